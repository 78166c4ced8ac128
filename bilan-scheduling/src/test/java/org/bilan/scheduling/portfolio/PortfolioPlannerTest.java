package org.bilan.scheduling.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.portfolio.SmallSeasons.AN_HOUR;
import static org.bilan.scheduling.portfolio.SmallSeasons.WEEK;
import static org.bilan.scheduling.portfolio.SmallSeasons.aBilan;
import static org.bilan.scheduling.portfolio.SmallSeasons.consultant;
import static org.bilan.scheduling.portfolio.SmallSeasons.many;
import static org.bilan.scheduling.portfolio.SmallSeasons.season;
import static org.bilan.scheduling.portfolio.SmallSeasons.underWay;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.rules.CaseFile;
import org.bilan.rules.RuleSet;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.audit.PlanAudit;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.constraint.Venue;
import org.bilan.scheduling.need.AssessedFrame;
import org.bilan.scheduling.schedule.Conflict;
import org.bilan.scheduling.season.Assignment;
import org.bilan.scheduling.season.Caseload;
import org.bilan.scheduling.season.Consultant;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.RequestedBilan;
import org.bilan.scheduling.season.Season;
import org.bilan.scheduling.season.Unassigned;
import org.bilan.scheduling.season.Unassigned.Obstacle;
import org.bilan.scheduling.testkit.PortfolioLaws;
import org.bilan.testkit.Facts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PortfolioPlannerTest {
    @Test
    void consultants_who_are_alike_get_loads_as_even_as_can_be() {
        List<Consultant> team = IntStream.range(0, 3)
                .mapToObj(i -> consultant("C" + i, WEEK, Caseload.ANY))
                .toList();
        Season season = season(team, many(8));

        Portfolio portfolio = PortfolioPlanner.propose(season);

        assertThat(PlanAudit.of(season, portfolio).standing().loads()).containsExactly(540L, 540L, 360L);
    }

    @Test
    void who_works_half_time_or_carries_much_already_gets_less() {
        List<Consultant> team = List.of(
                consultant("full", WEEK, Caseload.ANY),
                consultant("half", WEEK, new Caseload(99, 9_999, 9, 50, 0)),
                consultant("busy", WEEK, new Caseload(99, 9_999, 9, 100, 720)));

        Portfolio portfolio = PortfolioPlanner.propose(season(team, many(6)));

        assertThat(portfolio.of("full")).hasSize(4);
        assertThat(portfolio.of("half")).hasSize(2);
        assertThat(portfolio.of("busy")).isEmpty();
    }

    @Test
    void the_bilan_that_must_start_soonest_gets_the_hour_that_two_want() {
        Season season = season(
                List.of(consultant("C", AN_HOUR, Caseload.ANY)),
                aBilan("B1", MONDAY.plusDays(30)).build(),
                aBilan("B2", MONDAY.plusDays(5)).build());

        Portfolio portfolio = PortfolioPlanner.propose(season);

        assertThat(portfolio
                        .find(new BilanId("B2"))
                        .orElseThrow()
                        .sessions()
                        .get(0)
                        .slot()
                        .date())
                .isEqualTo(MONDAY);
        assertThat(portfolio
                        .find(new BilanId("B1"))
                        .orElseThrow()
                        .sessions()
                        .get(0)
                        .slot()
                        .date())
                .isEqualTo(MONDAY.plusDays(21));
        PortfolioLaws.theAuditFindsNothing(season, portfolio);
    }

    @Test
    void a_bilan_under_way_stays_with_who_holds_it_and_counts_from_its_first_session() {
        RequestedBilan held = aBilan("B1", MONDAY)
                .frame(underWay(MONDAY.minusDays(4)))
                .heldBy("one")
                .build();
        Season season = season(
                List.of(
                        consultant("other", WEEK, Caseload.ANY),
                        consultant("one", WEEK, new Caseload(1, 9_999, 9, 100, 0))),
                held,
                aBilan("B2", MONDAY.plusDays(40)).build());

        Portfolio portfolio = PortfolioPlanner.propose(season);

        assertThat(portfolio.find(held.id()).map(Assignment::consultantId)).contains("one");
        assertThat(portfolio.of("other")).as("she carries one already").hasSize(1);
        PortfolioLaws.theAuditFindsNothing(season, portfolio);
    }

    @Test
    void no_new_bilan_takes_the_consultant_of_one_under_way() {
        RequestedBilan urgent = aBilan("B1", MONDAY).build();
        RequestedBilan held = aBilan("B2", MONDAY.plusDays(40))
                .frame(underWay(MONDAY.minusDays(4)))
                .heldBy("one")
                .build();
        Season season = season(List.of(consultant("one", WEEK, new Caseload(1, 9_999, 9, 100, 0))), urgent, held);

        Portfolio portfolio = PortfolioPlanner.propose(season);

        assertThat(portfolio.of("one")).extracting(Assignment::bilan).containsExactly(held.id());
        assertThat(portfolio.unassigned()).extracting(Unassigned::bilan).containsExactly(urgent.id());
        PortfolioLaws.theAuditFindsNothing(season, portfolio);
    }

    @Test
    void a_bilan_under_way_needs_no_other_session_of_a_phase_that_had_one() {
        CaseFile caseFile =
                CaseFile.of(Facts.parse("session held 2026-02-23 PRELIMINARY 60"), Samples.FRANCE, MONDAY.minusDays(1));
        RequestedBilan bilan = new RequestedBilan.Builder()
                .programme(Samples.aProgramme()
                        .sessions(Samples.threePhases().subList(2, 9))
                        .asksForAllPhases(true)
                        .build())
                .frame(new AssessedFrame(caseFile, new RuleSet("none", List.of())))
                .build();
        Season season = season(List.of(consultant("C", WEEK, Caseload.ANY)), bilan);

        Portfolio portfolio = PortfolioPlanner.propose(season);

        assertThat(portfolio.of("C")).hasSize(1);
        PortfolioLaws.theAuditFindsNothing(season, portfolio);
    }

    @Test
    void each_bilan_without_a_place_is_told_with_what_stands_in_its_way() {
        Season season = season(
                List.of(consultant("C", AN_HOUR, Caseload.ANY)),
                aBilan("B1", MONDAY).build(),
                aBilan("B2", MONDAY).build(),
                aBilan("B3", MONDAY.plusDays(20)).addAsksOfConsultant("anglais").build(),
                aBilan("B4", MONDAY)
                        .frame(new HandMadeFrame(
                                DateWindow.until(MONDAY.minusDays(1)),
                                new HandMadeFrame.DayRange(14, 60),
                                180,
                                Optional.empty()))
                        .build());

        Portfolio portfolio = PortfolioPlanner.propose(season);

        assertThat(portfolio.unassigned())
                .containsExactly(
                        new Unassigned(new BilanId("B2"), Obstacle.CROWDED_OUT),
                        new Unassigned(new BilanId("B3"), Obstacle.NOBODY_QUALIFIED),
                        new Unassigned(new BilanId("B4"), Obstacle.IMPOSSIBLE_ALONE));
        Conflict crowded = PortfolioPlanner.conflict(season, portfolio, new BilanId("B2"), "C")
                .orElseThrow();
        assertThat(crowded.names()).contains("consultant-free", "T-START");
        assertThat(crowded.in(Locale.ENGLISH)).contains("the consultant's calendar is free");
    }

    @Test
    void the_conflict_of_a_stranger_is_refused() {
        Season season = season(List.of(consultant("C", WEEK, Caseload.ANY)), many(1));
        Portfolio portfolio = PortfolioPlanner.propose(season);

        assertThatThrownBy(() -> PortfolioPlanner.conflict(season, portfolio, new BilanId("B99"), "C"))
                .hasMessageContaining("bilan (B99)");
        assertThatThrownBy(() -> PortfolioPlanner.conflict(season, portfolio, new BilanId("B10"), "D"))
                .hasMessageContaining("consultantId (D)");
        assertThat(PortfolioPlanner.conflict(season, portfolio, new BilanId("B10"), "C"))
                .isEmpty();
    }

    @Test
    void a_bilan_that_found_no_place_gets_one_when_others_give_way() {
        Consultant rare = consultant("rare", AN_HOUR, Caseload.ANY, "anglais");
        Consultant other = consultant("other", WEEK, Caseload.ANY);
        Season season = season(
                List.of(rare, other),
                aBilan("B1", MONDAY).build(),
                aBilan("B2", MONDAY).addAsksOfConsultant("anglais").build());
        Portfolio given = new Portfolio(
                PortfolioPlanner.propose(
                                season(List.of(rare), aBilan("B1", MONDAY).build()))
                        .assignments(),
                List.of(new Unassigned(new BilanId("B2"), Obstacle.CROWDED_OUT)));
        PortfolioLaws.theAuditFindsNothing(season, given);

        Portfolio better = new TakeOutAndPutBack(1, 20).improve(season, given);

        assertThat(better.unassigned()).isEmpty();
        assertThat(better.find(new BilanId("B1")).map(Assignment::consultantId)).contains("other");
        PortfolioLaws.theAuditFindsNothing(season, better);
    }

    @Test
    void what_stays_where_it_was_keeps_its_room_and_revision_even_if_the_room_is_seen_to_elsewhere() {
        Season season = season(List.of(consultant("C", WEEK, Caseload.ANY)), many(1));
        Assignment proposed = PortfolioPlanner.propose(season).assignments().get(0);
        List<PlannedSession> moved = proposed.sessions().stream()
                .map(one -> one.movedTo(one.slot(), new Venue(DeliveryMode.REMOTE_SYNC, "visio 4")))
                .toList();
        Portfolio given = new Portfolio(List.of(new Assignment(proposed.bilan(), "C", moved)), List.of());

        assertThat(new TakeOutAndPutBack(1, 0).improve(season, given)).isEqualTo(given);
    }

    @Test
    void a_season_without_bilans_or_consultants_is_a_plan_of_nothing() {
        Season nobody = season(List.of(), many(1));
        Season nothing = season(List.of(consultant("C", WEEK, Caseload.ANY)));

        assertThat(PortfolioPlanner.propose(nothing).assignments()).isEmpty();
        assertThat(new TakeOutAndPutBack(0, 3).improve(nothing, PortfolioPlanner.propose(nothing)))
                .isEqualTo(new Portfolio(List.of(), List.of()));
        assertThat(PortfolioPlanner.propose(nobody).unassigned())
                .extracting(Unassigned::obstacle)
                .containsExactly(Obstacle.NOBODY_QUALIFIED);
    }
}
