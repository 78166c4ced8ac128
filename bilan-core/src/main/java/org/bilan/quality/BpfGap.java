package org.bilan.quality;

import org.bilan.lifecycle.BilanId;

/** Something that a line of the report needs and that is not there. */
public sealed interface BpfGap {
    /** Whose bilan it was is not known: it is on no line of F-1. */
    record StatusUnknown(BilanId bilan) implements BpfGap {}

    /** An invoice was issued in the year, and the accounts give no income for it. */
    record IncomeUnknown(BilanId bilan) implements BpfGap {}

    /** A frame that facts of bilans cannot fill: the provider gives it. */
    record FromElsewhere(Frame frame) implements BpfGap {}

    /** The frames of the form that are filled from elsewhere. */
    enum Frame {
        /** D: charges, staff and services bought. */
        D_CHARGES,
        /** E: how many persons, internal and external. */
        E_PERSONS,
        /** F-2 and G: entrusted to others, done for others. */
        F2_G_ENTRUSTED,
        /** F-4: one speciality code (NSF) per bilan. */
        F4_SPECIALITIES
    }
}
