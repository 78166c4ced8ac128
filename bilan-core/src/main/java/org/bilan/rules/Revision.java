package org.bilan.rules;

import java.time.LocalDate;
import org.bilan.law.LegalValue;

/** What becomes of the values of a rule set: replaced by an embedder's, or cut to those known on a day. */
public interface Revision {

    /** The value to use in place of this one; the same one where nothing changes. */
    <T> LegalValue<T> of(LegalValue<T> value);

    /** The law as it stood on a day: what came into force later is left out. */
    static Revision asItStoodOn(LocalDate day) {
        return new Revision() {
            @Override
            public <T> LegalValue<T> of(LegalValue<T> value) {
                return value.until(day);
            }
        };
    }

    /**
     * A value replaced by another of the same name: a platform changed its terms.
     *
     * @throws ClassCastException when applied, if the replacement holds another type of value
     */
    static Revision replacing(LegalValue<?> replacement) {
        return new Revision() {
            @Override
            public <T> LegalValue<T> of(LegalValue<T> value) {
                return value.name().equals(replacement.name()) ? value.replacedBy(replacement) : value;
            }
        };
    }
}
