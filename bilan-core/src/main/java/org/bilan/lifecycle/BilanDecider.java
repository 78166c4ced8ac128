package org.bilan.lifecycle;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What may be recorded next, and what the story then says: pure, total functions.
 *
 * <p>Refuses only what contradicts the story so far, by the {@link Guards} of its kind. A late interview, a start without
 * funding or one hour too many are recorded as they happened and found by the rules.
 */
public final class BilanDecider {
    private BilanDecider() {}

    /** The facts to record for this one, or the first reason why it contradicts the story. */
    public static Either<Refusal, List<BilanEvent>> decide(Bilan bilan, BilanEvent fact) {
        return decided(objections(bilan, fact), fact);
    }

    /** The same of a fact that may also correct an earlier one. */
    public static Either<Refusal, List<BilanEvent>> decide(History history, BilanEvent fact) {
        return decided(objections(history, fact), fact);
    }

    /**
     * All that contradicts the story; empty if the fact can be recorded. When the story is over, that alone. A correction
     * and the reason of a breach are refused: they are decided by the history, not by what it has come to.
     */
    public static List<Refusal> objections(Bilan bilan, BilanEvent fact) {
        List<Refusal> objections = new ArrayList<>();
        for (Guard guard : Guards.of(fact.kind())) {
            Optional<Refusal> refusal = guard.refusal(bilan, fact);
            if (refusal.isPresent() && refusal.get() instanceof Refusal.StoryClosed) {
                return List.of(refusal.get());
            }
            refusal.filter(each -> !objections.contains(each)).ifPresent(objections::add);
        }
        return List.copyOf(objections);
    }

    /** All that contradicts the history; of a correction: each later fact that it would leave without ground. */
    public static List<Refusal> objections(History history, BilanEvent fact) {
        if (fact instanceof FactCorrected correction) {
            return correction(history, correction);
        }
        return fact instanceof SideFact.BreachExplained reason
                ? explanation(history, reason, history.version() + 1)
                : objections(replay(history), fact);
    }

    /** Whether {@link #objections(History, BilanEvent)} needs the whole history: such a fact names another one. */
    public static boolean isDecidedByHistory(BilanEvent fact) {
        return fact instanceof FactCorrected || fact instanceof SideFact.BreachExplained;
    }

    /** The bilan after one more fact; total, also for facts that {@link #decide} would refuse. */
    public static Bilan evolve(Bilan bilan, BilanEvent fact) {
        return fact.match(new Evolution(bilan.withFact(fact.kind(), fact.on())));
    }

    /** The bilan that a history tells, its corrections applied. */
    public static Bilan replay(History history) {
        Bilan bilan = Bilan.NONE;
        for (RecordedFact recorded : history.valid()) {
            bilan = evolve(bilan, recorded.event());
        }
        return bilan;
    }

    private static Either<Refusal, List<BilanEvent>> decided(List<Refusal> objections, BilanEvent fact) {
        return objections.isEmpty() ? Either.right(List.of(fact)) : Either.left(objections.get(0));
    }

    private static List<Refusal> correction(History history, FactCorrected correction) {
        boolean known = history.facts().stream()
                .anyMatch(fact -> fact.version() == correction.version() && !(fact.event() instanceof FactCorrected));
        if (!known) {
            return List.of(new Refusal.NothingToCorrect(correction.version()));
        }
        List<Refusal> unexplainable = correction
                .instead()
                .filter(SideFact.BreachExplained.class::isInstance)
                .map(reason -> explanation(history, (SideFact.BreachExplained) reason, correction.version()))
                .orElse(List.of());
        if (!unexplainable.isEmpty()) {
            return unexplainable;
        }
        Map<Long, Refusal> before = contradictions(history);
        return contradictions(history.with(correction)).entrySet().stream()
                .filter(entry -> !before.containsKey(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .<Refusal>map(entry -> new Refusal.CorrectionContradicts(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** A fact has one reason at most, which stands behind it: here at version {@code at}. */
    private static List<Refusal> explanation(History history, SideFact.BreachExplained reason, long at) {
        boolean known = history.facts().stream()
                .anyMatch(fact -> fact.version() == reason.version()
                        && fact.version() < at
                        && !(fact.event() instanceof SideFact.BreachExplained));
        boolean explained = history.valid().stream()
                .anyMatch(fact -> fact.version() != at
                        && fact.event() instanceof SideFact.BreachExplained other
                        && other.version() == reason.version());
        return known && !explained ? List.of() : List.of(new Refusal.NothingToExplain(reason.version()));
    }

    /** The first objection to each fact as the history tells it, by version; none if each was decided when it was recorded. */
    private static Map<Long, Refusal> contradictions(History history) {
        Map<Long, Refusal> contradictions = new HashMap<>();
        Bilan bilan = Bilan.NONE;
        for (RecordedFact fact : history.valid()) {
            List<Refusal> objections = isDecidedByHistory(fact.event()) ? List.of() : objections(bilan, fact.event());
            if (!objections.isEmpty()) {
                contradictions.put(fact.version(), objections.get(0));
            }
            bilan = evolve(bilan, fact.event());
        }
        return contradictions;
    }
}
