package org.bilan.questionnaires.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.bilan.questionnaires.Samples;
import org.bilan.questionnaires.answers.Migration;
import org.bilan.questionnaires.exchange.EveryFormat;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.Direction;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.MissingRule;
import org.bilan.questionnaires.instrument.RatedFormat;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.instrument.ShowIf;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** May the scores of two editions be held against each other? */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ComparabilityTest {

    private final Instrument first = Samples.instrument();

    private static Instrument second(List<Item> items, Scale... scales) {
        return Samples.cover()
                .version("2.0.0")
                .addAllItems(items)
                .addScales(scales)
                .build();
    }

    private static List<Item> items(String changed, UnaryOperator<Item> change) {
        List<Item> items = new ArrayList<>(Samples.items());
        items.replaceAll(item -> item.id().equals(changed) ? change.apply(item) : item);
        return items;
    }

    private Comparability with(Instrument newer) {
        return Comparability.of("P", first, newer, Migration.byId(first, newer));
    }

    private Comparability withScale(Scale scale) {
        return with(second(Samples.items(), scale));
    }

    @Test
    void the_same_items_with_the_same_key_mean_the_same() {
        assertThat(withScale(Samples.scale())).isEqualTo(Comparability.SAME);
        assertThat(withScale(Samples.scale().withLabel(Samples.text("another name"))))
                .isEqualTo(Comparability.SAME);
    }

    @Test
    void other_words_or_another_condition_need_a_study() {
        assertThat(with(second(items("P3", item -> item.withText(Samples.text("in other words"))), Samples.scale())))
                .isEqualTo(Comparability.REWORDED);
        assertThat(with(second(items("P3", item -> item.withShowIf(new ShowIf.Answered("P1"))), Samples.scale())))
                .isEqualTo(Comparability.REWORDED);
        RatedFormat labelled = new RatedFormat.Likert(new AnswerRange(
                1,
                5,
                List.of("1", "2", "3", "4", "5").stream().map(Samples::text).toList()));
        assertThat(with(second(items("P3", item -> item.withFormat(labelled)), Samples.scale())))
                .isEqualTo(Comparability.REWORDED);
    }

    @Test
    void another_format_key_rule_or_metric_is_another_score() {
        RatedFormat wider = new RatedFormat.Likert(AnswerRange.unlabelled(1, 7));
        List<Item> wide =
                Samples.items().stream().map(item -> item.withFormat(wider)).toList();
        RatedFormat slider =
                new RatedFormat.Slider(AnswerRange.unlabelled(1, 5), 1, Samples.text("low"), Samples.text("high"));
        Scale scale = Samples.scale();

        assertThat(with(second(wide, scale))).isEqualTo(Comparability.CHANGED);
        assertThat(with(second(items("P3", item -> item.withFormat(slider)), scale)))
                .isEqualTo(Comparability.CHANGED);
        assertThat(withScale(scale.withMetric(Scale.Metric.MEAN))).isEqualTo(Comparability.CHANGED);
        assertThat(withScale(scale.withMissing(MissingRule.atLeast(5)))).isEqualTo(Comparability.CHANGED);
        assertThat(withScale(scale.withKeys(
                        Keyed.direct("P1"),
                        Keyed.direct("P2"),
                        Keyed.direct("P3"),
                        Keyed.direct("P4"),
                        Keyed.direct("P5"))))
                .isEqualTo(Comparability.CHANGED);
        List<Keyed> heavier = new ArrayList<>(scale.keys());
        heavier.set(0, new Keyed.ByNumber("P1", Direction.DIRECT, 2));
        assertThat(withScale(scale.withKeys(heavier))).isEqualTo(Comparability.CHANGED);
    }

    @Test
    void an_item_renamed_along_the_map_is_the_same_item_and_one_not_on_the_map_is_not() {
        List<Item> renamed = items("P5", item -> item.withId("P6"));
        List<Keyed> keys = new ArrayList<>(Samples.scale().keys());
        keys.set(4, Keyed.reversed("P6"));
        Instrument newer = second(renamed, Samples.scale().withKeys(keys));
        Migration along = new Migration(
                first.edition(), newer.edition(), Map.of("P1", "P1", "P2", "P2", "P3", "P3", "P4", "P4", "P5", "P6"));

        assertThat(Comparability.of("P", first, newer, along)).isEqualTo(Comparability.SAME);
        assertThat(with(newer)).isEqualTo(Comparability.CHANGED);
    }

    @Test
    void nothing_carried_on_is_never_the_same() {
        Instrument newer = second(Samples.items(), Samples.scale());
        Migration nothing = new Migration(first.edition(), newer.edition(), Map.of());

        assertThat(Comparability.of("P", first, newer, nothing)).isEqualTo(Comparability.CHANGED);
    }

    @Test
    void a_scale_that_one_edition_has_not_is_absent() {
        Instrument newer = second(Samples.items(), Samples.scale().withId("Q"));

        assertThat(with(newer)).isEqualTo(Comparability.ABSENT);
        assertThat(Comparability.of("Q", first, newer, Migration.byId(first, newer)))
                .isEqualTo(Comparability.ABSENT);
    }

    @Test
    void editions_other_than_those_of_the_map_are_a_bug_of_the_caller() {
        Instrument newer = second(Samples.items(), Samples.scale());
        Migration map = Migration.byId(first, newer);

        assertThatThrownBy(() -> Comparability.of("P", newer, newer, map))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("patience 1.0.0");
        assertThatThrownBy(() -> Comparability.of("P", first, first, map)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_kind_of_key_is_compared() {
        Instrument every = EveryFormat.instrument();
        Instrument newer = new Instrument.Builder().from(every).version("9.0.0").build();
        Migration map = Migration.byId(every, newer);

        assertThat(every.scales())
                .allSatisfy(scale -> assertThat(Comparability.of(scale.id(), every, newer, map))
                        .isEqualTo(Comparability.SAME));
        for (Scale scale : every.scales()) {
            Keyed changed = changed(scale.keys().get(0));
            Instrument other = new Instrument.Builder()
                    .from(every)
                    .version("9.0.1")
                    .scales(every.scales().stream()
                            .map(one -> one.equals(scale) ? rekeyed(scale, changed) : one)
                            .toList())
                    .build();
            assertThat(Comparability.of(scale.id(), every, other, Migration.byId(every, other)))
                    .as(scale.id())
                    .isEqualTo(Comparability.CHANGED);
        }
    }

    private static Scale rekeyed(Scale scale, Keyed first) {
        List<Keyed> keys = new ArrayList<>(scale.keys());
        keys.set(0, first);
        return scale.withKeys(keys);
    }

    private static Keyed changed(Keyed keyed) {
        return keyed.match(new Keyed.Cases<>() {
            @Override
            public Keyed byNumber(Keyed.ByNumber key) {
                return new Keyed.ByNumber(key.itemId(), turned(key.direction()), key.weight());
            }

            @Override
            public Keyed byRow(Keyed.ByRow key) {
                return new Keyed.ByRow(key.itemId(), key.rowId(), turned(key.direction()), key.weight());
            }

            @Override
            public Keyed byPoints(Keyed.ByPoints key) {
                Map<String, Integer> more = new TreeMap<>(key.points());
                more.replaceAll((id, points) -> points * 2);
                return new Keyed.ByPoints(key.itemId(), more, key.weight());
            }

            @Override
            public Keyed byAgreement(Keyed.ByAgreement key) {
                Map<String, Integer> more = new TreeMap<>(key.points());
                more.replaceAll((id, points) -> points * 2);
                return new Keyed.ByAgreement(key.itemId(), more, key.weight());
            }
        });
    }

    private static Direction turned(Direction direction) {
        return Direction.ofSign(-direction.sign());
    }
}
