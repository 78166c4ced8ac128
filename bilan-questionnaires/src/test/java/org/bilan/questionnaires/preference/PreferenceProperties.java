package org.bilan.questionnaires.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.ComparativeFormat;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.testkit.Instruments;
import org.bilan.questionnaires.testkit.Respondents;

/** What was said, all of it, and nothing more. */
class PreferenceProperties {

    private static final List<String> OBJECTS = List.of("a", "b", "c", "d");
    private final Instrument instrument = Instruments.everyFormat();

    @Property
    void what_is_known_of_one_is_known_of_the_other_turned(@ForAll("said") List<Ordering> said) {
        PartialOrder order = preferences(said).order();
        for (String one : OBJECTS) {
            for (String other : OBJECTS) {
                if (!one.equals(other)) {
                    assertThat(order.relation(one, other))
                            .isEqualTo(order.relation(other, one).turned());
                }
            }
        }
    }

    @Property
    void nothing_is_known_of_things_that_no_chain_of_answers_joins(@ForAll("said") List<Ordering> said) {
        Preferences apart = Preferences.unknown(List.of("a", "b", "c", "d", "alone"));
        for (Ordering ordering : said) {
            apart = apart.plus(ordering);
        }
        PartialOrder order = apart.order();
        assertThat(OBJECTS).allMatch(object -> order.relation(object, "alone") == Relation.UNKNOWN);
        assertThat(order.isTotal()).isFalse();
    }

    @Property
    void evidence_adds_up_in_any_order(@ForAll("said") List<Ordering> said, @ForAll Random random) {
        List<Ordering> shuffled = new ArrayList<>(said);
        Collections.shuffle(shuffled, random);
        int half = said.size() / 2;
        Preferences whole = preferences(said);

        assertThat(preferences(shuffled)).isEqualTo(whole).hasSameHashCodeAs(whole);
        assertThat(preferences(said.subList(0, half)).plus(preferences(said.subList(half, said.size()))))
                .isEqualTo(whole);
    }

    @Property
    void before_is_never_given_against_the_only_answer(@ForAll("ranking") Answer.Ranked ranked) {
        ComparativeFormat.FullRanking format =
                new ComparativeFormat.FullRanking(Instruments.choices("a", "b", "c", "d"), true);
        Preferences person = Preferences.unknown(OBJECTS).plus(Ordering.of(format, ranked));

        assertThat(person.order()).hasToString(ranked.spelled());
        assertThat(person.order().isTotal()).isTrue();
        assertThat(person.order().tiers()).isEqualTo(ranked.tiers());
        assertThat(person.scores().stream().mapToDouble(score -> score).sum()).isEqualTo(6.0);
    }

    @Property
    void every_answer_of_every_format_gives_pairs_that_a_sheet_repeats(@ForAll("sheets") AnswerSheet sheet) {
        Preferences preferences =
                Preferences.of(instrument, instrument.comparisons().get(0), sheet);

        assertThat(preferences.objects()).containsExactly("a", "b", "c", "d");
        assertThat(Preferences.of(instrument, instrument.comparisons().get(0), sheet))
                .isEqualTo(preferences);
        assertThat(preferences.order().tiers().stream().mapToInt(Set::size).sum())
                .isEqualTo(4);
    }

    @Property
    void shares_add_up_to_one(@ForAll("shares") Map<String, Integer> points) {
        Shares shares = new Shares(points);
        assertThat(shares.shares().stream().mapToDouble(share -> share).sum()).isCloseTo(1, within(1e-12));
        assertThat(shares.evenness().orElse(0)).isBetween(0.0, 1.0 + 1e-12);
        assertThat(shares.centredLogRatios(0.5).stream()
                        .mapToDouble(ratio -> ratio)
                        .sum())
                .isCloseTo(0, within(1e-9));
    }

    @Example
    void a_most_and_a_least_say_nothing_of_those_between() {
        ComparativeFormat.BestWorst format = new ComparativeFormat.BestWorst(Instruments.choices("a", "b", "c", "d"));
        PartialOrder order = Preferences.unknown(OBJECTS)
                .plus(Ordering.of(format, new Answer.MostLeast("b", "d")))
                .order();

        assertThat(order.relation("b", "a")).isEqualTo(Relation.ABOVE);
        assertThat(order.relation("d", "c")).isEqualTo(Relation.BELOW);
        assertThat(order.relation("a", "c")).isEqualTo(Relation.UNKNOWN);
        assertThat(order.pairs(Relation.ABOVE)).isEqualTo(5);
        assertThat(order.pairs(Relation.UNKNOWN)).isEqualTo(1);
    }

    @Example
    void a_ranking_of_the_top_says_nothing_of_the_rest_among_themselves() {
        ComparativeFormat.PartialRanking format =
                new ComparativeFormat.PartialRanking(Instruments.choices("a", "b", "c", "d"), 2);
        PartialOrder order = Preferences.unknown(OBJECTS)
                .plus(Ordering.of(format, Answer.Ranked.strictly(List.of("c", "a"))))
                .order();

        assertThat(order.relation("c", "a")).isEqualTo(Relation.ABOVE);
        assertThat(order.relation("a", "d")).isEqualTo(Relation.ABOVE);
        assertThat(order.relation("b", "d")).isEqualTo(Relation.UNKNOWN);
        assertThat(order.tiers()).containsExactly(Set.of("c"), Set.of("a"), Set.of("b", "d"));
    }

    @Example
    void cards_of_one_pile_are_not_compared_and_equal_points_are_equal() {
        ComparativeFormat.CardSort sort = (ComparativeFormat.CardSort)
                instrument.item("card-sort").orElseThrow().format();
        PartialOrder cards = Preferences.unknown(OBJECTS)
                .plus(Ordering.of(
                        sort, new Answer.Sorted(Map.of("a", "low", "b", "middle", "c", "middle", "d", "high"))))
                .order();
        assertThat(cards.relation("b", "c")).isEqualTo(Relation.UNKNOWN);
        assertThat(cards.relation("d", "a")).isEqualTo(Relation.ABOVE);

        ComparativeFormat.ConstantSum sum = new ComparativeFormat.ConstantSum(Instruments.choices("a", "b", "c"), 10);
        PartialOrder points = Preferences.unknown(List.of("a", "b", "c"))
                .plus(Ordering.of(sum, new Answer.Amounts(Map.of("a", 4, "b", 4, "c", 2))))
                .order();
        assertThat(points.relation("a", "b")).isEqualTo(Relation.TIED);
        assertThat(points).hasToString("a=b>c");
    }

    @Example
    void a_circle_is_a_contradiction_and_no_order() {
        Preferences circle = Preferences.unknown(List.of("a", "b", "c"))
                .plusWins("a", "b", 1)
                .plusWins("b", "c", 1)
                .plusWins("c", "a", 1);

        assertThat(circle.order().relation("a", "c")).isEqualTo(Relation.CONTRADICTED);
        assertThat(circle.order().pairs(Relation.CONTRADICTED)).isEqualTo(3);
        assertThat(circle.order().isTotal()).isFalse();
        assertThat(Consistency.of(circle).get()).isEqualTo(new Consistency(3, 1));
        assertThat(Consistency.of(circle).get().zeta()).isZero();
        assertThat(Consistency.of(circle).get().chanceOfSoFew()).isEqualTo(1.0);
        assertThat(new Consistency(3, 0).chanceOfSoFew()).isEqualTo(0.75);
    }

    @Example
    void a_tie_carries_on() {
        Preferences said = Preferences.unknown(List.of("a", "b", "c", "d"))
                .plus(new Ordering(List.of(Set.of("a", "b")), Set.of(0)))
                .plusWins("b", "c", 1);

        assertThat(said.order().relation("a", "c")).isEqualTo(Relation.ABOVE);
        assertThat(said.order().relation("a", "b")).isEqualTo(Relation.TIED);
        assertThat(said.order().relation("a", "d")).isEqualTo(Relation.UNKNOWN);
        assertThat(said.ties("a", "b")).isEqualTo(1);
        assertThat(said.compared("a", "b")).isEqualTo(1);
        assertThat(said.compared("a", "c")).isZero();
        assertThat(said.score("a")).isEqualTo(0.5);
        assertThat(said.score("b")).isEqualTo(1.5);
        assertThat(said.isTournament()).isFalse();
        assertThat(Consistency.of(said).getLeft()).isEqualTo(Consistency.Undefined.INCOMPLETE_OR_TIED_COMPARISONS);
    }

    @Example
    void one_that_always_wins_has_no_finite_worth() {
        Preferences separated = Preferences.unknown(List.of("a", "b", "c"))
                .plusWins("a", "b", 2)
                .plusWins("b", "c", 1)
                .plusWins("c", "b", 1);
        assertThat(Worths.of(Choices.pairs(separated)).getLeft()).isEqualTo(Worths.Undefined.SEPARATION);
        assertThat(new GroupChoices(separated).thurstoneCaseV().getLeft()).isEqualTo(Worths.Undefined.SEPARATION);

        Preferences settled =
                separated.plusWins("b", "a", 2).plusWins("a", "c", 1).plusWins("c", "a", 1);
        assertThat(Worths.of(Choices.pairs(settled)).get().logWorths())
                .allSatisfy(worth -> assertThat(worth).isCloseTo(0, within(1e-9)));
    }

    @Example
    void what_cannot_be_is_refused() {
        assertThatThrownBy(() -> Preferences.unknown(List.of("a"))).hasMessageContaining("two or more");
        assertThatThrownBy(() -> Preferences.unknown(List.of("a", "a"))).hasMessageContaining("all different");
        Preferences ab = Preferences.unknown(List.of("a", "b"));
        assertThatThrownBy(() -> ab.wins("a", "z")).hasMessageContaining("object (z)");
        assertThatThrownBy(() -> ab.plus(Preferences.unknown(List.of("b", "a"))))
                .hasMessageContaining("must be");
        assertThatThrownBy(() -> ab.order().relation("a", "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ab.order().relation("a", "z")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ab.order().relation("z", "a")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Rankings(List.of(List.of(1.0, 3.0)))).hasMessageContaining("ranks");
        assertThatThrownBy(() -> new Rankings(List.of())).hasMessageContaining("two things");
        assertThatThrownBy(() -> new Rankings(List.of(List.of(1.0)))).hasMessageContaining("two things");
        assertThatThrownBy(() -> new Rankings(List.of(List.of(1.0, 2.0), List.of(1.0, 2.0, 3.0))))
                .hasMessageContaining("2 places");
        assertThatThrownBy(() -> new Consistency(2, 0)).hasMessageContaining("possible");
        assertThatThrownBy(() -> new Consistency(3, 2)).hasMessageContaining("possible");
        assertThatThrownBy(() -> new Consistency(3, -1)).hasMessageContaining("possible");
        assertThatThrownBy(() -> new Consistency(11, 0).chanceOfSoFew()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> new Choices(List.of("a"))).hasMessageContaining("two or more");
        assertThatThrownBy(() -> new Choices(List.of("a", "b")).ranking(List.of("z")))
                .hasMessageContaining("(z)");
        assertThatThrownBy(() -> new Shares(Map.of("a", 0, "b", 0))).hasMessageContaining("not all 0");
        assertThatThrownBy(() -> new Shares(Map.of("a", -1, "b", 2))).hasMessageContaining("negative");
        assertThatThrownBy(() -> new Shares(Map.of("a", 1, "b", 2)).centredLogRatios(0))
                .hasMessageContaining("added");
        assertThatThrownBy(() -> Ranks.descending(List.of(Double.NaN))).hasMessageContaining("numbers");
        assertThatThrownBy(() -> BestWorstCounts.EMPTY.plus(Set.of("a", "b"), "a", "a"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BestWorstCounts.EMPTY.plus(Set.of("a", "b"), "a", "z"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> BestWorstCounts.EMPTY.plus(Set.of("a", "b"), "z", "a"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BestWorstCounts.Count(1, 1, 1)).hasMessageContaining("shown");
        assertThatThrownBy(() -> new BestWorstCounts.Count(-1, 1, 1)).hasMessageContaining("shown");
        assertThatThrownBy(() -> new BestWorstCounts.Count(1, -1, 1)).hasMessageContaining("shown");
    }

    @Example
    void one_judge_or_all_tied_has_no_agreement() {
        assertThat(new Rankings(List.of(List.of(1.0, 2.0))).kendallW()).isEmpty();
        assertThat(new Rankings(List.of(List.of(1.0, 2.0))).meanSpearman()).isEmpty();
        Rankings tied = new Rankings(List.of(List.of(1.5, 1.5), List.of(1.5, 1.5)));
        assertThat(tied.kendallW()).isEmpty();
        assertThat(tied.friedmanP()).isEmpty();
        assertThat(tied.spearman(0, 1)).isEmpty();
        assertThat(tied.tauB(0, 1)).isEmpty();
        assertThat(tied.meanSpearman()).isEmpty();
        Rankings half = new Rankings(List.of(List.of(1.0, 2.0), List.of(1.5, 1.5)));
        assertThat(half.spearman(0, 1)).isEmpty();
        assertThat(half.tauB(0, 1)).isEmpty();
        assertThat(half.tauB(1, 0)).isEmpty();
        assertThat(new BestWorstCounts.Count(2, 0, 2).logit()).isEmpty();
        assertThat(new BestWorstCounts.Count(0, 2, 2).logitError()).isEmpty();
        assertThat(new BestWorstCounts.Count(1, 0, 2).rootOfRatio()).isEmpty();
        assertThat(new Shares(Map.of("a", 3)).evenness()).isEmpty();
    }

    private static Preferences preferences(List<Ordering> said) {
        Preferences preferences = Preferences.unknown(OBJECTS);
        for (Ordering ordering : said) {
            preferences = preferences.plus(ordering);
        }
        return preferences;
    }

    @Provide
    Arbitrary<List<Ordering>> said() {
        Arbitrary<Ordering> pair = Arbitraries.shuffle(OBJECTS)
                .flatMap(order -> Arbitraries.of(
                        new Ordering(List.of(Set.of(order.get(0)), Set.of(order.get(1))), Set.of()),
                        new Ordering(List.of(Set.of(order.get(0), order.get(1))), Set.of(0))));
        return pair.list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<Answer.Ranked> ranking() {
        return Arbitraries.shuffle(OBJECTS)
                .flatMap(order -> Arbitraries.of(
                        Answer.Ranked.strictly(order),
                        new Answer.Ranked(List.of(
                                Set.of(order.get(0), order.get(1)), Set.of(order.get(2)), Set.of(order.get(3))))));
    }

    @Provide
    Arbitrary<AnswerSheet> sheets() {
        return Respondents.any(instrument);
    }

    @Provide
    Arbitrary<Map<String, Integer>> shares() {
        return Arbitraries.maps(Arbitraries.of(OBJECTS), Arbitraries.integers().between(0, 20))
                .ofMinSize(2)
                .filter(points -> points.values().stream().anyMatch(x -> x > 0));
    }
}
