package org.bilan.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bilan.testkit.Facts;

/** Whatever is tried, in whatever order: what is accepted is a story. */
class StoryProperties {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    @Property
    void what_is_accepted_never_breaks_an_invariant(@ForAll("attempts") List<BilanEvent> attempts) {
        Bilan bilan = Bilan.NONE;
        List<BilanEvent> accepted = new ArrayList<>();
        for (BilanEvent attempt : attempts) {
            Stage before = bilan.stage();
            if (BilanDecider.decide(bilan, attempt).isRight()) {
                bilan = BilanDecider.evolve(bilan, attempt);
                accepted.add(attempt);
                assertThat(rank(bilan.stage())).isGreaterThanOrEqualTo(rank(before));
                assertThat(before.isTerminal()).isIn(false, attempt.kind().isOwedAfterLeaving());
            }
        }
        assertThat(bilan.hours().heldMinutes()).isEqualTo(minutesOf(accepted));
        assertThat(bilan.openPhase().isPresent())
                .isEqualTo(bilan.has(FactKind.OFFER_ACCEPTED)
                        && !bilan.stage().isTerminal()
                        && !bilan.has(FactKind.BILAN_ENDED)
                        && !accepted.contains(new BilanEvent.PhaseClosed(
                                bilan.latest(FactKind.PHASE_CLOSED).orElse(START), Phase.CONCLUSIONS)));
    }

    @Property
    void folding_is_total_for_facts_in_any_order(@ForAll("attempts") List<BilanEvent> facts) {
        Bilan bilan = Bilan.NONE;
        for (BilanEvent fact : facts) {
            bilan = BilanDecider.evolve(bilan, fact);
            assertThat(bilan.has(fact.kind())).isTrue();
        }
    }

    /** Papers, money and pauses lead to and fro; everything else goes on. */
    private static Stage rank(Stage stage) {
        return switch (stage) {
            case INFORMED, REFLECTING, LAPSED -> Stage.INFORMED;
            case FUNDING_PENDING, AGREEMENT_PENDING, WITHDRAWAL_OPEN, READY -> Stage.ACCEPTED;
            case PRELIMINARY, INVESTIGATION, CONCLUSIONS, SUSPENDED -> Stage.PRELIMINARY;
            default -> stage;
        };
    }

    private static int minutesOf(List<BilanEvent> facts) {
        return facts.stream()
                .filter(BilanEvent.SessionHeld.class::isInstance)
                .mapToInt(fact -> ((BilanEvent.SessionHeld) fact).minutes())
                .sum();
    }

    /** Facts in a rough order of the story, so that many are accepted and many are not. */
    @Provide
    Arbitrary<List<BilanEvent>> attempts() {
        Arbitrary<FactKind> kinds = Arbitraries.of(FactKind.values());
        Arbitrary<Phase> phases = Arbitraries.of(Phase.values());
        Arbitrary<List<BilanEvent>> noise = Combinators.combine(
                        kinds, phases, Arbitraries.integers().between(0, 200))
                .as((kind, phase, days) -> fact(kind, phase, START.plusDays(days)))
                .list()
                .ofMaxSize(15);
        return Combinators.combine(noise, Arbitraries.integers().between(0, 15)).as((extra, cut) -> {
            List<BilanEvent> story = new ArrayList<>(mainLine().subList(0, cut));
            story.addAll(extra);
            return story;
        });
    }

    private static BilanEvent fact(FactKind kind, Phase phase, LocalDate on) {
        return kind == FactKind.SESSION_HELD || kind == FactKind.PHASE_CLOSED
                ? Facts.one(kind.name().replace('_', ' ') + " " + on + " " + phase)
                : Facts.of(kind, on);
    }

    private static List<BilanEvent> mainLine() {
        return Facts.parse("first contact made 2026-01-01; intake interview offered 2026-01-02;"
                + " intake interview held 2026-01-03; quote delivered 2026-01-03; offer accepted 2026-01-05;"
                + " funding approved 2026-01-06; agreement signed 2026-01-07; consent given 2026-01-08;"
                + " session held 2026-01-09; phase closed 2026-01-09; session held 2026-01-20 INVESTIGATION;"
                + " phase closed 2026-01-25 INVESTIGATION; session held 2026-02-10 CONCLUSIONS;"
                + " synthesis delivered 2026-02-10; phase closed 2026-02-10 CONCLUSIONS");
    }
}
