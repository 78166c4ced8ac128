package org.bilan.testkit;

import java.time.Duration;
import java.time.LocalDate;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.History;
import org.bilan.parties.Role;
import org.bilan.secrecy.AccessPolicy;
import org.bilan.secrecy.AccessTable;
import org.bilan.secrecy.Sight;

/** What roles may see by the reviewed table, decided on the day that is looked at. */
public final class Sights {
    /** The reviewed table, days of the mainland, grants of half a minute. */
    public static final AccessPolicy REVIEWED =
            new AccessPolicy(AccessTable.reviewed(), LegalCalendar.of(Territory.METROPOLE), Duration.ofSeconds(30));

    private Sights() {}

    public static Sight of(Role role, History history, LocalDate day) {
        return REVIEWED.sight(role, history, day);
    }
}
