package org.bilan.examples.timefold;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.util.List;
import org.bilan.examples.benchmarks.Seasons;
import org.bilan.scheduling.audit.PlanAudit;
import org.bilan.scheduling.portfolio.AuditedImprover;
import org.bilan.scheduling.portfolio.PortfolioPlanner;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.Season;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TimefoldImproverTest {
    private static final Season SEASON = Seasons.of(4, 3, 5);

    @Test
    void the_audit_judges_what_timefold_answers_and_keeps_it_only_if_it_is_lawful_and_not_worse() {
        Portfolio given = PortfolioPlanner.propose(SEASON);

        AuditedImprover.Verdict verdict = new AuditedImprover(TimefoldImprover.ofMoves(3_000)).judge(SEASON, given);

        assertThat(verdict.ofGiven().isLawful()).isTrue();
        assertThat(PlanAudit.of(SEASON, verdict.kept()).isLawful()).isTrue();
        assertThat(verdict.ofAnswer().isLawful())
                .as(
                        "it began at a lawful plan, and its hard constraints say what the audit says: %s",
                        verdict.ofAnswer().breaches())
                .isTrue();
        assertThat(verdict.ofAnswer().standing())
                .isLessThanOrEqualTo(verdict.ofGiven().standing());
        assertThat(verdict.isAccepted()).isTrue();
    }

    @Test
    void what_it_builds_from_nothing_is_whole_and_judged_too() {
        Portfolio given = PortfolioPlanner.propose(SEASON);
        TerminationConfig moves = new TerminationConfig().withMoveCountLimit(30_000L);

        AuditedImprover.Verdict verdict = new AuditedImprover(new TimefoldImprover(moves, false)).judge(SEASON, given);

        assertThat(verdict.ofAnswer().standing().unplaced())
                .isEqualTo(verdict.ofGiven().standing().unplaced());
        assertThat(verdict.kept().equals(given)).isEqualTo(!verdict.isAccepted());
        assertThat(PlanAudit.of(SEASON, verdict.kept()).isLawful()).isTrue();
    }

    @Test
    void where_nobody_is_left_to_hold_a_bilan_the_plan_stays_as_it_was() {
        Portfolio given = PortfolioPlanner.propose(SEASON);
        Season deserted = new Season(
                SEASON.bilans(),
                List.of(),
                SEASON.rooms(),
                SEASON.calendar(),
                SEASON.stepMinutes(),
                SEASON.loadUnitMinutes());

        assertThat(TimefoldImprover.ofMoves(10).improve(deserted, given)).isEqualTo(given);
    }

    @Test
    void an_answer_that_loses_a_bilan_is_refused() {
        Portfolio given = PortfolioPlanner.propose(SEASON);

        AuditedImprover.Verdict verdict = new AuditedImprover((season, plan) -> {
                    Portfolio answer = TimefoldImprover.ofMoves(100).improve(season, plan);
                    return new Portfolio(answer.assignments().stream().skip(1).toList(), answer.unassigned());
                })
                .judge(SEASON, given);

        assertThat(verdict.isAccepted()).isFalse();
        assertThat(verdict.kept()).isEqualTo(given);
    }
}
