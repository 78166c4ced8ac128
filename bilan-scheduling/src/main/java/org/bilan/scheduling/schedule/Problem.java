package org.bilan.scheduling.schedule;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.need.LegalBound;

/**
 * A plan to be found: one place for each session, in the order of the programme.
 *
 * @param sessions the places of each session, those already left out that some constraint forbids
 * @param isWhole whether the last session is the last of the programme, so that it must not come too early either
 */
record Problem(List<Candidates> sessions, Gaps gaps, Limits limits, boolean isWhole) {
    /** A problem that is only worked out as far as plans can go that are worth a look. */
    interface Horizon {
        /** With all places that a plan can have which costs less. */
        Problem below(long cost);
    }

    /** What the rules say of the last day, and what was held. */
    record Limits(Frame frame, Predicate<LegalBound> inForce, Optional<HeldSpan> held, long leastAfterHeld) {}

    /** The first and last day of the last session if the first one is on a day. */
    long[] end(long firstDay) {
        long first = limits.held().map(held -> held.first().toEpochDay()).orElse(firstDay);
        long[] end = limits.frame().end(first, limits.inForce());
        return isWhole ? end : new long[] {-Candidates.FAR, end[1]};
    }

    /** The first day of the first session that leaves a gap to those held. */
    long earliestFirstDay() {
        return limits.held()
                .map(held -> held.last().toEpochDay() + limits.leastAfterHeld())
                .orElse(-Candidates.FAR);
    }

    /** The same for the first sessions only, fewer than all. */
    Problem beginning(int count) {
        return new Problem(sessions.subList(0, count), gaps, limits, false);
    }
}
