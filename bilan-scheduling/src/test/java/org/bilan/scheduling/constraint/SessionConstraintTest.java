package org.bilan.scheduling.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.Samples.FRANCE;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.Samples.aProgramme;
import static org.bilan.scheduling.constraint.Plans.INVESTIGATION;
import static org.bilan.scheduling.constraint.Plans.PRELIMINARY;
import static org.bilan.scheduling.constraint.Plans.busy;
import static org.bilan.scheduling.constraint.Plans.diary;
import static org.bilan.scheduling.constraint.Plans.inRoom;
import static org.bilan.scheduling.constraint.Plans.session;
import static org.bilan.scheduling.constraint.Plans.slot;
import static org.bilan.scheduling.constraint.Plans.time;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.BusyTime;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.WorkingCalendar;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.Source;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** When a session may be, by itself: kept, and broken by one day or one minute. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SessionConstraintTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-03-01, false", "2026-03-02, true", "2026-04-01, true", "2026-04-02, false"})
    void both_ends_of_the_wished_days_belong_to_them(String day, boolean isWished) {
        SessionConstraint wished = new SessionConstraint.WithinWishedDays(
                aProgramme().earliestDay(MONDAY).latestDay(MONDAY.plusDays(30)).build());

        assertThat(wished.allows(session(day + " 09:00"))).isEqualTo(isWished);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-04-05, true", "2026-04-06, false", "2026-04-07, true", "2026-04-11, false"})
    void no_session_is_on_easter_monday_or_on_a_closed_weekday(String day, boolean isOpen) {
        SessionConstraint open =
                new SessionConstraint.OnOpenDay(WorkingCalendar.of(FRANCE).closedOn(DayOfWeek.SATURDAY));

        assertThat(open.allows(session(day + " 09:00"))).isEqualTo(isOpen);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2026-03-15, true", "2026-03-16, false", "2026-03-20, false", "2026-03-21, true", "2026-04-20, false"})
    void no_session_is_on_a_day_of_an_absence(String day, boolean isThere) {
        SessionConstraint there = new SessionConstraint.NotDuringAbsence(Samples.availability(
                Samples.WEEK + "absence: 2026-03-16 .. 2026-03-20 congés\nabsence: 2026-04-20 .. 2026-04-20\n"));

        assertThat(there.allows(session(day + " 09:00"))).isEqualTo(isThere);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-03-02 08:59, false",
        "2026-03-02 09:00, true",
        "2026-03-02 10:30, true",
        "2026-03-02 11:00, true",
        "2026-03-02 11:01, false",
        "2026-03-02 12:30, true",
        "2026-03-02 12:31, false",
        "2026-03-03 09:00, false",
        "2026-03-03 15:00, true",
        "2026-03-10 15:00, false",
        "2026-03-04 09:00, false",
    })
    void every_minute_of_a_session_is_within_hours_that_may_touch_or_overlap(String start, boolean isInside) {
        SessionConstraint inside = new SessionConstraint.InsideAvailability(Samples.availability("""
                fuseau: Europe/Paris
                lundi: 09:00-10:45, 10:45-12:00, 12:30-13:30
                mardi: 14:00-15:30
                ouverture: 2026-03-03 15:15-16:00
                """));

        assertThat(inside.allows(session(start))).isEqualTo(isInside);
    }

    @Test
    void the_hours_are_those_of_the_consultants_zone() {
        SessionConstraint inside = new SessionConstraint.InsideAvailability(Samples.availability(Samples.WEEK));
        ZoneId madrid = ZoneId.of("Europe/Madrid");

        assertThat(inside.allows(session("2026-03-02 09:00"))).isTrue();
        assertThat(inside.allows(PlannedSession.first(PRELIMINARY, slot("2026-03-02 09:00", 60, madrid))))
                .isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"08:45, true", "08:46, false", "10:00, false", "11:09, false", "11:10, true"})
    void around_what_is_taken_the_consultant_keeps_her_buffers(String start, boolean isFree) {
        Diary diary = new Diary(
                Samples.availability(Samples.WEEK), List.of(busy("2026-03-02 10:00", 60)), new Buffers(10, 15));

        assertThat(new SessionConstraint.ConsultantFree(diary, List.of()).allows(session("2026-03-02 " + start)))
                .isEqualTo(isFree);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"08:40, true", "08:41, false", "11:19, false", "11:20, true"})
    void the_journey_to_a_room_comes_before_and_after_the_session(String start, boolean isFree) {
        SessionConstraint free = new SessionConstraint.ConsultantFree(
                diary(busy("2026-03-02 10:00", 60)), List.of(new Room("Annexe", Set.of(), diary(), 20)));

        assertThat(free.allows(inRoom("Annexe", "2026-03-02 " + start))).isEqualTo(isFree);
        assertThat(free.allows(inRoom("Sur place", "2026-03-02 09:00")))
                .as("no journey to a room that is not known")
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(BusyTime.Kind.class)
    void all_that_a_calendar_tells_stands_in_the_way_but_free_time(BusyTime.Kind kind) {
        Diary diary = diary(time(kind, "2026-03-02 09:30", 15));

        assertThat(new SessionConstraint.ConsultantFree(diary, List.of()).allows(session("2026-03-02 09:00")))
                .isEqualTo(kind == BusyTime.Kind.FREE);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-03-02 09:00, true",
        "2026-03-02 09:01, false",
        "2026-03-02 11:00, true",
        "2026-03-02 11:31, false",
        "2026-03-03 09:00, false",
        "2026-03-03 14:00, true",
    })
    void the_beneficiary_is_asked_for_within_the_hours_in_which_nothing_else_is_on(String start, boolean canCome) {
        SessionConstraint free = new SessionConstraint.BeneficiaryFree(diary(busy("2026-03-02 10:00", 60)));

        assertThat(free.allows(session(start))).isEqualTo(canCome);
    }

    @Test
    void the_beneficiarys_hours_may_be_those_of_another_zone() {
        Availability reunion = Samples.availability("fuseau: Indian/Reunion\nmardi: 02:00-04:00\nlundi: 23:00-24:00\n");
        SessionConstraint free = new SessionConstraint.BeneficiaryFree(Diary.of(reunion));

        assertThat(free.allows(session("2026-03-02 20:00")))
                .as("three hours later in Saint-Denis")
                .isTrue();
        assertThat(free.allows(session("2026-03-02 23:00"))).isTrue();
        assertThat(free.allows(session("2026-03-03 00:30"))).isFalse();
        assertThat(free.allows(session("2026-03-02 21:00"))).isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-03-29 01:00, true",
        "2026-03-29 01:01, false",
        "2026-03-29 02:30, false",
        "2026-03-29 02:59, false",
        "2026-03-29 03:00, true",
        "2026-10-25 01:00, true",
        "2026-10-25 01:01, false",
        "2026-10-25 02:00, false",
        "2026-10-25 02:59, false",
        "2026-10-25 03:00, true",
    })
    void no_minute_of_a_session_is_left_out_or_repeated_when_the_clocks_change(String start, boolean isOnce) {
        assertThat(new SessionConstraint.OutsideClockChange().allows(session(start)))
                .isEqualTo(isOnce);
    }

    @ParameterizedTest(name = "{0}: costs {1}")
    @CsvSource({
        "2026-03-02 09:00, 0",
        "2026-03-02 08:59, 5",
        "2026-03-02 11:00, 0",
        "2026-03-02 11:01, 5",
        "2026-03-05 10:00, 0",
        "2026-03-03 10:00, 5",
    })
    void a_session_that_nobody_likes_so_much_costs_and_stays_lawful(String start, long cost) {
        Constraint preferred = new SessionConstraint.Preferred(new Preference(
                Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY),
                OpeningHours.between(LocalTime.of(9, 0), LocalTime.NOON),
                5,
                Source.BENEFICIARY));

        assertThat(preferred.cost(List.of(session(start)))).isEqualTo(cost);
        assertThat(preferred.isHard()).isFalse();
    }

    @Test
    void a_confirmed_session_stays_at_its_time_and_the_others_are_free() {
        SessionConstraint confirmed = new SessionConstraint.Kept(session("2026-03-02 09:00"));

        assertThat(confirmed.allows(session("2026-03-02 09:00"))).isTrue();
        assertThat(confirmed.allows(inRoom("R1", "2026-03-02 09:00"))).isTrue();
        assertThat(confirmed.allows(session("2026-03-02 09:15"))).isFalse();
        assertThat(confirmed.allows(session(INVESTIGATION, "2026-03-02 09:15"))).isTrue();
        assertThat(confirmed.check(List.of(session("2026-03-02 09:15"))))
                .extracting(Violation::toString)
                .containsExactly("preliminary-1 on 2026-03-02 breaks confirmed (confirmed.preliminary-1)");
    }
}
