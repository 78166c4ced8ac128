package org.bilan.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bilan.agreement.FundingKind;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanEvent.FundingApproved;
import org.bilan.lifecycle.BilanEvent.SessionHeld;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.Phase;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.lifecycle.SideFact;
import org.bilan.lifecycle.SideFact.FundingFileOpened;
import org.bilan.lifecycle.SideFact.StatusDeclared;
import org.bilan.parties.BeneficiaryStatus;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The figures of the yearly report, line by line. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActivityReportTest {
    private static final BilanId ID = new BilanId("2026-0042");
    private static final AccountingYear YEAR = AccountingYear.calendar(2026);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "PERMANENT_EMPLOYEE,CPF,F1_A_PRIVATE_EMPLOYEES",
        "FIXED_TERM_EMPLOYEE,EMPLOYER_PLAN,F1_A_PRIVATE_EMPLOYEES",
        "JOBSEEKER,JOBSEEKER_AID,F1_C_JOBSEEKERS",
        "PERMANENT_EMPLOYEE,OWN_COST,F1_D_INDIVIDUALS",
        "STATE_AGENT,PUBLIC_EMPLOYER,F1_E_OTHERS",
        "TERRITORIAL_AGENT,PUBLIC_CPF,F1_E_OTHERS",
        "HOSPITAL_AGENT,PUBLIC_EMPLOYER,F1_E_OTHERS",
        "SELF_EMPLOYED,SELF_EMPLOYED_FUND,F1_E_OTHERS"
    })
    void a_person_is_counted_on_the_line_of_status_or_own_cost(
            BeneficiaryStatus status, FundingKind funding, BpfLine line) {
        ActivityFigures figures = figures(
                new StatusDeclared(LAST, status, false),
                new FundingApproved(LAST, funding),
                session(LAST, 90, DeliveryMode.IN_PERSON));
        assertThat(figures.on(line)).isEqualTo(BpfFigure.people(1, 90));
        assertThat(figures.on(BpfLine.F3_E_BILANS)).isEqualTo(BpfFigure.people(1, 90));
        assertThat(figures.gaps()).isEmpty();
    }

    @Test
    void a_bilan_that_spans_two_years_counts_in_both_by_the_day_of_the_session() {
        BilanEvent status = new StatusDeclared(LAST.minusDays(9), BeneficiaryStatus.JOBSEEKER, false);
        BilanEvent before = session(LAST, 120, DeliveryMode.IN_PERSON);
        BilanEvent after = session(LAST.plusDays(1), 60, DeliveryMode.REMOTE_SYNC);
        assertThat(figures(status, before, after).on(BpfLine.F1_C_JOBSEEKERS)).isEqualTo(BpfFigure.people(1, 120));
        ActivityFigures next = ActivityReport.of(AccountingYear.calendar(2027), List.of(account(status, before, after)))
                .orElseThrow()
                .figures();
        assertThat(next.on(BpfLine.F1_C_JOBSEEKERS)).isEqualTo(BpfFigure.people(1, 60));
        assertThat(next.on(BpfLine.B_REMOTE_SESSIONS).count()).isEqualTo(1);
    }

    @Test
    void personal_work_is_followed_but_not_accompanied() {
        ActivityFigures figures = figures(
                session(LAST, 120, DeliveryMode.IN_PERSON),
                session(LAST, 30, DeliveryMode.REMOTE_SYNC),
                session(LAST, 60, DeliveryMode.REMOTE_ASYNC));
        assertThat(figures.on(BpfLine.F3_E_BILANS).minutes()).isEqualTo(210);
        assertThat(figures.on(BpfLine.E_ACCOMPANIED).minutes()).isEqualTo(150);
        assertThat(figures.on(BpfLine.B_REMOTE_SESSIONS).count()).isEqualTo(2);
        assertThat(figures.gaps()).containsExactly(new BpfGap.StatusUnknown(ID));
    }

    @Test
    void without_a_session_in_the_year_nobody_is_counted() {
        assertThat(figures(session(LAST.plusDays(1), 60, DeliveryMode.IN_PERSON)))
                .isEqualTo(ActivityFigures.NONE);
    }

    @Test
    void the_last_status_and_scheme_by_the_end_of_the_year_count_whatever_the_order_of_recording() {
        ActivityFigures figures = figures(
                new StatusDeclared(LAST, BeneficiaryStatus.JOBSEEKER, false),
                new StatusDeclared(LAST.minusDays(1), BeneficiaryStatus.STATE_AGENT, false),
                new StatusDeclared(LAST.plusDays(1), BeneficiaryStatus.SELF_EMPLOYED, false),
                new FundingFileOpened(LAST, FundingKind.OWN_COST, 0),
                new FundingApproved(LAST, FundingKind.CPF),
                session(LAST, 60, DeliveryMode.IN_PERSON));
        assertThat(figures.on(BpfLine.F1_C_JOBSEEKERS).count()).isEqualTo(1);
        ActivityFigures fileOnly = figures(
                new FundingFileOpened(LAST, FundingKind.OWN_COST, 0), session(LAST, 60, DeliveryMode.IN_PERSON));
        assertThat(fileOnly.on(BpfLine.F1_D_INDIVIDUALS).count()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "CPF,C_2E_CPF",
        "EMPLOYER_PLAN,C_1_FIRMS",
        "REDEPLOYMENT_LEAVE,C_1_FIRMS",
        "PUBLIC_CPF,C_3_PUBLIC_BODIES",
        "PUBLIC_EMPLOYER,C_3_PUBLIC_BODIES",
        "JOBSEEKER_AID,C_7_JOBSEEKERS_SERVICE",
        "SELF_EMPLOYED_FUND,C_2G_SELF_EMPLOYED_FUNDS",
        "OWN_COST,C_9_INDIVIDUALS"
    })
    void income_goes_to_the_line_of_who_pays_credit_notes_on_their_own_day(FundingKind funding, BpfLine line) {
        List<BilanAccount.Income> income = List.of(
                new BilanAccount.Income(LAST, funding, new BigDecimal("1500.00")),
                new BilanAccount.Income(YEAR.from(), funding, new BigDecimal("-200.50")),
                new BilanAccount.Income(LAST.plusDays(1), funding, new BigDecimal("-1.00")),
                new BilanAccount.Income(YEAR.from().minusDays(1), funding, new BigDecimal("-1.00")));
        BilanAccount account = new BilanAccount(history(new SideFact.InvoiceIssued(LAST, 600)), income);
        ActivityFigures figures =
                ActivityReport.of(YEAR, List.of(account)).orElseThrow().figures();
        assertThat(figures.on(line).euros()).isEqualByComparingTo("1299.50");
        assertThat(figures.gaps()).isEmpty();
    }

    @Test
    void an_invoice_that_the_accounts_do_not_know_is_missing() {
        assertThat(figures(new SideFact.InvoiceIssued(LAST, 600)).gaps()).containsExactly(new BpfGap.IncomeUnknown(ID));
        assertThat(figures(new SideFact.InvoiceIssued(LAST.plusDays(1), 600)).gaps())
                .isEmpty();
    }

    @Test
    void a_report_names_its_form_its_last_day_of_filing_and_the_frames_that_facts_cannot_fill() {
        ActivityReport report = ActivityReport.of(YEAR, List.of()).orElseThrow();
        assertThat(report.form().value()).isEqualTo(BpfForm.CERFA_10443_17);
        assertThat(report.filedBy()).isEqualTo(LocalDate.of(2027, 4, 30));
        assertThat(report.missing())
                .containsExactly(
                        new BpfGap.FromElsewhere(BpfGap.Frame.D_CHARGES),
                        new BpfGap.FromElsewhere(BpfGap.Frame.E_PERSONS),
                        new BpfGap.FromElsewhere(BpfGap.Frame.F2_G_ENTRUSTED),
                        new BpfGap.FromElsewhere(BpfGap.Frame.F4_SPECIALITIES));
        assertThat(ActivityReport.of(AccountingYear.calendar(2022), List.of())).isEmpty();
        assertThatThrownBy(() -> new AccountingYear(LAST, LAST.minusDays(1)))
                .hasMessage("to (2026-12-30) must not be before 2026-12-31");
    }

    private static SessionHeld session(LocalDate on, int minutes, DeliveryMode mode) {
        return new SessionHeld(on, Phase.PRELIMINARY, minutes, mode);
    }

    private static ActivityFigures figures(BilanEvent... facts) {
        return ActivityReport.of(YEAR, List.of(account(facts))).orElseThrow().figures();
    }

    private static BilanAccount account(BilanEvent... facts) {
        return new BilanAccount(history(facts), List.of());
    }

    private static History history(BilanEvent... events) {
        List<RecordedFact> facts = new ArrayList<>();
        for (BilanEvent event : events) {
            facts.add(new RecordedFact(facts.size() + 1L, Instant.EPOCH, event));
        }
        return new History(ID, facts);
    }
}
