package org.bilan.lifecycle;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.bilan.BilanValue;
import org.immutables.value.Value;

/**
 * The hours of one bilan (relevé d'heures), in whole minutes: agreed, planned, held, cancelled, missed; per phase,
 * accompanied or not. The leave of a public agent is counted apart: its hours are the agent's, not the bilan's.
 */
@BilanValue
@Value.Immutable
public interface HoursLedger extends WithHoursLedger {
    /** A ledger with nothing in it. */
    HoursLedger EMPTY = new Builder()
            .accompaniedMinutes(0)
            .cancelledMinutes(0)
            .missedMinutes(0)
            .leaveMinutes(0)
            .build();

    /** Minutes agreed in the quote; empty while none is known. */
    OptionalInt agreedMinutes();

    /** Sessions set and neither held, nor cancelled, nor missed; in the order of planning. */
    List<PlannedSession> planned();

    /** Minutes held by phase, personal work included. */
    Map<Phase, Integer> heldByPhase();

    /** Minutes held with the consultant. */
    int accompaniedMinutes();

    /** Minutes of sessions called off: they count for nothing. */
    int cancelledMinutes();

    /** Minutes of sessions to which somebody did not come: they count for nothing, and are shown. */
    int missedMinutes();

    /** Minutes of a public agent's leave used (congé pour bilan de compétences): not hours of the bilan. */
    int leaveMinutes();

    /** Minutes held in all phases, personal work included: what the ceiling of hours is measured against. */
    default int heldMinutes() {
        return sum(heldByPhase().values().stream().toList());
    }

    /** Minutes of personal work (travail personnel). */
    default int personalMinutes() {
        return heldMinutes() - accompaniedMinutes();
    }

    /** Minutes set and still to come. */
    default int plannedMinutes() {
        return sum(planned().stream().map(PlannedSession::minutes).toList());
    }

    /** Minutes set and still to come in one phase. */
    default int plannedMinutes(Phase phase) {
        return sum(planned().stream()
                .filter(session -> session.phase() == phase)
                .map(PlannedSession::minutes)
                .toList());
    }

    /** Minutes agreed and not yet held, never negative; empty while nothing is agreed. */
    default OptionalInt remainingMinutes() {
        return left(heldMinutes());
    }

    /** Minutes agreed, not held and not planned either, never negative; empty while nothing is agreed. */
    default OptionalInt plannableMinutes() {
        return left(Math.addExact(heldMinutes(), plannedMinutes()));
    }

    /** The ledger with one more session; a plan of its day and phase is fulfilled by it. */
    default HoursLedger plus(BilanEvent.SessionHeld session) {
        Map<Phase, Integer> held = new EnumMap<>(Phase.class);
        held.putAll(heldByPhase());
        held.merge(session.phase(), session.minutes(), Math::addExact);
        int accompanied = session.mode().isAccompanied() ? session.minutes() : 0;
        HoursLedger more =
                withHeldByPhase(held).withAccompaniedMinutes(Math.addExact(accompaniedMinutes(), accompanied));
        return planned().stream()
                .filter(plan -> plan.day().equals(session.on()) && plan.phase() == session.phase())
                .findFirst()
                .map(more::without)
                .orElse(more);
    }

    /** The ledger with one more session to come. */
    default HoursLedger planning(PlannedSession session) {
        List<PlannedSession> more = new ArrayList<>(planned());
        more.add(session);
        return withPlanned(more);
    }

    /** The ledger with a session called off. */
    default HoursLedger cancelling(PlannedSession session) {
        return without(session).withCancelledMinutes(Math.addExact(cancelledMinutes(), session.minutes()));
    }

    /** The ledger with a session missed. */
    default HoursLedger missing(PlannedSession session) {
        return without(session).withMissedMinutes(Math.addExact(missedMinutes(), session.minutes()));
    }

    /** The ledger with leave used. */
    default HoursLedger plus(SideFact.LeaveTaken leave) {
        return withLeaveMinutes(Math.addExact(leaveMinutes(), leave.minutes()));
    }

    private HoursLedger without(PlannedSession session) {
        List<PlannedSession> less = new ArrayList<>(planned());
        return less.remove(session) ? withPlanned(less) : this;
    }

    private OptionalInt left(int used) {
        return agreedMinutes().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(0, agreedMinutes().getAsInt() - used));
    }

    private static int sum(List<Integer> minutes) {
        return minutes.stream().reduce(0, Math::addExact);
    }

    /** Builds a ledger. */
    class Builder extends ImmutableHoursLedger.Builder {}
}
