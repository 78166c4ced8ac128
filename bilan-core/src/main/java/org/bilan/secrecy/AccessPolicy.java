package org.bilan.secrecy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.History;
import org.bilan.rules.CaseFile;
import org.bilan.rules.Mark;

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
        Circumstances circumstances = circumstances(request, history.story(), calendar.dateOf(at));
        AccessTable.Verdict verdict = table.decide(request.viewer().role(), request.access(), circumstances);
        AccessEntry entry = new AccessEntry(
                at.truncatedTo(ChronoUnit.MICROS), request, verdict, consentText(request, history, circumstances));
        return verdict.permitted()
                ? new Decision.Permitted(new Grant(request, history.version(), at.plus(grantLife)), entry)
                : new Decision.Refused(entry);
    }

    /** What the facts add to a request on a day. */
    public Circumstances circumstances(AccessRequest request, List<BilanEvent> facts, LocalDate asOf) {
        CaseFile caseFile = CaseFile.of(facts, calendar, asOf);
        ConsentState consent = request.isOwn() ? ConsentState.NONE : new Consents(facts).state(request.scope(), asOf);
        return new Circumstances(
                CaseState.of(caseFile),
                consent,
                caseFile.marked(Mark.TRIPARTITE_AGREEMENT_SIGNED).isPresent());
    }

    private String consentText(AccessRequest request, History history, Circumstances circumstances) {
        return circumstances.consent() == ConsentState.LIVE
                ? new Consents(history.story()).textVersion(request.scope()).orElse("")
                : "";
    }
}
