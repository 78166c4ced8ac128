package org.bilan.questionnaires.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilan.questionnaires.Samples;
import org.bilan.questionnaires.instrument.FreeText;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.ShowIf;
import org.bilan.questionnaires.port.SheetId;
import org.bilan.questionnaires.testkit.Instruments;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Answers that are none, and what a condition sees of those that are. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatCannotBeAnsweredTest {

    @Test
    void an_answer_that_says_nothing_cannot_be_built() {
        assertThatThrownBy(() -> new Answer.Picked(Set.of())).hasMessageContaining("missing answer");
        assertThatThrownBy(() -> new Answer.Amounts(Map.of())).hasMessageContaining("missing answer");
        assertThatThrownBy(() -> new Answer.Sorted(Map.of())).hasMessageContaining("missing answer");
        assertThatThrownBy(() -> new Answer.Ranked(List.of())).hasMessageContaining("must not be empty");
        assertThatThrownBy(() -> new Answer.Ranked(List.of(Set.of()))).hasMessageContaining("must not be empty");
        assertThatThrownBy(() -> new Answer.Written("  ")).hasMessageContaining("1 to 20000");
        assertThatThrownBy(() -> new Answer.Written("x".repeat(FreeText.LONGEST + 1)))
                .hasMessageContaining("1 to 20000");
        assertThat(new Answer.Written("x".repeat(FreeText.LONGEST)).words()).hasSize(FreeText.LONGEST);
    }

    @Test
    void an_answer_that_contradicts_itself_cannot_be_built() {
        assertThatThrownBy(() -> new Answer.MostLeast("a", "a")).hasMessageContaining("must be different");
        assertThatThrownBy(() -> new Answer.Ranked(List.of(Set.of("a"), Set.of("a", "b"))))
                .hasMessageContaining("name nothing twice");
    }

    @Test
    void not_shown_is_no_answer_that_a_sheet_holds() {
        Instrument instrument = Samples.instrument();
        assertThat(new Answer.NotShown().fits(instrument.items().get(0))).isFalse();
        assertThatThrownBy(() -> AnswerSheet.of(instrument, Map.of("P1", new Answer.NotShown())))
                .hasMessageContaining("answers to [P1]");
    }

    @Test
    void order_and_times_are_of_items_that_there_are_each_once_and_within_a_day() {
        Instrument instrument = Samples.instrument();
        AnswerSheet sheet = AnswerSheet.of(instrument, Map.of());

        assertThatThrownBy(() -> new Sitting(List.of("P1", "P1"), Map.of())).hasMessageContaining("no item twice");
        assertThatThrownBy(() -> new Sitting(List.of(), Map.of("P1", -1L))).hasMessageContaining("time of P1 (-1)");
        assertThatThrownBy(() -> new Sitting(List.of(), Map.of("P1", Sitting.LONGEST + 1)))
                .hasMessageContaining("0..86400000");
        assertThat(new Sitting(List.of(), Map.of("P1", Sitting.LONGEST)).millis())
                .hasSize(1);
        assertThatThrownBy(() -> sheet.seatedAs(instrument, new Sitting(List.of("Q"), Map.of("R", 1L))))
                .hasMessageContaining("not [Q, R]");
    }

    @Test
    void a_sheet_seated_otherwise_or_of_another_edition_is_another_sheet() {
        Instrument instrument = Samples.instrument();
        Instrument later =
                new Instrument.Builder().from(instrument).version("2.0.0").build();
        AnswerSheet sheet = AnswerSheet.of(instrument, Map.of());

        assertThat(sheet.seatedAs(instrument, new Sitting(List.of("P1"), Map.of())))
                .isNotEqualTo(sheet);
        assertThat(AnswerSheet.of(later, Map.of())).isNotEqualTo(sheet);
    }

    @Test
    void the_name_of_a_sheet_says_nothing_of_the_person() {
        assertThat(new SheetId("a-1_B")).hasToString("a-1_B");
        assertThatThrownBy(() -> new SheetId("ann@example.org")).hasMessageContaining("must be 1 to 64 letters");
        assertThatThrownBy(() -> new SheetId("x".repeat(65))).hasMessageContaining("must be 1 to 64 letters");
    }

    @Test
    void a_condition_sees_the_most_and_the_first_and_no_tie_and_nothing_of_not_applicable() {
        assertThat(isShown("best-worst", "b>a")).isTrue();
        assertThat(isShown("best-worst", "a>b")).isFalse();
        assertThat(isShown("full-ranking", "b>a>c")).isTrue();
        assertThat(isShown("full-ranking", "b=a>c")).isFalse();
        assertThat(isShown("partial-ranking", "a>b")).isFalse();
        assertThat(isShown("multiple-choice", "a|b")).isTrue();
        assertThat(isShown("single-choice", "NA")).isFalse();
        assertThat(isShown("timed-ability", "omitted")).isFalse();
    }

    /** Whether an item is shown that waits for b. */
    private static boolean isShown(String itemId, String answer) {
        Instrument every = Instruments.everyFormat();
        Instrument instrument = new Instrument.Builder()
                .from(every)
                .items(every.items().stream()
                        .map(item -> item.id().equals("only-if")
                                ? item.withShowIf(new ShowIf.AllOf(
                                        List.of(new ShowIf.Picked(itemId, "b"), new ShowIf.Answered(itemId))))
                                : item)
                        .toList())
                .build();
        return AnswerSheet.parse(instrument, Map.of(itemId, answer))
                .get()
                .open(instrument)
                .contains("only-if");
    }
}
