package org.bilan.questionnaires.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.bilan.questionnaires.Samples;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.answers.Sitting;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.scoring.ScoreTrace;
import org.bilan.questionnaires.scoring.Scorer;
import org.bilan.questionnaires.statistics.Inconsistency.Pair;
import org.bilan.questionnaires.testkit.Instruments;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** In which way a sheet was answered: order, runs, time, and pairs that contradict each other. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerWaysTest {

    private final Instrument instrument = Samples.instrument();

    private AnswerSheet sheet(int... answers) {
        Map<String, Answer> said = new java.util.HashMap<>();
        for (int i = 0; i < answers.length; i++) {
            said.put("P" + (i + 1), new Answer.Rated(answers[i]));
        }
        return AnswerSheet.of(instrument, said);
    }

    private ScoreTrace trace(int... answers) {
        return Scorer.score(instrument, sheet(answers)).score("P").orElseThrow().trace();
    }

    @Test
    void answers_are_looked_at_in_the_order_shown() {
        AnswerSheet seated =
                sheet(1, 5, 1, 5, 1).seatedAs(instrument, new Sitting(List.of("P1", "P3", "P5", "P2", "P4"), Map.of()));

        assertThat(AnswerQuality.of(instrument, seated))
                .singleElement()
                .satisfies(shown -> assertThat(shown.longestRun()).isEqualTo(3))
                .satisfies(shown -> assertThat(shown.averageRun()).hasValue(2.5));
        assertThat(AnswerQuality.of(instrument, sheet(1, 5, 1, 5, 1)).get(0).longestRun())
                .isEqualTo(1);
    }

    @Test
    void ranges_are_looked_at_apart_and_missing_answers_break_no_run() {
        Instrument every = Instruments.everyFormat();
        List<AnswerQuality> ways = AnswerQuality.of(every, AnswerSheet.of(every, Map.of()));

        assertThat(ways)
                .extracting(AnswerQuality::range)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(1);
        assertThat(ways).allSatisfy(way -> assertThat(way.averageRun()).isEmpty());
        assertThat(AnswerQuality.of(instrument, sheet(4, 4)).get(0).answers())
                .containsExactly(
                        OptionalInt.of(4),
                        OptionalInt.of(4),
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        OptionalInt.empty());
        AnswerQuality gap = new AnswerQuality(
                AnswerRange.unlabelled(1, 5), List.of(OptionalInt.of(2), OptionalInt.empty(), OptionalInt.of(2)));
        assertThat(gap.longestRun()).isEqualTo(2);
    }

    @Test
    void who_says_yes_to_an_item_and_to_its_opposite_is_seen() {
        List<Pair> pairs = List.of(new Pair("P1", "P5"), new Pair("P2", "P3"));

        Inconsistency yes_to_all = Inconsistency.of(trace(5, 5, 5, 5, 5), pairs);
        assertThat(yes_to_all).isEqualTo(new Inconsistency(2, 4, 8));
        assertThat(yes_to_all.share()).hasValue(0.5);
        assertThat(Inconsistency.of(trace(5, 4, 4, 1, 1), pairs).share()).hasValue(0.0);
        assertThat(Inconsistency.of(trace(5, 4, 2), pairs)).isEqualTo(new Inconsistency(1, 2, 4));
        assertThat(Inconsistency.of(trace(5), pairs).share()).isEmpty();
    }

    @Test
    void pairs_that_cannot_be_compared_are_a_bug_of_the_caller() {
        assertThatThrownBy(() -> new Pair("P1", "P1")).hasMessage("pair (P1) must be two items");
        assertThatThrownBy(() -> Inconsistency.of(trace(1), List.of(new Pair("P1", "Q1"))))
                .hasMessageContaining("must be two items of scale P");
        assertThatThrownBy(() -> Inconsistency.of(trace(1), List.of(new Pair("Q1", "P1"))))
                .hasMessageContaining("must be two items of scale P");
        assertThatThrownBy(() -> new Inconsistency(1, 5, 4)).hasMessageContaining("0..4");
        assertThatThrownBy(() -> new Inconsistency(-1, 0, 4)).hasMessageContaining("-1 pairs");
        assertThatThrownBy(() -> new Inconsistency(1, -1, 4)).hasMessageContaining("distance (-1)");
    }

    @Test
    void times_that_were_kept_are_used_and_others_are_not_made_up() {
        AnswerSheet timed =
                sheet(1, 2, 3).seatedAs(instrument, new Sitting(List.of(), Map.of("P1", 2_000L, "P2", 4_000L)));

        assertThat(AnswerTimes.secondsPerItem(timed)).hasValue(3.0);
        assertThat(AnswerTimes.secondsPerItem(sheet(1))).isEmpty();
        assertThat(AnswerTimes.millis(timed, List.of("P1", "P2", "P3"))).isEqualTo(6_000);
        assertThat(AnswerTimes.millis(timed, List.of("P2"))).isEqualTo(4_000);
    }

    @Test
    void fast_and_slow_are_told_against_the_median_of_the_group() {
        AnswerTimes times =
                new AnswerTimes(List.of(List.of(1.0, 1.0), List.of(2.0, 2.0), List.of(4.0, 4.0), List.of(8.0, 2.0)));

        assertThat(times.totals()).containsExactly(2.0, 4.0, 8.0, 10.0);
        assertThat(times.relativeSpeed().get(0)).isEqualTo((3.0 + 2.0) / 2);
        assertThat(times.relativeSpeed().get(3)).isEqualTo((3.0 / 8 + 1.0) / 2);
        assertThat(times.robustZOfLog().get(0).orElseThrow()).isNegative();
        assertThat(times.robustZOfLog().get(2).orElseThrow()).isPositive();
        // Logarithms of 1, 2 and 4 seconds are evenly spaced: one step is one median absolute deviation.
        AnswerTimes even = new AnswerTimes(List.of(List.of(1.0), List.of(2.0), List.of(4.0)));
        assertThat(even.robustZOfLog().get(2).orElseThrow()).isCloseTo(1 / 1.4826, within(1e-12));
        AnswerTimes alike = new AnswerTimes(List.of(List.of(3.0), List.of(3.0), List.of(9.0)));
        assertThat(alike.robustZOfLog()).containsOnly(OptionalDouble.empty());
        assertThat(new AnswerTimes(List.of()).robustZOfLog()).isEmpty();
        assertThat(new AnswerTimes(List.of()).relativeSpeed()).isEmpty();
    }

    @Test
    void times_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> new AnswerTimes(List.of(List.of(1.0), List.of(1.0, 2.0))))
                .hasMessageContaining("must be 1, all above 0");
        assertThatThrownBy(() -> new AnswerTimes(List.of(List.of(0.0)))).hasMessageContaining("above 0");
        assertThatThrownBy(() -> new AnswerTimes(List.of(List.of(Double.POSITIVE_INFINITY))))
                .hasMessageContaining("above 0");
    }
}
