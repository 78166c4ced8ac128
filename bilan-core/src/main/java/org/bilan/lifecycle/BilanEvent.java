package org.bilan.lifecycle;

import java.time.LocalDate;
import java.util.List;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.Quote;

/**
 * A fact in the story of one bilan: what happened, on which local day.
 *
 * <p>Here stand the facts of the main line, which carry the story on; those beside it are {@link SideFact}, {@link
 * PlanFact} and {@link PrivacyFact}, those that say nothing but their day {@link Noted}, and what puts an earlier one right
 * is {@link FactCorrected}.
 *
 * <p>Facts are proof, never content: dates, minutes, kinds. When a fact was recorded stands beside it, in
 * {@link RecordedFact}.
 */
public sealed interface BilanEvent
        permits BilanEvent.FirstContactMade,
                BilanEvent.IntakeInterviewOffered,
                BilanEvent.IntakeInterviewHeld,
                BilanEvent.QuoteDelivered,
                BilanEvent.OfferAccepted,
                BilanEvent.OfferRefused,
                BilanEvent.FundingApproved,
                BilanEvent.AgreementSigned,
                BilanEvent.ConsentGiven,
                BilanEvent.SessionHeld,
                BilanEvent.PhaseClosed,
                BilanEvent.SynthesisDelivered,
                BilanEvent.BilanEnded,
                BilanEvent.BilanAbandoned,
                BilanEvent.FollowUpHeld,
                BilanEvent.Noted,
                BilanEvent.OpaqueFact,
                SideFact,
                PlanFact,
                PrivacyFact,
                FactCorrected {

    /** The local day on which it happened, in the legal zone of the establishment. */
    LocalDate on();

    FactKind kind();

    <R> R match(Cases<R> cases);

    /** First two-way contact (premier contact). */
    record FirstContactMade(LocalDate on, ContactChannel channel) implements BilanEvent {
        @Override
        public FactKind kind() {
            return FactKind.FIRST_CONTACT_MADE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.firstContactMade(this);
        }
    }

    /** Welcome interview offered (entretien d'accueil proposé), on one or several days to choose from. */
    record IntakeInterviewOffered(LocalDate on, List<LocalDate> slots) implements BilanEvent {
        /**
         * Refuses an offer without a day.
         *
         * @throws IllegalArgumentException if no slot is given, or one lies before the offer
         */
        public IntakeInterviewOffered {
            slots = slots.stream().sorted().toList();
            if (slots.isEmpty() || slots.get(0).isBefore(on)) {
                throw new IllegalArgumentException(
                        "slots (" + slots + ") must hold at least one day, none before the offer of " + on);
            }
        }

        /** The first day offered. */
        public LocalDate earliestSlot() {
            return slots.get(0);
        }

        @Override
        public FactKind kind() {
            return FactKind.INTAKE_INTERVIEW_OFFERED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.intakeInterviewOffered(this);
        }
    }

    /** Welcome interview held (entretien d'accueil, d'information ou préliminaire): free, and never counted in hours. */
    record IntakeInterviewHeld(LocalDate on) implements BilanEvent {
        @Override
        public FactKind kind() {
            return FactKind.INTAKE_INTERVIEW_HELD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.intakeInterviewHeld(this);
        }
    }

    /** Quote handed to the person (devis remis). */
    record QuoteDelivered(LocalDate on, Quote quote) implements BilanEvent {
        @Override
        public FactKind kind() {
            return FactKind.QUOTE_DELIVERED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.quoteDelivered(this);
        }
    }

    /** The person said yes (acceptation du devis). */
    record OfferAccepted(LocalDate on) implements BilanEvent {
        @Override
        public FactKind kind() {
            return FactKind.OFFER_ACCEPTED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.offerAccepted(this);
        }
    }

    /** The person said no; why is never recorded (L.6313-4). */
    record OfferRefused(LocalDate on) implements BilanEvent {
        @Override
        public FactKind kind() {
            return FactKind.OFFER_REFUSED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.offerRefused(this);
        }
    }

    /** Funding validated (accord de financement). */
    record FundingApproved(LocalDate on, FundingKind funding) implements BilanEvent {
        @Override
        public FactKind kind() {
            return FactKind.FUNDING_APPROVED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fundingApproved(this);
        }
    }

    /** Contract or agreement signed by all (contrat ou convention signés). */
    record AgreementSigned(LocalDate on, AgreementKind agreement) implements BilanEvent {
        @Override
        public FactKind kind() {
            return FactKind.AGREEMENT_SIGNED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.agreementSigned(this);
        }
    }

    /** The beneficiary consents and attests that the step is voluntary (consentement, attestation de volontariat). */
    record ConsentGiven(LocalDate on) implements BilanEvent {
        @Override
        public FactKind kind() {
            return FactKind.CONSENT_GIVEN;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.consentGiven(this);
        }
    }

    /**
     * A session held (séance), or personal work done where the mode is {@link DeliveryMode#REMOTE_ASYNC}.
     *
     * @param minutes length in minutes, positive
     */
    record SessionHeld(LocalDate on, Phase phase, int minutes, DeliveryMode mode) implements BilanEvent {
        /**
         * Refuses a session that lasts no time.
         *
         * @throws IllegalArgumentException if the length is zero or negative
         */
        public SessionHeld {
            if (minutes <= 0) {
                throw new IllegalArgumentException("minutes (" + minutes + ") must be positive");
            }
        }

        @Override
        public FactKind kind() {
            return FactKind.SESSION_HELD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sessionHeld(this);
        }
    }

    /** A phase closed; the next one opens (R.6313-4). */
    record PhaseClosed(LocalDate on, Phase phase) implements BilanEvent {
        @Override
        public FactKind kind() {
            return FactKind.PHASE_CLOSED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.phaseClosed(this);
        }
    }

    /** Synthesis handed to the beneficiary (document de synthèse, L.6313-4). */
    record SynthesisDelivered(LocalDate on) implements BilanEvent {
        @Override
        public FactKind kind() {
            return FactKind.SYNTHESIS_DELIVERED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.synthesisDelivered(this);
        }
    }

    /** The action has ended (terme de l'action). */
    record BilanEnded(LocalDate on) implements BilanEvent {
        @Override
        public FactKind kind() {
            return FactKind.BILAN_ENDED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.bilanEnded(this);
        }
    }

    /** The person stopped after the start (abandon). */
    record BilanAbandoned(LocalDate on) implements BilanEvent {
        @Override
        public FactKind kind() {
            return FactKind.BILAN_ABANDONED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.bilanAbandoned(this);
        }
    }

    /** Follow-up interview held (entretien de suivi). */
    record FollowUpHeld(LocalDate on) implements BilanEvent {
        @Override
        public FactKind kind() {
            return FactKind.FOLLOW_UP_HELD;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.followUpHeld(this);
        }
    }

    /**
     * A fact that says nothing but its day: an answer, a signature, a document handed over.
     *
     * @param kind one of the plain kinds
     */
    record Noted(LocalDate on, FactKind kind) implements BilanEvent {
        /**
         * Refuses a kind that has a record of its own.
         *
         * @throws IllegalArgumentException if the kind says more than its day
         */
        public Noted {
            if (!kind.isPlain()) {
                throw new IllegalArgumentException("kind (" + kind + ") has a record of its own");
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noted(this);
        }
    }

    /**
     * A fact that a newer version of the library wrote and that this one does not know: kept and handed on, never read.
     *
     * @param type its stored type name
     * @param schemaVersion version of its stored form
     * @param payload its stored content, untouched
     */
    record OpaqueFact(LocalDate on, String type, int schemaVersion, String payload) implements BilanEvent {
        @Override
        public FactKind kind() {
            return FactKind.OPAQUE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.opaque(this);
        }
    }

    /** One answer per kind of fact: whoever implements it has forgotten none. */
    interface Cases<R> {
        R firstContactMade(FirstContactMade fact);

        R intakeInterviewOffered(IntakeInterviewOffered fact);

        R intakeInterviewHeld(IntakeInterviewHeld fact);

        R quoteDelivered(QuoteDelivered fact);

        R offerAccepted(OfferAccepted fact);

        R offerRefused(OfferRefused fact);

        R fundingApproved(FundingApproved fact);

        R agreementSigned(AgreementSigned fact);

        R consentGiven(ConsentGiven fact);

        R sessionHeld(SessionHeld fact);

        R phaseClosed(PhaseClosed fact);

        R synthesisDelivered(SynthesisDelivered fact);

        R bilanEnded(BilanEnded fact);

        R bilanAbandoned(BilanAbandoned fact);

        R followUpHeld(FollowUpHeld fact);

        R noted(Noted fact);
        /** A fact beside the main line; {@link SideFact.Cases} tells them apart. */
        R side(SideFact fact);
        /** A fact about keeping and disclosing; {@link PrivacyFact.Cases} tells them apart. */
        R privacy(PrivacyFact fact);
        /** A session set on a day, and what became of it; {@link PlanFact.Cases} tells them apart. */
        R plan(PlanFact fact);

        R corrected(FactCorrected fact);

        R opaque(OpaqueFact fact);
    }
}
