package org.bilan.questionnaires.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.scoring.Condition;
import org.bilan.questionnaires.scoring.Condition.Code;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Small samples whose numbers can be worked out on paper. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StatisticsByHandTest {

    private static final List<String> AB = List.of("a", "b");

    private static List<OptionalInt> row(int... answers) {
        return Arrays.stream(answers).mapToObj(OptionalInt::of).toList();
    }

    private static Reliability reliability(List<List<OptionalInt>> rows) {
        return Reliability.of(CrossProducts.of(AB).plusAll(rows)).get();
    }

    @Test
    void shares_of_answers_are_of_those_given() {
        AnswerQuality given = new AnswerQuality(
                AnswerRange.unlabelled(1, 5),
                List.of(
                        OptionalInt.of(1),
                        OptionalInt.of(3),
                        OptionalInt.empty(),
                        OptionalInt.of(3),
                        OptionalInt.of(5)));

        assertThat(given.shareOfMostFrequent()).hasValue(0.5);
        assertThat(given.shareOfExtremes()).hasValue(0.5);
        assertThat(given.shareOfMiddle()).hasValue(0.5);
        assertThat(given.variability().orElseThrow()).isCloseTo(Math.sqrt(8.0 / 3), within(1e-12));
    }

    @Test
    void nothing_given_has_no_share_and_an_even_range_no_middle() {
        AnswerQuality nothing = new AnswerQuality(AnswerRange.unlabelled(1, 5), List.of(OptionalInt.empty()));
        assertThat(nothing.shareOfMostFrequent()).isEmpty();
        assertThat(nothing.shareOfExtremes()).isEmpty();
        assertThat(nothing.shareOfMiddle()).isEmpty();
        assertThat(nothing.variability()).isEmpty();
        assertThat(nothing.longestRun()).isZero();
        assertThat(new AnswerQuality(AnswerRange.unlabelled(1, 4), row(2, 3)).shareOfMiddle())
                .isEmpty();
        assertThat(new AnswerQuality(AnswerRange.unlabelled(1, 4), row(2)).variability())
                .isEmpty();
    }

    @Test
    void two_items_that_always_agree_have_no_error() {
        Reliability alike = reliability(List.of(row(1, 1), row(2, 2), row(3, 3)));

        assertThat(alike.alpha()).hasValue(1.0);
        assertThat(alike.error().orElseThrow().ofMeasurement()).isZero();
        assertThat(alike.conditions()).isEmpty();
    }

    @Test
    void two_items_that_contradict_each_other_are_told() {
        // Covariance -1/2, variances 1: total variance 1, alpha 2 * (1 - 2/1).
        Reliability opposed = reliability(List.of(row(1, 2), row(2, 3), row(3, 1)));

        assertThat(opposed.alpha()).hasValue(-2.0);
        assertThat(opposed.error()).isEmpty();
        assertThat(opposed.conditions()).containsExactly(new Condition.Stated(Code.NEGATIVE_RELIABILITY, "scale"));
    }

    @Test
    void an_item_that_everybody_answers_alike_is_told_and_correlates_with_nothing() {
        Reliability constant = reliability(List.of(row(1, 4), row(2, 4), row(3, 4)));

        assertThat(constant.conditions()).contains(new Condition.Stated(Code.ZERO_VARIANCE_ITEM, "b"));
        assertThat(constant.correlation(0, 1)).isEmpty();
        assertThat(constant.itemRest(1)).isEmpty();
        Reliability flat = reliability(List.of(row(3, 4), row(3, 4), row(3, 4)));
        assertThat(flat.alpha()).isEmpty();
        assertThat(flat.alphaError()).isEmpty();
        assertThat(flat.feldt(0.9)).isEmpty();
        assertThat(flat.conditions()).contains(new Condition.Stated(Code.ZERO_VARIANCE_TOTAL, "scale"));
    }

    @Test
    void sums_of_products_are_equal_if_they_hold_the_same_and_merge_in_any_order() {
        CrossProducts one = CrossProducts.of(AB).plus(row(1, 2)).plus(row(3, 4));
        CrossProducts other = CrossProducts.of(AB).plus(row(3, 4)).plus(row(1, 2));

        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
        assertThat(CrossProducts.of(AB)
                        .plus(row(1, 2))
                        .plus(CrossProducts.of(AB).plus(row(3, 4))))
                .isEqualTo(one);
        assertThat(one).isNotEqualTo(CrossProducts.of(AB).plus(row(1, 2))).isNotEqualTo("a");
        assertThat(one).isNotEqualTo(CrossProducts.of(AB).plus(row(2, 2)).plus(row(2, 4)));
        assertThat(CrossProducts.of(AB)).isNotEqualTo(CrossProducts.of(List.of("b", "a")));
        assertThatThrownBy(() -> one.plus(row(1))).hasMessageContaining("row (1) must have 2");
        assertThatThrownBy(() -> one.plus(CrossProducts.of(List.of("b", "a")))).hasMessageContaining("must be [a, b]");
    }
}
