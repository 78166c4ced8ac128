package org.bilan.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.bilan.lifecycle.Bilan;
import org.bilan.lifecycle.BilanDecider;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;

/** Whole bilans for properties of rules: in time, nearly in time, and not; complete or cut anywhere. */
public final class Histories {
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);

    /** Each kind once, in the order of the story; phases are closed with their sessions. */
    private static final List<FactKind> KINDS = Stream.of(FactKind.values())
            .filter(kind -> kind != FactKind.PHASE_CLOSED && kind != FactKind.OPAQUE)
            .toList();

    private Histories() {}

    /**
     * Stories without contradiction whose days lie on, just before, just after or far from their limits: in time, late,
     * without funding or consent, too long, cut anywhere.
     */
    public static Arbitrary<List<BilanEvent>> aroundTheLimits() {
        Arbitrary<List<Integer>> steps = Arbitraries.of(0, 1, 5, 9, 10, 11, 20, 28, 30, 45, 90, 184)
                .list()
                .ofSize(KINDS.size());
        return Combinators.combine(Arbitraries.integers().between(0, 700), steps, lengths(), kindsLeftOut())
                .as((start, days, minutes, without) -> accepted(story(FIRST_DAY.plusDays(start), days, minutes).stream()
                        .filter(fact -> !without.contains(fact.kind()))
                        .toList()));
    }

    /** The same with facts beside the main line: papers, money, departures, disclosures; one funding and one status each. */
    public static Arbitrary<List<BilanEvent>> withFactsBeside() {
        return WideHistories.around(aroundTheLimits());
    }

    private static Arbitrary<List<Integer>> lengths() {
        return Arbitraries.of(60, 120, 480, 481, 720).list().ofSize(Phase.values().length);
    }

    private static Arbitrary<List<FactKind>> kindsLeftOut() {
        return Arbitraries.of(KINDS).list().ofMaxSize(4);
    }

    private static List<BilanEvent> accepted(List<BilanEvent> facts) {
        List<BilanEvent> story = new ArrayList<>();
        Bilan bilan = Bilan.NONE;
        for (BilanEvent fact : facts) {
            if (BilanDecider.decide(bilan, fact).isRight()) {
                story.add(fact);
                bilan = BilanDecider.evolve(bilan, fact);
            }
        }
        return List.copyOf(story);
    }

    private static List<BilanEvent> story(LocalDate start, List<Integer> days, List<Integer> minutes) {
        List<BilanEvent> facts = new ArrayList<>();
        LocalDate day = start;
        for (int i = 0; i < KINDS.size(); i++) {
            day = day.plusDays(days.get(i));
            if (KINDS.get(i) == FactKind.SESSION_HELD) {
                facts.addAll(phases(day, days.get(i), minutes));
                day = day.plusDays(2L * days.get(i));
            } else {
                facts.add(Facts.of(KINDS.get(i), day));
            }
        }
        return facts;
    }

    private static List<BilanEvent> phases(LocalDate first, int step, List<Integer> minutes) {
        List<BilanEvent> facts = new ArrayList<>();
        LocalDate day = first;
        for (Phase phase : Phase.values()) {
            facts.add(Facts.one("session held " + day + " " + phase + " " + minutes.get(facts.size() / 2)));
            facts.add(Facts.one("phase closed " + day + " " + phase));
            day = day.plusDays(step);
        }
        return facts;
    }
}
