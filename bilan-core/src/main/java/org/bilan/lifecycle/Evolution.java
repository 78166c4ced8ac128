package org.bilan.lifecycle;

import static org.bilan.lifecycle.FactKind.AGREEMENT_DRAFT_SENT;
import static org.bilan.lifecycle.FactKind.AGREEMENT_SIGNED;
import static org.bilan.lifecycle.FactKind.CONSENT_GIVEN;
import static org.bilan.lifecycle.FactKind.FUNDING_APPROVED;
import static org.bilan.lifecycle.FactKind.FUNDING_FILE_OPENED;
import static org.bilan.lifecycle.FactKind.FUNDING_REFUSED;
import static org.bilan.lifecycle.FactKind.INTAKE_INTERVIEW_HELD;
import static org.bilan.lifecycle.FactKind.MCF_VALIDATED;
import static org.bilan.lifecycle.FactKind.QUOTE_DELIVERED;
import static org.bilan.lifecycle.FactKind.WITHDRAWAL_PERIOD_EXPIRED;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.bilan.agreement.AgreementKind;

/** What each kind of fact changes, beyond the day that {@link Bilan#withFact} notes. */
record Evolution(Bilan bilan) implements BilanEvent.Cases<Bilan> {
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

    /** A quote that names no hours takes the agreed ones back: built anew, because a generated wither cannot unset. */
    @Override
    public Bilan quoteDelivered(BilanEvent.QuoteDelivered e) {
        OptionalInt agreed = e.quote().agreedMinutes();
        Bilan quoted = bilan.withHours(new HoursLedger.Builder()
                .from(bilan.hours())
                .agreedMinutes(agreed)
                .build());
        return bilan.has(INTAKE_INTERVIEW_HELD) ? new Evolution(quoted).reach(Stage.REFLECTING) : quoted;
    }

    @Override
    public Bilan offerAccepted(BilanEvent.OfferAccepted e) {
        return new Evolution(reach(Stage.ACCEPTED).withOpenPhase(Phase.PRELIMINARY)).prepared();
    }

    @Override
    public Bilan offerRefused(BilanEvent.OfferRefused e) {
        return closed(Stage.REFUSED, e);
    }

    @Override
    public Bilan fundingApproved(BilanEvent.FundingApproved e) {
        return prepared();
    }

    @Override
    public Bilan agreementSigned(BilanEvent.AgreementSigned e) {
        return new Evolution(bilan.withAgreement(e.agreement())).prepared();
    }

    @Override
    public Bilan consentGiven(BilanEvent.ConsentGiven e) {
        return prepared();
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
        return closed(Stage.ABANDONED, e);
    }

    @Override
    public Bilan followUpHeld(BilanEvent.FollowUpHeld e) {
        return closed(Stage.FOLLOWED_UP, e);
    }

    @Override
    public Bilan noted(BilanEvent.Noted e) {
        if (e.kind().closesTheCase()) {
            return bilan.stage().isTerminal() ? bilan : closed(Stage.CLOSED, e);
        }
        return switch (e.kind()) {
            case REFLECTION_LAPSED -> reach(Stage.LAPSED);
            case OFFER_RENEWED -> bilan.stage() == Stage.LAPSED ? bilan.withStage(Stage.INFORMED) : bilan;
            case FUNDING_REFUSED, MCF_VALIDATED, WITHDRAWAL_PERIOD_EXPIRED -> prepared();
            case BILAN_SUSPENDED -> reach(Stage.SUSPENDED);
            case BILAN_RESUMED -> resumed();
            case FOLLOW_UP_OFFERED -> bilan.stage() == Stage.ENDED ? bilan.withStage(Stage.FOLLOW_UP_DUE) : bilan;
            default -> bilan;
        };
    }

    @Override
    public Bilan side(SideFact e) {
        return switch (e.kind()) {
            case LEAVE_TAKEN -> bilan.withHours(bilan.hours().plus((SideFact.LeaveTaken) e));
            case FUNDING_FILE_OPENED, AGREEMENT_DRAFT_SENT -> prepared();
            default -> bilan;
        };
    }

    @Override
    public Bilan plan(PlanFact e) {
        return bilan.withHours(e.match(new Plans(bilan.hours())));
    }

    @Override
    public Bilan privacy(PrivacyFact e) {
        return bilan;
    }

    /** A correction is applied by {@link BilanDecider#replay}: a bilan alone no longer knows the fact that was wrong. */
    @Override
    public Bilan corrected(FactCorrected e) {
        return bilan;
    }

    @Override
    public Bilan opaque(BilanEvent.OpaqueFact e) {
        return bilan;
    }

    /** The story does not go back to an earlier stage. */
    private Bilan reach(Stage stage) {
        return bilan.stage().compareTo(stage) < 0 ? bilan.withStage(stage) : bilan;
    }

    private Bilan closed(Stage stage, BilanEvent by) {
        if (bilan.stage().isTerminal()) {
            return bilan;
        }
        LocalDate since = by.on();
        return bilan.withStage(stage)
                .withOpenPhase(Optional.empty())
                .withCloseReason(CloseReason.of(by.kind(), bilan))
                .withClosedSince(since);
    }

    /** While suspended, the open phase waits; when all are closed, the conclusions are the last one. */
    private Bilan resumed() {
        return bilan.stage() == Stage.SUSPENDED
                ? bilan.withStage(Stage.of(bilan.openPhase().orElse(Phase.CONCLUSIONS)))
                : bilan;
    }

    /** Between acceptance and start the papers, the money and the consent say where the bilan stands. */
    private Bilan prepared() {
        return bilan.stage().isBeforeTheStart() ? bilan.withStage(preparation()) : bilan;
    }

    private Stage preparation() {
        boolean signed = bilan.has(AGREEMENT_SIGNED) || bilan.has(MCF_VALIDATED);
        if (!signed) {
            return unsigned();
        }
        if (canBeWithdrawn() && !bilan.has(WITHDRAWAL_PERIOD_EXPIRED)) {
            return Stage.WITHDRAWAL_OPEN;
        }
        if (!isPaid()) {
            return Stage.FUNDING_PENDING;
        }
        return bilan.has(CONSENT_GIVEN) ? Stage.READY : Stage.AGREEMENT_PENDING;
    }

    private Stage unsigned() {
        if (bilan.has(FUNDING_APPROVED) || bilan.has(AGREEMENT_DRAFT_SENT)) {
            return Stage.AGREEMENT_PENDING;
        }
        boolean asked = bilan.has(FUNDING_FILE_OPENED) && !bilan.isStanding(FUNDING_REFUSED);
        return asked ? Stage.FUNDING_PENDING : Stage.ACCEPTED;
    }

    /** A person at own cost and a holder on the platform can withdraw; nobody else has signed alone. */
    private boolean canBeWithdrawn() {
        boolean alone = bilan.agreement()
                .filter(kind -> kind == AgreementKind.TRAINING_CONTRACT || kind == AgreementKind.PLATFORM_TERMS)
                .isPresent();
        return alone || bilan.has(MCF_VALIDATED);
    }

    private boolean isPaid() {
        boolean alone = bilan.agreement().equals(Optional.of(AgreementKind.TRAINING_CONTRACT));
        return alone || bilan.has(FUNDING_APPROVED) || bilan.has(MCF_VALIDATED);
    }

    /** What becomes of the plans. */
    private record Plans(HoursLedger hours) implements PlanFact.Cases<HoursLedger> {
        @Override
        public HoursLedger sessionPlanned(PlanFact.SessionPlanned e) {
            return hours.planning(e.session());
        }

        @Override
        public HoursLedger sessionCancelled(PlanFact.SessionCancelled e) {
            return hours.cancelling(e.session());
        }

        @Override
        public HoursLedger sessionMissed(PlanFact.SessionMissed e) {
            return hours.missing(e.session());
        }
    }
}
