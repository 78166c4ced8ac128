package org.bilan.quality;

import static org.bilan.quality.QualityTexts.CERTIFICATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bilan.BilanValue;
import org.bilan.law.LegalValue;
import org.immutables.value.Value;

/** What an audit is about: its day, the provider's documents, and what a person has confirmed. */
@BilanValue
@Value.Immutable
public interface Audit {
    /** How many years a certificate lasts, and with it the evidence of bilans (L-QUA-02). */
    LegalValue<Integer> CERTIFICATE_YEARS =
            LegalValue.of("qualiopi.certificate.years", 3, CERTIFICATE.version(), CERTIFICATE);

    /** The day of the audit: it chooses the framework, and facts after it are not seen. */
    LocalDate on();

    /** Whether bilans are entrusted to others, or done for them. */
    @Value.Default
    default boolean entrusted() {
        return false;
    }

    /** Numbers of the indicators of which a person has confirmed that they do not apply. */
    Set<Integer> confirmedNotApplicable();

    /** Documents of the provider. */
    List<EvidenceItem.OfProvider> documents();

    /** The first day of evidence that is not stale: so many years before the audit as a certificate lasts. */
    default LocalDate freshFrom() {
        int years = CERTIFICATE_YEARS.at(on()).map(LegalValue.InForce::value).orElse(0);
        return on().minusYears(years);
    }

    /**
     * Refuses a day on which no framework was in force.
     *
     * @throws IllegalArgumentException if {@link #on()} is before the first one
     */
    @Value.Check
    default void check() {
        if (QualityFramework.IN_FORCE.at(on()).isEmpty()) {
            throw new IllegalArgumentException("on (" + on() + ") must not be before the first quality framework");
        }
    }

    /** Builds an audit; only its day must be given. */
    class Builder extends ImmutableAudit.Builder {}
}
