package org.bilan.scheduling.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.portfolio.SmallSeasons.PARIS;
import static org.bilan.scheduling.portfolio.SmallSeasons.WEEK;
import static org.bilan.scheduling.portfolio.SmallSeasons.aBilan;
import static org.bilan.scheduling.portfolio.SmallSeasons.season;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.IntervalSet;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.constraint.Venue;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.season.Assignment;
import org.bilan.scheduling.season.Caseload;
import org.bilan.scheduling.season.Consultant;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.RequestedBilan;
import org.bilan.scheduling.season.Season;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What one other session, on a Monday from ten to eleven, takes of a consultant and of her rooms. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BesideTest {
    private static final SessionNeed NEED = new SessionNeed(Phase.INVESTIGATION, 1, 60, DeliveryMode.IN_PERSON);
    private static final RequestedBilan BILAN = aBilan("B1", MONDAY).build();
    private static final RequestedBilan OTHER = aBilan("B2", MONDAY).build();

    private static Consultant consultant(String id, Buffers buffers, Caseload caseload) {
        return new Consultant(id, new Diary(WEEK, List.of(), buffers), Set.of(), caseload);
    }

    private static Consultant anne(Buffers buffers) {
        return consultant("Anne", buffers, Caseload.ANY);
    }

    private static Room room(String id, Buffers buffers, int travel) {
        return new Room(id, Set.of(), new Diary(WEEK, List.of(), buffers), travel);
    }

    private static Assignment held(String bilan, String consultant, String room, LocalDate... days) {
        List<PlannedSession> sessions = List.of(days).stream()
                .map(day -> new PlannedSession(
                        NEED, new TimeSlot(day, LocalTime.of(10, 0), 60, PARIS), Venue.room(room), 0))
                .toList();
        return new Assignment(new BilanId(bilan), consultant, sessions);
    }

    private static PlanningCase beside(Season season, Assignment... others) {
        return Beside.of(
                season,
                new Portfolio(List.of(others), List.of()),
                BILAN,
                season.consultants().get(0));
    }

    private static Season with(Consultant consultant, Room... rooms) {
        return season(List.of(consultant), List.of(rooms), BILAN, OTHER);
    }

    private static Instant at(LocalDate day, int minute) {
        return day.atStartOfDay(PARIS).plusMinutes(minute).toInstant();
    }

    private static IntervalSet monday(int fromMinute, int untilMinute) {
        return IntervalSet.of(new Span(at(MONDAY, fromMinute), at(MONDAY, untilMinute)));
    }

    private static IntervalSet whole(LocalDate firstDay, int days) {
        return IntervalSet.of(new Span(at(firstDay, 0), at(firstDay.plusDays(days), 0)));
    }

    @Test
    void her_session_is_busy_time_and_that_of_a_colleague_is_not() {
        Season season = with(anne(Buffers.NONE));

        assertThat(beside(season, held("B2", "Anne", "", MONDAY)).consultant().taken())
                .isEqualTo(monday(600, 660));
        assertThat(beside(season, held("B2", "Béa", "", MONDAY)).consultant().taken())
                .isEqualTo(IntervalSet.empty());
    }

    @Test
    void the_bilan_is_not_in_its_own_way() {
        assertThat(beside(with(anne(Buffers.NONE)), held("B1", "Anne", "", MONDAY))
                        .consultant()
                        .taken())
                .isEqualTo(IntervalSet.empty());
    }

    @Test
    void of_two_buffers_only_what_the_next_session_does_not_keep_itself_is_added() {
        assertThat(taken(new Buffers(10, 10), 0)).as("each keeps ten").isEqualTo(monday(600, 660));
        assertThat(taken(new Buffers(5, 20), 0))
                .as("fifteen more after it than the next one keeps before itself")
                .isEqualTo(monday(600, 675));
        assertThat(taken(new Buffers(20, 5), 0)).isEqualTo(monday(585, 660));
    }

    @Test
    void a_journey_is_added_on_both_sides() {
        assertThat(taken(Buffers.NONE, 30)).isEqualTo(monday(570, 690));
        assertThat(taken(new Buffers(5, 20), 30)).isEqualTo(monday(585, 705));
    }

    private static IntervalSet taken(Buffers buffers, int travel) {
        return beside(with(anne(buffers), room("R1", Buffers.NONE, travel)), held("B2", "Anne", "R1", MONDAY))
                .consultant()
                .taken();
    }

    @Test
    void a_room_is_taken_by_whoever_holds_a_session_in_it_and_no_other_room_is() {
        PlanningCase planning = beside(
                with(anne(Buffers.NONE), room("R1", new Buffers(0, 15), 30), room("R2", Buffers.NONE, 0)),
                held("B2", "Béa", "R1", MONDAY));

        assertThat(planning.rooms().get(0).diary().taken())
                .as("the journey is hers, the pause is the room's")
                .isEqualTo(monday(600, 675));
        assertThat(planning.rooms().get(0).travelMinutes()).isEqualTo(30);
        assertThat(planning.rooms().get(1).diary().taken()).isEqualTo(IntervalSet.empty());
    }

    @Test
    void a_day_on_which_she_holds_as_many_sessions_as_she_may_is_taken() {
        Season one = with(consultant("Anne", Buffers.NONE, new Caseload(9, 9_999, 1, 100, 0)));
        Season two = with(consultant("Anne", Buffers.NONE, new Caseload(9, 9_999, 2, 100, 0)));

        assertThat(beside(one, held("B2", "Anne", "", MONDAY)).consultant().taken())
                .isEqualTo(whole(MONDAY, 1));
        assertThat(beside(two, held("B2", "Anne", "", MONDAY)).consultant().taken())
                .isEqualTo(monday(600, 660));
        assertThat(beside(two, held("B2", "Anne", "", MONDAY, MONDAY))
                        .consultant()
                        .taken())
                .isEqualTo(whole(MONDAY, 1));
    }

    @Test
    void a_week_in_which_her_longest_session_no_longer_fits_is_taken() {
        Season full = with(consultant("Anne", Buffers.NONE, new Caseload(9, 119, 9, 100, 0)));
        Season enough = with(consultant("Anne", Buffers.NONE, new Caseload(9, 120, 9, 100, 0)));
        LocalDate secondTuesday = MONDAY.plusDays(8);

        assertThat(beside(full, held("B2", "Anne", "", secondTuesday))
                        .consultant()
                        .taken())
                .isEqualTo(whole(MONDAY.plusDays(7), 7));
        assertThat(beside(enough, held("B2", "Anne", "", secondTuesday))
                        .consultant()
                        .taken())
                .isEqualTo(IntervalSet.of(new Span(at(secondTuesday, 600), at(secondTuesday, 660))));
    }

    @Test
    void full_days_are_looked_for_from_the_first_to_the_last_day_wished() {
        Season none = with(consultant("Anne", Buffers.NONE, new Caseload(9, 59, 9, 100, 0)));

        assertThat(beside(none).consultant().taken()).isEqualTo(whole(MONDAY, 61));
    }
}
