package org.bilan.scheduling.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.portfolio.SmallSeasons.aBilan;
import static org.bilan.scheduling.portfolio.SmallSeasons.aProgramme;
import static org.bilan.scheduling.portfolio.SmallSeasons.consultant;
import static org.bilan.scheduling.portfolio.SmallSeasons.placed;
import static org.bilan.scheduling.portfolio.SmallSeasons.season;
import static org.bilan.scheduling.portfolio.SmallSeasons.starts;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.audit.PlanAudit;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.constraint.Venue;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.RemoteConsent;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.need.Source;
import org.bilan.scheduling.season.Assignment;
import org.bilan.scheduling.season.Caseload;
import org.bilan.scheduling.season.Consultant;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.RequestedBilan;
import org.bilan.scheduling.season.Season;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The hour and the room that a single session gets on a Monday, when the consultant works from nine to five. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlaceOfADayTest {
    private static final Availability MONDAYS = monday("09:00-17:00");
    private static final Consultant ANNE = consultant("Anne", MONDAYS, Caseload.ANY);

    private static Availability monday(String hours) {
        return Samples.availability("fuseau: Europe/Paris\nlundi: " + hours + "\n");
    }

    private static RequestedBilan single(String id, DeliveryMode mode) {
        return aBilan(id, MONDAY)
                .programme(aProgramme(id)
                        .sessions(List.of(new SessionNeed(Phase.INVESTIGATION, 1, 60, mode)))
                        .latestDay(MONDAY)
                        .build())
                .frame(new HandMadeFrame(
                        DateWindow.from(MONDAY), new HandMadeFrame.DayRange(0, 60), 180, Optional.empty()))
                .build();
    }

    private static final RequestedBilan REMOTE = single("B", DeliveryMode.REMOTE_SYNC);
    private static final RequestedBilan IN_PERSON = single("B", DeliveryMode.IN_PERSON);

    private static Preference liking(int fromMinute, int minutes, int weight) {
        return new Preference(
                Set.of(DayOfWeek.MONDAY),
                new OpeningHours(LocalTime.of(fromMinute / 60, fromMinute % 60), minutes),
                weight,
                Source.BENEFICIARY);
    }

    private static Room room(String id, String hours, int travel, Room.Feature... features) {
        return new Room(id, Set.of(features), Diary.of(monday(hours)), travel);
    }

    private static Portfolio propose(Consultant consultant, List<Room> rooms, RequestedBilan... bilans) {
        Season season = season(List.of(consultant), rooms, bilans);
        Portfolio portfolio = PortfolioPlanner.propose(season);
        assertThat(PlanAudit.of(season, portfolio).breaches()).isEmpty();
        return portfolio;
    }

    private static Assignment one(RequestedBilan bilan, Room... rooms) {
        return placed(propose(ANNE, List.of(rooms), bilan), "B");
    }

    private static Venue venue(Assignment assignment) {
        return assignment.sessions().get(0).venue();
    }

    private static long cost(RequestedBilan bilan) {
        return new Board(season(List.of(ANNE), bilan)).best(0, 0, Places.NEVER).orElseThrow().cost;
    }

    @Test
    void without_wishes_it_is_the_first_hour() {
        assertThat(starts(one(REMOTE))).containsExactly("09:00");
        assertThat(cost(REMOTE)).isZero();
    }

    @Test
    void a_wish_is_met_where_it_can_be_from_its_first_to_its_last_minute() {
        assertThat(starts(one(REMOTE.withPreferences(liking(14 * 60, 180, 5))))).containsExactly("14:00");
        assertThat(starts(one(REMOTE.withPreferences(liking(14 * 60, 60, 5))))).containsExactly("14:00");
        assertThat(starts(one(REMOTE.withPreferences(liking(13 * 60 + 40, 120, 5)))))
                .as("sessions start on the half hour")
                .containsExactly("14:00");
    }

    @Test
    void a_wish_that_no_hour_meets_costs_its_weight() {
        RequestedBilan tooShort = REMOTE.withPreferences(liking(14 * 60, 59, 5));

        assertThat(starts(one(tooShort))).containsExactly("09:00");
        assertThat(cost(tooShort)).isEqualTo(5);
        assertThat(cost(REMOTE.withPreferences(liking(14 * 60, 60, 5)))).isZero();
    }

    @Test
    void of_wishes_that_cannot_be_met_together_the_heavier_one_counts() {
        RequestedBilan torn = REMOTE.withPreferences(liking(9 * 60, 120, 3), liking(14 * 60, 120, 5));

        assertThat(starts(one(torn))).containsExactly("14:00");
        assertThat(cost(torn)).isEqualTo(3);
    }

    @Test
    void a_wish_may_reach_beyond_the_hours_of_the_consultant() {
        assertThat(starts(one(REMOTE.withPreferences(liking(0, 24 * 60, 5))))).containsExactly("09:00");
        assertThat(starts(one(REMOTE.withPreferences(liking(15 * 60 + 30, 8 * 60, 5)))))
                .containsExactly("15:30");
    }

    @Test
    void it_is_when_the_beneficiary_can_come() {
        assertThat(starts(one(REMOTE.withBeneficiary(Diary.of(monday("12:00-13:00"))))))
                .containsExactly("12:00");
        assertThat(propose(ANNE, List.of(), REMOTE.withBeneficiary(Diary.of(monday("12:15-13:15"))))
                        .assignments())
                .as("no half hour has an hour after it")
                .isEmpty();
    }

    @Test
    void a_distance_that_was_agreed_is_kept_unless_the_beneficiary_refuses_it() {
        assertThat(venue(one(REMOTE))).isEqualTo(Venue.remote());
        assertThat(propose(ANNE, List.of(), REMOTE.withRemote(RemoteConsent.REFUSED))
                        .assignments())
                .isEmpty();
        assertThat(venue(one(REMOTE.withRemote(RemoteConsent.WHEREVER_NEEDED)))).isEqualTo(Venue.remote());
    }

    @Test
    void in_person_is_in_the_first_room_that_is_open_and_has_what_is_needed() {
        Room narrow = room("R1", "09:00-17:00", 0);
        Room late = room("R2", "11:00-17:00", 0, Room.Feature.LIFT);
        Room later = room("R3", "12:00-17:00", 0, Room.Feature.LIFT);
        RequestedBilan needsLift = IN_PERSON.withNeededFeatures(Room.Feature.LIFT);

        assertThat(venue(one(IN_PERSON, narrow, late))).isEqualTo(Venue.room("R1"));
        assertThat(venue(one(needsLift, narrow, late, later))).isEqualTo(Venue.room("R2"));
        assertThat(starts(one(needsLift, narrow, late, later))).containsExactly("11:00");
        assertThat(propose(ANNE, List.of(narrow), needsLift).assignments()).isEmpty();
    }

    @Test
    void where_rooms_are_seen_to_elsewhere_it_is_in_no_room() {
        assertThat(venue(one(IN_PERSON)))
                .isEqualTo(Venue.of(IN_PERSON.programme().sessions().get(0)));
        assertThat(starts(one(IN_PERSON))).containsExactly("09:00");
    }

    @Test
    void at_a_distance_no_room_is_taken() {
        assertThat(venue(one(REMOTE, room("R1", "11:00-17:00", 0)))).isEqualTo(Venue.remote());
        assertThat(starts(one(REMOTE, room("R1", "11:00-17:00", 0)))).containsExactly("09:00");
    }

    @Test
    void a_distance_instead_of_a_room_is_worth_nine_and_only_where_it_is_wanted() {
        RequestedBilan flexible = IN_PERSON.withRemote(RemoteConsent.WHEREVER_NEEDED);
        Room afternoon = room("R1", "14:00-17:00", 0);

        assertThat(venue(one(flexible, afternoon))).as("the room is waited for").isEqualTo(Venue.room("R1"));
        assertThat(venue(one(flexible.withPreferences(liking(540, 180, 9)), afternoon)))
                .as("nine for nine: the first hour found stays")
                .isEqualTo(Venue.remote());
        assertThat(venue(one(flexible.withPreferences(liking(540, 180, 8)), afternoon)))
                .isEqualTo(Venue.room("R1"));
        assertThat(venue(one(flexible, room("R1", "18:00-19:00", 0)))).isEqualTo(Venue.remote());
        assertThat(propose(ANNE, List.of(room("R1", "18:00-19:00", 0)), IN_PERSON)
                        .assignments())
                .isEmpty();
    }

    @Test
    void the_journey_to_a_room_needs_time_between_two_sessions() {
        Room far = room("R1", "09:00-17:00", 60);
        RequestedBilan second = single("B2", DeliveryMode.REMOTE_SYNC);

        Portfolio portfolio = propose(ANNE, List.of(far), IN_PERSON, second);

        assertThat(starts(placed(portfolio, "B"))).containsExactly("09:00");
        assertThat(starts(placed(portfolio, "B2"))).containsExactly("11:00");
    }

    @Test
    void a_room_rests_between_two_sessions_whoever_holds_them() {
        Room airing = new Room("R1", Set.of(), new Diary(monday("09:00-17:00"), List.of(), new Buffers(0, 20)), 0);
        Consultant bea = consultant("Béa", MONDAYS, Caseload.ANY);
        Season season = season(List.of(ANNE, bea), List.of(airing), IN_PERSON, single("B2", DeliveryMode.IN_PERSON));

        Portfolio portfolio = PortfolioPlanner.propose(season);

        assertThat(PlanAudit.of(season, portfolio).breaches()).isEmpty();
        assertThat(starts(placed(portfolio, "B"))).containsExactly("09:00");
        assertThat(starts(placed(portfolio, "B2")))
                .as("twenty minutes after ten")
                .containsExactly("10:30");
        assertThat(placed(portfolio, "B2").consultantId()).isEqualTo("Béa");
    }

    @Test
    void a_room_that_is_given_back_is_free_again() {
        Room airing = new Room("R1", Set.of(), new Diary(monday("09:00-10:00"), List.of(), new Buffers(0, 20)), 0);
        Season season = season(List.of(ANNE), List.of(airing), IN_PERSON);
        Board board = new Board(season);
        Placement place = board.best(0, 0, Places.NEVER).orElseThrow();

        board.put(0, place);
        assertThat(board.best(0, 0, Places.NEVER)).isEmpty();
        board.take(0);
        assertThat(board.best(0, 0, Places.NEVER)).isPresent();
    }

    @Test
    void sessions_start_at_an_opening_and_then_every_half_an_hour() {
        Consultant quarterPast = consultant("Anne", monday("09:15-12:00"), Caseload.ANY);

        assertThat(starts(placed(propose(quarterPast, List.of(), REMOTE), "B"))).containsExactly("09:15");
        assertThat(starts(placed(
                        propose(quarterPast, List.of(), REMOTE.withBeneficiary(Diary.of(monday("10:00-12:00")))), "B")))
                .containsExactly("10:15");
    }

    @Test
    void a_room_rests_before_a_session_as_well() {
        Consultant bea = consultant("Béa", MONDAYS, Caseload.ANY);
        RequestedBilan atTen = IN_PERSON.withBeneficiary(Diary.of(monday("10:00-11:00")));
        RequestedBilan atNine = single("B2", DeliveryMode.IN_PERSON).withBeneficiary(Diary.of(monday("09:00-10:00")));
        Room airing = new Room("R1", Set.of(), new Diary(monday("09:00-17:00"), List.of(), new Buffers(0, 20)), 0);
        Room notAiring = room("R1", "09:00-17:00", 0);

        assertThat(PortfolioPlanner.propose(season(List.of(ANNE, bea), List.of(notAiring), atTen, atNine))
                        .assignments())
                .hasSize(2);
        assertThat(PortfolioPlanner.propose(season(List.of(ANNE, bea), List.of(airing), atTen, atNine))
                        .assignments())
                .hasSize(1);
    }

    @Test
    void a_room_of_a_given_plan_is_taken() {
        Consultant bea = consultant("Béa", MONDAYS, Caseload.ANY);
        Season season = season(
                List.of(ANNE, bea),
                List.of(room("R0", "18:00-19:00", 0), room("R1", "09:00-10:00", 0)),
                IN_PERSON,
                single("B2", DeliveryMode.IN_PERSON));
        Portfolio given = PortfolioPlanner.propose(season);
        Board board = new Board(season);
        board.load(given);

        assertThat(given.assignments()).hasSize(1);
        assertThat(board.best(1, 1, Places.NEVER)).isEmpty();
        board.take(0);
        assertThat(board.best(1, 1, Places.NEVER)).isPresent();
    }

    @Test
    void two_sessions_of_one_day_get_their_room_or_what_stands_in_for_it() {
        Room mornings = room("R1", "09:00-11:00", 0);
        RequestedBilan both = IN_PERSON.withProgramme(aProgramme("B")
                .sessions(SessionNeed.series(Phase.INVESTIGATION, 2, 60, DeliveryMode.IN_PERSON))
                .minimumGapDays(0)
                .cadenceDays(0)
                .latestDay(MONDAY)
                .build());

        assertThat(one(both, mornings).sessions())
                .extracting(session -> session.venue())
                .containsOnly(Venue.room("R1"));
        assertThat(one(both).sessions())
                .extracting(session -> session.venue())
                .containsOnly(Venue.of(both.programme().sessions().get(0)));
        assertThat(one(both.withRemote(RemoteConsent.WHEREVER_NEEDED), room("R1", "18:00-19:00", 0))
                        .sessions())
                .extracting(session -> session.venue())
                .containsOnly(Venue.remote());
    }
}
