package org.bilan.questionnaires.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.bilan.questionnaires.Samples;
import org.bilan.questionnaires.answers.AnswerProblem.Kind;
import org.bilan.questionnaires.instrument.Instrument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswerSheetTest {

    private final Instrument instrument = Samples.instrument();

    @Test
    void all_problems_are_told_at_once_with_place_and_what_was_expected() {
        var problems = AnswerSheet.parse(instrument, Map.of("P1", "6", "P2", "often", "P3", "3", "Z", "1", "A", "1"))
                .getError();

        assertThat(problems)
                .containsExactly(
                        new AnswerProblem(Place.field("P1"), "6", Kind.OUT_OF_RANGE, "1..5"),
                        new AnswerProblem(Place.field("P2"), "often", Kind.NOT_A_NUMBER, "1..5"),
                        new AnswerProblem(Place.field("A"), "A", Kind.UNKNOWN_ITEM, "an item of patience 1.0.0"),
                        new AnswerProblem(Place.field("Z"), "Z", Kind.UNKNOWN_ITEM, "an item of patience 1.0.0"));
        assertThat(problems.head()).hasToString("P1: OUT_OF_RANGE \"6\", expected 1..5");
    }

    @Test
    void missing_and_not_applicable_are_two_different_things() {
        AnswerSheet sheet = AnswerSheet.parse(instrument, Map.of("P1", " 3 ", "P2", "", "P3", "n/A", "P4", "NA"))
                .get();

        assertThat(sheet.answerTo("P1")).isEqualTo(new Answer.Rated(3));
        assertThat(sheet.answerTo("P2")).isEqualTo(new Answer.Missing());
        assertThat(sheet.answerTo("P3")).isEqualTo(new Answer.NotApplicable());
        assertThat(sheet.answerTo("P4")).isEqualTo(new Answer.NotApplicable());
        assertThat(sheet.answerTo("P5")).isEqualTo(new Answer.Missing());
        assertThat(sheet.answers()).containsOnlyKeys("P1", "P3", "P4");
    }

    @Test
    void numbers_that_only_look_whole_are_refused() {
        for (String text : List.of("3.0", "3,", "1e0", "٣", "99999999999", "--1", "0x3")) {
            assertThat(AnswerSheet.parse(instrument, Map.of("P1", text))
                            .getError()
                            .map(AnswerProblem::kind))
                    .containsExactly(Kind.NOT_A_NUMBER);
        }
        assertThat(AnswerSheet.parse(instrument, Map.of("P1", "+3")).isValid()).isTrue();
    }

    @Test
    void an_illegal_answer_cannot_be_built() {
        Map<String, Answer> illegal =
                Map.of("P1", new Answer.Rated(0), "P2", new Answer.Rated(5), "X", new Answer.Missing());

        assertThatThrownBy(() -> AnswerSheet.of(instrument, illegal))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("answers to [P1, X] are for no item shown of patience 1.0.0 or out of range");
    }

    @Test
    void a_sheet_does_not_print_its_answers() {
        AnswerSheet sheet = AnswerSheet.of(instrument, Map.of("P1", new Answer.Rated(4)));

        assertThat(sheet).hasToString("1 answers to patience 1.0.0");
    }

    @Test
    void a_long_value_is_cut_in_the_problem() {
        AnswerProblem problem = new AnswerProblem(Place.line(1), "x".repeat(5000), Kind.NOT_A_NUMBER, "1..5");

        assertThat(problem.value()).hasSize(AnswerProblem.LONGEST_VALUE);
    }
}
