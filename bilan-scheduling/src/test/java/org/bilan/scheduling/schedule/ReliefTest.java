package org.bilan.scheduling.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.schedule.OnPaper.MONDAY;
import static org.bilan.scheduling.schedule.OnPaper.NO_RULE;
import static org.bilan.scheduling.schedule.OnPaper.hours;
import static org.bilan.scheduling.schedule.OnPaper.placed;
import static org.bilan.scheduling.schedule.OnPaper.planning;
import static org.bilan.scheduling.schedule.OnPaper.sessions;
import static org.bilan.scheduling.schedule.OnPaper.taken;
import static org.bilan.scheduling.schedule.OnPaper.takenBy;
import static org.bilan.scheduling.schedule.OnPaper.told;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.bilan.legaltime.DateWindow;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.availability.WorkingCalendar;
import org.bilan.scheduling.constraint.Constraint;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.RemoteConsent;
import org.bilan.scheduling.need.SessionNeed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** Where the sessions would be if one constraint of a conflict gave way. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ReliefTest {
    private static final String MONDAYS = "lundi: 09:00-10:00";

    private static Conflict conflict(PlanningCase planning) {
        return Planner.propose(planning, 1).getLeft();
    }

    /** Each constraint that could give way, and the places that break it then. */
    private static List<String> reliefs(PlanningCase planning) {
        return conflict(planning).reliefs().stream()
                .map(relief -> relief.constraint().ruleId() + ": " + told(relief.sessions()))
                .toList();
    }

    @Test
    void other_hours_of_the_day_or_another_week() {
        PlanningCase planning = planning(tuesdayToFriday(), NO_RULE, "lundi: 09:15-10:15");

        assertThat(reliefs(planning)).containsExactly("inside-availability: 06-02 08:00", "wished-days: 06-01 09:15");
    }

    private static Programme.Builder tuesdayToFriday() {
        return sessions(1).earliestDay(MONDAY.plusDays(1)).latestDay(MONDAY.plusDays(4));
    }

    @Test
    void a_room_rather_than_a_distance_though_the_room_opens_later() {
        Room late = new Room("late", Set.of(), Diary.of(hours("lundi: 10:00-18:00", "mardi: 10:00-18:00")), 0);
        PlanningCase planning = planning(tuesdayToFriday(), NO_RULE, "lundi: 08:00-12:00")
                .withRooms(late)
                .withRemote(RemoteConsent.WHEREVER_NEEDED);

        assertThat(reliefs(planning))
                .containsExactly("inside-availability: 06-02 10:00 in late", "wished-days: 06-01 10:00 in late");
    }

    @Test
    void under_way_another_gap_to_the_last_session_held() {
        PlanningCase planning = planning(
                sessions(1).minimumGapDays(3).latestDay(LocalDate.of(2026, 6, 7)),
                OnPaper.underWay(LocalDate.of(2026, 5, 18), LocalDate.of(2026, 5, 31)),
                "ouverture: 2026-06-01 09:00-10:00",
                "ouverture: 2026-06-08 09:00-10:00");

        assertThat(reliefs(planning))
                .containsExactly(
                        "inside-availability: 06-07 08:00", "minimum-gap: 06-01 09:00", "wished-days: 06-08 09:00");
    }

    @Test
    void years_that_the_law_does_not_tell_are_not_thought_of() {
        WorkingCalendar thisYear = WorkingCalendar.of(LegalCalendar.between(Territory.METROPOLE, 2026, 2026));
        PlanningCase planning = planning(
                        sessions(1).earliestDay(LocalDate.of(2026, 12, 29)).latestDay(LocalDate.of(2026, 12, 31)),
                        NO_RULE,
                        "ouverture: 2026-12-28 09:00-10:00")
                .withCalendar(thisYear);

        assertThat(reliefs(planning)).containsExactly("inside-availability: 12-29 08:00", "wished-days: 12-28 09:00");
    }

    @Test
    void the_order_of_the_phases_can_give_way_on_a_day_that_two_sessions_share() {
        PlanningCase planning = planning(sessions(2).minimumGapDays(0), NO_RULE, "lundi: 09:00-11:00");
        Conflict conflict = Planner.repair(
                        List.of(placed(planning, 1, MONDAY, "10:00"), placed(planning, 2, MONDAY, "09:00")),
                        Set.of("investigation-1", "investigation-2"),
                        planning)
                .getLeft();

        assertThat(conflict.names()).contains("phase-order", "confirmed.investigation-2");
        assertThat(conflict.in(Locale.ENGLISH))
                .contains("- phases in their order: preliminary, investigation, conclusions → without it: possible\n");
    }

    @Test
    void without_any_one_of_its_constraints_a_conflict_is_none() {
        PlanningCase planning = planning(tuesdayToFriday(), NO_RULE, MONDAYS);
        List<Constraint> conflict = conflict(planning).constraints();
        Predicate<List<Constraint>> canHold = Explanation.asking(planning);

        assertThat(conflict).hasSize(2);
        assertThat(canHold.test(conflict)).isFalse();
        assertThat(canHold.test(conflict.subList(0, 1))).isTrue();
        assertThat(canHold.test(conflict.subList(1, 2))).isTrue();
    }

    /** Whether all that a case asks for can hold if its sessions may come in any order. */
    private static boolean canHoldInAnyOrder(PlanningCase planning) {
        List<Constraint> others = Constraint.of(planning).stream()
                .filter(one ->
                        !Set.of("phase-order", "minimum-gap", "T-SHORTEST").contains(one.ruleId()))
                .toList();
        return Explanation.asking(planning).test(others);
    }

    private static PlanningCase oneMonday(int pause, String mondays, Integer... lengths) {
        List<SessionNeed> needs = new ArrayList<>();
        List.of(lengths)
                .forEach(minutes -> needs.add(
                        new SessionNeed(Phase.INVESTIGATION, needs.size() + 1, minutes, DeliveryMode.IN_PERSON)));
        PlanningCase planning =
                planning(sessions(1).sessions(needs).minimumGapDays(0).latestDay(MONDAY), NO_RULE, "lundi: " + mondays);
        return planning.withConsultant(new Diary(planning.availability(), List.of(), new Buffers(0, pause)));
    }

    @Test
    void in_any_order_sessions_share_no_minute_and_keep_the_pause() {
        assertThat(canHoldInAnyOrder(oneMonday(0, "09:00-11:00", 60, 60))).isTrue();
        assertThat(canHoldInAnyOrder(oneMonday(0, "09:00-10:59", 60, 60))).isFalse();
        assertThat(canHoldInAnyOrder(oneMonday(15, "09:00-11:00", 60, 60))).isFalse();
        assertThat(canHoldInAnyOrder(oneMonday(15, "09:00-11:15", 60, 60))).isTrue();
        assertThat(canHoldInAnyOrder(oneMonday(0, "09:00-12:00", 60, 60, 60))).isTrue();
        assertThat(canHoldInAnyOrder(oneMonday(0, "09:00-11:45", 60, 60, 60))).isFalse();
    }

    @Test
    void in_any_order_a_session_may_come_before_those_that_it_follows_in_the_programme() {
        assertThat(canHoldInAnyOrder(oneMonday(0, "09:00-11:00, 14:00-15:00", 60, 120)))
                .isTrue();
        assertThat(canHoldInAnyOrder(oneMonday(0, "09:00-11:00, 14:00-15:00", 120, 60)))
                .isTrue();
        assertThat(canHoldInAnyOrder(oneMonday(0, "09:00-12:00", 60, 120))).isTrue();
        assertThat(canHoldInAnyOrder(oneMonday(15, "09:00-12:00", 60, 120))).isFalse();
    }

    @Test
    void in_any_order_one_session_may_start_when_the_other_ends() {
        PlanningCase planning = oneMonday(0, "09:00-12:00", 60, 120);

        assertThat(canHoldInAnyOrder(planning.withOffered(onMonday("09:00"), onMonday("10:00"))))
                .isTrue();
        assertThat(canHoldInAnyOrder(planning.withOffered(onMonday("09:00"), onMonday("11:00"))))
                .isTrue();
        assertThat(canHoldInAnyOrder(planning.withOffered(onMonday("09:00"), onMonday("10:30"))))
                .isFalse();
    }

    private static TimeSlot onMonday(String start) {
        return new TimeSlot(MONDAY, LocalTime.parse(start), 60, ZoneId.of("Europe/Paris"));
    }

    @Test
    void in_any_order_neighbours_of_the_programme_are_not_too_far_apart() {
        Programme.Builder threeDays = sessions(3).minimumGapDays(0).latestDay(MONDAY.plusDays(3));
        HandMadeFrame onMonday = OnPaper.startingWithin(MONDAY, MONDAY);
        String[] hours = {"lundi: 09:00-11:00", "jeudi: 09:00-10:00"};

        assertThat(canHoldInAnyOrder(planning(threeDays.maximumGapDays(3), onMonday, hours)))
                .isTrue();
        assertThat(canHoldInAnyOrder(planning(threeDays.maximumGapDays(1), onMonday, hours)))
                .isFalse();
    }

    @Test
    void days_up_to_two_weeks_before_those_that_are_accepted_are_thought_of() {
        String[] monday = {"ouverture: 2026-06-01 09:00-10:00"};
        PlanningCase twoWeeks =
                planning(sessions(1).earliestDay(MONDAY.plusDays(14)).latestDay(MONDAY.plusDays(15)), NO_RULE, monday);
        PlanningCase more =
                planning(sessions(1).earliestDay(MONDAY.plusDays(15)).latestDay(MONDAY.plusDays(15)), NO_RULE, monday);

        assertThat(reliefs(twoWeeks)).containsExactly("inside-availability: 06-15 08:00", "wished-days: 06-01 09:00");
        assertThat(reliefs(more)).containsExactly("inside-availability: 06-16 08:00");
    }

    @Test
    void days_up_to_three_months_after_those_that_are_accepted_are_thought_of() {
        PlanningCase threeMonths =
                planning(sessions(1).latestDay(LocalDate.of(2026, 6, 7)), NO_RULE, "ouverture: 2026-09-07 09:00-10:00");
        PlanningCase more =
                planning(sessions(1).latestDay(LocalDate.of(2026, 6, 7)), NO_RULE, "ouverture: 2026-09-08 09:00-10:00");

        assertThat(reliefs(threeMonths))
                .containsExactly("inside-availability: 06-01 08:00", "wished-days: 09-07 09:00");
        assertThat(reliefs(more)).containsExactly("inside-availability: 06-01 08:00");
    }

    @Test
    void ordinary_hours_are_from_eight_to_twenty() {
        HandMadeFrame oneDay = OnPaper.startingWithin(MONDAY, MONDAY);
        PlanningCase all = planning(sessions(1), oneDay, "mardi: 09:00-10:00")
                .withBeneficiary(takenBy(hours("lundi: 00:00-24:00"), taken(MONDAY, "08:30", "19:00")));
        PlanningCase tooLate =
                all.withBeneficiary(takenBy(hours("lundi: 00:00-24:00"), taken(MONDAY, "08:30", "19:01")));

        assertThat(reliefs(all)).containsExactly("inside-availability: 06-01 19:00");
        assertThat(reliefs(tooLate)).isEmpty();
    }

    @Test
    void two_rules_that_each_forbid_the_plan_do_not_free_it_alone() {
        HandMadeFrame anHour =
                new HandMadeFrame(DateWindow.always(), new HandMadeFrame.DayRange(0, 99), 60, Optional.empty());
        Conflict conflict = conflict(planning(sessions(2).agreedMinutes(90), anHour, MONDAYS));

        assertThat(conflict.reliefs()).isEmpty();
        assertThat(conflict.in(Locale.ENGLISH)).isEqualTo("""
                No plan keeps all of these:
                - 1 h 00 at most: T-HOURS (Test, T-HOURS) [a rule]
                None of them alone would free it.""");
        assertThat(conflict.in(Locale.FRENCH)).isEqualTo("""
                Aucun plan ne respecte à la fois :
                - 1 h 00 au plus : T-HOURS (Test, T-HOURS) [une règle]
                Aucune ne suffirait seule.""");
    }

    @Test
    void the_whole_text_of_a_conflict_names_rooms_and_modes() {
        Room room = new Room("blue", Set.of(), Diary.of(hours("mardi: 09:00-10:00")), 0);
        Conflict conflict = conflict(planning(sessions(1), NO_RULE, MONDAYS).withRooms(room));

        assertThat(conflict.in(Locale.ENGLISH)).isEqualTo("""
                No plan keeps all of these:
                - a free room among blue [the establishment]
                - at a distance only if the beneficiary agreed to it [the beneficiary]
                - hours of the consultant: Monday 09:00-10:00 [the consultant]
                What would free it:
                - a free room among blue → without it: investigation-1 on 1 June 2026 at 09:00, blue, in person
                - at a distance only if the beneficiary agreed to it → without it: investigation-1 on 1 June 2026 at\
                 09:00, remote, together
                - hours of the consultant: Monday 09:00-10:00 → without it: investigation-1 on 2 June 2026 at 09:00,\
                 blue, in person""");
    }

    @Test
    void a_journey_and_what_is_taken_are_told_with_the_hour_that_would_be_free() {
        PlanningCase planning = planning(
                sessions(1).latestDay(MONDAY),
                NO_RULE,
                "ouverture: 2026-06-01 09:00-10:00",
                "ouverture: 2026-06-08 09:00-10:00");
        PlanningCase busy = planning.withConsultant(
                new Diary(planning.availability(), List.of(taken(MONDAY, "08:00", "09:10")), new Buffers(5, 0)));

        assertThat(reliefs(busy))
                .containsExactly(
                        "inside-availability: 06-01 10:00", "consultant-free: 06-01 09:00", "wished-days: 06-08 09:00");
    }

    @Test
    void sessions_of_one_day_are_looked_at_hour_by_hour() {
        PlanningCase planning =
                planning(sessions(3).minimumGapDays(0).cadenceDays(0).latestDay(MONDAY), NO_RULE, "lundi: 09:00-11:00");

        assertThat(reliefs(planning)).containsExactly("inside-availability: 06-01 08:00", "wished-days: 06-08 09:00");
    }

    @Test
    void slots_that_are_offered_are_the_only_places_thought_of() {
        ZoneId paris = ZoneId.of("Europe/Paris");
        PlanningCase planning = planning(sessions(1), NO_RULE, MONDAYS)
                .withOffered(
                        new TimeSlot(MONDAY, LocalTime.of(23, 30), 30, paris),
                        new TimeSlot(MONDAY, LocalTime.of(23, 0), 60, paris),
                        new TimeSlot(MONDAY.plusDays(1), LocalTime.of(10, 0), 60, paris));

        assertThat(reliefs(planning)).containsExactly("inside-availability: 06-01 23:00");
        assertThat(reliefs(planning.withOffered(
                        new TimeSlot(MONDAY.plusDays(1), LocalTime.of(11, 0), 60, paris),
                        new TimeSlot(MONDAY.plusDays(1), LocalTime.of(10, 0), 60, paris))))
                .containsExactly("inside-availability: 06-02 10:00");
    }
}
