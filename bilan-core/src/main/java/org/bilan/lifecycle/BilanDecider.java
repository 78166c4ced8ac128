package org.bilan.lifecycle;

import static org.bilan.lifecycle.FactKind.BILAN_ENDED;
import static org.bilan.lifecycle.FactKind.FIRST_CONTACT_MADE;
import static org.bilan.lifecycle.FactKind.INTAKE_INTERVIEW_HELD;
import static org.bilan.lifecycle.FactKind.INTAKE_INTERVIEW_OFFERED;
import static org.bilan.lifecycle.FactKind.OFFER_ACCEPTED;
import static org.bilan.lifecycle.FactKind.PHASE_CLOSED;
import static org.bilan.lifecycle.FactKind.QUOTE_DELIVERED;
import static org.bilan.lifecycle.FactKind.SESSION_HELD;

import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;

/**
 * What may be recorded next, and what the story then says: three pure, total functions.
 *
 * <p>Refuses only what contradicts the story so far. A late interview, a start without funding or one hour too many are
 * recorded as they happened and found by the rules.
 */
public final class BilanDecider {
    private BilanDecider() {}

    /** The facts to record for this one, or why it contradicts the story. */
    public static Either<Refusal, List<BilanEvent>> decide(Bilan bilan, BilanEvent fact) {
        return fact.match(new Guards(bilan, fact))
                .<Either<Refusal, List<BilanEvent>>>map(Either::left)
                .orElseGet(() -> Either.right(List.of(fact)));
    }

    /** The bilan after one more fact; total, also for facts that {@link #decide} would refuse. */
    public static Bilan evolve(Bilan bilan, BilanEvent fact) {
        return fact.match(new Evolution(bilan.withFact(fact.kind(), fact.on())));
    }

    /** The bilan that a history tells. */
    public static Bilan replay(History history) {
        Bilan bilan = Bilan.NONE;
        for (RecordedFact recorded : history.facts()) {
            bilan = evolve(bilan, recorded.event());
        }
        return bilan;
    }

    /** For each kind of fact, the first reason against it. */
    private record Guards(Bilan bilan, BilanEvent fact) implements BilanEvent.Cases<Optional<Refusal>> {
        @Override
        public Optional<Refusal> firstContactMade(BilanEvent.FirstContactMade e) {
            return once();
        }

        @Override
        public Optional<Refusal> intakeInterviewOffered(BilanEvent.IntakeInterviewOffered e) {
            return before(OFFER_ACCEPTED).or(() -> follows(FIRST_CONTACT_MADE));
        }

        @Override
        public Optional<Refusal> intakeInterviewHeld(BilanEvent.IntakeInterviewHeld e) {
            return before(OFFER_ACCEPTED).or(() -> follows(INTAKE_INTERVIEW_OFFERED));
        }

        @Override
        public Optional<Refusal> quoteDelivered(BilanEvent.QuoteDelivered e) {
            return before(OFFER_ACCEPTED).or(() -> follows(FIRST_CONTACT_MADE));
        }

        @Override
        public Optional<Refusal> offerAccepted(BilanEvent.OfferAccepted e) {
            return once().or(() -> follows(QUOTE_DELIVERED));
        }

        @Override
        public Optional<Refusal> offerRefused(BilanEvent.OfferRefused e) {
            return before(OFFER_ACCEPTED).or(() -> follows(FIRST_CONTACT_MADE));
        }

        @Override
        public Optional<Refusal> fundingApproved(BilanEvent.FundingApproved e) {
            return once().or(() -> follows(OFFER_ACCEPTED));
        }

        @Override
        public Optional<Refusal> agreementSigned(BilanEvent.AgreementSigned e) {
            return once().or(() -> follows(OFFER_ACCEPTED));
        }

        @Override
        public Optional<Refusal> consentGiven(BilanEvent.ConsentGiven e) {
            return once().or(() -> follows(FIRST_CONTACT_MADE));
        }

        @Override
        public Optional<Refusal> sessionHeld(BilanEvent.SessionHeld e) {
            return running()
                    .or(() -> follows(OFFER_ACCEPTED))
                    .or(() -> inOpenPhase(e.phase()))
                    .or(() -> notBefore(PHASE_CLOSED));
        }

        @Override
        public Optional<Refusal> phaseClosed(BilanEvent.PhaseClosed e) {
            return running()
                    .or(() -> follows(SESSION_HELD))
                    .or(() -> inOpenPhase(e.phase()))
                    .or(() -> notBefore(PHASE_CLOSED));
        }

        @Override
        public Optional<Refusal> synthesisDelivered(BilanEvent.SynthesisDelivered e) {
            return once().or(() -> started());
        }

        @Override
        public Optional<Refusal> bilanEnded(BilanEvent.BilanEnded e) {
            return once().or(() -> follows(SESSION_HELD)).or(() -> notBefore(PHASE_CLOSED));
        }

        @Override
        public Optional<Refusal> bilanAbandoned(BilanEvent.BilanAbandoned e) {
            return running().or(() -> follows(SESSION_HELD));
        }

        @Override
        public Optional<Refusal> followUpHeld(BilanEvent.FollowUpHeld e) {
            return once().or(() -> follows(BILAN_ENDED));
        }

        @Override
        public Optional<Refusal> noted(BilanEvent.Noted e) {
            return e.kind() == FactKind.FORCE_MAJEURE_RECOGNISED ? beside().or(this::notAfterTheEnd) : beside();
        }

        @Override
        public Optional<Refusal> side(SideFact e) {
            return e instanceof SideFact.LeaveTaken ? beside().or(this::notAfterTheEnd) : beside();
        }

        @Override
        public Optional<Refusal> privacy(PrivacyFact e) {
            return beside();
        }

        @Override
        public Optional<Refusal> opaque(BilanEvent.OpaqueFact e) {
            return Optional.of(new Refusal.UnknownKind(e.type()));
        }

        /** Beside the main line: after the first contact, and while the case is open unless it is owed afterwards. */
        private Optional<Refusal> beside() {
            Optional<Refusal> closed = fact.kind().isOwedAfterLeaving() ? Optional.empty() : open();
            return closed.or(() -> follows(FIRST_CONTACT_MADE));
        }

        /** What serves or hinders the bilan happens by its end; it may be recorded later. */
        private Optional<Refusal> notAfterTheEnd() {
            return bilan.latest(BILAN_ENDED)
                    .filter(ended -> fact.on().isAfter(ended))
                    .flatMap(ended -> closed());
        }

        private Optional<Refusal> open() {
            return bilan.stage().isTerminal() ? closed() : Optional.empty();
        }

        private Optional<Refusal> running() {
            return bilan.has(BILAN_ENDED) ? closed() : open();
        }

        private Optional<Refusal> closed() {
            return Optional.of(new Refusal.StoryClosed(fact.kind(), bilan.stage(), bilan.closedOn()));
        }

        private Optional<Refusal> once() {
            return open().or(() -> bilan.latest(fact.kind()).map(on -> new Refusal.AlreadyRecorded(fact.kind(), on)));
        }

        /** The fact belongs before another one that has already happened. */
        private Optional<Refusal> before(FactKind later) {
            return open().or(() -> bilan.latest(later).map(on -> new Refusal.AlreadyRecorded(later, on)));
        }

        private Optional<Refusal> follows(FactKind earlier) {
            return bilan.has(earlier) ? notBefore(earlier) : Optional.of(new Refusal.FactMissing(fact.kind(), earlier));
        }

        private Optional<Refusal> started() {
            return bilan.has(SESSION_HELD)
                    ? Optional.empty()
                    : Optional.of(new Refusal.FactMissing(fact.kind(), SESSION_HELD));
        }

        private Optional<Refusal> notBefore(FactKind earlier) {
            return bilan.latest(earlier)
                    .filter(on -> fact.on().isBefore(on))
                    .map(on -> new Refusal.TooEarly(fact.kind(), fact.on(), earlier, on));
        }

        private Optional<Refusal> inOpenPhase(Phase phase) {
            return bilan.openPhase().equals(Optional.of(phase))
                    ? Optional.empty()
                    : Optional.of(new Refusal.PhaseNotOpen(phase, bilan.openPhase()));
        }
    }

    /** What each kind of fact changes, beyond the day that {@link Bilan#withFact} notes. */
    private record Evolution(Bilan bilan) implements BilanEvent.Cases<Bilan> {
        @Override
        public Bilan firstContactMade(BilanEvent.FirstContactMade e) {
            return reach(Stage.CONTACTED);
        }

        @Override
        public Bilan intakeInterviewOffered(BilanEvent.IntakeInterviewOffered e) {
            return reach(Stage.INTERVIEW_OFFERED);
        }

        @Override
        public Bilan intakeInterviewHeld(BilanEvent.IntakeInterviewHeld e) {
            return reach(bilan.has(QUOTE_DELIVERED) ? Stage.REFLECTING : Stage.INFORMED);
        }

        @Override
        public Bilan quoteDelivered(BilanEvent.QuoteDelivered e) {
            HoursLedger hours = new HoursLedger.Builder()
                    .from(bilan.hours())
                    .agreedMinutes(e.quote().agreedMinutes())
                    .build();
            Bilan quoted = bilan.withHours(hours);
            return bilan.has(INTAKE_INTERVIEW_HELD) ? new Evolution(quoted).reach(Stage.REFLECTING) : quoted;
        }

        @Override
        public Bilan offerAccepted(BilanEvent.OfferAccepted e) {
            return reach(Stage.ACCEPTED).withOpenPhase(Phase.PRELIMINARY);
        }

        @Override
        public Bilan offerRefused(BilanEvent.OfferRefused e) {
            return bilan.withStage(Stage.REFUSED);
        }

        @Override
        public Bilan fundingApproved(BilanEvent.FundingApproved e) {
            return bilan;
        }

        @Override
        public Bilan agreementSigned(BilanEvent.AgreementSigned e) {
            return bilan;
        }

        @Override
        public Bilan consentGiven(BilanEvent.ConsentGiven e) {
            return bilan;
        }

        @Override
        public Bilan sessionHeld(BilanEvent.SessionHeld e) {
            return reach(Stage.of(e.phase())).withHours(bilan.hours().plus(e));
        }

        @Override
        public Bilan phaseClosed(BilanEvent.PhaseClosed e) {
            return e.phase()
                    .next()
                    .map(next -> reach(Stage.of(next)).withOpenPhase(next))
                    .orElseGet(() -> bilan.withOpenPhase(Optional.empty()));
        }

        @Override
        public Bilan synthesisDelivered(BilanEvent.SynthesisDelivered e) {
            return bilan;
        }

        @Override
        public Bilan bilanEnded(BilanEvent.BilanEnded e) {
            return reach(Stage.ENDED).withOpenPhase(Optional.empty());
        }

        @Override
        public Bilan bilanAbandoned(BilanEvent.BilanAbandoned e) {
            return bilan.withStage(Stage.ABANDONED).withOpenPhase(Optional.empty());
        }

        @Override
        public Bilan followUpHeld(BilanEvent.FollowUpHeld e) {
            return reach(Stage.FOLLOWED_UP);
        }

        @Override
        public Bilan noted(BilanEvent.Noted e) {
            return e.kind().closesTheCase() && !bilan.stage().isTerminal()
                    ? bilan.withStage(Stage.CLOSED).withOpenPhase(Optional.empty())
                    : bilan;
        }

        @Override
        public Bilan side(SideFact e) {
            return bilan;
        }

        @Override
        public Bilan privacy(PrivacyFact e) {
            return bilan;
        }

        @Override
        public Bilan opaque(BilanEvent.OpaqueFact e) {
            return bilan;
        }

        /** The story never goes back to an earlier stage. */
        private Bilan reach(Stage stage) {
            return bilan.stage().compareTo(stage) < 0 ? bilan.withStage(stage) : bilan;
        }
    }
}
