package org.bilan.questionnaires.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.SideFact;
import org.bilan.questionnaires.Respondent;
import org.bilan.questionnaires.Samples;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.catalog.ShippedInstruments;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentId;
import org.bilan.questionnaires.norms.NormSet;
import org.bilan.questionnaires.norms.Norms;
import org.bilan.questionnaires.report.ConfirmedReading.Confirmation;
import org.bilan.questionnaires.report.ConfirmedReading.NotYet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportTest {

    private static final ShippedInstruments CATALOG = new ShippedInstruments();
    private static final LocalDate MAY = LocalDate.of(2026, 5, 4);

    static Stream<Instrument> instruments() {
        return CATALOG.ids().stream().map(ReportTest::instrument);
    }

    private static Instrument instrument(InstrumentId id) {
        return CATALOG.find(id).orElseThrow();
    }

    private static Report report(Instrument instrument, Map<String, String> raw) {
        AnswerSheet sheet = AnswerSheet.parse(instrument, raw).get();
        return Report.of(instrument, sheet, Norms.none(instrument.edition()), "all");
    }

    private static List<String> readings(Report report, Locale locale) {
        return report.readings().stream()
                .map(reading -> reading.text().in(locale))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void whatever_is_answered_every_reading_is_a_hypothesis_in_both_languages(Instrument instrument) {
        for (int seed = 0; seed < 50; seed++) {
            AnswerSheet sheet = Respondent.answering(instrument, seed);
            Report report = Report.of(instrument, sheet, Norms.none(instrument.edition()), "all");
            assertThat(report.readings()).allSatisfy(reading -> {
                assertThat(reading.text().byLanguage()).containsOnlyKeys(Locale.FRENCH, Locale.ENGLISH);
                assertThat(reading.text().in(Locale.ENGLISH)).matches("(?s).*(hypothesis|no leaning|nothing before).*");
            });
            assertThat(report.bars().size() + report.withheld().size())
                    .isEqualTo(instrument.scales().size());
            assertThat(report.passport().passport().sources()).isNotEmpty();
        }
    }

    @Test
    void a_ranking_with_a_tie_is_a_ladder_with_a_shared_rung() {
        Report report = report(
                instrument(ShippedInstruments.PRIORITIES),
                Map.of(
                        "work", "team>time=salary>place>meaning>learning>freedom>stability",
                        "life", "art>rest>home>sport"));
        Ladder work = report.ladders().get(0);
        Ladder life = report.ladders().get(1);

        assertThat(work.rungs()).hasSize(7);
        assertThat(work.rungs().get(1).things()).hasSize(2);
        assertThat(work.unknownPairs()).isZero();
        assertThat(life.rungs().get(4).things()).hasSize(6);
        assertThat(life.unknownPairs()).as("the six not named, pair by pair").isEqualTo(15);
        assertThat(report.bars()).isEmpty();
        assertThat(readings(report, Locale.FRENCH))
                .containsExactly(
                        "Hypothèse à discuter : Vie de travail, en tête : « Une équipe solidaire ».",
                        "Hypothèse à discuter : Domaines de vie, en tête : « La création ou la pratique d'un art ».",
                        "Changements souhaités : vos réponses ne placent rien avant le reste.");
    }

    @Test
    void pairs_that_go_round_in_a_circle_are_said_to_contradict_each_other() {
        Report report = report(
                instrument(ShippedInstruments.PRIORITIES),
                Map.of(
                        "change-earn-freetime", "earn>freetime",
                        "change-freetime-closer", "freetime>closer",
                        "change-earn-closer", "closer>earn",
                        "change-earn-new", "earn>new"));

        assertThat(report.ladders().get(2).contradictedPairs()).isEqualTo(3);
        assertThat(readings(report, Locale.ENGLISH).get(2))
                .contains("3 pairs contradict each other, the order is not settled");
    }

    @Test
    void types_are_told_with_their_clarity_and_the_middle_is_undecided() {
        Instrument types = instrument(ShippedInstruments.PERSONALITY_TYPES);
        Map<String, String> raw = new HashMap<>();
        types.items().forEach(item -> raw.put(item.id(), "3"));
        assertThat(readings(report(types, raw), Locale.ENGLISH))
                .contains("Your answers are in the middle throughout: no leaning stands out.");
        types.scale("EI").orElseThrow().keys().forEach(key -> raw.put(key.itemId(), key.isReversed() ? "1" : "5"));

        assertThat(readings(report(types, raw), Locale.ENGLISH).get(1))
                .startsWith(
                        "A hypothesis to discuss: leaning Exxx (clarity: E 100 %, x 0 %, x 0 %, x 0 %; x: undecided).");
    }

    @Test
    void bars_are_shares_of_what_a_scale_can_give() {
        Instrument traits = instrument(ShippedInstruments.PERSONALITY_TRAITS);
        Map<String, String> raw = new HashMap<>();
        traits.items().forEach(item -> raw.put(item.id(), "5"));
        Report report = report(traits, raw);

        assertThat(report.bars())
                .extracting(Bar::share)
                .allSatisfy(share -> assertThat(share).isCloseTo(0.5, within(1e-12)));
        assertThat(report.bars()).allMatch(bar -> bar.band().isEmpty());
        assertThat(report.readings()).extracting(Reading::key).containsExactly("report.bars.flat");
    }

    @Test
    void with_norms_of_known_reliability_a_bar_has_a_band_and_the_reading_says_what_it_covers() {
        Instrument motives = instrument(ShippedInstruments.MOTIVATIONS);
        Map<String, String> raw = new HashMap<>();
        motives.items().forEach(item -> raw.put(item.id(), "3"));
        raw.put("challenge-1", "4");
        AnswerSheet sheet = AnswerSheet.parse(motives, raw).get();
        List<NormSet> sets = motives.scales().stream()
                .map(scale -> norms(motives, scale.id()))
                .toList();
        Report report = Report.of(motives, sheet, new Norms(motives.edition(), sets, Map.of()), "all");
        Bar challenge = report.bars().get(6);

        assertThat(challenge.share()).isCloseTo(13.0 / 24, within(1e-12));
        assertThat(challenge.band().orElseThrow().lower()).isCloseTo((13 - 1.6448536 * 2) / 24, within(1e-6));
        assertThat(challenge.band().orElseThrow().upper()).isCloseTo((13 + 1.6448536 * 2) / 24, within(1e-6));
        assertThat(report.readings()).extracting(Reading::key).containsExactly("report.bars.one.unsure");
        assertThat(readings(report, Locale.ENGLISH))
                .first()
                .asString()
                .endsWith("though within the error of measurement.");
    }

    @Test
    void scales_that_are_tied_on_top_are_named_together() {
        Instrument motives = instrument(ShippedInstruments.MOTIVATIONS);
        Map<String, String> raw = new HashMap<>();
        motives.items().forEach(item -> raw.put(item.id(), "3"));
        raw.put("challenge-1", "4");
        raw.put("mastery-1", "4");

        assertThat(readings(report(motives, raw), Locale.FRENCH))
                .containsExactly("Hypothèse à discuter : vos réponses placent en tête « Progrès » et « Défi ».");
    }

    /** Standard error of measurement: 4 times the root of 1 - 0.75, that is 2 points. */
    private static NormSet norms(Instrument instrument, String scale) {
        return new NormSet.Builder()
                .edition(instrument.edition())
                .scaleId(scale)
                .group("all")
                .population("made up for this test")
                .year(2026)
                .n(100)
                .source("this test")
                .licence("CC0-1.0")
                .mean(18)
                .sd(4)
                .reliability(0.75)
                .build();
    }

    @Test
    void scores_within_the_person_are_never_set_against_the_others() {
        Instrument needs = instrument(ShippedInstruments.NEEDS);
        Report report = Report.of(needs, Respondent.answering(needs, 3), Norms.none(needs.edition()), "all");

        assertThat(report.readings()).hasSizeBetween(1, 3);
        assertThat(report.bars().stream().filter(bar -> bar.comparesWithOthers()))
                .allMatch(bar -> bar.scaleId().startsWith("satisfaction"));
    }

    @Test
    void a_reading_enters_a_synthesis_only_after_both_confirmed_it_and_the_results_were_handed_over() {
        Reading reading = new Reading("k", Samples.text("hypothesis"));
        List<BilanEvent> facts = List.of(
                new SideFact.InstrumentAdministered(MAY, true),
                new BilanEvent.Noted(MAY.plusDays(7), FactKind.RESULTS_DELIVERED));

        assertThat(ConfirmedReading.of(reading, Confirmation.together(MAY.plusDays(7)), facts)
                        .get()
                        .reading())
                .isEqualTo(reading);
        assertThat(ConfirmedReading.of(reading, Confirmation.together(MAY), facts)
                        .getLeft())
                .containsExactly(NotYet.CONFIRMED_BEFORE_RESULTS);
        assertThat(ConfirmedReading.of(reading, new Confirmation(Optional.of(MAY), Optional.empty()), List.of())
                        .getLeft())
                .containsExactly(NotYet.NO_TEST_GIVEN, NotYet.RESULTS_NOT_DELIVERED, NotYet.NOT_CONFIRMED_BY_PERSON);
        assertThat(ConfirmedReading.of(reading, new Confirmation(Optional.empty(), Optional.of(MAY)), List.of())
                        .getLeft())
                .contains(NotYet.NOT_CONFIRMED_BY_CONSULTANT);
    }
}
