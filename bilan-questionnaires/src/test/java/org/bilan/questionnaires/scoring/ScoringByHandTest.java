package org.bilan.questionnaires.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.bilan.questionnaires.Samples;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.Choice;
import org.bilan.questionnaires.instrument.ChoiceFormat;
import org.bilan.questionnaires.instrument.Direction;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.MissingRule;
import org.bilan.questionnaires.instrument.MissingRule.Filling;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.instrument.ShowIf;
import org.bilan.questionnaires.instrument.TimeLimit;
import org.bilan.questionnaires.testkit.Instruments;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Scores whose every step can be worked out on paper. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ScoringByHandTest {

    /** Three items rated 1 to 5, weights 3, 1 and 2, the last one reversed. */
    private static Scale weighted(Filling filling, Scale.Metric metric) {
        return new Scale.Builder()
                .id("W")
                .label(Samples.text("W"))
                .addKeys(
                        new Keyed.ByNumber("P1", Direction.DIRECT, 3),
                        new Keyed.ByNumber("P2", Direction.DIRECT, 1),
                        new Keyed.ByNumber("P3", Direction.REVERSED, 2))
                .missing(new MissingRule.AtLeast(1, filling))
                .metric(metric)
                .build();
    }

    private static ScaleScore.Given score(Instrument instrument, Map<String, String> raw) {
        AnswerSheet sheet = AnswerSheet.parse(instrument, raw).get();
        return (ScaleScore.Given) Scorer.score(instrument, sheet).scores().get(0);
    }

    private static ScaleScore.Given weighted(Filling filling, Scale.Metric metric, Map<String, String> raw) {
        Instrument instrument = Samples.cover()
                .addAllItems(Samples.items().subList(0, 3))
                .addScales(weighted(filling, metric))
                .build();
        return score(instrument, raw);
    }

    @Test
    void a_heavy_item_counts_as_often_as_its_weight_says() {
        ScaleScore.Given score = weighted(Filling.PRORATED, Scale.Metric.SUM, Map.of("P1", "5", "P2", "2", "P3", "1"));

        assertThat(score.rawSum()).isEqualTo(3 * 5 + 2 + 2 * 5);
        assertThat(score.value()).isEqualTo(27.0);
        assertThat(score.mean()).isEqualTo(27.0 / 6);
        assertThat(score.lowestSum()).isEqualTo(6);
        assertThat(score.highestSum()).isEqualTo(30);
        assertThat(score.percentOfMaximum()).isEqualTo(100.0 * 21 / 24);
    }

    @Test
    void a_place_left_out_is_filled_by_the_weighted_share_or_by_the_plain_mean_of_the_person() {
        Map<String, String> two = Map.of("P1", "5", "P2", "2");

        ScaleScore.Given prorated = weighted(Filling.PRORATED, Scale.Metric.SUM, two);
        assertThat(prorated.rawSum()).isEqualTo(17);
        assertThat(prorated.value()).isEqualTo(6 * 17 / 4.0);
        assertThat(prorated.proratedSum()).isEqualTo(6 * 17 / 4.0);
        assertThat(prorated.percentOfMaximum()).isEqualTo(100.0 * (17 - 4) / (20 - 4));
        assertThat(weighted(Filling.PERSON_MEAN, Scale.Metric.SUM, two).value()).isEqualTo(17 + 2 * (5 + 2) / 2.0);
        assertThat(weighted(Filling.PRORATED, Scale.Metric.MEAN, two).value()).isEqualTo(17 / 4.0);
        assertThat(weighted(Filling.PERSON_MEAN, Scale.Metric.MEAN, two).value())
                .isEqualTo(24 / 6.0);
    }

    /** Choices that give 0 to 4 (three times), -2 to 2, and 5 to 10 (twice) points. */
    private static ScaleScore.Given mixed(Filling filling) {
        List<Item> items = List.of("Q1", "Q2", "Q3").stream()
                .map(id -> Item.of(id, Samples.text(id), new ChoiceFormat.SingleChoice(Instruments.choices("a", "b"))))
                .toList();
        Scale scale = new Scale.Builder()
                .id("M")
                .label(Samples.text("M"))
                .addKeys(
                        new Keyed.ByPoints("Q1", Map.of("a", 0, "b", 4), 3),
                        new Keyed.ByPoints("Q2", Map.of("a", -2, "b", 2), 1),
                        new Keyed.ByPoints("Q3", Map.of("a", 5, "b", 10), 2))
                .missing(new MissingRule.AtLeast(1, filling))
                .build();
        Instrument instrument =
                Samples.cover().addAllItems(items).addScales(scale).build();
        return score(instrument, Map.of("Q1", "b", "Q2", "a"));
    }

    @Test
    void on_mixed_ranges_a_place_left_out_is_filled_by_its_share_of_its_own_range() {
        // 3 * 4 - 2 = 10, between -2 and 14: three quarters. Unweighted 4 - 2 = 2, between -2 and 6: a half.
        // Q3 gives 10 to 20.
        assertThat(mixed(Filling.PRORATED).value()).isEqualTo(10 + 10 + 0.75 * 10);
        assertThat(mixed(Filling.PERSON_MEAN).value()).isEqualTo(10 + 10 + 0.5 * 10);
        assertThat(mixed(Filling.PRORATED).lowestSum()).isEqualTo(-2 + 10);
        assertThat(mixed(Filling.PRORATED).highestSum()).isEqualTo(14 + 20);
        assertThat(mixed(Filling.PRORATED).percentOfMaximum()).isEqualTo(75.0);
    }

    @Test
    void agreement_with_experts_is_a_correlation_free_of_level_and_spread() {
        ExpertAgreement agreement = new ExpertAgreement(List.of(1.0, 2.0, 4.0), List.of(2.0, 2.0, 5.0));

        // Deviations -4/3, -1/3, 5/3 and -1, -1, 2: products 5, squares 14/3 and 6.
        assertThat(agreement.correlation().orElseThrow()).isCloseTo(5 / Math.sqrt(28), within(1e-12));
        assertThat(agreement.absoluteDistance().orElseThrow()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(agreement.squaredDistance().orElseThrow()).isCloseTo(2.0 / 3, within(1e-12));
        assertThat(new ExpertAgreement(List.of(2.0, 2.0), List.of(1.0, 3.0)).correlation())
                .isEmpty();
        assertThat(new ExpertAgreement(List.of(1.0, 3.0), List.of(2.0, 2.0)).correlation())
                .isEmpty();
        assertThatThrownBy(() -> new ExpertAgreement(List.of(1.0), List.of())).hasMessageContaining("experts (0)");
    }

    @Test
    void an_ability_tally_needs_a_time_above_nothing_and_a_sheet_of_its_edition() {
        Item question = Item.of(
                "Q",
                Samples.text("Q"),
                new ChoiceFormat.TimedAbility(
                        List.of(Choice.of("a", Samples.text("a")), Choice.of("b", Samples.text("b"))),
                        new TimeLimit(60, Samples.text("no clock"))));
        Scale right = Scale.of("right", Samples.text("right"), List.of(Keyed.rightChoice("Q", "b")), 1);
        Instrument instrument =
                Samples.cover().addItems(question).addScales(right).build();
        AnswerSheet sheet = AnswerSheet.of(instrument, Map.of("Q", Answer.Picked.one("b")));
        AbilityTally tally = AbilityTally.of(instrument, right, sheet);

        assertThat(tally).isEqualTo(new AbilityTally(1, 0, 0, 0, 0));
        assertThat(tally.rightPerMinute(30_000)).hasValue(2.0);
        assertThat(tally.inverseEfficiency(30_000)).hasValue(30.0);
        assertThat(tally.rightPerMinute(0)).isEmpty();
        assertThat(tally.inverseEfficiency(0)).isEmpty();
        Instrument later =
                new Instrument.Builder().from(instrument).version("2.0.0").build();
        assertThatThrownBy(() -> AbilityTally.of(later, right, sheet)).hasMessageContaining("must be of the edition");
        assertThatThrownBy(() -> AbilityTally.of(
                        Samples.instrument(), Samples.scale(), AnswerSheet.of(Samples.instrument(), Map.of())))
                .hasMessageContaining("timed questions only, not P1");
    }

    @Test
    void a_trail_counts_what_was_not_asked_apart_and_prints_no_answer() {
        Instrument instrument = Samples.cover()
                .addItems(
                        Samples.item("P1"),
                        new Item.Builder()
                                .from(Samples.item("P2"))
                                .showIf(new ShowIf.Between("P1", 5, 5))
                                .build())
                .addScales(Scale.of("P", Samples.text("P"), List.of(Keyed.direct("P1"), Keyed.direct("P2")), 1))
                .build();
        ScoreTrace trace = score(instrument, Map.of("P1", "4")).trace();

        assertThat(trace.notShown()).isEqualTo(1);
        assertThat(trace.missing()).isZero();
        assertThat(trace).hasToString("1 of 2 items of P");
        assertThat(trace.items()).as("neither answer nor key").hasToString("[trace of P1, trace of P2]");
        ScoreTrace same = score(instrument, Map.of("P1", "4")).trace();
        ScoreTrace other = score(instrument, Map.of("P1", "3")).trace();
        assertThat(trace)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .isNotEqualTo(other)
                .isNotEqualTo("P");
        assertThat(trace.hashCode()).isNotEqualTo(other.hashCode());
        assertThat(trace).isNotEqualTo(new ScoreTrace(trace.scale().withLabel(Samples.text("another")), trace.items()));
    }

    @Test
    void the_three_kinds_of_score_are_told_apart() {
        ScaleScore.Cases<String> told = new ScaleScore.Cases<>() {
            @Override
            public String given(ScaleScore.Given score) {
                return "given";
            }

            @Override
            public String withinPerson(ScaleScore.WithinPerson score) {
                return "within the person";
            }

            @Override
            public String withheld(ScaleScore.Withheld score) {
                return "withheld";
            }
        };
        Instrument every = Instruments.everyFormat();
        AnswerSheet sheet = AnswerSheet.parse(every, Map.of("slider", "50", "constant-sum", "a=4|b=6|c=0"))
                .get();
        Profile profile = Scorer.score(every, sheet);

        assertThat(profile.score("slider").orElseThrow().match(told)).isEqualTo("given");
        assertThat(profile.score("shares").orElseThrow().match(told)).isEqualTo("within the person");
        assertThat(profile.score("trait").orElseThrow().match(told)).isEqualTo("withheld");
        ScoreTrace tooFew = profile.score("trait").orElseThrow().trace();
        assertThatThrownBy(() -> new ScaleScore.WithinPerson(tooFew)).hasMessageContaining("answered (0)");
    }
}
