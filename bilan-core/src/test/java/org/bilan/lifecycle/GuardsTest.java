package org.bilan.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.testkit.Facts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What contradicts the story, guard by guard, all at once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GuardsTest {
    private static final String OFFERED = "first contact made 2026-01-05; intake interview offered 2026-01-06;"
            + " intake interview held 2026-01-08; quote delivered 2026-01-08;";
    private static final String ACCEPTED = OFFERED + " offer accepted 2026-01-12; consent given 2026-01-12;";
    private static final String STARTED = ACCEPTED + " session held 2026-01-20;";
    private static final String CONTRACT = ACCEPTED + " agreement signed 2026-01-13 TRAINING_CONTRACT;";

    @ParameterizedTest(name = "{0} | {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "OFFERED  | reflection lapsed 2026-01-20 | ",
                "OFFERED  | reflection lapsed 2026-01-07 | TOO_EARLY",
                "LAPSED   | reflection lapsed 2026-01-21 | ALREADY_RECORDED",
                "LAPSED   | offer accepted 2026-01-21 | STANDS_AGAINST",
                "LAPSED   | offer accepted 2026-01-19 | ",
                "LAPSED   | quote delivered 2026-01-21 | STANDS_AGAINST",
                "LAPSED   | offer renewed 2026-01-19 | TOO_EARLY",
                "LAPSED   | offer renewed 2026-01-21 | ",
                "OFFERED  | offer renewed 2026-01-21 | FACT_MISSING",
                "ACCEPTED | reflection lapsed 2026-01-21 | ALREADY_RECORDED",
                "ACCEPTED | interview declined 2026-01-21 | ALREADY_RECORDED",
                "OFFERED  | interview declined 2026-01-21 | ",
                "ACCEPTED | session held 2026-01-20 CONCLUSIONS | PHASE_NOT_OPEN",
                "ACCEPTED | session held 2026-01-10 CONCLUSIONS | TOO_EARLY PHASE_NOT_OPEN",
                "ACCEPTED | bilan suspended 2026-01-20 | FACT_MISSING",
                "STARTED  | bilan suspended 2026-01-19 | TOO_EARLY",
                "STARTED  | bilan resumed 2026-01-21 | FACT_MISSING",
                "STARTED; bilan suspended 2026-01-25 | session held 2026-01-25 | STANDS_AGAINST",
                "STARTED; bilan suspended 2026-01-25 | session held 2026-01-26 CONCLUSIONS | PHASE_NOT_OPEN STANDS_AGAINST",
                "STARTED; bilan suspended 2026-01-25 | session held 2026-01-24 | ",
                "STARTED; bilan suspended 2026-01-25 | bilan suspended 2026-01-26 | ALREADY_RECORDED",
                "STARTED; bilan suspended 2026-01-25 | bilan resumed 2026-01-24 | TOO_EARLY",
                "STARTED; bilan suspended 2026-01-25; bilan resumed 2026-01-26 | session held 2026-01-26 | ",
                "STARTED; bilan suspended 2026-01-25; bilan resumed 2026-01-26 | bilan suspended 2026-01-27 | ",
                "CONTRACT | withdrawn 2026-01-13 | ",
                "CONTRACT | withdrawn 2026-01-12 | TOO_EARLY",
                "ACCEPTED | withdrawn 2026-01-13 | FACT_MISSING",
                "ACCEPTED; mcf validated 2026-01-13 | withdrawn 2026-01-13 | ",
                "CONTRACT; withdrawal period expired 2026-01-27 | withdrawn 2026-01-28 | ALREADY_RECORDED",
                "CONTRACT; withdrawal period expired 2026-01-27 | withdrawal period expired 2026-01-28 | ALREADY_RECORDED",
                "ACCEPTED | convention deemed refused 2026-01-28 | FACT_MISSING",
                "ACCEPTED; agreement draft sent 2026-01-13 | convention deemed refused 2026-01-28 | ",
                "ACCEPTED; agreement draft sent 2026-01-13; employee signed 2026-01-14 | convention deemed refused 2026-01-28 | ALREADY_RECORDED",
                "CONTRACT | convention refused 2026-01-28 | ALREADY_RECORDED",
                "OFFERED  | consent revoked 2026-01-28 | FACT_MISSING",
                "STARTED  | stopped by force majeure 2026-01-28 | FACT_MISSING",
                "STARTED; force majeure recognised 2026-01-27 | stopped by force majeure 2026-01-28 | ",
                "STARTED  | provider cancelled 2026-01-28 | ",
                "STARTED; bilan ended 2026-02-01 | provider cancelled 2026-02-02 | STORY_CLOSED",
                "STARTED; bilan ended 2026-02-01 | force majeure recognised 2026-02-02 | STORY_CLOSED",
                "STARTED; bilan ended 2026-02-01 | force majeure recognised 2026-02-01 | ",
                "STARTED; bilan ended 2026-02-01 | leave taken 2026-02-02 | STORY_CLOSED",
                "STARTED  | follow up offered 2026-02-02 | FACT_MISSING",
                "STARTED; bilan ended 2026-02-01 | follow up offered 2026-01-30 | TOO_EARLY",
                "STARTED; bilan ended 2026-02-01 | follow up declined 2026-02-02 | ",
                "STARTED; case closed 2026-02-01 | case closed 2026-02-02 | ALREADY_RECORDED",
                "STARTED; consent revoked 2026-02-01 | case closed 2026-02-02 | ",
                "CONTRACT; withdrawn 2026-01-20 | contract terminated 2026-01-20 | ",
                "ACCEPTED | contract terminated 2026-01-20 | FACT_MISSING",
                "ACCEPTED | synthesis drafted 2026-01-20 | FACT_MISSING",
                "STARTED  | synthesis commented 2026-01-20 | FACT_MISSING",
                "STARTED  | workbook checked 2026-01-20 | FACT_MISSING",
                "STARTED; workbook handed over 2026-01-20 | workbook checked 2026-01-19 | TOO_EARLY",
                "STARTED; workbook handed over 2026-01-20; workbook handed over 2026-02-20 | workbook checked 2026-01-21 | ",
                "STARTED  | rights request answered 2026-01-20 | FACT_MISSING",
                "STARTED  | complaint answered 2026-01-20 | FACT_MISSING",
                "STARTED  | survey answered 2026-01-20 | FACT_MISSING",
                "STARTED  | disclosure revoked 2026-01-20 | FACT_MISSING",
                "STARTED  | retention revoked 2026-01-20 | FACT_MISSING",
                "STARTED  | remote delivery revoked 2026-01-20 | FACT_MISSING",
                "STARTED; remote delivery consented 2026-01-20 | remote delivery revoked 2026-01-20 | ",
                "STARTED  | session missed 2026-01-27 2026-01-27 | NOT_PLANNED",
                "STARTED; session planned 2026-01-20 2026-01-27 | session missed 2026-01-27 2026-01-27 | ",
                "STARTED; session planned 2026-01-20 2026-01-27 PRELIMINARY 60 | session cancelled 2026-01-27 2026-01-27 | NOT_PLANNED",
                "STARTED  | session planned 2026-01-20 2026-01-27 PRELIMINARY 1321 | HOURS_EXCEEDED",
                "STARTED  | session planned 2026-01-20 2026-01-27 PRELIMINARY 1320 | ",
                "STARTED; session planned 2026-01-20 2026-01-27 PRELIMINARY 1000 | session planned 2026-01-20 2026-01-28 PRELIMINARY 321 | HOURS_EXCEEDED",
                "STARTED; bilan ended 2026-02-01 | session planned 2026-02-02 2026-02-03 | STORY_CLOSED"
            })
    void each_guard_says_no_with_its_code(String given, String when, String codes) {
        String told = given.replaceFirst("^LAPSED", OFFERED + "reflection lapsed 2026-01-20")
                .replaceFirst("^OFFERED", OFFERED)
                .replaceFirst("^CONTRACT", CONTRACT)
                .replaceFirst("^ACCEPTED", ACCEPTED)
                .replaceFirst("^STARTED", STARTED);
        assertThat(BilanDecider.objections(given(told), Facts.one(when)).stream()
                        .map(Refusal::code))
                .isEqualTo(codes == null ? List.of() : List.of(codes.split(" ")));
    }

    @Test
    void a_closed_case_says_why_and_since_when_and_nothing_else() {
        Bilan left = given(STARTED + "withdrawn 2026-01-30; case closed 2026-03-01");
        assertThat(BilanDecider.objections(left, Facts.one("session held 2026-02-02 CONCLUSIONS")))
                .containsExactly(new Refusal.StoryClosed(
                        FactKind.SESSION_HELD,
                        Stage.CLOSED,
                        LocalDate.of(2026, 1, 30),
                        Optional.of(CloseReason.WITHDRAWN)));
    }

    @Test
    void what_stands_against_a_fact_names_since_when_and_what_ends_it() {
        Bilan suspended = given(STARTED + "bilan suspended 2026-01-25");
        assertThat(BilanDecider.objections(suspended, Facts.one("session held 2026-01-26")))
                .containsExactly(new Refusal.StandsAgainst(
                        FactKind.SESSION_HELD,
                        FactKind.BILAN_SUSPENDED,
                        LocalDate.of(2026, 1, 25),
                        FactKind.BILAN_RESUMED));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "first contact made 2026-01-05 | CONTACTED |",
                "OFFERED | REFLECTING |",
                "OFFERED reflection lapsed 2026-01-20 | LAPSED |",
                "OFFERED reflection lapsed 2026-01-20; offer renewed 2026-01-21 | INFORMED |",
                "OFFERED reflection lapsed 2026-01-20; offer renewed 2026-01-21; quote delivered 2026-01-21 | REFLECTING |",
                "OFFERED reflection lapsed 2026-01-20; case closed 2026-01-21 | CLOSED | LAPSED",
                "OFFERED offer refused 2026-01-20 | REFUSED | OFFER_REFUSED",
                "OFFERED interview declined 2026-01-20 | CLOSED | DECLINED_INTERVIEW",
                "OFFERED referred 2026-01-20 | CLOSED | REFERRED",
                "ACCEPTED | ACCEPTED |",
                "ACCEPTED funding file opened 2026-01-13 | FUNDING_PENDING |",
                "ACCEPTED funding file opened 2026-01-13; funding refused 2026-01-14 | ACCEPTED |",
                "ACCEPTED funding file opened 2026-01-13; funding refused 2026-01-14; consent given 2026-01-15 | ACCEPTED |",
                "ACCEPTED funding file opened 2026-01-13; funding refused 2026-01-14; funding file opened 2026-01-15 | FUNDING_PENDING |",
                "ACCEPTED funding refused 2026-01-14; case closed 2026-01-15 | CLOSED | FUNDING_REFUSED",
                "ACCEPTED funding approved 2026-01-14 | AGREEMENT_PENDING |",
                "ACCEPTED agreement draft sent 2026-01-14 | AGREEMENT_PENDING |",
                "ACCEPTED agreement draft sent 2026-01-14; convention refused 2026-01-15 | CLOSED | CONVENTION_REFUSED",
                "ACCEPTED agreement draft sent 2026-01-14; convention deemed refused 2026-01-25 | CLOSED | CONVENTION_DEEMED_REFUSED",
                "ACCEPTED agreement signed 2026-01-14 | FUNDING_PENDING |",
                "ACCEPTED agreement signed 2026-01-14; funding approved 2026-01-14 | READY |",
                "CONTRACT | WITHDRAWAL_OPEN |",
                "CONTRACT withdrawal period expired 2026-01-28 | READY |",
                "CONTRACT withdrawn 2026-01-20 | CLOSED | WITHDRAWN",
                "ACCEPTED mcf validated 2026-01-14 | WITHDRAWAL_OPEN |",
                "ACCEPTED mcf validated 2026-01-14; withdrawal period expired 2026-01-28 | READY |",
                "OFFERED offer accepted 2026-01-12; mcf validated 2026-01-14; withdrawal period expired 2026-01-28 | AGREEMENT_PENDING |",
                "OFFERED offer accepted 2026-01-12; mcf validated 2026-01-14; withdrawal period expired 2026-01-28; consent given 2026-01-29 | READY |",
                "STARTED | PRELIMINARY |",
                "STARTED bilan suspended 2026-01-25 | SUSPENDED |",
                "STARTED bilan suspended 2026-01-25; session held 2026-01-24 | SUSPENDED |",
                "STARTED bilan suspended 2026-01-25; bilan resumed 2026-01-26 | PRELIMINARY |",
                "STARTED phase closed 2026-01-21; bilan suspended 2026-01-25; bilan resumed 2026-01-26 | INVESTIGATION |",
                "STARTED bilan abandoned 2026-01-25 | ABANDONED | ABANDONED",
                "STARTED consent revoked 2026-01-25 | CLOSED | CONSENT_REVOKED",
                "STARTED provider cancelled 2026-01-25 | CLOSED | PROVIDER_CANCELLED",
                "STARTED case closed 2026-01-25 | CLOSED | PROVIDER_CANCELLED",
                "STARTED force majeure recognised 2026-01-25; case closed 2026-01-26 | CLOSED | FORCE_MAJEURE",
                "STARTED force majeure recognised 2026-01-25; stopped by force majeure 2026-01-26 | CLOSED | FORCE_MAJEURE",
                "STARTED bilan ended 2026-02-25 | ENDED |",
                "STARTED bilan ended 2026-02-25; case closed 2026-02-26 | CLOSED | COMPLETED",
                "STARTED bilan ended 2026-02-25; follow up offered 2026-08-26 | FOLLOW_UP_DUE |",
                "STARTED bilan ended 2026-02-25; follow up offered 2026-08-26; follow up held 2026-08-27 | FOLLOWED_UP | COMPLETED"
            })
    void the_story_tells_where_it_stands_and_why_it_is_closed(String told, Stage stage, CloseReason reason) {
        Bilan bilan = given(told.replaceFirst("^OFFERED", OFFERED)
                .replaceFirst("^CONTRACT", CONTRACT)
                .replaceFirst("^ACCEPTED", ACCEPTED)
                .replaceFirst("^STARTED", STARTED));
        assertThat(bilan.stage()).isEqualTo(stage);
        assertThat(bilan.closeReason()).isEqualTo(Optional.ofNullable(reason));
        assertThat(bilan.closedSince().isPresent()).isEqualTo(reason != null);
        assertThat(bilan.openPhase().isPresent())
                .isEqualTo(reason == null && bilan.has(FactKind.OFFER_ACCEPTED) && !bilan.has(FactKind.BILAN_ENDED));
    }

    private static Bilan given(String facts) {
        Bilan bilan = Bilan.NONE;
        for (BilanEvent fact : Facts.parse(facts)) {
            bilan = BilanDecider.evolve(bilan, fact);
        }
        return bilan;
    }
}
