package org.bilan.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bilan.law.Citation;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BreachReason;
import org.bilan.lifecycle.FactCorrected;
import org.bilan.messages.Texts;
import org.bilan.rules.Enforcement;
import org.bilan.rules.french.FrenchRules;
import org.bilan.testkit.Facts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Code, article and way out of each kind of objection, as an embedder gets them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GroundsTest {
    private static final Regime REGIME =
            new Regime(FrenchRules.shipped(), LegalCalendar.of(Territory.METROPOLE), Enforcement.REFUSE_UNLAWFUL);
    private static final Texts ENGLISH = Texts.in(Locale.UK);
    private static final String OFFERED = "first contact made 2026-01-05; intake interview offered 2026-01-06;"
            + " intake interview held 2026-01-08; quote delivered 2026-01-08;";
    private static final String STARTED = OFFERED + " offer accepted 2026-01-12; consent given 2026-01-12;"
            + " session held 2026-01-20; attendance signed 2026-01-20;";

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "OFFERED | consent revoked 2026-01-20 | FACT_MISSING [Code du travail, L.6313-4] first \"consent given\", then \"consent revoked\", on the same day at the earliest",
                "STARTED | first contact made 2026-01-20 | ALREADY_RECORDED [] correct the one of 5 January 2026 if it is wrong: \"first contact\"",
                "STARTED | bilan ended 2026-01-19 | TOO_EARLY [Code du travail, R.6313-4] \"end of the bilan\" would have been lawful on 20 January 2026: set it on that day, or correct its date if it is wrong",
                "STARTED | session held 2026-01-21 CONCLUSIONS 1 | PHASE_NOT_OPEN [Code du travail, R.6313-4] first \"phase closed\", then \"session held\", on the same day at the earliest",
                "STARTED phase closed 2026-01-21; | session held 2026-01-21 PRELIMINARY 1 | PHASE_NOT_OPEN [Code du travail, R.6313-4]",
                "STARTED consent revoked 2026-01-25; | session held 2026-01-26 | STORY_CLOSED [Code du travail, L.6313-4] open a new case that refers to this one",
                "OFFERED offer refused 2026-01-25; | session held 2026-01-26 | STORY_CLOSED [] open a new case that refers to this one",
                "STARTED bilan suspended 2026-01-25; | session held 2026-01-26 PRELIMINARY 1 | STANDS_AGAINST [] first \"bilan resumed\", then \"session held\", on the same day at the earliest",
                "STARTED | session missed 2026-01-27 2026-01-27 | NOT_PLANNED [] first \"session planned\", then \"session missed\", on the same day at the earliest",
                "STARTED | session planned 2026-01-27 2026-01-28 PRELIMINARY 1321 | HOURS_EXCEEDED [] hours held: 22 h 00 left",
                "OFFERED | reflection lapsed 2026-01-09 | STILL_TIME [Offre du prestataire, Modalités et délais d'accès] in time: offer lapsed (from 19 January 2026)",
                "STARTED | opaque 2026-01-09 | UNKNOWN_KIND []",
                "STARTED | fact corrected 2026-01-09 99 | NOTHING_TO_CORRECT []",
                "STARTED | fact corrected 2026-01-09 4 | CORRECTION_CONTRADICTS [] first \"quote delivered\", then \"offer accepted\", on the same day at the earliest"
            })
    void an_objection_has_a_code_its_sources_and_a_way_out(String given, String when, String expected) {
        List<BilanEvent> facts = Facts.parse(given.replace("OFFERED", OFFERED).replace("STARTED", STARTED));
        Objection first = Admission.of(Attempts.history(facts), REGIME)
                .objections(Facts.one(when))
                .get(0);
        String sources = first.sources().stream().map(Citation::toString).collect(Collectors.joining("; ", "[", "]"));
        String remedies = first.remedies().stream().map(ENGLISH::of).collect(Collectors.joining("; "));
        assertThat((first.refusal().code() + " " + sources + " " + remedies).trim())
                .isEqualTo(expected);
    }

    @Test
    void the_law_names_every_article_and_what_each_would_take() {
        List<BilanEvent> facts = Facts.parse(OFFERED + "offer accepted 2026-01-12");
        List<Objection> objections = Admission.of(Attempts.history(facts), REGIME)
                .objections(Facts.one("session held 2026-01-20 PRELIMINARY 1500"));
        assertThat(objections).singleElement().satisfies(unlawful -> {
            assertThat(unlawful.refusal().code()).isEqualTo("AGAINST_THE_LAW");
            assertThat(unlawful.sources().stream().map(Citation::toString))
                    .containsExactly("Code du travail, L.6313-4");
            assertThat(unlawful.remedies().stream().map(ENGLISH::of))
                    .containsExactly(
                            "first \"consent given\", then \"session held\", on the same day at the earliest",
                            "hours held: 1 h 00 too much");
        });
    }

    @Test
    void a_correction_that_breaks_the_law_is_refused_and_recorded_as_it_happened() {
        List<BilanEvent> facts = Facts.parse(STARTED);
        FactCorrected longer = FactCorrected.replacing(
                LocalDate.of(2026, 2, 1), 7, Facts.one("session held 2026-01-20 PRELIMINARY 1441"));
        assertThat(Admission.of(Attempts.history(facts), REGIME)
                        .admit(longer)
                        .getLeft()
                        .code())
                .isEqualTo("AGAINST_THE_LAW");
        Regime asItHappened =
                new Regime(REGIME.rules(), REGIME.calendar(), Enforcement.asItHappened(BreachReason.TAKEN_OVER));
        assertThat(Admission.of(Attempts.history(facts), asItHappened)
                        .admit(longer)
                        .isRight())
                .isTrue();
    }

    @Test
    void the_only_fact_can_be_taken_back() {
        Admission admission = Admission.of(Attempts.history(Facts.parse("first contact made 2026-01-05")), REGIME);
        assertThat(admission
                        .admit(FactCorrected.removing(LocalDate.of(2026, 1, 6), 1))
                        .isRight())
                .isTrue();
        Admission nothing = Admission.of(Attempts.history(List.of()), REGIME);
        assertThat(nothing.admit(FactCorrected.removing(LocalDate.of(2026, 1, 6), 1))
                        .getLeft()
                        .code())
                .isEqualTo("NOTHING_TO_CORRECT");
    }
}
