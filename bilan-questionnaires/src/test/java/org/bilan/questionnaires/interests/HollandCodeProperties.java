package org.bilan.questionnaires.interests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class HollandCodeProperties {

    @Property
    void each_theme_stands_in_the_code_once(@ForAll("scores") RiasecScores scores) {
        List<RiasecTheme> themes =
                HollandCode.of(scores).tiers().stream().flatMap(Set::stream).toList();

        assertThat(themes).containsExactlyInAnyOrder(RiasecTheme.values());
    }

    @Property
    void scores_never_rise_along_the_code(@ForAll("scores") RiasecScores scores) {
        List<Double> along = HollandCode.of(scores).tiers().stream()
                .flatMap(Set::stream)
                .map(scores::of)
                .toList();

        assertThat(along).isEqualTo(scores.descending());
    }

    @Property
    void themes_share_a_tier_exactly_when_their_scores_are_equal(
            @ForAll("scores") RiasecScores scores, @ForAll RiasecTheme one, @ForAll RiasecTheme other) {
        boolean tied =
                HollandCode.of(scores).tiers().stream().anyMatch(tier -> tier.contains(one) && tier.contains(other));

        assertThat(tied).isEqualTo(scores.of(one) == scores.of(other));
    }

    @Property
    void a_code_fits_when_no_theme_left_out_or_later_scores_higher(@ForAll("scores") RiasecScores scores) {
        for (String code : HollandCode.of(scores).compatibleCodes(3)) {
            List<Double> letters = code.chars()
                    .mapToObj(letter -> scores.of(
                            RiasecTheme.ofLetter(Character.toString(letter)).orElseThrow()))
                    .toList();
            assertThat(letters).isEqualTo(scores.descending().subList(0, 3));
        }
    }

    @Property
    void indices_are_never_negative_and_the_angle_is_a_direction(@ForAll("scores") RiasecScores scores) {
        Differentiation differentiation = new Differentiation(scores);

        assertThat(List.of(
                        differentiation.di1(),
                        differentiation.di2(),
                        differentiation.di3(),
                        differentiation.di4(),
                        differentiation.di5(),
                        differentiation.di7()))
                .allMatch(index -> index >= 0);
        HexagonVector.of(scores).angle().ifPresent(angle -> assertThat(angle).isBetween(0.0, 360.0));
        assertThat(new RiasecProfile(scores, 0, 100).consistency()).isBetween(1.0, 3.0);
    }

    @Provide
    Arbitrary<RiasecScores> scores() {
        return Arbitraries.integers()
                .between(0, 8)
                .map(points -> points * 9.0 / 8)
                .list()
                .ofSize(6)
                .map(RiasecScores::of);
    }
}
