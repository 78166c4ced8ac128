package org.bilan.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One condition on recording a fact, which says itself when it refuses; data, so that it can be printed in a table. */
public sealed interface Guard
        permits Guard.Before,
                Guard.Needs,
                Guard.FollowsLast,
                Guard.FollowsFirstOf,
                Guard.NotBeforeLast,
                Guard.NotWhile,
                Guard.Ends,
                PlainGuard {

    /** Why the fact is refused; empty if this condition is kept. */
    Optional<Refusal> refusal(Bilan bilan, BilanEvent fact);

    /** The codes of the refusals that it can give. */
    List<String> codes();

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

    /** The refusal of a fact dated before another one. */
    private static Optional<Refusal> early(BilanEvent fact, FactKind earlier, LocalDate on) {
        return fact.on().isBefore(on)
                ? Optional.of(new Refusal.TooEarly(fact.kind(), fact.on(), earlier, on))
                : Optional.empty();
    }
}
