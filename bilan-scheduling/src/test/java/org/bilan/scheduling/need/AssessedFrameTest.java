package org.bilan.scheduling.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.Samples.FRANCE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bilan.law.Norm;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;
import org.bilan.rules.Assessment;
import org.bilan.rules.CaseFile;
import org.bilan.rules.Finding;
import org.bilan.rules.french.FrenchRules;
import org.bilan.scheduling.Samples;
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
