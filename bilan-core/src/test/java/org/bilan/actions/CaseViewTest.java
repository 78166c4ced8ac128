package org.bilan.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Stage;
import org.bilan.parties.Role;
import org.bilan.rules.Enforcement;
import org.bilan.rules.french.FrenchRules;
import org.bilan.testkit.Facts;
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
                "CONSULTANT | 16",
                "SUBSTITUTE_CONSULTANT | 16",
                "ADMINISTRATOR | 11",
                "DISABILITY_CONTACT | 1",
                "AUDITOR | 7",
                "INSPECTOR | 9",
                "FUNDER | 2",
                "EMPLOYER | 1",
                "ADVISER | 1",
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
    void an_employer_sees_attendance_only_of_a_bilan_on_working_time_under_a_tripartite_agreement() {
        assertThat(view(CASE, Role.EMPLOYER).facts())
                .extracting(BilanEvent::kind)
                .containsExactly(FactKind.SESSION_HELD);
        assertThat(view(CASE.replace("absence requested", "absence answered"), Role.EMPLOYER)
                        .hours())
                .isEmpty();
        assertThat(view(CASE.replace("signed 2026-01-13", "signed 2026-01-13 FUNDED_AGREEMENT"), Role.EMPLOYER)
                        .facts())
                .isEmpty();
    }

    @Test
    void an_adviser_sees_what_the_person_asked_to_send_and_nothing_before() {
        assertThat(view(CASE.replace("cep transmission requested", "resource provided"), Role.ADVISER)
                        .facts())
                .isEmpty();
    }

    @Test
    void who_sees_the_whole_story_is_told_stage_dues_and_breaches() {
        CaseView view = view(CASE, Role.CONSULTANT);
        assertThat(view.stage()).contains(Stage.PRELIMINARY);
        assertThat(view.closeReason()).isEmpty();
        assertThat(view.hours().orElseThrow().heldMinutes()).isEqualTo(120);
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
    void dues_and_breaches_are_of_facts_that_the_role_sees() {
        for (Role role : List.of(Role.CONSULTANT, Role.ADMINISTRATOR, Role.BENEFICIARY)) {
            CaseView view = view(CASE, role);
            assertThat(view.agenda())
                    .allSatisfy(due -> assertThat(Sight.of(role).topics()).contains(Topic.of(due.awaited())));
            assertThat(view.breaches())
                    .allSatisfy(breach -> assertThat(Sight.of(role).topics())
                            .contains(Topic.of(breach.rule().bounds())));
        }
        assertThat(view(CASE, Role.BENEFICIARY).breaches().size())
                .isGreaterThan(view(CASE, Role.ADMINISTRATOR).breaches().size());
    }

    private static CaseView view(String facts, Role role) {
        return CaseView.of(Attempts.history(Facts.parse(facts)), REGIME, role, DAY);
    }
}
