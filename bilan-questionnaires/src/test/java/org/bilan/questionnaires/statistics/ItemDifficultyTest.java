package org.bilan.questionnaires.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.bilan.questionnaires.Samples;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.Choice;
import org.bilan.questionnaires.instrument.ChoiceFormat;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.instrument.TimeLimit;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ItemDifficultyTest {

    private static final Keyed.ByPoints B_IS_RIGHT = new Keyed.ByPoints("Q", Map.of("b", 1), 1);

    private final Instrument instrument = Samples.cover()
            .addItems(
                    Item.of(
                            "Q",
                            Samples.text("Q"),
                            new ChoiceFormat.TimedAbility(
                                    List.of("a", "b", "c", "d").stream()
                                            .map(id -> Choice.of(id, Samples.text(id)))
                                            .toList(),
                                    new TimeLimit(60, Samples.text("no clock")))),
                    Samples.item("P"))
            .addScales(
                    Scale.of("right", Samples.text("right"), List.of(B_IS_RIGHT), 1),
                    Scale.of("P", Samples.text("P"), List.of(Keyed.direct("P")), 1))
            .build();

    private ItemDifficulty of(String... answers) {
        ItemDifficulty found = ItemDifficulty.of(instrument, B_IS_RIGHT);
        for (String answer : answers) {
            found = found.plus(
                    AnswerSheet.parse(instrument, Map.of("Q", answer)).get());
        }
        return found;
    }

    @Test
    void not_reached_counts_as_wrong_for_all_and_not_at_all_for_those_who_came_so_far() {
        ItemDifficulty found = of("b", "b", "b", "a", "omitted", "");

        assertThat(found).isEqualTo(new ItemDifficulty(B_IS_RIGHT, 4, 3, 1, 1, 1));
        assertThat(found.shareRight()).hasValue(3 / 6.0);
        assertThat(found.shareRightOfReached()).hasValue(3 / 5.0);
        assertThat(found.correctedForChance()).hasValue((0.5 - 0.25) / 0.75);
    }

    @Test
    void chance_alone_is_nothing() {
        assertThat(of("a", "b", "c", "d").correctedForChance()).hasValue(0.0);
    }

    @Test
    void nobody_has_no_share() {
        assertThat(of().shareRight()).isEmpty();
        assertThat(of("").shareRightOfReached()).isEmpty();
        assertThat(of().correctedForChance()).isEmpty();
    }

    @Test
    void groups_add_up_in_any_order() {
        assertThat(of("b", "").plus(of("a", "omitted"))).isEqualTo(of("omitted", "a", "", "b"));
        ItemDifficulty other = ItemDifficulty.of(instrument, new Keyed.ByPoints("Q", Map.of("c", 1), 1));
        assertThatThrownBy(() -> of().plus(other)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> of().plus(new ItemDifficulty(B_IS_RIGHT, 5, 0, 0, 0, 0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void only_timed_questions_have_one() {
        assertThatThrownBy(() -> ItemDifficulty.of(instrument, new Keyed.ByPoints("P", Map.of(), 1)))
                .hasMessage("item (P) must be a timed question");
    }
}
