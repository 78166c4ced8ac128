package org.bilan.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.bilan.actions.ActionMenu;
import org.bilan.actions.Admission;
import org.bilan.actions.CaseView;
import org.bilan.actions.Regime;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.BreachReason;
import org.bilan.lifecycle.History;
import org.bilan.parties.Role;
import org.bilan.rules.Enforcement;
import org.bilan.rules.french.FrenchRules;
import org.bilan.secrecy.Sight;
import org.bilan.testkit.Facts;
import org.bilan.testkit.Histories;
import org.bilan.testkit.Sights;

/** The JSON of a case and its menu keeps the schema that is published, whatever the case, the role and the day. */
class CaseJsonTest {
    private static final Regime REGIME =
            new Regime(FrenchRules.shipped(), LegalCalendar.of(Territory.METROPOLE), Enforcement.REFUSE_UNLAWFUL);
    private static final JsonSchema SCHEMA =
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(CaseJson.schema());
    private static final CaseJson FRENCH = new CaseJson(Texts.in(Locale.FRANCE));
    private static final String STARTED = "first contact made 2026-01-05; disability disclosed 2026-01-05;"
            + " intake interview offered 2026-01-06; intake interview held 2026-01-08; quote delivered 2026-01-08;"
            + " offer accepted 2026-01-20; consent given 2026-01-20; session held 2026-02-02 PRELIMINARY 90;"
            + " instrument administered 2026-02-02; results delivered 2026-02-03";

    @Property(tries = 60)
    void every_case_keeps_the_schema_for_every_role(
            @ForAll("bilans") List<BilanEvent> facts, @ForAll Role role, @ForAll @IntRange(max = 900) int day) {
        String json = write(facts, role, LocalDate.of(2025, 1, 1).plusDays(day));
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
    }

    @Example
    void a_breach_has_its_reason_beside_it() {
        String explained =
                STARTED.replace("consent given 2026-01-20; ", "") + "; breach explained 2026-02-02 7 OWN_FAILING";
        String json = write(Facts.parse(explained), Role.CONSULTANT, LocalDate.of(2026, 2, 4));
        assertThat(json)
                .contains("{\"rule\":\"L-CNS-01\",\"severity\":\"LAW\"")
                .contains("\"reasons\":[{\"fact\":\"SESSION_HELD\",\"label\":\"séance tenue\",\"on\":\"2026-02-02\","
                        + "\"reason\":\"OWN_FAILING\",\"reasonLabel\":\"erreur ou oubli de l'organisme\"}]");
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(json.replace("\"OWN_FAILING\"", "\"THE_WEATHER\""), InputFormat.JSON))
                .isNotEmpty();
        for (BreachReason reason : BreachReason.values()) {
            assertThat(SCHEMA.validate(json.replace("OWN_FAILING", reason.name()), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Example
    void the_schema_refuses_what_it_does_not_know() {
        String json = write(Facts.parse(STARTED), Role.CONSULTANT, LocalDate.of(2026, 2, 4));
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
        assertThat(SCHEMA.validate(json.replace("\"stage\"", "\"state\""), InputFormat.JSON))
                .isNotEmpty();
        assertThat(SCHEMA.validate(json.replace("\"allowed\":false", "\"allowed\":true"), InputFormat.JSON))
                .as("an action that is allowed has no objections")
                .isNotEmpty();
    }

    @Example
    void a_consultant_sees_stage_hours_and_reasons_with_article_and_remedy() {
        assertThat(write(Facts.parse(STARTED), Role.CONSULTANT, LocalDate.of(2026, 2, 4)))
                .startsWith("{\"case\":\"b-1\",\"role\":\"CONSULTANT\",\"roleLabel\":\"consultant·e\","
                        + "\"asOf\":\"2026-02-04\",\"language\":\"fr\",\"stage\":\"PRELIMINARY\"")
                .contains("\"held\":90,\"accompanied\":90,\"personal\":0")
                .contains("\"consented\":true,\"adaptation\":true,\"hours\":{\"agreed\":1440,\"planned\":0")
                .doesNotContain("\"fact\":\"DISABILITY_DISCLOSED\",\"label\"")
                .contains(
                        "{\"command\":\"RECORD_SESSION\",\"label\":\"enregistrer une séance, dont la première démarre le"
                                + " bilan\",\"fact\":\"SESSION_HELD\",\"factLabel\":\"séance tenue\",\"allowed\":true}")
                .contains("{\"code\":\"NOT_THEIRS\",\"sentence\":\"« consentement donné » ne revient pas à ce rôle :"
                        + " consultant·e. Rôles concernés : bénéficiaire.\",\"sources\":[],\"remedies\":[\"« consentement"
                        + " donné » revient à : bénéficiaire\"]}")
                .contains("L-PHA-01")
                .contains("\"sources\":[\"Code du travail, R.6313-4\"");
    }

    @Example
    void a_funder_sees_hours_held_and_no_stage_no_result_no_need_and_no_reason() {
        assertThat(write(Facts.parse(STARTED), Role.FUNDER, LocalDate.of(2026, 2, 4)))
                .contains("\"held\":90", "SESSION_HELD")
                .doesNotContain(
                        "\"stage\"",
                        "\"agreed\"",
                        "\"planned\"",
                        "heldByPhase",
                        "\"consented\"",
                        "\"adaptation\"",
                        "\"on\":\"2026-02-03\"",
                        "\"on\":\"2026-01-05\"",
                        "FACT_MISSING");
    }

    @Example
    void who_does_not_see_the_whole_story_is_not_told_why_it_cannot_go_on() {
        String json = write(Facts.parse("first contact made 2026-01-05"), Role.FUNDER, LocalDate.of(2026, 2, 4));
        assertThat(json)
                .contains(
                        "{\"code\":\"NOT_NOW\",\"sentence\":\"« financement validé » ne peut pas être enregistré maintenant.\"")
                .doesNotContain("FACT_MISSING");
    }

    @Example
    void an_employer_without_part_in_it_sees_nothing_that_happened() {
        assertThat(write(Facts.parse(STARTED), Role.EMPLOYER, LocalDate.of(2026, 2, 4)))
                .contains("\"facts\":[],\"agenda\":[],\"breaches\":[]")
                .doesNotContain("\"hours\"");
    }

    @Example
    void view_and_menu_are_of_the_same_role() {
        History history = new History(new BilanId("b-1"), List.of());
        LocalDate day = LocalDate.of(2026, 2, 4);
        CaseView view = CaseView.of(history, REGIME, Sights.of(Role.FUNDER, history, day), day);
        ActionMenu menu = ActionMenu.of(Admission.of(history, REGIME), Sights.of(Role.CONSULTANT, history, day), day);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FRENCH.write(view, menu))
                .withMessageContaining("CONSULTANT");
    }

    private static String write(List<BilanEvent> facts, Role role, LocalDate day) {
        History history = new History(new BilanId("b-1"), List.of());
        for (BilanEvent fact : facts) {
            history = history.with(fact);
        }
        Sight sight = Sights.of(role, history, day);
        return FRENCH.write(
                CaseView.of(history, REGIME, sight, day), ActionMenu.of(Admission.of(history, REGIME), sight, day));
    }

    @Provide
    Arbitrary<List<BilanEvent>> bilans() {
        return Histories.withFactsBeside();
    }
}
