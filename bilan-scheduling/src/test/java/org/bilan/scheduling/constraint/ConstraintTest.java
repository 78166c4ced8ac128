package org.bilan.scheduling.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.Samples.aCase;
import static org.bilan.scheduling.Samples.aFrame;
import static org.bilan.scheduling.Samples.aProgramme;
import static org.bilan.scheduling.constraint.Plans.diary;
import static org.bilan.scheduling.constraint.Plans.room;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.need.LegalBound;
import org.bilan.scheduling.need.LegalFrame;
import org.bilan.scheduling.need.MinuteCeiling;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.need.Source;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Which constraints a case has. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConstraintTest {
    private static List<String> rules(PlanningCase planning) {
        return Constraint.of(planning).stream().map(Constraint::ruleId).toList();
    }

    @Test
    void a_case_with_a_consultants_hours_only_has_what_every_bilan_must_keep_and_what_all_would_like() {
        assertThat(rules(aCase()))
                .containsExactly(
                        "no-overlap",
                        "outside-clock-change",
                        "T-START",
                        "T-SHORTEST",
                        "T-LONGEST",
                        "T-HOURS",
                        "phase-order",
                        "agreed-minutes",
                        "not-on-holiday",
                        "remote-consent",
                        "consultant-qualified",
                        "not-during-absence",
                        "inside-availability",
                        "consultant-free",
                        "minimum-gap",
                        "wished-days",
                        "steady-pace",
                        "soon-start",
                        "mode-as-agreed");
    }

    @Test
    void rooms_the_beneficiarys_days_offered_slots_and_wishes_add_theirs() {
        PlanningCase planning = aCase(
                        aProgramme().asksForAllPhases(true).maximumGapDays(21).build(), aFrame())
                .withRooms(room("R1"))
                .withBeneficiary(diary())
                .withOffered(Plans.slot("2026-03-02 09:00", 60, Plans.PARIS))
                .withPreferences(new Preference(
                        Set.of(DayOfWeek.MONDAY),
                        OpeningHours.between(LocalTime.of(9, 0), LocalTime.NOON),
                        5,
                        Source.CONSULTANT));

        assertThat(rules(planning))
                .containsExactly(
                        "no-overlap",
                        "outside-clock-change",
                        "T-START",
                        "T-SHORTEST",
                        "T-LONGEST",
                        "T-HOURS",
                        "all-phases",
                        "phase-order",
                        "agreed-minutes",
                        "offered-slot",
                        "not-on-holiday",
                        "room-accessible",
                        "room-free",
                        "remote-consent",
                        "consultant-qualified",
                        "not-during-absence",
                        "inside-availability",
                        "consultant-free",
                        "beneficiary-free",
                        "minimum-gap",
                        "maximum-gap",
                        "wished-days",
                        "steady-pace",
                        "soon-start",
                        "mode-as-agreed",
                        "preferred-time");
    }

    @Test
    void once_sessions_were_held_nothing_asks_for_a_start_and_the_gaps_run_from_the_last_of_them() {
        HeldSpan held = new HeldSpan(MONDAY.minusDays(21), MONDAY.minusDays(7));
        PlanningCase planning = aCase(
                aProgramme().build(),
                new HandMadeFrame(aFrame().start(), aFrame().endAfter(), 1440, Optional.of(held)));

        assertThat(rules(planning)).doesNotContain("T-START", "soon-start").contains("T-SHORTEST", "T-LONGEST");
        assertThat(Constraint.of(planning))
                .contains(
                        new PaceConstraint.MinimumGap(3, Optional.of(MONDAY.minusDays(7))),
                        new PaceConstraint.SteadyPace(7, Optional.of(MONDAY.minusDays(7))));
    }

    @Test
    void the_longer_one_of_the_consultants_buffers_is_the_pause_between_two_sessions() {
        Diary hurried = new Diary(Samples.availability(Samples.WEEK), List.of(), new Buffers(10, 15));

        assertThat(Constraint.of(aCase().withConsultant(hurried))).contains(new PlanConstraint.NoOverlap(15));
    }

    /** The law changes on the 5th of March: who starts from then on must end by another rule. */
    private record Changing(Optional<HeldSpan> held) implements LegalFrame {
        @Override
        public List<LegalBound> startBounds() {
            return List.of(
                    new LegalBound(HandMadeFrame.norm("T-FROM"), DateWindow.from(MONDAY.plusDays(2))),
                    new LegalBound(HandMadeFrame.norm("T-UNTIL"), DateWindow.until(MONDAY.plusDays(3))));
        }

        @Override
        public List<LegalBound> endBounds(LocalDate firstSession) {
            String rule = firstSession.isBefore(MONDAY.plusDays(3)) ? "T-OLD" : "T-NEW";
            return List.of(new LegalBound(HandMadeFrame.norm(rule), DateWindow.until(firstSession.plusDays(180))));
        }

        @Override
        public List<MinuteCeiling> ceilings() {
            return List.of();
        }
    }

    @Test
    void a_rule_that_only_an_early_or_only_a_late_start_meets_is_a_constraint_of_the_case() {
        HeldSpan early = new HeldSpan(MONDAY, MONDAY.plusDays(4));

        assertThat(rules(aCase(aProgramme().build(), new Changing(Optional.empty()))))
                .contains("T-OLD", "T-NEW");
        assertThat(rules(aCase(aProgramme().build(), new Changing(Optional.of(early)))))
                .contains("T-OLD")
                .doesNotContain("T-NEW");
    }

    @Test
    void a_room_that_is_too_far_for_the_day_is_seen_with_the_journey() {
        PlanningCase planning = aCase().withConsultant(diary(Plans.busy("2026-03-02 10:15", 60)))
                .withRooms(new Room("Annexe", Set.of(), diary(), 20), room("R1"));
        SessionNeed hour = new SessionNeed(Phase.PRELIMINARY, 1, 60, DeliveryMode.IN_PERSON);
        PlannedSession near =
                new PlannedSession(hour, Plans.slot("2026-03-02 09:00", 60, Plans.PARIS), Venue.room("R1"), 0);

        assertThat(PlanCheck.check(List.of(near), planning)).isEmpty();
        assertThat(PlanCheck.check(List.of(near.movedTo(near.slot(), Venue.room("Annexe"))), planning))
                .extracting(violation -> violation.constraint().code())
                .containsExactly("consultant-free");
    }
}
