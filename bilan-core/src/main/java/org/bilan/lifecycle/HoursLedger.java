package org.bilan.lifecycle;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.bilan.BilanValue;
import org.immutables.value.Value;

/** The hours of one bilan (relevé d'heures), in whole minutes: agreed, held, per phase, accompanied or not. */
@BilanValue
@Value.Immutable
public interface HoursLedger extends WithHoursLedger {
    /** A ledger with nothing in it. */
    HoursLedger EMPTY = new Builder().accompaniedMinutes(0).build();

    /** Minutes agreed in the quote; empty while none is known. */
    OptionalInt agreedMinutes();

    /** Minutes held by phase, personal work included. */
    Map<Phase, Integer> heldByPhase();

    /** Minutes held with the consultant. */
    int accompaniedMinutes();

    /** Minutes held in all phases, personal work included: what the ceiling of hours is measured against. */
    default int heldMinutes() {
        return heldByPhase().values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Minutes of personal work (travail personnel). */
    default int personalMinutes() {
        return heldMinutes() - accompaniedMinutes();
    }

    /** Minutes agreed and not yet held, never negative; empty while nothing is agreed. */
    default OptionalInt remainingMinutes() {
        return agreedMinutes().isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of(Math.max(0, agreedMinutes().getAsInt() - heldMinutes()));
    }

    /** The ledger with one more session. */
    default HoursLedger plus(BilanEvent.SessionHeld session) {
        Map<Phase, Integer> held = new EnumMap<>(Phase.class);
        held.putAll(heldByPhase());
        held.merge(session.phase(), session.minutes(), Math::addExact);
        int accompanied = session.mode().isAccompanied() ? session.minutes() : 0;
        return withHeldByPhase(held).withAccompaniedMinutes(Math.addExact(accompaniedMinutes(), accompanied));
    }

    /** Builds a ledger. */
    class Builder extends ImmutableHoursLedger.Builder {}
}
