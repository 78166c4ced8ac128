package org.bilan.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** One condition on recording a fact, which says itself when it refuses; data, so that it can be printed in a table. */
public sealed interface Guard {

    /** Why the fact is refused; empty if this condition is kept. */
    Optional<Refusal> refusal(Bilan bilan, BilanEvent fact);

    /** The codes of the refusals that it can give. */
    List<String> codes();

    /** The case is open. */
    record CaseOpen() implements Guard {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            return bilan.stage().isTerminal() ? Optional.of(closed(bilan, fact)) : Optional.empty();
        }

        @Override
        public List<String> codes() {
            return List.of("STORY_CLOSED");
        }

        @Override
        public String toString() {
            return "the case is open";
        }
    }

    /** The case is open and the action has not ended. */
    record ActionNotEnded() implements Guard {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            boolean over = bilan.stage().isTerminal() || bilan.has(FactKind.BILAN_ENDED);
            return over ? Optional.of(closed(bilan, fact)) : Optional.empty();
        }

        @Override
        public List<String> codes() {
            return List.of("STORY_CLOSED");
        }

        @Override
        public String toString() {
            return "the action has not ended";
        }
    }

    /** It happens by the end of the action, though it may be recorded later. */
    record NotAfterTheEnd() implements Guard {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            return bilan.latest(FactKind.BILAN_ENDED)
                    .filter(ended -> fact.on().isAfter(ended))
                    .map(ended -> closed(bilan, fact));
        }

        @Override
        public List<String> codes() {
            return List.of("STORY_CLOSED");
        }

        @Override
        public String toString() {
            return "on the last day of the action at the latest";
        }
    }

    /** It has not been recorded before. */
    record Once() implements Guard {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            return new Before(fact.kind()).refusal(bilan, fact);
        }

        @Override
        public List<String> codes() {
            return List.of("ALREADY_RECORDED");
        }

        @Override
        public String toString() {
            return "only once";
        }
    }

    /** That other fact has not been recorded. */
    record Before(FactKind later) implements Guard {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            return bilan.latest(later).map(on -> new Refusal.AlreadyRecorded(later, on));
        }

        @Override
        public List<String> codes() {
            return List.of("ALREADY_RECORDED");
        }

        @Override
        public String toString() {
            return "no " + later + " yet";
        }
    }

    /** That other fact is recorded, whatever its day. */
    record Needs(FactKind earlier) implements Guard {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            return bilan.has(earlier) ? Optional.empty() : Optional.of(new Refusal.FactMissing(fact.kind(), earlier));
        }

        @Override
        public List<String> codes() {
            return List.of("FACT_MISSING");
        }

        @Override
        public String toString() {
            return earlier + " is recorded";
        }
    }

    /** That other fact is recorded, and its last one is dated on the day of this one or before. */
    record FollowsLast(FactKind earlier) implements Guard {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            return new Needs(earlier).refusal(bilan, fact).or(() -> new NotBeforeLast(earlier).refusal(bilan, fact));
        }

        @Override
        public List<String> codes() {
            return List.of("FACT_MISSING", "TOO_EARLY");
        }

        @Override
        public String toString() {
            return "not before the last " + earlier;
        }
    }

    /** One of those other facts is recorded, and its first one is dated on the day of this one or before. */
    record FollowsFirstOf(List<FactKind> anyOf) implements Guard {
        public FollowsFirstOf {
            anyOf = List.copyOf(anyOf);
        }

        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            FactKind first = anyOf.stream()
                    .filter(bilan::has)
                    .min((a, b) -> day(bilan, a).compareTo(day(bilan, b)))
                    .orElse(anyOf.get(0));
            return bilan.has(first)
                    ? early(fact, first, day(bilan, first))
                    : Optional.of(new Refusal.FactMissing(fact.kind(), first));
        }

        private static LocalDate day(Bilan bilan, FactKind kind) {
            return bilan.days().first(kind).orElse(LocalDate.MAX);
        }

        @Override
        public List<String> codes() {
            return List.of("FACT_MISSING", "TOO_EARLY");
        }

        @Override
        public String toString() {
            return "not before the first of " + anyOf;
        }
    }

    /** If that other fact is recorded, its last one is dated on the day of this one or before. */
    record NotBeforeLast(FactKind earlier) implements Guard {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            return bilan.latest(earlier).flatMap(on -> early(fact, earlier, on));
        }

        @Override
        public List<String> codes() {
            return List.of("TOO_EARLY");
        }

        @Override
        public String toString() {
            return "not before the last " + earlier + ", if any";
        }
    }

    /** That other fact does not hold on the day of this one, or has been ended. */
    record NotWhile(FactKind standing) implements Guard {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            return bilan.latest(standing)
                    .filter(since -> bilan.isStanding(standing) && !fact.on().isBefore(since))
                    .map(since ->
                            new Refusal.StandsAgainst(fact.kind(), standing, since, Standing.counterpart(standing)));
        }

        @Override
        public List<String> codes() {
            return List.of("STANDS_AGAINST");
        }

        @Override
        public String toString() {
            return "not while " + standing + " holds";
        }
    }

    /** It does not hold already: its counterpart has ended the last one. */
    record NotYet() implements Guard {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            return bilan.isStanding(fact.kind()) ? new Once().refusal(bilan, fact) : Optional.empty();
        }

        @Override
        public List<String> codes() {
            return List.of("ALREADY_RECORDED");
        }

        @Override
        public String toString() {
            return "it does not hold already";
        }
    }

    /** That other fact holds, and not from a later day on. */
    record Ends(FactKind standing) implements Guard {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            return bilan.isStanding(standing)
                    ? new NotBeforeLast(standing).refusal(bilan, fact)
                    : Optional.of(new Refusal.FactMissing(fact.kind(), standing));
        }

        @Override
        public List<String> codes() {
            return List.of("FACT_MISSING", "TOO_EARLY");
        }

        @Override
        public String toString() {
            return standing + " holds";
        }
    }

    /** The phase that a session or a closing names is the open one. */
    record PhaseOpen() implements Guard {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            return phaseOf(fact)
                    .filter(phase -> !bilan.openPhase().equals(Optional.of(phase)))
                    .map(phase -> new Refusal.PhaseNotOpen(phase, bilan.openPhase()));
        }

        private static Optional<Phase> phaseOf(BilanEvent fact) {
            if (fact instanceof BilanEvent.SessionHeld session) {
                return Optional.of(session.phase());
            }
            return fact instanceof BilanEvent.PhaseClosed closed ? Optional.of(closed.phase()) : Optional.empty();
        }

        @Override
        public List<String> codes() {
            return List.of("PHASE_NOT_OPEN");
        }

        @Override
        public String toString() {
            return "the phase named is open";
        }
    }

    /** The session named is planned and still to come. */
    record Planned() implements Guard {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            return fact instanceof PlanFact plan && !bilan.hours().planned().contains(plan.session())
                    ? Optional.of(new Refusal.NotPlanned(fact.kind(), plan.session()))
                    : Optional.empty();
        }

        @Override
        public List<String> codes() {
            return List.of("NOT_PLANNED");
        }

        @Override
        public String toString() {
            return "the session named is planned";
        }
    }

    /** The session fits into the agreed hours that are neither held nor planned; while none are agreed, any does. */
    record WithinAgreedHours() implements Guard {
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

        @Override
        public List<String> codes() {
            return List.of("HOURS_EXCEEDED");
        }

        @Override
        public String toString() {
            return "within the agreed hours that are neither held nor planned";
        }
    }

    /** What it corrects is known from the history only. */
    record Corrects() implements Guard {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            return fact instanceof FactCorrected correction
                    ? Optional.of(new Refusal.NothingToCorrect(correction.version()))
                    : Optional.empty();
        }

        @Override
        public List<String> codes() {
            return List.of("NOTHING_TO_CORRECT", "CORRECTION_CONTRADICTS");
        }

        @Override
        public String toString() {
            return "the history with the correction has no new contradiction";
        }
    }

    /** Its kind is one that this version of the library knows. */
    record KindKnown() implements Guard {
        @Override
        public Optional<Refusal> refusal(Bilan bilan, BilanEvent fact) {
            return fact instanceof BilanEvent.OpaqueFact opaque
                    ? Optional.of(new Refusal.UnknownKind(opaque.type()))
                    : Optional.empty();
        }

        @Override
        public List<String> codes() {
            return List.of("UNKNOWN_KIND");
        }

        @Override
        public String toString() {
            return "the kind is known";
        }
    }

    /** The refusal of a fact dated before another one. */
    private static Optional<Refusal> early(BilanEvent fact, FactKind earlier, LocalDate on) {
        return fact.on().isBefore(on)
                ? Optional.of(new Refusal.TooEarly(fact.kind(), fact.on(), earlier, on))
                : Optional.empty();
    }

    private static Refusal closed(Bilan bilan, BilanEvent fact) {
        return new Refusal.StoryClosed(fact.kind(), bilan.stage(), bilan.closedOn(), bilan.closeReason());
    }
}
