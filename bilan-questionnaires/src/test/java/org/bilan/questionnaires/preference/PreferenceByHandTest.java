package org.bilan.questionnaires.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.ComparativeFormat;
import org.bilan.questionnaires.instrument.Comparison;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.testkit.Instruments;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Small preferences whose numbers can be worked out on paper. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PreferenceByHandTest {

    private static final List<String> ABC = List.of("a", "b", "c");
    private static final double TOLERANCE = 1e-9;

    @Test
    void best_and_worst_are_counted_with_how_often_they_were_shown() {
        BestWorstCounts counts =
                BestWorstCounts.EMPTY.plus(Set.of("a", "b", "c"), "a", "c").plus(Set.of("a", "b", "d"), "a", "b");

        assertThat(counts.byObject())
                .isEqualTo(Map.of(
                        "a", new BestWorstCounts.Count(2, 0, 2),
                        "b", new BestWorstCounts.Count(0, 1, 2),
                        "c", new BestWorstCounts.Count(0, 1, 1),
                        "d", new BestWorstCounts.Count(0, 0, 1)));
        assertThat(counts.plus(counts).byObject())
                .containsEntry("a", new BestWorstCounts.Count(4, 0, 4))
                .containsEntry("b", new BestWorstCounts.Count(0, 2, 4));
    }

    @Test
    void counts_become_differences_ratios_and_logits() {
        BestWorstCounts.Count count = new BestWorstCounts.Count(3, 1, 8);

        assertThat(count.difference()).isEqualTo(2);
        assertThat(count.perShown()).isEqualTo(0.25);
        assertThat(count.rootOfRatio()).hasValue(Math.sqrt(3));
        assertThat(new BestWorstCounts.Count(4, 2, 8).rootOfRatio()).hasValue(Math.sqrt(2));
        assertThat(count.rootOfRatioPlusHalf()).isEqualTo(Math.sqrt(3.5 / 1.5));
        // Ten chances out of sixteen.
        assertThat(count.logit().orElseThrow()).isCloseTo(Math.log(10.0 / 6), within(TOLERANCE));
        assertThat(count.logitError().orElseThrow())
                .isCloseTo(1 / Math.sqrt(16 * (10.0 / 16) * (6.0 / 16)), within(TOLERANCE));
        for (BestWorstCounts.Count end :
                List.of(new BestWorstCounts.Count(2, 0, 2), new BestWorstCounts.Count(0, 2, 2))) {
            assertThat(end.logit()).isEmpty();
            assertThat(end.logitError()).isEmpty();
        }
    }

    @Test
    void shares_of_best_and_worst_are_parts_of_one() {
        BestWorstCounts counts = BestWorstCounts.EMPTY.plus(Set.of("a", "b"), "a", "b");

        // Roots of 1.5/0.5 and of 0.5/1.5: three to one.
        assertThat(counts.shares().get(0)).isCloseTo(0.75, within(TOLERANCE));
        assertThat(counts.shares().get(1)).isCloseTo(0.25, within(TOLERANCE));
    }

    @Test
    void three_wins_against_one_are_worth_the_logarithm_of_three() {
        Preferences pairs =
                Preferences.unknown(List.of("a", "b")).plusWins("a", "b", 3).plusWins("b", "a", 1);

        Worths worths = Worths.of(Choices.pairs(pairs)).get();

        assertThat(worths.logWorths().get(0)).isCloseTo(Math.log(3) / 2, within(TOLERANCE));
        assertThat(worths.logWorths().get(1)).isCloseTo(-Math.log(3) / 2, within(TOLERANCE));
        assertThat(worths.shares().get(0)).isCloseTo(0.75, within(TOLERANCE));
        assertThat(worths.logLikelihood()).isCloseTo(3 * Math.log(0.75) + Math.log(0.25), within(TOLERANCE));
        // Information of the difference is 4 * 3/16; each worth is half of it.
        assertThat(worths.standardErrors().get(0)).isCloseTo(Math.sqrt(4.0 / 3) / 2, within(TOLERANCE));
    }

    @Test
    void rankings_and_blocks_that_go_round_make_all_worth_the_same() {
        Choices rankings = new Choices(ABC)
                .ranking(List.of("a", "b", "c"))
                .ranking(List.of("b", "c", "a"))
                .ranking(List.of("c", "a", "b"));
        Choices blocks = new Choices(ABC)
                .bestWorst(Set.of("a", "b", "c"), "a", "c")
                .bestWorst(Set.of("a", "b", "c"), "b", "a")
                .bestWorst(Set.of("a", "b", "c"), "c", "b");

        for (Choices round : List.of(rankings, blocks)) {
            Worths worths = Worths.of(round).get();
            assertThat(worths.logWorths()).allSatisfy(worth -> assertThat(worth).isCloseTo(0, within(TOLERANCE)));
            // Each one of three, then one of two, three times.
            assertThat(worths.logLikelihood())
                    .isCloseTo(3 * (Math.log(1.0 / 3) + Math.log(1.0 / 2)), within(TOLERANCE));
        }
    }

    @Test
    void who_is_taken_as_the_worst_is_beaten_by_all_others() {
        Choices round =
                new Choices(ABC).bestWorst(Set.of("a", "b", "c"), "a", "b").bestWorst(Set.of("a", "b", "c"), "b", "a");
        Worths worths = Worths.of(round).get();
        assertThat(worths.logWorths().get(0)).isCloseTo(worths.logWorths().get(1), within(TOLERANCE));

        Choices last =
                new Choices(ABC).bestWorst(Set.of("a", "b", "c"), "a", "c").bestWorst(Set.of("a", "b", "c"), "b", "c");
        assertThat(Worths.of(last).getLeft()).isEqualTo(Worths.Undefined.SEPARATION);
    }

    @Test
    void a_circle_of_four_joins_all_by_way_of_others() {
        Preferences circle = Preferences.unknown(List.of("a", "b", "c", "d"))
                .plusWins("a", "b", 1)
                .plusWins("b", "c", 1)
                .plusWins("c", "d", 1)
                .plusWins("d", "a", 1);

        assertThat(Worths.of(Choices.pairs(circle)).get().logWorths())
                .allSatisfy(worth -> assertThat(worth).isCloseTo(0, within(TOLERANCE)));
    }

    @Test
    void circles_are_counted_for_odd_and_even_numbers_of_things() {
        assertThat(new Consistency(4, 1).mostCircularTriads()).isEqualTo(2);
        assertThat(new Consistency(4, 1).zeta()).isEqualTo(0.5);
        assertThatThrownBy(() -> new Consistency(4, 3)).hasMessageContaining("possible");
        assertThat(new Consistency(5, 0).mostCircularTriads()).isEqualTo(5);
        assertThat(new Consistency(13, 0).mostCircularTriads()).isEqualTo(13 * (13 * 13 - 1) / 24);
        // Of the 64 outcomes among four, 24 have no circle.
        assertThat(new Consistency(4, 0).chanceOfSoFew()).isEqualTo(24 / 64.0);
        assertThat(new Consistency(Consistency.COUNTED_OUT, 40).chanceOfSoFew()).isEqualTo(1.0);
    }

    @Test
    void two_judges_agree_or_do_not() {
        Rankings alike = new Rankings(List.of(List.of(1.0, 2.0, 3.0), List.of(1.0, 2.0, 3.0)));
        assertThat(alike.kendallW()).hasValue(1.0);
        assertThat(alike.meanSpearman()).hasValue(1.0);
        Rankings opposed = new Rankings(List.of(List.of(1.0, 2.0, 3.0), List.of(3.0, 2.0, 1.0)));
        assertThat(opposed.kendallW()).hasValue(0.0);
        assertThat(opposed.meanSpearman()).hasValue(-1.0);
        assertThat(opposed.tauB(0, 1)).hasValue(-1.0);
        assertThat(opposed.footrule(0, 1)).isEqualTo(4.0);
        // Totals 3, 3 and 6 around 4: S = 6 of at most 8.
        Rankings half = new Rankings(List.of(List.of(1.0, 2.0, 3.0), List.of(2.0, 1.0, 3.0)));
        assertThat(half.kendallW().orElseThrow()).isCloseTo(12 * 6 / (4 * 24.0), within(TOLERANCE));
    }

    @Test
    void points_become_shares_in_the_order_of_the_item_and_logarithms_around_their_mean() {
        ComparativeFormat.ConstantSum format =
                new ComparativeFormat.ConstantSum(Instruments.choices("b", "a", "c"), 10);
        Shares shares = Shares.of(format, new Answer.Amounts(Map.of("a", 3, "b", 7, "c", 0)));

        assertThat(shares.points().keySet()).containsExactly("b", "a", "c");
        assertThat(shares.shares()).containsExactly(0.7, 0.3, 0.0);
        double mean = (Math.log(7.5) + Math.log(3.5) + Math.log(0.5)) / 3;
        assertThat(shares.centredLogRatios(0.5).get(0)).isCloseTo(Math.log(7.5) - mean, within(TOLERANCE));
        assertThat(shares.centredLogRatios(0.5).get(2)).isCloseTo(Math.log(0.5) - mean, within(TOLERANCE));
        Map<String, Integer> even = new LinkedHashMap<>(Map.of("a", 5, "b", 5));
        assertThat(new Shares(even).evenness().orElseThrow()).isCloseTo(1, within(TOLERANCE));
    }

    @Test
    void what_a_sheet_says_of_all_items_of_a_comparison_is_counted_pair_by_pair() {
        Instrument every = Instruments.everyFormat();
        Comparison all = every.comparisons().get(0);
        AnswerSheet sheet = AnswerSheet.parse(
                        every,
                        Map.of(
                                "full-ranking", "a>b=c",
                                "paired-comparison", "b>a",
                                "best-worst", "d>a"))
                .get();

        Preferences said = Preferences.of(every, all, sheet);

        assertThat(said.wins("a", "b")).isEqualTo(1);
        assertThat(said.wins("b", "a")).isEqualTo(2);
        assertThat(said.ties("b", "c")).isEqualTo(1);
        assertThat(said.wins("d", "a")).isEqualTo(1);
        assertThat(said.wins("c", "a")).isEqualTo(1);
        assertThat(said.wins("b", "d")).isZero();
        assertThat(said.order().objects()).containsExactlyElementsOf(said.objects());
        Instrument later = new Instrument.Builder().from(every).version("9.0.0").build();
        assertThatThrownBy(() -> Preferences.of(later, all, sheet)).hasMessageContaining("must be of the edition");
    }

    @Test
    void of_a_pair_the_one_picked_comes_before_the_other() {
        ComparativeFormat.ForcedChoiceBlock pair =
                new ComparativeFormat.ForcedChoiceBlock(Instruments.choices("a", "b"));

        assertThat(Ordering.of(pair, Answer.Picked.one("b")).tiers()).containsExactly(Set.of("b"), Set.of("a"));
        assertThat(Ordering.of(pair, new Answer.Missing()).tiers()).isEmpty();
    }

    @Test
    void other_preferences_are_not_equal() {
        Preferences nothing = Preferences.unknown(ABC);
        Preferences win = nothing.plusWins("a", "b", 1);
        Preferences tie = nothing.plus(new Ordering(List.of(Set.of("a", "b")), Set.of(0)));

        assertThat(win).isNotEqualTo(nothing).isNotEqualTo(tie).isNotEqualTo("a>b");
        assertThat(tie).isNotEqualTo(nothing);
        assertThat(nothing).isNotEqualTo(Preferences.unknown(List.of("c", "b", "a")));
        assertThat(win.hashCode()).isNotEqualTo(nothing.hashCode());
        assertThat(win.hashCode()).isNotZero();
    }
}
