package org.bilan.papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilan.papers.ActionPlan.Action;
import org.bilan.papers.StepWorkbook.HandingOver;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the provider's page describes becomes a complete paper, and prints nothing of what it says. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WorkPapersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 25);
    private static final String CANARY = "canary-4711";

    @Test
    void an_action_plan_has_three_horizons() {
        ActionPlan plan = new ActionPlan(List.of(
                new Action(Horizon.SHORT_TERM, "write a CV", "collect dates"),
                new Action(Horizon.LONG_TERM, CANARY, "ask"),
                new Action(Horizon.SHORT_TERM, "call", "find the number")));
        assertThat(plan.on(Horizon.SHORT_TERM)).extracting(Action::what).containsExactly("write a CV", "call");
        assertThat(plan.sizes()).isEqualTo(Map.of(Horizon.SHORT_TERM, 2, Horizon.LONG_TERM, 1));
        assertThat(plan.paper(3).missing()).isEmpty();
        assertThat(plan.paper(3).version()).isEqualTo(3);
        assertThat(plan.paper(3).entry("HORIZONS")).contains("SHORT_TERM\nLONG_TERM\nSHORT_TERM");
        assertThat(plan.paper(3).entry("FIRST_STEP")).contains("collect dates\nask\nfind the number");
        assertThat(plan + plan.actions().toString()).doesNotContain(CANARY).contains("SHORT_TERM=2");
        assertThat(new ActionPlan(List.of()).paper(1).missing()).hasSize(3);
        assertThatThrownBy(() -> new Action(Horizon.SHORT_TERM, "x", " ")).hasMessageContaining("firstStep");
        assertThatThrownBy(() -> new Action(Horizon.SHORT_TERM, " ", "x")).hasMessageContaining("what");
    }

    @Test
    void workbooks_are_handed_over_per_session_or_upfront_with_their_time() {
        StepWorkbook workbook = new StepWorkbook("step 2", List.of(CANARY, "b"), HandingOver.UPFRONT, 90);
        assertThat(workbook.paper(1).missing()).isEmpty();
        assertThat(workbook.paper(1).entry("HANDED_OVER")).contains("UPFRONT");
        assertThat(workbook.paper(1).entry("EXERCISES")).contains(CANARY + "\nb");
        assertThat(workbook).hasToString("a step workbook UPFRONT of 90 minutes");
        assertThat(HandingOver.values()).containsExactly(HandingOver.PER_SESSION, HandingOver.UPFRONT);
        assertThatThrownBy(() -> new StepWorkbook("s", List.of(), HandingOver.UPFRONT, 1))
                .hasMessageContaining("exercises (0)");
        assertThatThrownBy(() -> new StepWorkbook("s", List.of("a"), HandingOver.UPFRONT, 0))
                .hasMessageContaining("estimatedMinutes (0)");
        assertThatThrownBy(() -> new StepWorkbook(" ", List.of("a"), HandingOver.UPFRONT, 1))
                .hasMessageContaining("step");
    }

    @Test
    void five_expectations_and_own_words() {
        Expectations expectations =
                new Expectations(DAY, Set.of(Expectation.BUILD_A_PROJECT, Expectation.KNOW_ONESELF), CANARY);
        assertThat(Expectation.values()).hasSize(5);
        assertThat(expectations.paper(1).missing()).isEmpty();
        assertThat(expectations.paper(1).entry("EXPECTATIONS")).contains("KNOW_ONESELF\nBUILD_A_PROJECT");
        assertThat(expectations.paper(1).entry("OWN_WORDS")).contains(CANARY);
        assertThat(expectations).hasToString("2 expectations of 2026-11-25");
        assertThat(new Expectations(DAY, Set.of(), CANARY).paper(1).entry("EXPECTATIONS"))
                .contains(CANARY);
        assertThatThrownBy(() -> new Expectations(DAY, Set.of(), " ")).hasMessageContaining("named");
    }

    @Test
    void surveys_and_knowledge_become_papers() {
        OccupationSurvey survey = new OccupationSurvey(DAY, "baker", "a baker", CANARY);
        KnowledgeInput input = new KnowledgeInput(DAY, KnowledgeSubject.RECRUITING, CANARY);
        assertThat(survey.paper(1).missing()).isEmpty();
        assertThat(survey.paper(1).entry("LEARNED")).contains(CANARY);
        assertThat(input.paper(1).missing()).isEmpty();
        assertThat(input.paper(1).entry("SUBJECT")).contains("RECRUITING");
        assertThat(survey + " " + input).isEqualTo("an occupation survey of 2026-11-25 knowledge about RECRUITING");
        assertThatThrownBy(() -> new OccupationSurvey(DAY, "a", "b", "")).hasMessageContaining("learned");
        assertThatThrownBy(() -> new OccupationSurvey(DAY, "a", "", "c")).hasMessageContaining("whoWasMet");
        assertThatThrownBy(() -> new OccupationSurvey(DAY, "", "b", "c")).hasMessageContaining("occupation");
        assertThatThrownBy(() -> new KnowledgeInput(DAY, KnowledgeSubject.OTHER, ""))
                .hasMessageContaining("resource");
    }
}
