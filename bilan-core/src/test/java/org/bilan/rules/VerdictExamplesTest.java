package org.bilan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bilan.law.Severity;
import org.bilan.legaltime.DateWindow;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.FactKind;
import org.bilan.rules.french.FrenchRules;
import org.bilan.testkit.Facts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Twenty-four cases that a lawyer would ask about, each with its verdict and what it rests on. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class VerdictExamplesTest {
    private static final LegalCalendar PARIS = LegalCalendar.of(Territory.METROPOLE);
    private static final String LATER = "2030-06-01";
    private static final String CONTACT = "first contact made 2026-01-05; ";
    private static final String SIGNED =
            "offer accepted 2026-09-01; funding approved 2026-09-10; agreement signed 2026-09-15; ";
    private static final String DRAFT =
            "funding file opened 2026-07-01 EMPLOYER_PLAN; agreement draft sent 2026-07-04; ";
    private static final String ENDED = "session held 2026-03-02; bilan ended 2026-08-31; ";

    @Test
    void S_ACC_02_without_an_offer_on_the_tenth_day_is_due_today() {
        Finding finding = check("S-ACC-02", CONTACT, "2026-01-15");
        assertThat(finding).isInstanceOf(Finding.Due.class);
        assertThat(limit(finding).latest()).contains(day("2026-01-15"));
    }

    @Test
    void S_ACC_02_without_an_offer_on_the_eleventh_day_is_broken_and_the_offer_is_missing() {
        Finding finding = check("S-ACC-02", CONTACT, "2026-01-16");
        assertBroken(finding, 1, true);
        assertThat(finding.because().leaves()).contains(new Because.MarkAbsent(Mark.EARLIEST_SLOT));
    }

    @Test
    void S_ACC_02_an_offer_on_the_tenth_day_for_that_day_keeps_the_promise() {
        assertMet(check("S-ACC-02", CONTACT + "intake interview offered 2026-01-15 2026-01-15", LATER));
    }

    @Test
    void S_ACC_02_an_offer_in_time_whose_only_slot_is_late_breaks_it_by_the_slot_alone() {
        CaseFile caseFile = caseFile(CONTACT + "intake interview offered 2026-01-10 2026-01-20", LATER);
        Finding finding = check("S-ACC-02", caseFile);
        assertBroken(finding, 5, true);
        assertThat(limit(finding).contains(caseFile.marked(Mark.EARLIEST_SLOT).orElseThrow()))
                .as("the slot is within the limit")
                .isFalse();
        assertThat(limit(finding)
                        .contains(caseFile.first(FactKind.INTAKE_INTERVIEW_OFFERED)
                                .orElseThrow()))
                .as("the offer is within the limit")
                .isTrue();
    }

    @Test
    void S_ACC_02_a_later_slot_that_the_person_chose_breaks_nothing() {
        assertMet(check(
                "S-ACC-02",
                CONTACT + "intake interview offered 2026-01-06 2026-01-12 2026-01-20; intake interview held 2026-01-20",
                LATER));
    }

    @Test
    void S_ACC_02_does_not_apply_to_a_person_referred_in_time() {
        Finding finding = check("S-ACC-02", CONTACT + "referred 2026-01-08", "2026-02-01");
        assertThat(finding).isInstanceOf(Finding.NotApplicable.class);
        assertThat(finding.because().leaves()).contains(new Because.Excused(FactKind.REFERRED, day("2026-01-08")));
    }

    @Test
    void S_ACC_02_is_broken_if_the_referral_came_after_the_limit() {
        Finding finding = check("S-ACC-02", CONTACT + "referred 2026-01-20", "2026-02-01");
        assertBroken(finding, 17, true);
        assertThat(finding.because().leaves(Because.Excused.class)).isEmpty();
    }

    @Test
    void S_REF_01_an_offer_without_an_answer_lapses_and_nobody_is_at_fault() {
        Finding finding =
                check("S-REF-01", "intake interview held 2026-09-04; quote delivered 2026-09-04", "2026-09-15");
        assertElapsed(finding, SilenceEffect.LAPSE, "2026-09-15");
    }

    @Test
    void S_STA_01_a_start_on_the_tenth_day_after_the_last_of_the_three_is_in_time() {
        Finding finding = check("S-STA-01", SIGNED + "session held 2026-09-25", LATER);
        assertMet(finding);
        assertThat(limit(finding).latest()).contains(day("2026-09-25"));
    }

    @Test
    void S_STA_01_a_start_on_the_eleventh_day_is_late_by_one() {
        assertBroken(check("S-STA-01", SIGNED + "session held 2026-09-26", LATER), 1, true);
    }

    @Test
    void S_STA_01_under_the_training_account_yields_to_the_withdrawal_period_and_says_so() {
        String approved = "funding file opened 2026-04-02 CPF; offer accepted 2026-04-02;"
                + " agreement signed 2026-04-20 PLATFORM_TERMS; funding approved 2026-04-24 CPF; ";
        assertThat(limit(check("S-STA-01", approved, "2026-04-24")).latest())
                .as("the limit of the promise alone")
                .contains(day("2026-05-04"));
        Finding finding = check("S-STA-01", approved + "mcf validated 2026-04-24; session held 2026-05-15", LATER);
        assertMet(finding);
        assertThat(limit(finding).latest()).contains(day("2026-05-15"));
        List<Because.ExtendedBy> extended =
                finding.because().leaves(Because.ExtendedBy.class).toList();
        assertThat(extended).hasSize(1);
        assertThat(extended.get(0).norm().id()).isEqualTo("L-MCF-03");
        assertThat(extended.get(0).to()).isEqualTo(day("2026-05-15"));
    }

    @Test
    void S_AMP_01_twenty_seven_days_after_the_start_is_too_short_by_one() {
        assertBroken(check("S-AMP-01", "session held 2026-08-31; bilan ended 2026-09-27", LATER), 1, false);
    }

    @Test
    void S_AMP_02_six_months_end_on_the_last_day_of_a_shorter_month() {
        Finding finding = check("S-AMP-02", "session held 2026-08-31; bilan ended 2027-02-28", LATER);
        assertMet(finding);
        assertThat(limit(finding).latest()).contains(day("2027-02-28"));
    }

    @Test
    void S_DUR_01_twenty_four_hours_are_in_order_and_one_minute_more_is_not() {
        assertMet(check("S-DUR-01", ofMinutes(24 * 60), LATER));
        Finding over = check("S-DUR-01", ofMinutes(24 * 60 + 1), LATER);
        assertThat(over).isInstanceOf(Finding.Breached.class);
        assertThat(over.because().leaves()).contains(new Because.Measured(Measure.HELD, 1441, 1440));
    }

    @Test
    void L_DUR_02_thirteen_hours_are_enough_and_one_minute_less_is_a_warning() {
        assertMet(check("L-DUR-02", ofMinutes(13 * 60), LATER));
        Finding under = check("L-DUR-02", ofMinutes(13 * 60 - 1), LATER);
        assertThat(under).isInstanceOf(Finding.Breached.class);
        assertThat(under.norm().severity()).isEqualTo(Severity.ADVICE);
        assertThat(under.because().leaves()).contains(new Because.Measured(Measure.ACCOMPANIED, 779, 780));
    }

    @Test
    void S_FUP_01_held_the_day_before_the_window_at_the_persons_request_is_kept_early() {
        Finding finding =
                check("S-FUP-01", ENDED + "early follow up asked 2027-02-20; follow up held 2027-02-27", LATER);
        assertMet(finding);
        assertThat(finding.because().leaves()).contains(new Because.Waived(Leeway.Reason.EARLY));
        assertThat(limit(finding)).isEqualTo(DateWindow.between(day("2027-02-28"), day("2027-05-31")));
    }

    @Test
    void S_FUP_01_offered_and_unanswered_after_two_reminders_is_kept_as_not_taken() {
        Finding finding = check(
                "S-FUP-01",
                ENDED + "follow up offered 2027-03-01; follow up reminded 2027-03-15; follow up reminded 2027-04-15",
                "2027-06-01");
        assertMet(finding);
        assertThat(finding.because().leaves()).contains(new Because.Waived(Leeway.Reason.OFFERED_NOT_TAKEN));
    }

    @Test
    void S_FUP_01_never_offered_is_broken_the_day_after_the_window() {
        assertBroken(check("S-FUP-01", ENDED, "2027-06-01"), 1, true);
    }

    @Test
    void L_TRI_03_a_signature_on_the_day_after_the_fourteenth_of_july_is_in_time() {
        Finding finding = check("L-TRI-03", DRAFT + "employee signed 2026-07-15", LATER);
        assertMet(finding);
        assertThat(limit(finding).latest()).contains(day("2026-07-15"));
    }

    @Test
    void L_TRI_03_silence_to_the_end_is_deemed_a_refusal() {
        assertElapsed(check("L-TRI-03", DRAFT, "2026-07-16"), SilenceEffect.REFUSAL, "2026-07-16");
    }

    @Test
    void L_ABS_02_silence_of_the_employer_is_deemed_an_acceptance() {
        Finding finding =
                check("L-ABS-02", "funding file opened 2026-12-01 CPF; absence requested 2026-12-31", "2027-01-31");
        assertElapsed(finding, SilenceEffect.ACCEPTANCE, "2027-01-31");
    }

    @Test
    void L_CON_06_thirty_percent_of_the_price_are_in_order_and_one_cent_more_is_not() {
        String quoted = "funding file opened 2026-02-01 OWN_COST; quote delivered 2026-02-01 1850.00; ";
        assertMet(check("L-CON-06", quoted + "payment requested 2026-03-03 555.00", LATER));
        Finding over = check("L-CON-06", quoted + "payment requested 2026-03-03 555.01", LATER);
        assertThat(over).isInstanceOf(Finding.Breached.class);
        assertThat(over.because().leaves()).contains(new Because.Share(555_01, 555_00));
    }

    @Test
    void L_DES_01_destroyed_the_day_after_the_end_is_late_by_one() {
        assertBroken(
                check(
                        "L-DES-01",
                        "session held 2026-09-01; bilan ended 2026-11-23; documents destroyed 2026-11-24",
                        LATER),
                1,
                true);
    }

    @Test
    void L_DES_02_kept_by_agreement_for_three_years_and_not_one_day_more() {
        String kept = "session held 2026-09-01; retention agreed 2026-11-20 2029-11-23; bilan ended 2026-11-23; ";
        assertMet(check("L-DES-02", kept + "documents destroyed 2029-11-23", LATER));
        assertBroken(check("L-DES-02", kept + "documents destroyed 2029-11-24", LATER), 1, true);
    }

    private static String ofMinutes(int minutes) {
        return "session held 2026-09-01 PRELIMINARY " + minutes + "; bilan ended 2026-10-01";
    }

    private static CaseFile caseFile(String facts, String now) {
        return CaseFile.of(Facts.parse(facts), PARIS, day(now));
    }

    private static Finding check(String rule, String facts, String now) {
        return check(rule, caseFile(facts, now));
    }

    private static Finding check(String rule, CaseFile caseFile) {
        return FrenchRules.shipped().find(rule).orElseThrow().check(caseFile);
    }

    private static DateWindow limit(Finding finding) {
        return finding.because()
                .leaves(Because.Limit.class)
                .findFirst()
                .orElseThrow()
                .window();
    }

    private static void assertMet(Finding finding) {
        assertThat(finding).isInstanceOf(Finding.Met.class);
    }

    private static void assertBroken(Finding finding, long days, boolean late) {
        assertThat(finding).isInstanceOf(Finding.Breached.class);
        assertThat(finding.because().leaves()).contains(new Because.DaysOutside(days, late));
    }

    private static void assertElapsed(Finding finding, SilenceEffect effect, String since) {
        assertThat(finding).isInstanceOfSatisfying(Finding.Elapsed.class, elapsed -> {
            assertThat(elapsed.effect()).isEqualTo(effect);
            assertThat(elapsed.since()).isEqualTo(day(since));
        });
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
