package org.bilan.actions;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.lifecycle.Bilan;
import org.bilan.lifecycle.BilanDecider;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactCorrected;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.Refusal;
import org.bilan.lifecycle.SideFact.BreachExplained;
import org.bilan.rules.Assessment;
import org.bilan.rules.CaseFile;
import org.bilan.rules.Enforcement;

/**
 * Whether facts can be recorded behind one history, and all that speaks against it: the story, a silence that means nothing
 * yet, and the law as far as it is enforced. The history is read once; many facts can be asked about.
 */
public final class Admission {
    private final History history;
    private final Regime regime;
    private final Bilan bilan;
    private final List<BilanEvent> story;
    private final LocalDate lastDay;
    private final Map<LocalDate, Assessment> before = new HashMap<>();

    private Admission(History history, Regime regime) {
        this.history = history;
        this.regime = regime;
        this.bilan = BilanDecider.replay(history);
        this.story = judged(history);
        this.lastDay =
                story.stream().map(BilanEvent::on).max(LocalDate::compareTo).orElse(LocalDate.MIN);
    }

    /** What may be recorded behind this history. */
    public static Admission of(History history, Regime regime) {
        return new Admission(history, regime);
    }

    /** Where the history has come to. */
    public Bilan bilan() {
        return bilan;
    }

    /** The facts to record for this one, or the first objection. */
    public Either<Refusal, List<BilanEvent>> admit(BilanEvent fact) {
        List<Objection> objections = objections(fact);
        return objections.isEmpty()
                ? Either.right(withReason(fact))
                : Either.left(objections.get(0).refusal());
    }

    /**
     * An admitted fact and, if it newly breaks the law, the reason for which it is recorded all the same: that of the
     * enforcement, on the day of the fact.
     */
    public List<BilanEvent> withReason(BilanEvent fact) {
        return regime.enforcement()
                .reason()
                .filter(reason -> unlawful(fact).isPresent())
                .map(reason -> BreachExplained.together(fact, history.version() + 1, reason))
                .orElseGet(() -> List.of(fact));
    }

    /** Facts of that day by which a kind can be tried. */
    Samples samples(LocalDate day) {
        return new Samples(bilan, day, history);
    }

    /** All that speaks against the fact; empty if it can be recorded. When the story is over, that alone. */
    public List<Objection> objections(BilanEvent fact) {
        List<Refusal> story = contradictions(fact);
        List<Objection> objections = new ArrayList<>();
        story.forEach(refusal -> objections.add(Grounds.of(refusal)));
        if (story.stream().anyMatch(Refusal.StoryClosed.class::isInstance)) {
            return List.copyOf(objections);
        }
        Silences.refusal(fact, () -> assess(fact.on())).map(Grounds::of).ifPresent(objections::add);
        if (regime.enforcement().reason().isEmpty()) {
            unlawful(fact).ifPresent(objections::add);
        }
        return List.copyOf(objections);
    }

    /** The bilan is at hand: only what names another fact needs the whole history again. */
    private List<Refusal> contradictions(BilanEvent fact) {
        return BilanDecider.isDecidedByHistory(fact)
                ? BilanDecider.objections(history, fact)
                : BilanDecider.objections(bilan, fact);
    }

    private Optional<Objection> unlawful(BilanEvent fact) {
        if (fact instanceof BreachExplained) {
            return Optional.empty();
        }
        List<BilanEvent> told = after(fact);
        LocalDate asOf = told.stream().map(BilanEvent::on).reduce(last(fact), Admission::later);
        Assessment then = regime.rules().check(CaseFile.of(told, regime.calendar(), asOf));
        return Enforcement.newlyUnlawful(fact.kind(), assess(asOf), then).map(refusal -> Grounds.of(refusal, then));
    }

    private LocalDate last(BilanEvent fact) {
        return fact instanceof FactCorrected && !story.isEmpty() ? lastDay : later(lastDay, fact.on());
    }

    private List<BilanEvent> after(BilanEvent fact) {
        if (fact instanceof FactCorrected) {
            return judged(history.with(fact));
        }
        List<BilanEvent> told = new ArrayList<>(story);
        told.add(fact);
        return told;
    }

    /** A reason is given on any day after the fact: it must not be the last day of the story, by which facts are judged. */
    private static List<BilanEvent> judged(History history) {
        return history.story().stream()
                .filter(fact -> !(fact instanceof BreachExplained))
                .toList();
    }

    private Assessment assess(LocalDate asOf) {
        return before.computeIfAbsent(asOf, day -> regime.rules().check(CaseFile.of(story, regime.calendar(), day)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
