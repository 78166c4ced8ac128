package org.bilan.questionnaires.norms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.LongStream;
import org.bilan.questionnaires.Samples;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.scoring.Condition;
import org.bilan.questionnaires.scoring.Condition.Code;
import org.bilan.questionnaires.scoring.Profile;
import org.bilan.questionnaires.scoring.ScaleScore;
import org.bilan.questionnaires.scoring.Scorer;
import org.bilan.questionnaires.testkit.Instruments;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NormsTest {

    private final Instrument instrument = Samples.instrument();
    private final NormSet all = set("all", 100).build();

    private NormSet.Builder set(String group, long n) {
        NormSet.Builder builder = new NormSet.Builder();
        builder.edition(instrument.edition())
                .scaleId("P")
                .group(group)
                .population("people of " + group)
                .year(2026)
                .n(n)
                .source("simulated")
                .licence("CC0-1.0")
                .mean(15)
                .sd(4);
        return builder;
    }

    private Profile profile(int... answers) {
        Map<String, Answer> said = new java.util.HashMap<>();
        for (int i = 0; i < answers.length; i++) {
            said.put("P" + (i + 1), new Answer.Rated(answers[i]));
        }
        return Scorer.score(instrument, AnswerSheet.of(instrument, said));
    }

    private ScaleScore.Given given(int... answers) {
        return (ScaleScore.Given) profile(answers).scores().get(0);
    }

    private Norms norms(NormSet... sets) {
        return new Norms(instrument.edition(), List.of(sets), Map.of("women", "all"));
    }

    @Test
    void a_group_of_its_own_comes_first_and_a_declared_one_stands_in() {
        NormSet women = set("women", 40).mean(19).build();
        NormedScore.Placed own =
                norms(all, women).place(given(5, 4, 3, 2, 1), "women").get();
        assertThat(own.norms()).isEqualTo(women);
        assertThat(own.conditions()).isEmpty();
        assertThat(own.standard().t()).isEqualTo(50.0);

        NormedScore.Placed standsIn =
                norms(all).place(given(5, 4, 3, 2, 1), "women").get();
        assertThat(standsIn.norms()).isEqualTo(all);
        assertThat(standsIn.norms().vintage()).isEqualTo("people of all, 2026, n = 100 (simulated)");
        assertThat(standsIn.conditions()).containsExactly(new Condition.Stated(Code.NORM_FALLBACK, "all"));
        assertThat(standsIn.standard().z()).isEqualTo(1.0);
    }

    @Test
    void without_a_declared_fallback_nothing_stands_in() {
        assertThat(norms(all).place(given(5, 4, 3, 2, 1), "men").getLeft())
                .isEqualTo(new Condition.Stated(Code.NO_NORM_GROUP, "men"));
        assertThat(Norms.none(instrument.edition()).place(profile(5, 4, 3, 2, 1), "all"))
                .singleElement()
                .isInstanceOfSatisfying(
                        NormedScore.NotPlaced.class,
                        not -> assertThat(not.reason().code()).isEqualTo("NO_NORM_GROUP"));
    }

    @Test
    void a_small_group_is_said_to_be_small_and_a_tiny_one_refused() {
        assertThat(norms(set("all", 29).build())
                        .place(given(5, 4, 3, 2, 1), "all")
                        .get()
                        .conditions())
                .containsExactly(new Condition.Stated(Code.SMALL_NORM_SAMPLE, "all"));
        assertThat(norms(set("all", 30).build())
                        .place(given(5, 4, 3, 2, 1), "all")
                        .get()
                        .conditions())
                .isEmpty();
        assertThat(set("all", 5).build().n()).isEqualTo(5);
        assertThatThrownBy(() -> set("all", 4).build()).hasMessage("n (4) must be at least 5");
        assertThatThrownBy(() -> set("all", 9).sd(0).build()).hasMessageContaining("sd (0.0)");
        assertThatThrownBy(() -> set("all", 9).mean(Double.NaN).build()).hasMessageContaining("mean (NaN)");
        assertThatThrownBy(() -> set("all", 9).reliability(1.1).build()).hasMessageContaining("reliability (1.1)");
        assertThatThrownBy(() ->
                        set("all", 9).histogram(ScoreHistogram.of(List.of(1L))).build())
                .hasMessageContaining("n = 9");
    }

    @Test
    void percentiles_come_from_the_scores_kept_and_say_when_they_end() {
        List<Long> scores = LongStream.rangeClosed(6, 24).boxed().toList();
        NormSet kept = set("all", 19).histogram(ScoreHistogram.of(scores)).build();
        assertThat(norms(kept).place(given(5, 4, 3, 2, 3), "all").get().percentile())
                .isCloseTo(100 * 11.5 / 19, within(1e-9));
        assertThat(norms(kept).place(given(1, 1, 1, 1, 5), "all").get().conditions())
                .contains(new Condition.Stated(Code.BELOW_NORM_RANGE, "P"));
        assertThat(norms(kept).place(given(5, 5, 5, 5, 1), "all").get().conditions())
                .contains(new Condition.Stated(Code.ABOVE_NORM_RANGE, "P"));
        assertThat(norms(all).place(given(5, 4, 3, 2, 1), "all").get().percentile())
                .isCloseTo(84.13447, within(1e-5));
    }

    @Test
    void between_two_scores_the_percentile_is_between() {
        ScoreHistogram scores = ScoreHistogram.of(List.of(1L, 2L, 2L, 3L));
        assertThat(scores.percentile(2)).isEqualTo(50.0);
        assertThat(scores.percentile(3)).isEqualTo(87.5);
        assertThat(scores.percentile(2.5)).isEqualTo(68.75);
        assertThat(scores.percentile(0)).isZero();
        assertThat(scores.percentile(9)).isEqualTo(100.0);
        assertThat(scores.normalisedZ(9)).isEqualTo(-scores.normalisedZ(0)).isCloseTo(1.1503, within(1e-4));
        assertThat(ScoreHistogram.EMPTY.mean()).isEmpty();
        assertThat(ScoreHistogram.of(List.of(4L)).sd()).isEmpty();
        assertThatThrownBy(() -> new ScoreHistogram(Map.of(1L, 0L))).hasMessageContaining("count of 1");
    }

    @Test
    void bands_need_a_reliability() {
        NormedScore.Placed without =
                norms(all).place(given(5, 4, 3, 2, 1), "all").get();
        assertThat(without.trueBandT(0.9)).isEmpty();
        assertThat(without.observedBandT(0.9)).isEmpty();
        NormedScore.Placed with = norms(set("all", 100).reliability(0.75).build())
                .place(given(5, 4, 3, 2, 1), "all")
                .get();
        Band observed = with.observedBandT(0.9).orElseThrow();
        assertThat(observed.covers(60)).isTrue();
        assertThat(observed.upper() - observed.lower()).isCloseTo(2 * 1.6448536 * 5, within(1e-5));
        Band drawnIn = with.trueBandT(0.9).orElseThrow();
        assertThat((drawnIn.lower() + drawnIn.upper()) / 2).isCloseTo(57.5, within(1e-9));
        assertThat(new Band(1, 2, 0.9).covers(1)).isTrue();
        assertThat(new Band(1, 2, 0.9).covers(2)).isTrue();
        assertThat(new Band(1, 2, 0.9).covers(2.1)).isFalse();
        assertThat(new Band(1, 2, 0.9).covers(0.9)).isFalse();
        assertThatThrownBy(() -> new Band(2, 1, 0.9)).hasMessageContaining("must rise");
        assertThatThrownBy(() -> new Band(1, 2, 1)).hasMessageContaining("level");
        assertThatThrownBy(() -> new Band(1, 2, 0)).hasMessageContaining("level");
        assertThat(new Band(1, 1, 0.5).lower()).isEqualTo(1);
    }

    @Test
    void norms_are_of_one_edition_and_each_group_is_there_once() {
        assertThatThrownBy(() -> norms(all, all)).hasMessageContaining("there once");
        Instrument later =
                new Instrument.Builder().from(instrument).version("2.0.0").build();
        assertThatThrownBy(() -> new Norms(later.edition(), List.of(all), Map.of()))
                .hasMessageContaining("must be of patience 2.0.0");
        assertThatThrownBy(() -> Norms.none(later.edition()).place(profile(1, 2, 3), "all"))
                .hasMessageContaining("must be of patience 2.0.0");
    }

    @Test
    void a_withheld_score_keeps_its_reason_and_one_within_the_person_is_refused() {
        assertThat(norms(all).place(profile(5), "all"))
                .singleElement()
                .isInstanceOfSatisfying(
                        NormedScore.NotPlaced.class,
                        not -> assertThat(not.reason().code()).isEqualTo("MISSING_BELOW_MINIMUM"));
        Instrument every = Instruments.everyFormat();
        AnswerSheet sheet =
                AnswerSheet.of(every, Map.of("constant-sum", new Answer.Amounts(Map.of("a", 4, "b", 6, "c", 0))));
        List<NormedScore> placed = Norms.none(every.edition()).place(Scorer.score(every, sheet), "all");
        assertThat(placed)
                .filteredOn(score -> score.score().scaleId().equals("shares"))
                .singleElement()
                .isEqualTo(new NormedScore.NotPlaced(
                        Scorer.score(every, sheet).score("shares").orElseThrow(),
                        new Condition.Stated(Code.IPSATIVE_NOT_COMPARABLE, "shares")));
    }

    @Test
    void a_sample_gives_norms_that_place_its_own_members() {
        NormSample sample = NormSample.of(Samples.scale());
        for (int points = 1; points <= 5; points++) {
            sample = sample.plus(given(points, points, points, points, 6 - points));
        }
        sample = sample.plus(given(1, 2, 3));
        NormSet.Builder draft = new NormSet.Builder();
        draft.edition(instrument.edition())
                .group("all")
                .population("five")
                .year(2026)
                .source("test")
                .licence("CC0-1.0");
        NormSet norms = sample.norms(draft).get();
        assertThat(sample.leftOut()).isEqualTo(1);
        assertThat(norms.n()).isEqualTo(5);
        assertThat(norms.mean()).isEqualTo(15.0);
        assertThat(norms.sd()).isCloseTo(Math.sqrt(62.5), within(1e-12));
        assertThat(norms.standard(15).t()).isEqualTo(50.0);
        assertThat(norms.reliability()).isEqualTo(OptionalDouble.empty());
    }

    @Test
    void too_few_or_all_alike_give_no_norms() {
        NormSample four = NormSample.of(Samples.scale());
        for (int i = 0; i < 4; i++) {
            four = four.plus(given(3, 3, 3, 3, 3));
        }
        assertThat(four.norms(new NormSet.Builder()).getLeft().code()).isEqualTo("SMALL_GROUP");
        NormSample five = four.plus(NormSample.of(Samples.scale()).plus(given(3, 3, 3, 3, 3)));
        assertThat(five.norms(new NormSet.Builder()).getLeft().code()).isEqualTo("ZERO_VARIANCE");
        Scale other = Samples.scale().withId("Q");
        assertThatThrownBy(() -> NormSample.of(other).plus(given(3, 3, 3, 3, 3)))
                .hasMessageContaining("must be of Q");
        assertThatThrownBy(() -> NormSample.of(other).plus(NormSample.of(Samples.scale())))
                .hasMessageContaining("must be of Q");
    }

    @Test
    void norms_of_a_mean_are_in_the_metric_of_the_mean() {
        Scale mean = Samples.scale().withMetric(Scale.Metric.MEAN);
        Instrument means =
                Samples.cover().addAllItems(Samples.items()).addScales(mean).build();
        NormSample sample = NormSample.of(mean);
        for (int points = 1; points <= 5; points++) {
            Map<String, Answer> said = new java.util.HashMap<>();
            for (int i = 1; i <= 5; i++) {
                said.put("P" + i, new Answer.Rated(i == 5 ? 6 - points : points));
            }
            sample = sample.plus((ScaleScore.Given)
                    Scorer.score(means, AnswerSheet.of(means, said)).scores().get(0));
        }
        NormSet.Builder draft = new NormSet.Builder();
        draft.edition(means.edition())
                .group("all")
                .population("five")
                .year(2026)
                .source("test")
                .licence("CC0-1.0");
        assertThat(sample.norms(draft).get().mean()).isEqualTo(3.0);
        assertThat(sample.norms(draft).get().sd()).isCloseTo(Math.sqrt(2.5), within(1e-12));
    }

    @Test
    void errors_of_measurement_refuse_what_cannot_be() {
        assertThatThrownBy(() -> new MeasurementError(0, 0.5)).hasMessageContaining("sd (0.0)");
        assertThatThrownBy(() -> new MeasurementError(Double.POSITIVE_INFINITY, 0.5))
                .hasMessageContaining("sd");
        assertThatThrownBy(() -> new MeasurementError(1, -0.1)).hasMessageContaining("reliability (-0.1)");
        assertThatThrownBy(() -> new MeasurementError(1, 1.1)).hasMessageContaining("reliability (1.1)");
        assertThat(new MeasurementError(1, 0).ofMeasurement()).isEqualTo(1.0);
        assertThat(new MeasurementError(1, 1).ofMeasurement()).isZero();
        assertThatThrownBy(() -> MeasurementError.deviate(1)).hasMessageContaining("level (1.0)");
        assertThatThrownBy(() -> MeasurementError.deviate(0)).hasMessageContaining("level (0.0)");
        MeasurementError half = new MeasurementError(1, 0.5);
        assertThatThrownBy(() -> new ScaleDifference(half, new MeasurementError(2, 0.5), 0))
                .hasMessageContaining("one sd");
        assertThatThrownBy(() -> new ScaleDifference(half, half, 1)).hasMessageContaining("correlation (1.0)");
        assertThatThrownBy(() -> new StandardScore(Double.NaN)).hasMessageContaining("z (NaN)");
    }

    @Test
    void what_is_placed_and_what_is_not_are_told_apart() {
        NormedScore.Cases<String> told = new NormedScore.Cases<>() {
            @Override
            public String placed(NormedScore.Placed score) {
                return "placed";
            }

            @Override
            public String notPlaced(NormedScore.NotPlaced score) {
                return "not placed";
            }
        };
        assertThat(norms(all).place(profile(5, 4, 3, 2, 1), "all"))
                .extracting(score -> score.match(told))
                .containsExactly("placed");
        assertThat(Norms.none(instrument.edition()).place(profile(5, 4, 3, 2, 1), "all"))
                .extracting(score -> score.match(told))
                .containsExactly("not placed");
    }

    @Test
    void percentages_below_and_at_most_take_the_score_itself_apart() {
        ScoreHistogram scores = ScoreHistogram.of(List.of(1L, 2L, 2L, 3L));
        assertThat(scores.percentBelow(2)).isEqualTo(25.0);
        assertThat(scores.percentBelow(3)).isEqualTo(75.0);
        assertThat(scores.percentAtMost(2)).isEqualTo(75.0);
        assertThat(scores.percentAtMost(7)).isEqualTo(100.0);
        assertThat(scores.normalisedZ(2)).isZero();
        assertThat(ScoreHistogram.of(List.of(1L, 3L)).sd()).hasValue(Math.sqrt(2));
    }

    @Test
    void a_stanine_begins_at_its_cut() {
        assertThat(StandardScore.stanineOf(3.9)).isEqualTo(1);
        assertThat(StandardScore.stanineOf(4 - 1e-9)).isEqualTo(2);
        assertThat(StandardScore.stanineOf(4)).isEqualTo(2);
        assertThat(StandardScore.stanineOf(96)).isEqualTo(9);
    }

    @Test
    void a_change_that_is_just_error_is_none() {
        // The square root of two times this standard deviation is one, to the bit.
        MeasurementError one = new MeasurementError(0.7071067811865475, 0);
        assertThat(one.ofChange()).isEqualTo(1.0);
        double just = one.smallestReliableChange(0.9);
        assertThat(one.isReliableChange(0, just, 0.9)).isFalse();
        assertThat(one.isReliableChange(just, 0, 0.9)).isFalse();
        assertThat(one.isReliableChange(0, Math.nextUp(just), 0.9)).isTrue();
    }

    @Test
    void samples_add_up_with_those_left_out() {
        NormSample one = NormSample.of(Samples.scale()).plus(given(1, 2, 3)).plus(given(1, 2, 3, 4, 5));
        NormSample both = one.plus(NormSample.of(Samples.scale()).plus(given(1, 2, 3)));
        assertThat(both.leftOut()).isEqualTo(2);
        assertThat(both.scores().n()).isEqualTo(1);
    }
}
