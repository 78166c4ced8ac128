package org.bilan.secrecy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.lifecycle.History;
import org.bilan.papers.DataKind;
import org.bilan.parties.Role;
import org.bilan.rules.CaseFile;

/**
 * Decides requests by the reviewed table and the facts of the bilan, and mints grants: the only one that does.
 *
 * <p>Pure: the same request, facts and instant give the same decision. Who calls it writes {@link Decision#entry()} to the
 * access log before showing anything.
 */
public final class AccessPolicy {
    private final AccessTable table;
    private final LegalCalendar calendar;
    private final Duration grantLife;

    /**
     * A policy by that table.
     *
     * @param calendar whose legal zone says which day an instant falls on
     * @param grantLife how long a grant can be used, positive; seconds are enough
     * @throws IllegalArgumentException if the life of a grant is not positive
     */
    public AccessPolicy(AccessTable table, LegalCalendar calendar, Duration grantLife) {
        if (grantLife.isNegative() || grantLife.isZero()) {
            throw new IllegalArgumentException("grantLife (" + grantLife + ") must be positive");
        }
        this.table = table;
        this.calendar = calendar;
        this.grantLife = grantLife;
    }

    /**
     * Whether the request is granted on these facts.
     *
     * @throws IllegalArgumentException if the history is that of another bilan
     */
    public Decision decide(AccessRequest request, History history, Instant at) {
        if (!history.id().equals(request.bilan())) {
            throw new IllegalArgumentException("history must be that of the bilan that is asked for");
        }
        Sight sight = sight(request.viewer().role(), history, calendar.dateOf(at));
        AccessEntry entry = entry(request, sight, at);
        return entry.verdict().permitted()
                ? new Decision.Permitted(new Grant(request, history.version(), at.plus(grantLife)), entry)
                : new Decision.Refused(entry);
    }

    /** What a role may see of a bilan, on the facts as they stand on a day. */
    public Sight sight(Role role, History history, LocalDate day) {
        return new Sight(table, role, CaseFile.of(history.story(), calendar, day), history);
    }

    /**
     * What a viewer may see of a bilan as a whole, on the facts as they stand.
     *
     * @param kinds what is looked at; the others are not in the entries
     */
    public Look look(Viewer viewer, History history, Set<DataKind> kinds, Instant at) {
        Sight sight = sight(viewer.role(), history, calendar.dateOf(at));
        List<AccessEntry> entries = history.story().stream()
                .map(FactSecrecy::of)
                .filter(kinds::contains)
                .distinct()
                .sorted()
                .flatMap(kind -> sight.permitted(kind).stream())
                .map(access -> entry(new AccessRequest(viewer, history.id(), access), sight, at))
                .toList();
        AccessRequest nothing = new AccessRequest(viewer, history.id(), sight.refused());
        return new Look(sight, entries.isEmpty() ? List.of(entry(nothing, sight, at)) : entries);
    }

    private static AccessEntry entry(AccessRequest request, Sight sight, Instant at) {
        return new AccessEntry(
                at.truncatedTo(ChronoUnit.MICROS),
                request,
                sight.verdict(request.access()),
                sight.consentText(request.access()));
    }
}
