package org.bilan.scheduling.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.Samples.FRANCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;
import org.bilan.rules.Assessment;
import org.bilan.rules.CaseFile;
import org.bilan.rules.Finding;
import org.bilan.rules.Measure;
import org.bilan.rules.MustNotExceed;
import org.bilan.rules.MustReach;
import org.bilan.rules.RuleSet;
import org.bilan.rules.french.FrenchRules;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.audit.PlanAudit;
import org.bilan.scheduling.constraint.PlanCheck;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.schedule.Planner;
import org.bilan.scheduling.schedule.Reason;
import org.bilan.scheduling.schedule.Schedule;
import org.bilan.scheduling.schedule.Scheduler;
import org.bilan.testkit.Facts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AssessedFrameTest {
    private static final String STORY = """
            first contact made 2026-01-30; intake interview offered 2026-02-02 2026-02-05;
            intake interview held 2026-02-05; quote delivered 2026-02-05; offer accepted 2026-02-12;
            agreement signed 2026-02-26; consent given 2026-02-26; funding approved 2026-02-27
            """;

    private static AssessedFrame frame(String facts, String asOf) {
        return new AssessedFrame(
                CaseFile.of(Facts.parse(facts.replace('\n', ' ')), FRANCE, LocalDate.parse(asOf)),
                FrenchRules.shipped());
    }

    @Test
    void the_start_lies_between_the_funding_and_ten_days_after_it_and_each_bound_names_its_rule() {
        AssessedFrame frame = frame(STORY, "2026-02-28");

        assertThat(frame.startBounds())
                .extracting(bound -> bound.norm().id() + " " + bound.window())
                .containsExactlyInAnyOrder(
                        "L-CNS-01 2026-02-26/..",
                        "L-TRI-01 2026-02-26/..",
                        "S-ADM-01 2026-02-05/..",
                        "S-VOL-01 2026-02-26/..",
                        "S-FIN-02 2026-02-27/..",
                        "S-STA-01 ../2026-03-09");
        assertThat(frame.conditions()).extracting(Norm::id).containsExactly("S-MEA-02");
        assertThat(frame.held()).isEmpty();
    }

    @Test
    void each_rule_gives_one_bound_however_many_rules_repeat_it() {
        AssessedFrame frame = frame(STORY, "2026-02-28");

        assertThat(frame.startBounds()).extracting(LegalBound::norm).doesNotHaveDuplicates();
        assertThat(frame.endBounds(LocalDate.of(2026, 3, 2)))
                .extracting(LegalBound::norm)
                .doesNotHaveDuplicates();
        assertThat(frame.ceilings()).extracting(MinuteCeiling::norm).doesNotHaveDuplicates();
    }

    @Test
    void a_start_that_the_person_asked_to_have_later_is_not_bound_by_the_promise() {
        AssessedFrame frame = frame(STORY + "; later start asked 2026-02-28", "2026-02-28");

        assertThat(frame.startBounds()).extracting(bound -> bound.norm().id()).doesNotContain("S-STA-01");
    }

    @Test
    void what_only_the_second_session_waits_for_does_not_bind_the_first() {
        AssessedFrame frame = frame(STORY + "; schedule agreed 2026-02-28", "2026-02-28");

        assertThat(frame.startBounds()).extracting(bound -> bound.norm().id()).doesNotContain("S-STA-02");
    }

    @Test
    void the_end_lies_between_four_weeks_and_six_months_after_the_first_session() {
        AssessedFrame frame = frame(STORY, "2026-02-28");

        assertThat(frame.endBounds(LocalDate.of(2026, 3, 2)))
                .extracting(bound -> bound.norm().id() + " " + bound.window())
                .containsExactly("S-AMP-01 2026-03-30/..", "S-AMP-02 ../2026-09-02");
    }

    @Test
    void the_hours_held_count_under_the_ceiling() {
        AssessedFrame frame = frame(STORY + "; session held 2026-03-02 PRELIMINARY 120", "2026-03-03");

        assertThat(frame.ceilings())
                .extracting(ceiling -> ceiling.norm().id() + " " + ceiling.leftMinutes())
                .containsExactly("L-DUR-01 1320", "S-DUR-01 1320");
        assertThat(frame.startBounds()).isEmpty();
        assertThat(frame.held()).contains(new HeldSpan(LocalDate.of(2026, 3, 2), LocalDate.of(2026, 3, 2)));
        assertThat(frame.endBounds(LocalDate.of(2026, 3, 2))).hasSize(2);
    }

    @Test
    void a_ceiling_that_is_broken_already_leaves_less_than_nothing() {
        AssessedFrame frame = frame(STORY + "; session held 2026-03-02 PRELIMINARY 1500", "2026-03-03");

        assertThat(frame.ceilings())
                .extracting(ceiling -> ceiling.norm().id() + " " + ceiling.leftMinutes())
                .containsExactly("L-DUR-01 -60", "S-DUR-01 -60");
    }

    @Test
    void neither_a_floor_nor_a_ceiling_of_something_else_is_a_ceiling_of_the_sessions() {
        RuleSet rules = new RuleSet(
                "own",
                List.of(
                        new MustReach(HandMadeFrame.norm("T-FLOOR"), Measure.HELD, minutes(600)),
                        new MustNotExceed(HandMadeFrame.norm("T-BILLED"), Measure.BILLED, minutes(1200)),
                        new MustNotExceed(HandMadeFrame.norm("T-HELD"), Measure.HELD, minutes(1000))));
        CaseFile caseFile = frame(STORY + "; session held 2026-03-02 PRELIMINARY 120", "2026-03-03")
                .caseFile();

        assertThat(new AssessedFrame(caseFile, rules).ceilings())
                .containsExactly(new MinuteCeiling(HandMadeFrame.norm("T-HELD"), 1000, 120));
    }

    private static LegalValue<Integer> minutes(int count) {
        return LegalValue.of(
                "minutes",
                count,
                LocalDate.of(2019, 1, 1),
                HandMadeFrame.norm("T").source());
    }

    @Test
    void the_phases_of_the_sessions_held_are_told() {
        assertThat(frame(STORY, "2026-02-28").heldPhases()).isEmpty();
        assertThat(frame(
                                STORY
                                        + "; session held 2026-03-02 PRELIMINARY 120; session held 2026-03-09 INVESTIGATION 120",
                                "2026-03-10")
                        .heldPhases())
                .containsExactlyInAnyOrder(Phase.PRELIMINARY, Phase.INVESTIGATION);
    }

    @Test
    void a_promise_that_was_missed_before_the_start_is_no_bound_of_the_start() {
        AssessedFrame late =
                frame(STORY.replace("offered 2026-02-02 2026-02-05", "offered 2026-02-02 2026-02-27"), "2026-02-28");

        assertThat(FrenchRules.shipped().check(late.caseFile()).find("S-ACC-02"))
                .map(Finding::verdict)
                .contains(Finding.Verdict.BREACHED);
        assertThat(late.startBounds()).isEqualTo(frame(STORY, "2026-02-28").startBounds());
    }

    @Test
    void a_bilan_that_has_ended_has_no_bound_of_its_end_any_more() {
        String held = STORY + "; session held 2026-03-02 PRELIMINARY 120";

        assertThat(frame(held, "2026-04-11").endBounds(LocalDate.of(2026, 3, 2)))
                .hasSize(2);
        assertThat(frame(held + "; bilan ended 2026-04-10", "2026-04-11").endBounds(LocalDate.of(2026, 3, 2)))
                .isEmpty();
    }

    @Test
    void what_must_be_there_by_the_first_session_is_a_condition_of_the_plan() {
        AssessedFrame frame = frame("first contact made 2026-01-30; offer accepted 2026-02-12", "2026-02-13");

        assertThat(frame.conditions()).extracting(Norm::id).contains("L-CNS-01", "S-FIN-02", "S-VOL-01");
    }

    @Test
    void a_plan_lived_as_proposed_breaks_none_of_the_rules_that_bound_it() {
        AssessedFrame frame = frame(STORY, "2026-02-28");
        Schedule schedule = Scheduler.propose(Samples.aCase(Samples.aProgramme().build(), frame));
        Assessment lived = FrenchRules.shipped()
                .check(CaseFile.of(lived(frame.caseFile(), schedule), FRANCE, LocalDate.of(2026, 12, 31)));

        assertThat(schedule.isComplete()).isTrue();
        assertThat(bounding(frame, schedule.sessions().get(0).slot().date()))
                .isNotEmpty()
                .allSatisfy(
                        norm -> assertThat(lived.find(norm.id()).orElseThrow().verdict())
                                .isEqualTo(Finding.Verdict.MET));
    }

    private static List<Norm> bounding(AssessedFrame frame, LocalDate start) {
        return Stream.of(
                        frame.startBounds().stream().map(LegalBound::norm),
                        frame.endBounds(start).stream().map(LegalBound::norm),
                        frame.ceilings().stream().map(MinuteCeiling::norm))
                .flatMap(norms -> norms)
                .toList();
    }

    @Test
    void a_start_deadline_that_has_passed_leaves_no_plan_and_names_the_rule() {
        Schedule schedule = Scheduler.propose(Samples.aCase(
                Samples.aProgramme().earliestDay(LocalDate.of(2026, 3, 20)).build(), frame(STORY, "2026-03-20")));

        assertThat(schedule.sessions()).isEmpty();
        assertThat(schedule.unplaced().get(0).reasons())
                .filteredOn(Reason.OutsideLegalWindow.class::isInstance)
                .extracting(Reason::toString)
                .anyMatch(reason -> reason.contains("S-STA-01"));
    }

    @Test
    void a_bilan_under_way_is_planned_on_without_the_phase_that_had_its_session() {
        Programme rest = Samples.aProgramme()
                .sessions(Samples.threePhases().subList(2, 9))
                .asksForAllPhases(true)
                .build();
        PlanningCase planning =
                Samples.aCase(rest, frame(STORY + "; session held 2026-02-27 PRELIMINARY 120", "2026-02-28"));
        PlanningCase withoutAny = Samples.aCase(rest, frame(STORY, "2026-02-28"));

        List<PlannedSession> sessions =
                Planner.propose(planning, 1).get().get(0).schedule().sessions();
        assertThat(sessions).hasSize(7);
        assertThat(PlanCheck.check(sessions, planning)).isEmpty();
        assertThat(PlanAudit.of(planning, sessions).breaches()).isEmpty();
        assertThat(Planner.propose(withoutAny, 1).getLeft().names()).containsExactly("all-phases");
    }

    private static List<BilanEvent> lived(CaseFile caseFile, Schedule schedule) {
        List<BilanEvent> facts = new ArrayList<>(Facts.parse(STORY.replace('\n', ' ')));
        schedule.sessions()
                .forEach(session -> facts.add(new BilanEvent.SessionHeld(
                        session.slot().date(),
                        session.need().phase(),
                        session.need().minutes(),
                        session.need().mode())));
        LocalDate end = facts.get(facts.size() - 1).on();
        facts.add(Facts.of(FactKind.SYNTHESIS_DELIVERED, end));
        facts.add(Facts.of(FactKind.BILAN_ENDED, end));
        facts.add(Facts.of(FactKind.FOLLOW_UP_HELD, end.plusMonths(7)));
        assertThat(caseFile.asOf()).isBefore(end);
        return facts;
    }
}
