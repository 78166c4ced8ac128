package org.bilan.questionnaires.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.bilan.questionnaires.Samples;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.Instrument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScorerTest {

    private final Instrument instrument = Samples.instrument();

    @Test
    void a_complete_sheet_gives_sum_mean_and_percent_with_the_reversed_item_turned() {
        ScaleScore.Given score = given(Map.of("P1", "5", "P2", "4", "P3", "3", "P4", "2", "P5", "1"));

        assertThat(score.rawSum()).isEqualTo(5 + 4 + 3 + 2 + 5);
        assertThat(score.mean()).isEqualTo(3.8);
        assertThat(score.proratedSum()).isEqualTo(19.0);
        assertThat(score.percentOfMaximum()).isEqualTo(70.0);
        assertThat(score.lowestSum()).isEqualTo(5);
        assertThat(score.highestSum()).isEqualTo(25);
        assertThat(score.trace().sumIfComplete()).hasValue(19);
    }

    @Test
    void with_answers_left_out_the_sum_is_prorated() {
        ScaleScore.Given score = given(Map.of("P1", "5", "P2", "4", "P5", "5"));

        assertThat(score.rawSum()).isEqualTo(10);
        assertThat(score.proratedSum()).isCloseTo(50.0 / 3, within(1e-12));
        assertThat(score.trace().sumIfComplete()).isEmpty();
    }

    @Test
    void under_the_minimum_the_score_is_withheld_with_the_counts() {
        ScaleScore score = score(Map.of("P1", "5", "P2", "4", "P3", "NA"));

        assertThat(score).isInstanceOfSatisfying(ScaleScore.Withheld.class, withheld -> {
            assertThat(withheld.reason()).isEqualTo(new Condition.MissingBelowMinimum("P", 2, 3, 5));
            assertThat(withheld.reason().code()).isEqualTo("MISSING_BELOW_MINIMUM");
            assertThat(withheld.reason()).hasToString("scale P: 2 of 5 items answered, at least 3 needed");
        });
        assertThat(score.trace().missing()).isEqualTo(2);
        assertThat(score.trace().notApplicable()).isEqualTo(1);
        assertThat(score.trace().meanOfAnswered()).hasValue(4.5);
    }

    @Test
    void nothing_answered_is_not_zero() {
        ScoreTrace trace = score(Map.of()).trace();

        assertThat(trace.sumOfAnswered()).isEmpty();
        assertThat(trace.meanOfAnswered()).isEmpty();
        assertThat(trace.answered()).isZero();
    }

    @Test
    void the_trail_tells_which_answer_gave_which_points() {
        ScoreTrace trace = score(Map.of("P1", "2", "P5", "2")).trace();

        assertThat(trace.items().get(0).points()).hasValue(2);
        assertThat(trace.items().get(1).points()).isEmpty();
        assertThat(trace.items().get(4).points()).hasValue(4);
        assertThat(trace.items().get(4).keyed().isReversed()).isTrue();
    }

    @Test
    void a_sheet_of_another_edition_is_a_bug_of_the_caller() {
        Instrument later = Samples.cover()
                .version("1.0.1")
                .addAllItems(Samples.items())
                .addScales(Samples.scale())
                .build();
        AnswerSheet sheet = AnswerSheet.of(later, Map.of());

        assertThatThrownBy(() -> Scorer.score(instrument, sheet))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("sheet (patience 1.0.1) must be of the edition scored, patience 1.0.0");
    }

    @Test
    void a_given_score_cannot_be_built_from_too_few_answers() {
        ScoreTrace trace = score(Map.of("P1", "2")).trace();

        assertThatThrownBy(() -> new ScaleScore.Given(trace))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("answered (1) must be at least 3 answered, prorated");
        assertThatThrownBy(() -> new ScoreTrace(trace.scale(), List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    private ScaleScore score(Map<String, String> raw) {
        Profile profile =
                Scorer.score(instrument, AnswerSheet.parse(instrument, raw).get());
        assertThat(profile.score("no such scale")).isEmpty();
        return profile.score("P").orElseThrow();
    }

    private ScaleScore.Given given(Map<String, String> raw) {
        return (ScaleScore.Given) score(raw);
    }
}
