package org.bilan.questionnaires.instrument;

import java.util.List;
import java.util.Locale;
import org.bilan.BilanValue;
import org.immutables.value.Value;

/**
 * Who made an instrument, who may use it, on whom, for what, and what is honestly known of its quality.
 *
 * <p>Information asked of a beneficiary must have a direct and necessary link with the aim of the bilan (Labour Code,
 * L.6313-4 and following): {@link #purpose()} says what that link is.
 */
@BilanValue
@Value.Immutable
public interface Passport {

    /** Who wrote the items. */
    String author();

    /** The licence of items and key, as an SPDX identifier. */
    String licence();

    /** The languages in which every text of the instrument must be present. */
    List<Locale> languages();

    /** Who may hand it out and speak about its results. */
    LocalizedText administration();

    /** In completed years. */
    int minimumAge();

    /** What is known of reliability; "none yet" is an answer, silence is not. */
    LocalizedText reliability();

    /** Against whom results may be compared; "no norms yet" is an answer. */
    LocalizedText norms();

    /** The direct and necessary link with the aim of the bilan. */
    LocalizedText purpose();

    /** The theory it stands on, one reference each. */
    List<String> sources();

    /** Builds a passport; a missing attribute is named in the exception. */
    class Builder extends ImmutablePassport.Builder {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
