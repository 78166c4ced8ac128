package org.bilan.lifecycle;

import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.bilan.papers.ConsentScope;
import org.bilan.papers.PaperKind;

/** A fact about who may keep or see what: agreements to keep, disclosures, breaches of personal data. */
public sealed interface PrivacyFact extends BilanEvent {

    @Override
    default <R> R match(BilanEvent.Cases<R> cases) {
        return cases.privacy(this);
    }

    <R> R match(Cases<R> cases);

    /** Written agreement to keep documents for the follow-up, until a day, inclusive (R.6313-7). */
    record RetentionAgreed(LocalDate on, LocalDate until) implements PrivacyFact {
        public RetentionAgreed {
            if (until.isBefore(on)) {
                throw new IllegalArgumentException("until (" + until + ") must not be before " + on);
            }
        }

        @Override
        public FactKind kind() {
            return FactKind.RETENTION_AGREED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.retentionAgreed(this);
        }
    }

    /** The beneficiary allows one document for one recipient, in writing (L.6313-4). */
    record DisclosureAuthorised(LocalDate on, Disclosure disclosure) implements PrivacyFact {
        @Override
        public FactKind kind() {
            return FactKind.DISCLOSURE_AUTHORISED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.disclosureAuthorised(this);
        }
    }

    /** The beneficiary takes it back. */
    record DisclosureRevoked(LocalDate on, Disclosure disclosure) implements PrivacyFact {
        @Override
        public FactKind kind() {
            return FactKind.DISCLOSURE_REVOKED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.disclosureRevoked(this);
        }
    }

    /** A document was handed to somebody else than the beneficiary. */
    record DocumentDisclosed(LocalDate on, Disclosure disclosure) implements PrivacyFact {
        @Override
        public FactKind kind() {
            return FactKind.DOCUMENT_DISCLOSED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.documentDisclosed(this);
        }
    }

    /**
     * A paper in one version was put away.
     *
     * @param version from 1
     * @param hash SHA-256 of a random salt and the paper, in 64 small hexadecimal digits; the salt lies with the paper, so
     *     that after its destruction the hash says nothing
     */
    record PaperRecorded(LocalDate on, PaperKind paper, int version, String hash) implements PrivacyFact {
        private static final Pattern SHA_256 = Pattern.compile("[0-9a-f]{64}");

        public PaperRecorded {
            if (version < 1 || !SHA_256.matcher(hash).matches()) {
                throw new IllegalArgumentException(
                        "version (" + version + ") must be at least 1, hash (" + hash + ") 64 hexadecimal digits");
            }
        }

        @Override
        public FactKind kind() {
            return FactKind.PAPER_RECORDED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.paperRecorded(this);
        }
    }

    /**
     * The beneficiary allows one kind of document, for one recipient and one purpose (L.6313-4).
     *
     * @param textVersion version of the text that was shown and agreed to, 1 to 40 characters
     * @param until last day, inclusive
     */
    record AccessConsented(LocalDate on, ConsentScope scope, String textVersion, LocalDate until)
            implements PrivacyFact {
        /** Longest name of a text version, in characters. */
        public static final int MAX_TEXT_VERSION = 40;

        public AccessConsented {
            if (until.isBefore(on) || textVersion.isBlank() || textVersion.length() > MAX_TEXT_VERSION) {
                throw new IllegalArgumentException("until (" + until + ") must not be before " + on + ", textVersion ("
                        + textVersion + ") have 1 to " + MAX_TEXT_VERSION + " characters");
            }
        }

        @Override
        public FactKind kind() {
            return FactKind.ACCESS_CONSENTED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.accessConsented(this);
        }
    }

    /** The beneficiary takes it back: from that moment it opens nothing. */
    record AccessConsentWithdrawn(LocalDate on, ConsentScope scope) implements PrivacyFact {
        @Override
        public FactKind kind() {
            return FactKind.ACCESS_CONSENT_WITHDRAWN;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.accessConsentWithdrawn(this);
        }
    }

    /** A breach of personal data became known, at an instant: its delay runs in hours (GDPR, art. 33). */
    record DataBreachKnown(LocalDate on, Instant at) implements PrivacyFact {
        @Override
        public FactKind kind() {
            return FactKind.DATA_BREACH_KNOWN;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dataBreachKnown(this);
        }
    }

    /** The breach was notified to the authority (CNIL). */
    record DataBreachNotified(LocalDate on, Instant at) implements PrivacyFact {
        @Override
        public FactKind kind() {
            return FactKind.DATA_BREACH_NOTIFIED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dataBreachNotified(this);
        }
    }

    /** One answer per kind. */
    interface Cases<R> {
        R retentionAgreed(RetentionAgreed fact);

        R disclosureAuthorised(DisclosureAuthorised fact);

        R disclosureRevoked(DisclosureRevoked fact);

        R documentDisclosed(DocumentDisclosed fact);

        R paperRecorded(PaperRecorded fact);

        R accessConsented(AccessConsented fact);

        R accessConsentWithdrawn(AccessConsentWithdrawn fact);

        R dataBreachKnown(DataBreachKnown fact);

        R dataBreachNotified(DataBreachNotified fact);
    }
}
