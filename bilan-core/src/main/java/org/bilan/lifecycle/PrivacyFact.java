package org.bilan.lifecycle;

import java.time.Instant;
import java.time.LocalDate;

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

        R dataBreachKnown(DataBreachKnown fact);

        R dataBreachNotified(DataBreachNotified fact);
    }
}
