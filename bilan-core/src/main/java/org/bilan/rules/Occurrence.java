package org.bilan.rules;

import org.bilan.lifecycle.FactKind;

/** Which of several facts of one kind a rule looks at. */
public record Occurrence(FactKind kind, Which which) {

    /** First or last by the day on which it happened; or, for interviews, the first day that was offered. */
    public enum Which {
        FIRST,
        LAST,
        /** The earliest day offered in any offer: the offer itself and its slot must both be in time. */
        EARLIEST_SLOT
    }

    public static Occurrence first(FactKind kind) {
        return new Occurrence(kind, Which.FIRST);
    }

    public static Occurrence last(FactKind kind) {
        return new Occurrence(kind, Which.LAST);
    }

    /** The earliest day of an intake interview that was offered. */
    public static Occurrence earliestSlot() {
        return new Occurrence(FactKind.INTAKE_INTERVIEW_OFFERED, Which.EARLIEST_SLOT);
    }
}
