package org.bilan.questionnaires.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bilan.questionnaires.Samples;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.exchange.AnswersCsv;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.interests.RiasecProfile;
import org.bilan.questionnaires.interests.RiasecTheme;
import org.bilan.questionnaires.report.HexagonPicture;
import org.bilan.questionnaires.scoring.Condition;
import org.bilan.questionnaires.scoring.Scorer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The whole walk: catalog, CSV, scores, profile, picture. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class InterestsWalkTest {

    private final Instrument instrument =
            new ShippedInstruments().find(ShippedInstruments.INTERESTS_RIASEC).orElseThrow();

    @Test
    void a_file_of_answers_becomes_a_picture() {
        RiasecProfile profile = profile(csv(Map.of("S", 5, "A", 4, "E", 4, "I", 3, "R", 2, "C", 1)))
                .get();
        HexagonPicture picture = HexagonPicture.of(profile);

        assertThat(picture.code()).isEqualTo("S(AE)IRC");
        assertThat(picture.corners())
                .extracting(HexagonPicture.Corner::share)
                .containsExactly(0.25, 0.5, 0.75, 1.0, 0.75, 0.0);
        assertThat(picture.corners().get(1).label().in(Locale.FRENCH)).isEqualTo("Investigateur");
        assertThat(picture.corners().get(1).labelKey()).isEqualTo("riasec.investigative");
        assertThat(picture.corners().get(3).x()).isCloseTo(-1, within(1e-12));
        assertThat(picture.corners().get(3).y()).isCloseTo(0, within(1e-12));
        assertThat(picture.pull().x()).isCloseTo(-0.75 + (0.5 - 0.75 - 0.75 + 0) / 2, within(1e-12));
        assertThat(picture.reading().key()).isEqualTo("riasec.reading.one");
        assertThat(picture.reading().text().in(Locale.ENGLISH))
                .startsWith("A hypothesis")
                .contains("Social");
        assertThat(profile.conditions()).containsExactly(new Condition.TiedCode(2));
    }

    @Test
    void who_likes_everything_alike_reads_as_flat_once_reversed_items_are_turned() {
        HexagonPicture picture = HexagonPicture.of(profile(csv(Map.of("S", 4, "A", 4, "E", 4, "I", 4, "R", 4, "C", 4)))
                .get());

        assertThat(picture.code()).isEqualTo("(RIASEC)");
        assertThat(picture.reading().key()).isEqualTo("riasec.reading.flat");
    }

    @Test
    void tied_themes_on_top_are_named_together() {
        HexagonPicture picture = HexagonPicture.of(profile(csv(Map.of("S", 5, "A", 5, "E", 4, "I", 4, "R", 4, "C", 4)))
                .get());

        assertThat(picture.reading().text().in(Locale.FRENCH))
                .contains("à égalité")
                .contains("Artistique et Social");
    }

    @Test
    void every_theme_with_too_few_answers_is_told() {
        assertThat(profile("item,answer\nR1,5\n").getLeft())
                .hasSize(6)
                .startsWith(new Condition.MissingBelowMinimum("R", 1, 8, 9));
    }

    @Test
    void an_instrument_without_the_six_scales_gives_no_profile() {
        Instrument other = Samples.instrument();

        assertThat(RiasecProfile.of(Scorer.score(other, AnswerSheet.of(other, Map.of())))
                        .getLeft())
                .hasSize(6)
                .contains(new Condition.ScaleAbsent("R"));
    }

    @Test
    void scales_of_different_length_are_not_compared() {
        Scale shorter = Scale.of("R", Samples.text("R"), List.of(Keyed.direct("R1"), Keyed.direct("R2")), 1);
        Scale rest = Scale.of(
                "rest", Samples.text("rest"), instrument.scales().get(0).keys(), 1);
        Instrument mixed = Samples.cover()
                .addAllItems(instrument.items())
                .addScales(shorter, rest)
                .addAllScales(instrument.scales().subList(1, 6))
                .build();
        AnswerSheet sheet = AnswersCsv.read(mixed, csv(Map.of("S", 5, "A", 4, "E", 4, "I", 3, "R", 2, "C", 1)))
                .get();

        assertThat(RiasecProfile.of(Scorer.score(mixed, sheet)).getLeft().map(Condition::code))
                .containsExactly("MIXED_RANGES");
    }

    private Either<Seq<Condition>, RiasecProfile> profile(String csv) {
        return RiasecProfile.of(
                Scorer.score(instrument, AnswersCsv.read(instrument, csv).get()));
    }

    /** A person who scores the same on every item of a theme, reversed or not. */
    private String csv(Map<String, Integer> pointsByTheme) {
        StringBuilder csv = new StringBuilder("item,answer\n");
        for (RiasecTheme theme : RiasecTheme.values()) {
            int points = pointsByTheme.getOrDefault(theme.letter(), 3);
            for (Keyed keyed : instrument.scale(theme.letter()).orElseThrow().keys()) {
                csv.append(keyed.itemId())
                        .append(',')
                        .append(keyed.isReversed() ? 6 - points : points)
                        .append('\n');
            }
        }
        return csv.toString();
    }
}
