package org.bilan.scheduling.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.bilan.scheduling.SeasonDomain;
import org.bilan.scheduling.season.Assignment;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.Season;
import org.bilan.scheduling.season.Unassigned;

/** Improvers that are not good ones: nothing of theirs gets through. */
@Domain(SeasonDomain.class)
class AuditedImproverProperties {

    @Property(tries = 40)
    void an_answer_that_drops_bilans_is_refused(@ForAll Season season) {
        Portfolio given = PortfolioPlanner.propose(season);
        AuditedImprover.Verdict verdict =
                new AuditedImprover((any, plan) -> new Portfolio(List.of(), List.of())).judge(season, given);

        assertThat(verdict.isAccepted()).isFalse();
        assertThat(verdict.kept()).isEqualTo(given);
        assertThat(verdict.ofAnswer().breaches()).hasSize(season.bilans().size());
    }

    @Property(tries = 40)
    void an_answer_that_places_fewer_is_refused_and_one_that_places_more_is_kept(@ForAll Season season) {
        Portfolio all = PortfolioPlanner.propose(season);
        if (all.assignments().isEmpty()) {
            return;
        }
        Portfolio fewer = withoutFirst(all);

        assertThat(new AuditedImprover((any, plan) -> fewer).improve(season, all))
                .isEqualTo(all);
        assertThat(new AuditedImprover((any, plan) -> all).improve(season, fewer))
                .isEqualTo(all);
    }

    @Property(tries = 40)
    void an_answer_that_is_the_same_is_accepted_and_an_unlawful_plan_gives_way_to_a_lawful_one(@ForAll Season season) {
        Portfolio given = PortfolioPlanner.propose(season);
        Portfolio unlawful = new Portfolio(List.of(), List.of());

        assertThat(new AuditedImprover((any, plan) -> plan).judge(season, given).isAccepted())
                .isTrue();
        assertThat(new AuditedImprover((any, plan) -> given).improve(season, unlawful))
                .isEqualTo(given);
        assertThat(new AuditedImprover((any, plan) -> plan)
                        .judge(season, unlawful)
                        .isAccepted())
                .isFalse();
    }

    private static Portfolio withoutFirst(Portfolio all) {
        List<Assignment> rest =
                new ArrayList<>(all.assignments().subList(1, all.assignments().size()));
        List<Unassigned> more = new ArrayList<>(all.unassigned());
        more.add(new Unassigned(all.assignments().get(0).bilan(), Unassigned.Obstacle.CROWDED_OUT));
        return new Portfolio(rest, more);
    }
}
