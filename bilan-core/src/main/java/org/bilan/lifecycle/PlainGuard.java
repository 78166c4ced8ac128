package org.bilan.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The conditions that name no other fact. */
enum PlainGuard implements Guard {
    /** The case is open. */
    CASE_OPEN("the case is open", "STORY_CLOSED") {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            return bilan.stage().isTerminal() ? Optional.of(closed(bilan, fact)) : Optional.empty();
        }
    },
    /** The case is open and the action has not ended. */
    ACTION_NOT_ENDED("the action has not ended", "STORY_CLOSED") {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            boolean over = bilan.stage().isTerminal() || bilan.has(FactKind.BILAN_ENDED);
            return over ? Optional.of(closed(bilan, fact)) : Optional.empty();
        }
    },
    /** It happens by the end of the action, though it may be recorded later. */
    NOT_AFTER_THE_END("on the last day of the action at the latest", "STORY_CLOSED") {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            return bilan.latest(FactKind.BILAN_ENDED)
                    .filter(ended -> fact.on().isAfter(ended))
                    .map(ended -> closed(bilan, fact));
        }
    },
    /** It has not been recorded before. */
    ONCE("only once", "ALREADY_RECORDED") {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            return new Guard.Before(fact.kind()).refusal(bilan, fact);
        }
    },
    /** It does not hold already: its counterpart has ended the last one. */
    NOT_YET("it does not hold already", "ALREADY_RECORDED") {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            return bilan.isStanding(fact.kind()) ? ONCE.refusal(bilan, fact) : Optional.empty();
        }
    },
    /** The phase that a session or a closing names is the open one. */
    PHASE_OPEN("the phase named is open", "PHASE_NOT_OPEN") {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            return phaseOf(fact)
                    .filter(phase -> !bilan.openPhase().equals(Optional.of(phase)))
                    .map(phase -> new Refusal.PhaseNotOpen(phase, bilan.openPhase()));
        }
    },
    /** The session named is planned and still to come. */
    PLANNED("the session named is planned", "NOT_PLANNED") {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            return fact instanceof PlanFact plan && !bilan.hours().planned().contains(plan.session())
                    ? Optional.of(new Refusal.NotPlanned(fact.kind(), plan.session()))
                    : Optional.empty();
        }
    },
    /** The session fits into the agreed hours that are neither held nor planned; while none are agreed, any does. */
    WITHIN_AGREED_HOURS("within the agreed hours that are neither held nor planned", "HOURS_EXCEEDED") {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            OptionalInt left = bilan.hours().plannableMinutes();
            return fact instanceof PlanFact plan
                            && left.isPresent()
                            && plan.session().minutes() > left.getAsInt()
                    ? Optional.of(new Refusal.HoursExceeded(
                            fact.kind(), plan.session().minutes(), left.getAsInt()))
                    : Optional.empty();
        }
    },
    /** What it corrects is known from the history only. */
    CORRECTS(
            "the history with the correction has no new contradiction",
            "NOTHING_TO_CORRECT",
            "CORRECTION_CONTRADICTS") {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            return fact instanceof FactCorrected correction
                    ? Optional.of(new Refusal.NothingToCorrect(correction.version()))
                    : Optional.empty();
        }
    },
    /** What it explains is known from the history only. */
    EXPLAINS("the fact named is recorded, is no reason itself and has none yet", "NOTHING_TO_EXPLAIN") {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            return fact instanceof SideFact.BreachExplained reason
                    ? Optional.of(new Refusal.NothingToExplain(reason.version()))
                    : Optional.empty();
        }
    },
    /** Its kind is one that this version of the library knows. */
    KIND_KNOWN("the kind is known", "UNKNOWN_KIND") {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            return fact instanceof BilanEvent.OpaqueFact opaque
                    ? Optional.of(new Refusal.UnknownKind(opaque.type()))
                    : Optional.empty();
        }
    };

    private final String words;

    /** Never changed: a list of constants. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<String> codes;

    PlainGuard(String words, String... codes) {
        this.words = words;
        this.codes = List.of(codes);
    }

    @Override
    public List<String> codes() {
        return codes;
    }

    @Override
    public String toString() {
        return words;
    }

    private static Optional<Phase> phaseOf(BilanEvent fact) {
        if (fact instanceof BilanEvent.SessionHeld session) {
            return Optional.of(session.phase());
        }
        return fact instanceof BilanEvent.PhaseClosed closed ? Optional.of(closed.phase()) : Optional.empty();
    }

    private static Refusal closed(Bilan bilan, BilanEvent fact) {
        return new Refusal.StoryClosed(fact.kind(), bilan.stage(), bilan.closedOn(), bilan.closeReason());
    }
}
