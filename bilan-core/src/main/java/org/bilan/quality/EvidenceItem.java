package org.bilan.quality;

import java.time.LocalDate;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.FactKind;

/**
 * One piece of evidence for one indicator (élément de preuve): where to look it up, never what it says.
 */
public sealed interface EvidenceItem {
    Indicator indicator();

    /** The day it is from; of an anonymous one, the first of January of its year. */
    LocalDate on();

    <R> R match(Cases<R> cases);

    /** A fact of a bilan. */
    record OfBilan(Indicator indicator, BilanId bilan, long version, FactKind kind, LocalDate on)
            implements EvidenceItem {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ofBilan(this);
        }
    }

    /** That there was such a fact in that year: which bilan it was would tell of a disability. */
    record Anonymous(Indicator indicator, FactKind kind, LocalDate on) implements EvidenceItem {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.anonymous(this);
        }
    }

    /**
     * A document of the provider: a sheet, a register, a habilitation.
     *
     * @param reference where the provider keeps it
     * @param validUntil last day on which it is good; far in the future where it has no end
     */
    record OfProvider(Indicator indicator, String reference, LocalDate on, LocalDate validUntil)
            implements EvidenceItem {
        /**
         * Refuses a document that was never valid.
         *
         * @throws IllegalArgumentException if its last day is before its own day
         */
        public OfProvider {
            if (validUntil.isBefore(on)) {
                throw new IllegalArgumentException("validUntil (" + validUntil + ") must not be before " + on);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ofProvider(this);
        }
    }

    /** One answer per kind of evidence. */
    interface Cases<R> {
        R ofBilan(OfBilan item);

        R anonymous(Anonymous item);

        R ofProvider(OfProvider item);
    }
}
