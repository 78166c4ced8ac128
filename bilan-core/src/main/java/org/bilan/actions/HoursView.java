package org.bilan.actions;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import org.bilan.BilanValue;
import org.bilan.lifecycle.HoursLedger;
import org.bilan.lifecycle.Phase;
import org.bilan.papers.DataKind;
import org.bilan.secrecy.Sight;
import org.immutables.value.Value;

/**
 * The hours of a bilan as far as one role may read them, in whole minutes. What the role may not read is left out, and never
 * shown as nothing: whoever pays sees what was held, not in which phase nor what is planned.
 */
@BilanValue
@Value.Immutable
public interface HoursView {
    /** Held in all phases, personal work included. */
    int heldMinutes();

    /** Held with the consultant. */
    int accompaniedMinutes();

    /** Personal work (travail personnel). */
    int personalMinutes();

    /** Agreed in the quote; empty while none is known, and for a role that does not read deadlines. */
    OptionalInt agreedMinutes();

    /** Set and still to come; empty for a role that does not read deadlines. */
    OptionalInt plannedMinutes();

    /** Called off; empty for a role that does not read deadlines. */
    OptionalInt cancelledMinutes();

    /** Of sessions to which somebody did not come; empty for a role that does not read deadlines. */
    OptionalInt missedMinutes();

    /** Leave of a public agent; empty for a role that does not read the administrative file. */
    OptionalInt leaveMinutes();

    /** Held in each phase, zero among them; empty for a role that does not read deadlines. */
    Map<Phase, Integer> heldByPhase();

    /** What of a ledger a role may read that reads attendance. */
    static HoursView of(HoursLedger hours, Sight sight) {
        Builder view = new Builder();
        view.heldMinutes(hours.heldMinutes())
                .accompaniedMinutes(hours.accompaniedMinutes())
                .personalMinutes(hours.personalMinutes());
        if (sight.reads(DataKind.DEADLINES)) {
            view.agreedMinutes(hours.agreedMinutes())
                    .plannedMinutes(hours.plannedMinutes())
                    .cancelledMinutes(hours.cancelledMinutes())
                    .missedMinutes(hours.missedMinutes())
                    .heldByPhase(byPhase(hours));
        }
        if (sight.reads(DataKind.ADMINISTRATIVE)) {
            view.leaveMinutes(hours.leaveMinutes());
        }
        return view.build();
    }

    private static Map<Phase, Integer> byPhase(HoursLedger hours) {
        Map<Phase, Integer> phases = new EnumMap<>(Phase.class);
        for (Phase phase : Phase.values()) {
            phases.put(phase, hours.heldByPhase().getOrDefault(phase, 0));
        }
        return phases;
    }

    /** Builds a view. */
    class Builder extends ImmutableHoursView.Builder {}
}
