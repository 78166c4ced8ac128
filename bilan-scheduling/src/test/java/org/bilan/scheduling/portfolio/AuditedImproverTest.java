package org.bilan.scheduling.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.portfolio.SmallSeasons.WEEK;
import static org.bilan.scheduling.portfolio.SmallSeasons.consultant;
import static org.bilan.scheduling.portfolio.SmallSeasons.many;
import static org.bilan.scheduling.portfolio.SmallSeasons.season;

import java.util.List;
import org.bilan.scheduling.season.Assignment;
import org.bilan.scheduling.season.Caseload;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.Season;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What is kept of an answer, by two plans of which the one shares out evenly and the other gives all to one consultant. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AuditedImproverTest {
    private static final Season SEASON =
            season(List.of(consultant("C", WEEK, Caseload.ANY), consultant("D", WEEK, Caseload.ANY)), many(2));
    private static final Portfolio EVEN = PortfolioPlanner.propose(SEASON);
    private static final Portfolio UNEVEN = new Portfolio(
            PortfolioPlanner.propose(season(List.of(consultant("C", WEEK, Caseload.ANY)), many(2)))
                    .assignments(),
            List.of());
    private static final Portfolio UNLAWFUL = new Portfolio(List.of(), List.of());

    private static AuditedImprover.Verdict verdict(Portfolio given, Portfolio answer) {
        return new AuditedImprover((any, plan) -> answer).judge(SEASON, given);
    }

    @Test
    void the_two_plans_are_lawful_and_one_is_worse() {
        assertThat(EVEN.assignments()).extracting(Assignment::consultantId).containsExactly("C", "D");
        assertThat(verdict(EVEN, UNEVEN).ofAnswer().isLawful()).isTrue();
        assertThat(verdict(EVEN, UNEVEN).ofAnswer().standing())
                .isGreaterThan(verdict(EVEN, UNEVEN).ofGiven().standing());
    }

    @Test
    void a_better_answer_is_kept_and_a_worse_one_refused() {
        assertThat(verdict(UNEVEN, EVEN).isAccepted()).isTrue();
        assertThat(verdict(UNEVEN, EVEN).kept()).isEqualTo(EVEN);
        assertThat(verdict(EVEN, UNEVEN).isAccepted()).isFalse();
        assertThat(verdict(EVEN, UNEVEN).kept()).isEqualTo(EVEN);
    }

    @Test
    void an_answer_that_is_as_good_is_accepted() {
        assertThat(verdict(EVEN, EVEN).isAccepted()).isTrue();
    }

    @Test
    void an_unlawful_answer_is_refused_and_a_lawful_one_kept_whatever_it_costs() {
        assertThat(verdict(EVEN, UNLAWFUL).isAccepted()).isFalse();
        assertThat(verdict(UNLAWFUL, UNLAWFUL).isAccepted()).isFalse();
        assertThat(verdict(UNLAWFUL, UNEVEN).isAccepted()).isTrue();
    }

    @Test
    void as_an_improver_it_answers_with_what_is_kept() {
        assertThat(new AuditedImprover((any, plan) -> UNEVEN).improve(SEASON, EVEN))
                .isEqualTo(EVEN);
        assertThat(new AuditedImprover((any, plan) -> EVEN).improve(SEASON, UNEVEN))
                .isEqualTo(EVEN);
    }
}
