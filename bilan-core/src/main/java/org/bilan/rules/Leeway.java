package org.bilan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.law.LegalValue;
import org.bilan.legaltime.Delay;
import org.jspecify.annotations.Nullable;

/**
 * What gives way in a limit: facts that put a miss right, another delay after a fact, a law that forbids to be earlier, an
 * end that the parties agreed.
 *
 * @param waivers facts in the light of which a miss is none
 * @param alternative the delay that holds instead after a fact
 * @param yieldsTo rules whose earliest day moves a limit that would end before it (EXTENDED)
 * @param cap a day that ends the window earlier
 */
public record Leeway(
        List<Waiver> waivers, Optional<Alternative> alternative, List<Rule> yieldsTo, Optional<Occurrence> cap) {
    /** None at all. */
    public static final Leeway NONE = new Leeway(List.of(), Optional.empty(), List.of(), Optional.empty());

    public Leeway {
        waivers = List.copyOf(waivers);
        yieldsTo = List.copyOf(yieldsTo);
    }

    /** Why a miss is none. */
    public enum Reason {
        /** The person asked for a later day in writing (choix du bénéficiaire). */
        BENEFICIARY_CHOICE,
        /** Offered in time and declined, or unanswered after two reminders. */
        OFFERED_NOT_TAKEN,
        /** Held before the window at the person's request. */
        EARLY,
        /** Force majeure held the action up while the limit still ran. */
        FORCE_MAJEURE
    }

    /** Facts, all of them, that make a miss of one side no miss. */
    public record Waiver(Reason reason, boolean early, List<Occurrence> allOf) {
        public Waiver {
            allOf = List.copyOf(allOf);
        }

        /** The facts must have happened while the window was open, or before. */
        boolean holds(CaseFile caseFile, int latest) {
            for (int i = 0; i < allOf.size(); i++) {
                int day = allOf.get(i).day(caseFile);
                if (day == CaseFile.NEVER || day > latest) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The delay that holds instead of the ordinary one, once a fact has happened within the ordinary one. */
    public record Alternative(Occurrence after, LegalValue<Delay> delay) {}

    /** The same with a waiver for what comes too late, or not at all. */
    public Leeway waivedLate(Reason reason, Occurrence... allOf) {
        return with(new Waiver(reason, false, List.of(allOf)));
    }

    /** The same with a waiver for what comes too early. */
    public Leeway waivedEarly(Reason reason, Occurrence... allOf) {
        return with(new Waiver(reason, true, List.of(allOf)));
    }

    /** The same with another delay after a fact. */
    public Leeway or(Occurrence after, LegalValue<Delay> delay) {
        return new Leeway(waivers, Optional.of(new Alternative(after, delay)), yieldsTo, cap);
    }

    /** The same, moved by the earliest day of these rules. */
    public Leeway yieldingTo(Rule... rules) {
        return new Leeway(waivers, alternative, List.of(rules), cap);
    }

    /** The same, ending on a day that the parties agreed if that is earlier. */
    public Leeway cappedBy(Occurrence day) {
        return new Leeway(waivers, alternative, yieldsTo, Optional.of(day));
    }

    /** Whether nothing gives way. */
    boolean isNone() {
        return waivers.isEmpty() && alternative.isEmpty() && yieldsTo.isEmpty() && cap.isEmpty();
    }

    /** The waiver that makes a miss none; null if none does. */
    @Nullable
    Waiver waiver(CaseFile caseFile, boolean early, int latest) {
        for (int i = 0; i < waivers.size(); i++) {
            Waiver waiver = waivers.get(i);
            if (waiver.early() == early && waiver.holds(caseFile, latest)) {
                return waiver;
            }
        }
        return null;
    }

    /** The limit as the leeway moves it: the other delay, then the later of it and what must be waited for, then the cap. */
    int latest(CaseFile caseFile, int start, int ordinary) {
        if (isNone()) {
            return ordinary;
        }
        int latest = other(caseFile, start, ordinary);
        for (int i = 0; i < yieldsTo.size(); i++) {
            latest = Math.max(latest, earliest(yieldsTo.get(i), caseFile, latest));
        }
        int agreed = cap.isPresent() ? cap.get().day(caseFile) : CaseFile.NEVER;
        return agreed == CaseFile.NEVER ? latest : Math.min(latest, agreed);
    }

    /** What moved the limit. */
    void tell(CaseFile caseFile, int start, int ordinary, Reasons reasons) {
        if (isNone()) {
            return;
        }
        Alternative other = alternative.orElse(null);
        if (other != null) {
            other.after().tell(caseFile, reasons);
            if (applies(other, caseFile, ordinary)) {
                Limited.tellInForce(other.delay(), other.delay().on(start), start, reasons);
            }
        }
        int latest = other(caseFile, start, ordinary);
        for (Rule rule : yieldsTo) {
            int earliest = earliest(rule, caseFile, latest);
            if (earliest > latest) {
                reasons.add(new Because.ExtendedBy(rule.norm(), CaseFile.date(earliest)));
            }
            reasons.part(rule, caseFile);
        }
        if (cap.isPresent()) {
            cap.get().tell(caseFile, reasons);
        }
    }

    /** Whether a miss may be none. */
    boolean isWaivable() {
        return !waivers.isEmpty();
    }

    /** The facts that would waive a miss, each once, and the waiver where one does. */
    void tellWaivers(CaseFile caseFile, Occurrence fact, int earliest, int latest, Reasons reasons) {
        for (int i = 0; i < waivers.size(); i++) {
            List<Occurrence> facts = waivers.get(i).allOf();
            for (int j = 0; j < facts.size(); j++) {
                if (!isToldBefore(facts.get(j), i)) {
                    facts.get(j).tell(caseFile, reasons);
                }
            }
        }
        int done = fact.day(caseFile);
        boolean early = done != CaseFile.NEVER && done < earliest;
        Waiver waiver = waiver(caseFile, early, early ? done : latest);
        if (waiver != null && Limited.judge(caseFile, fact, earliest, latest) == Finding.Verdict.BREACHED) {
            reasons.add(new Because.Waived(waiver.reason()));
        }
    }

    private boolean isToldBefore(Occurrence fact, int index) {
        for (int i = 0; i < index; i++) {
            if (waivers.get(i).allOf().contains(fact)) {
                return true;
            }
        }
        return false;
    }

    private int other(CaseFile caseFile, int start, int ordinary) {
        Alternative other = alternative.orElse(null);
        if (other == null || !applies(other, caseFile, ordinary)) {
            return ordinary;
        }
        LegalValue.InForce<Delay> value = other.delay().on(start);
        return value == null ? ordinary : Epoch.after(value.value(), start, caseFile.calendar());
    }

    private static boolean applies(Alternative other, CaseFile caseFile, int ordinary) {
        int after = other.after().day(caseFile);
        return after != CaseFile.NEVER && after <= ordinary;
    }

    /** The first day of a rule whose own delay had started before the limit was over; a later start moves nothing. */
    private static int earliest(Rule rule, CaseFile caseFile, int limit) {
        if (rule instanceof Concerning concerning) {
            return concerning.scope().concerns(caseFile)
                    ? earliest(concerning.rule(), caseFile, limit)
                    : Limited.OPEN_START;
        }
        return rule instanceof MustWait wait && wait.started(caseFile) <= limit
                ? wait.earliest(caseFile)
                : Limited.OPEN_START;
    }

    Leeway revised(Revision revision) {
        Alternative other = alternative.orElse(null);
        return new Leeway(
                waivers,
                other == null ? alternative : Optional.of(new Alternative(other.after(), revision.of(other.delay()))),
                RuleSet.revised(yieldsTo, revision),
                cap);
    }

    private Leeway with(Waiver waiver) {
        List<Waiver> more = new ArrayList<>(waivers);
        more.add(waiver);
        return new Leeway(more, alternative, yieldsTo, cap);
    }
}
