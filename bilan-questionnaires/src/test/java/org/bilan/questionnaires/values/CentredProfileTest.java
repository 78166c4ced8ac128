package org.bilan.questionnaires.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.bilan.questionnaires.Samples;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.scoring.Condition;
import org.bilan.questionnaires.scoring.Scorer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What stands out within a person, and that nothing does where all is the same. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CentredProfileTest {

    private static final Instrument THREE = Samples.cover()
            .addAllItems(Samples.items())
            .addScales(
                    Scale.of("A", Samples.text("A"), List.of(Keyed.direct("P1"), Keyed.direct("P2")), 1),
                    Scale.of("B", Samples.text("B"), List.of(Keyed.direct("P3"), Keyed.direct("P4")), 2),
                    Scale.of("C", Samples.text("C"), List.of(Keyed.direct("P5")), 1))
            .build();

    private static CentredProfile of(Map<String, String> raw) {
        return CentredProfile.of(
                        Scorer.score(THREE, AnswerSheet.parse(THREE, raw).get()))
                .get();
    }

    private static CentredProfile.Centred scale(CentredProfile profile, String id) {
        return profile.scale(id).orElseThrow();
    }

    @Test
    void the_mean_of_all_ratings_is_taken_off_each_scale() {
        CentredProfile profile = of(Map.of("P1", "5", "P2", "4", "P3", "3", "P4", "2", "P5", "1"));

        assertThat(profile.meanRating()).isEqualTo(3.0);
        assertThat(profile.centred(scale(profile, "A"))).hasValue(1.5);
        assertThat(profile.centred(scale(profile, "C"))).hasValue(-2.0);
        assertThat(profile.standardised(scale(profile, "A")).orElseThrow())
                .isCloseTo(1.5 / Math.sqrt(2.5), within(1e-12));
        assertThat(scale(profile, "B").rank()).hasValue(2.0);
        assertThat(profile.conditions()).isEmpty();
        assertThat(profile.scale("D")).isEmpty();
    }

    @Test
    void a_scale_without_a_score_has_no_rank_and_the_others_close_up() {
        CentredProfile profile = of(Map.of("P1", "5", "P3", "4", "P5", "1"));

        assertThat(scale(profile, "B"))
                .isEqualTo(new CentredProfile.Centred("B", OptionalDouble.empty(), OptionalDouble.empty()));
        assertThat(profile.centred(scale(profile, "B"))).isEmpty();
        assertThat(profile.standardised(scale(profile, "B"))).isEmpty();
        assertThat(scale(profile, "C").rank()).hasValue(2.0);
    }

    @Test
    void a_flat_person_is_reported_flat_and_all_scales_share_a_rank() {
        CentredProfile flat = of(Map.of("P1", "4", "P2", "4", "P3", "4", "P4", "4", "P5", "4"));

        assertThat(flat.isFlat()).isTrue();
        assertThat(flat.conditions())
                .containsExactly(new Condition.Stated(Condition.Code.ZERO_VARIANCE_PERSON, "profile"));
        assertThat(flat.scales()).extracting(CentredProfile.Centred::rank).containsOnly(OptionalDouble.of(2.0));
        assertThat(flat.standardised(scale(flat, "A"))).isEmpty();
        CentredProfile one = of(Map.of("P5", "4"));
        assertThat(one.sd()).isEmpty();
        assertThat(one.isFlat()).isTrue();
    }

    @Test
    void nothing_answered_gives_no_profile() {
        assertThat(CentredProfile.of(Scorer.score(THREE, AnswerSheet.of(THREE, Map.of())))
                        .getLeft()
                        .code())
                .isEqualTo("NOTHING_ATTEMPTED");
    }
}
