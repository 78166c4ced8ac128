package org.bilan.questionnaires.interests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.bilan.questionnaires.interests.RiasecTheme.ARTISTIC;
import static org.bilan.questionnaires.interests.RiasecTheme.INVESTIGATIVE;
import static org.bilan.questionnaires.interests.RiasecTheme.REALISTIC;
import static org.bilan.questionnaires.interests.RiasecTheme.SOCIAL;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilan.questionnaires.scoring.Condition;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RiasecTest {

    @Test
    void ties_stay_ties() {
        HollandCode code = code(10, 20, 30, 40, 30, 5);

        assertThat(code).hasToString("S(AE)IRC");
        assertThat(code.compatibleCodes(3)).containsExactly("SAE", "SEA");
        assertThat(code.compatibleCodes(2)).containsExactly("SA", "SE");
        assertThat(code.only(3)).isEmpty();
        assertThat(code.only(1)).hasValue("S");
    }

    @Test
    void a_flat_profile_is_reported_flat() {
        RiasecProfile profile = new RiasecProfile(scores(20, 20, 20, 20, 20, 20), 9, 45);

        assertThat(profile.code()).hasToString("(RIASEC)");
        assertThat(profile.code().compatibleCodes(3)).hasSize(120);
        assertThat(profile.isFlat()).isTrue();
        assertThat(profile.conditions()).containsExactly(new Condition.FlatProfile());
        assertThat(profile.vector().angle()).isEmpty();
        assertThat(profile.vector().length()).isZero();
    }

    @Test
    void a_tie_in_the_first_three_letters_is_said_and_a_clear_code_needs_no_remark() {
        assertThat(new RiasecProfile(scores(45, 40, 30, 20, 10, 9), 9, 45).conditions())
                .isEmpty();
        assertThat(new RiasecProfile(scores(45, 40, 40, 20, 10, 9), 9, 45).conditions())
                .containsExactly(new Condition.TiedCode(2));
    }

    @Test
    void consistency_is_3_for_neighbours_2_for_alternates_1_for_opposites() {
        assertThat(consistency(45, 40, 30, 20, 10, 9)).isEqualTo(3);
        assertThat(consistency(45, 30, 40, 20, 10, 9)).isEqualTo(2);
        assertThat(consistency(45, 30, 20, 40, 10, 9)).isEqualTo(1);
        assertThat(consistency(45, 40, 40, 20, 10, 9)).isEqualTo(2.5);
    }

    @Test
    void the_vector_points_to_the_theme_that_pulls() {
        HexagonVector vector = HexagonVector.of(scores(0, 10, 0, 0, 0, 0));

        assertThat(vector.length()).isCloseTo(10, within(1e-12));
        assertThat(vector.angle().orElseThrow()).isCloseTo(60, within(1e-12));
        assertThat(HexagonVector.of(scores(0, 0, 0, 0, 0, 10)).angle().orElseThrow())
                .isCloseTo(300, within(1e-12));
    }

    @Test
    void balanced_scores_that_are_not_flat_have_no_direction_either() {
        assertThat(HexagonVector.of(scores(20.1, 10.7, 20.1, 10.7, 20.1, 10.7)).angle())
                .isEmpty();
    }

    @Test
    void without_any_points_the_sixth_index_is_none() {
        assertThat(new Differentiation(scores(0, 0, 0, 0, 0, 0)).di6()).isEmpty();
        assertThat(new Differentiation(scores(6, 0, 0, 0, 0, 0)).di6()).hasValue(1);
    }

    @Test
    void a_share_runs_from_the_lowest_to_the_highest_possible_score() {
        RiasecProfile profile = new RiasecProfile(scores(45, 9, 27, 20, 10, 9), 9, 45);

        assertThat(profile.share(REALISTIC)).isEqualTo(1);
        assertThat(profile.share(INVESTIGATIVE)).isZero();
        assertThat(profile.share(ARTISTIC)).isEqualTo(0.5);
    }

    @Test
    void distance_goes_the_shorter_way_round() {
        assertThat(REALISTIC.distanceTo(RiasecTheme.CONVENTIONAL)).isEqualTo(1);
        assertThat(REALISTIC.distanceTo(SOCIAL)).isEqualTo(3);
        assertThat(RiasecTheme.ENTERPRISING.distanceTo(REALISTIC)).isEqualTo(2);
        assertThat(REALISTIC.angle()).isZero();
        assertThat(SOCIAL.labelKey()).isEqualTo("riasec.social");
    }

    @Test
    void what_is_not_a_partition_is_no_code() {
        Set<RiasecTheme> all = EnumSet.allOf(RiasecTheme.class);

        assertThatThrownBy(() -> new HollandCode(List.of(all, EnumSet.of(SOCIAL))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HollandCode(List.of(all, Set.of()))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new HollandCode(List.of(EnumSet.of(SOCIAL)))).hasMessageContaining("every theme");
        assertThatThrownBy(() -> code(1, 2, 3, 4, 5, 6).compatibleCodes(0)).hasMessageContaining("letters (0)");
        assertThatThrownBy(() -> code(1, 2, 3, 4, 5, 6).compatibleCodes(7)).hasMessageContaining("letters (7)");
    }

    @Test
    void scores_must_be_six_numbers_from_zero_on() {
        assertThatThrownBy(() -> new RiasecScores(Map.of(SOCIAL, 1.0))).hasMessageContaining("REALISTIC (null)");
        assertThatThrownBy(() -> scores(1, 2, 3, 4, 5, -1)).hasMessageContaining("CONVENTIONAL (-1.0)");
        assertThatThrownBy(() -> scores(1, 2, 3, 4, 5, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RiasecScores.of(List.of(1.0))).hasMessage("scores (1) must be six");
        assertThatThrownBy(() -> new RiasecProfile(scores(1, 2, 3, 4, 5, 6), 2, 6))
                .hasMessage("scores (1.0..6.0) must be within 2.0..6.0");
    }

    @Test
    void an_environment_is_three_different_themes() {
        HollandCode code = code(1, 2, 3, 4, 5, 6);

        assertThatThrownBy(() -> new Congruence(code, List.of(SOCIAL, SOCIAL, ARTISTIC)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Congruence(code, List.of(SOCIAL))).isInstanceOf(IllegalArgumentException.class);
    }

    private static double consistency(double... inHexagonOrder) {
        return new RiasecProfile(scores(inHexagonOrder), 9, 45).consistency();
    }

    private static HollandCode code(double... inHexagonOrder) {
        return HollandCode.of(scores(inHexagonOrder));
    }

    static RiasecScores scores(double... inHexagonOrder) {
        return RiasecScores.of(Arrays.stream(inHexagonOrder).boxed().toList());
    }
}
