package org.bilan.questionnaires.personality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.bilan.questionnaires.Samples;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.Dichotomy;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.norms.MeasurementError;
import org.bilan.questionnaires.scoring.Condition;
import org.bilan.questionnaires.scoring.Condition.Code;
import org.bilan.questionnaires.scoring.Scorer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** A type is said with what is not settled about it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TypeProfileTest {

    private static final Instrument TWO = Samples.cover()
            .addItems(Samples.item("P1"), Samples.item("P2"))
            .addScales(
                    Scale.of("A", Samples.text("A"), List.of(Keyed.direct("P1")), 1),
                    Scale.of("B", Samples.text("B"), List.of(Keyed.direct("P2")), 1))
            .addDichotomies(new Dichotomy("A", "E", "I"), new Dichotomy("B", "S", "N"))
            .build();

    /** Its standard error is 1. */
    private static final MeasurementError ONE = new MeasurementError(2, 0.75);

    private static TypeProfile of(String first, String second, Map<String, MeasurementError> errors) {
        AnswerSheet sheet =
                AnswerSheet.parse(TWO, Map.of("P1", first, "P2", second)).get();
        return TypeProfile.of(TWO, Scorer.score(TWO, sheet), errors).get();
    }

    @Test
    void the_middle_and_what_is_within_error_of_it_are_said_with_the_code() {
        TypeProfile profile = of("3", "4", Map.of("A", ONE, "B", ONE));

        assertThat(profile.code()).isEqualTo("xN");
        assertThat(profile.conditions(0.9))
                .containsExactly(new Condition.Stated(Code.UNDECIDED, "A"), new Condition.Stated(Code.BORDERLINE, "B"));
        assertThat(profile.plausibleCodes(0.9)).containsExactly("EN", "ES", "IN", "IS");
        assertThat(profile.isFlat()).isFalse();
        assertThat(of("3", "3", Map.of()).isFlat()).isTrue();
    }

    @Test
    void far_from_the_middle_nothing_is_said_and_without_an_error_nothing_is_known() {
        assertThat(of("5", "1", Map.of("A", ONE, "B", ONE)).conditions(0.9)).isEmpty();
        assertThat(of("5", "1", Map.of("A", ONE, "B", ONE)).code()).isEqualTo("IS");
        assertThat(of("4", "2", Map.of()).conditions(0.9)).isEmpty();
        assertThat(of("4", "2", Map.of("A", ONE)).probability()).isEmpty();
        assertThat(of("3", "3", Map.of("A", ONE, "B", ONE)).probability()).hasValue(0.25);
    }

    @Test
    void every_scale_without_a_score_is_a_reason_against_a_type() {
        AnswerSheet nothing = AnswerSheet.of(TWO, Map.of());

        assertThat(TypeProfile.of(TWO, Scorer.score(TWO, nothing), Map.of())
                        .getLeft()
                        .map(Condition::code))
                .containsExactly("MISSING_BELOW_MINIMUM", "MISSING_BELOW_MINIMUM");
    }

    @Test
    void other_editions_and_instruments_without_types_are_a_bug_of_the_caller() {
        Instrument later = new Instrument.Builder().from(TWO).version("2.0.0").build();
        var profile = Scorer.score(TWO, AnswerSheet.of(TWO, Map.of()));

        assertThatThrownBy(() -> TypeProfile.of(later, profile, Map.of())).hasMessageContaining("2.0.0");
        assertThatThrownBy(() -> TypeProfile.of(
                        Samples.instrument(),
                        Scorer.score(Samples.instrument(), AnswerSheet.of(Samples.instrument(), Map.of())),
                        Map.of()))
                .hasMessageContaining("must not be empty");
    }
}
