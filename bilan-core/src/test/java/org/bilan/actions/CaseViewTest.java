package org.bilan.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.CloseReason;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.Phase;
import org.bilan.lifecycle.PrivacyFact;
import org.bilan.lifecycle.Stage;
import org.bilan.papers.PaperKind;
import org.bilan.parties.Role;
import org.bilan.rules.Enforcement;
import org.bilan.rules.french.FrenchRules;
import org.bilan.secrecy.DatedFact;
import org.bilan.secrecy.FactSecrecy;
import org.bilan.secrecy.Sight;
import org.bilan.testkit.Facts;
import org.bilan.testkit.Sights;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class CaseViewTest {
    private static final Regime REGIME =
            new Regime(FrenchRules.shipped(), LegalCalendar.of(Territory.METROPOLE), Enforcement.REFUSE_UNLAWFUL);
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final String CASE = "first contact made 2026-01-05; disability disclosed 2026-01-05;"
            + " quote delivered 2026-01-08; offer accepted 2026-01-12; consent given 2026-01-12;"
            + " agreement signed 2026-01-13; absence requested 2026-01-13; payment requested 2026-01-14;"
            + " session held 2026-01-20 PRELIMINARY 120; instrument administered 2026-01-20 unqualified; results delivered 2026-01-21;"
            + " disclosure authorised 2026-01-21; cep transmission requested 2026-01-21; synthesis sent to cep 2026-01-21;"
            + " retention agreed 2026-01-21; completion certificate issued 2026-01-21; survey sent 2026-01-21;"
            + " rights request received 2026-01-21; session held 2026-02-02 PRELIMINARY 60";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BENEFICIARY | 18",
                "CONSULTANT | 13",
                "SUBSTITUTE_CONSULTANT | 0",
                "ADMINISTRATOR | 9",
                "DISABILITY_CONTACT | 1",
                "AUDITOR | 6",
                "INSPECTOR | 9",
                "FUNDER | 2",
                "EMPLOYER | 2",
                "ADVISER | 0",
                "DATA_PROTECTION_OFFICER | 6",
                "COLLEAGUE | 0",
                "OPERATOR | 0",
                "SYSTEM | 0"
            })
    void each_role_sees_its_facts_and_no_other_and_none_of_tomorrow(Role role, int facts) {
        assertThat(view(CASE, role).facts()).hasSize(facts);
        assertThat(view(CASE, role).facts()).noneMatch(fact -> fact.on().isAfter(DAY));
    }

    @Test
    void an_employer_sees_attendance_only_under_a_tripartite_agreement_which_makes_it_working_time() {
        assertThat(view(CASE, Role.EMPLOYER).facts())
                .extracting(DatedFact::kind)
                .containsExactly(FactKind.SESSION_HELD, FactKind.COMPLETION_CERTIFICATE_ISSUED);
        CaseView other = view(CASE.replace("signed 2026-01-13", "signed 2026-01-13 FUNDED_AGREEMENT"), Role.EMPLOYER);
        assertThat(other.facts()).isEmpty();
        assertThat(other.hours()).isEmpty();
    }

    @Test
    void whoever_pays_sees_the_hours_held_and_not_in_which_phase_nor_what_is_planned() {
        HoursView hours = view(CASE, Role.FUNDER).hours().orElseThrow();
        assertThat(hours.heldMinutes()).isEqualTo(120);
        assertThat(hours.heldByPhase()).isEmpty();
        assertThat(hours.plannedMinutes()).isEmpty();
        assertThat(hours.leaveMinutes()).isEmpty();
        HoursView whole = view(CASE, Role.BENEFICIARY).hours().orElseThrow();
        assertThat(whole.heldByPhase()).containsEntry(Phase.PRELIMINARY, 120).containsEntry(Phase.CONCLUSIONS, 0);
        assertThat(whole.leaveMinutes()).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "BENEFICIARY, true, true",
                "CONSULTANT, true, true",
                "ADMINISTRATOR, true, -",
                "AUDITOR, true, -",
                "DISABILITY_CONTACT, -, true",
                "DATA_PROTECTION_OFFICER, true, -",
                "INSPECTOR, -, -",
                "FUNDER, -, -",
                "EMPLOYER, -, -"
            })
    void whether_there_is_a_consent_or_an_adaptation_only_they_know_who_may(
            Role role, @Nullable Boolean consented, @Nullable Boolean adaptation) {
        assertThat(view(CASE, role).consented()).isEqualTo(Optional.ofNullable(consented));
        assertThat(view(CASE, role).adaptation()).isEqualTo(Optional.ofNullable(adaptation));
    }

    @Test
    void why_a_case_is_closed_is_told_to_whoever_may_know_of_the_fact_that_closed_it() {
        String referred = CASE + "; referred 2026-01-30";
        assertThat(view(referred, Role.BENEFICIARY).closeReason()).contains(CloseReason.REFERRED);
        assertThat(view(CASE + "; bilan abandoned 2026-01-30", Role.CONSULTANT).closeReason())
                .contains(CloseReason.ABANDONED);
        assertThat(view(referred, Role.ADMINISTRATOR).stage()).contains(Stage.CLOSED);
        assertThat(view(referred, Role.ADMINISTRATOR).closeReason())
                .as("it may tell of a disability")
                .isEmpty();
    }

    @Test
    void who_stands_in_sees_the_case_from_the_hand_over_on_and_not_before() {
        CaseView before = view(CASE, Role.SUBSTITUTE_CONSULTANT);
        assertThat(before.facts()).isEmpty();
        assertThat(before.stage()).isEmpty();
        CaseView after = view(CASE + "; consultant replaced 2026-02-01", Role.SUBSTITUTE_CONSULTANT);
        assertThat(after.facts()).hasSize(14);
        assertThat(after.stage()).contains(Stage.PRELIMINARY);
        assertThat(view(CASE + "; consultant replaced 2026-02-02", Role.SUBSTITUTE_CONSULTANT))
                .as("tomorrow")
                .isEqualTo(before);
    }

    @Test
    void an_adviser_sees_the_synthesis_that_the_person_consents_to_and_nothing_else() {
        History history = Attempts.history(Facts.parse(CASE))
                .with(new PrivacyFact.PaperRecorded(DAY, PaperKind.SYNTHESIS_DOCUMENT, 1, "ab".repeat(32)));
        assertThat(view(history, Role.ADVISER).facts()).isEmpty();
        History consented = history.with(Facts.one("access consented 2026-01-22 SYNTHESIS ADVISER CAREER_ADVICE"));
        assertThat(view(consented, Role.ADVISER).facts()).containsExactly(new DatedFact(FactKind.PAPER_RECORDED, DAY));
    }

    @Test
    void who_sees_the_whole_story_is_told_stage_dues_and_breaches() {
        CaseView view = view(CASE, Role.CONSULTANT);
        assertThat(view.stage()).contains(Stage.PRELIMINARY);
        assertThat(view.closeReason()).isEmpty();
        assertThat(view.hours().orElseThrow().agreedMinutes()).hasValue(1440);
        assertThat(view.breaches()).isNotEmpty();
        assertThat(view.agenda()).isNotEmpty();
        assertThat(view(CASE + "; consent revoked 2026-01-30", Role.ADMINISTRATOR)
                        .closeReason())
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"AUDITOR", "INSPECTOR", "FUNDER", "EMPLOYER", "ADVISER", "DISABILITY_CONTACT", "COLLEAGUE"})
    void who_does_not_is_told_none_of_them(Role role) {
        CaseView view = view(CASE, role);
        assertThat(view.stage()).isEmpty();
        assertThat(view.agenda()).isEmpty();
        assertThat(view.breaches()).isEmpty();
    }

    @Test
    void dues_and_breaches_are_of_facts_of_which_the_role_may_know() {
        for (Role role : List.of(Role.CONSULTANT, Role.ADMINISTRATOR, Role.BENEFICIARY)) {
            CaseView view = view(CASE, role);
            Sight sight = Sights.of(role, Attempts.history(Facts.parse(CASE)), DAY);
            assertThat(view.agenda())
                    .allSatisfy(due -> assertThat(sight.knows(FactSecrecy.of(due.awaited())))
                            .isTrue());
            assertThat(view.breaches())
                    .allSatisfy(breach -> assertThat(
                                    sight.knows(FactSecrecy.of(breach.rule().bounds())))
                            .isTrue());
        }
        assertThat(view(CASE, Role.BENEFICIARY).breaches().size())
                .isGreaterThan(view(CASE, Role.ADMINISTRATOR).breaches().size());
    }

    /** Facts 9 (a session, read by all who act) and 10 (a test given) with the reasons for which they were recorded. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "BENEFICIARY | SESSION_HELD OWN_FAILING INSTRUMENT_ADMINISTERED TAKEN_OVER",
                "CONSULTANT | SESSION_HELD OWN_FAILING INSTRUMENT_ADMINISTERED TAKEN_OVER",
                "ADMINISTRATOR | SESSION_HELD OWN_FAILING",
                "AUDITOR | -",
                "INSPECTOR | -",
                "FUNDER | -",
                "EMPLOYER | -",
                "DATA_PROTECTION_OFFICER | -",
                "DISABILITY_CONTACT | -"
            })
    void why_a_fact_broke_the_law_is_told_to_who_acts_in_the_case_and_may_read_that_fact(
            Role role, @Nullable String expected) {
        CaseView view = view(
                CASE + "; breach explained 2026-01-20 9 OWN_FAILING; breach explained 2026-01-20 10 TAKEN_OVER"
                        + "; breach explained 2026-02-02 19 FORCE_MAJEURE",
                role);
        assertThat(view.reasons().stream()
                        .map(given -> given.fact().kind() + " " + given.reason())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected == null ? "" : expected);
        assertThat(view.facts().stream().filter(fact -> fact.kind() == FactKind.BREACH_EXPLAINED))
                .hasSameSizeAs(view.reasons());
    }

    /** Whoever may not read what was put right, or what holds instead, learns of no reason for it. */
    @Test
    void a_reason_for_a_correction_is_as_secret_as_what_it_tells_of() {
        String secret = "; fact corrected 2026-01-30 9 instrument administered 2026-01-20 unqualified";
        String plain = "; fact corrected 2026-01-30 9 session held 2026-01-20 PRELIMINARY 1500";
        for (String reason : List.of("9", "20")) {
            String why = "; breach explained 2026-01-30 " + reason;
            assertThat(view(CASE + plain + why, Role.ADMINISTRATOR).reasons()).hasSize(1);
            assertThat(view(CASE + secret + why, Role.ADMINISTRATOR).reasons()).isEmpty();
            assertThat(view(CASE + secret + why, Role.BENEFICIARY).reasons()).hasSize(1);
        }
    }

    @Test
    void a_bilan_that_is_not_there_looks_like_one_that_is_closed_to_the_asker() {
        CaseView notThere = view("", Role.CONSULTANT);
        assertThat(notThere.stage()).isEmpty();
        assertThat(notThere.hours()).isEmpty();
        assertThat(view("", Role.EMPLOYER)).isEqualTo(view("first contact made 2026-01-05", Role.EMPLOYER));
    }

    private static CaseView view(String facts, Role role) {
        return view(Attempts.history(Facts.parse(facts)), role);
    }

    private static CaseView view(History history, Role role) {
        return CaseView.of(history, REGIME, Sights.of(role, history, DAY), DAY);
    }
}
