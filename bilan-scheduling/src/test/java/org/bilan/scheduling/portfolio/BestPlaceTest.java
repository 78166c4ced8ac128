package org.bilan.scheduling.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.portfolio.SmallSeasons.aProgramme;
import static org.bilan.scheduling.portfolio.SmallSeasons.consultant;
import static org.bilan.scheduling.portfolio.SmallSeasons.openOn;
import static org.bilan.scheduling.portfolio.SmallSeasons.season;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.HandMadeFrame.DayRange;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.ExceptionalOpening;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.availability.WeeklyHours;
import org.bilan.scheduling.need.LegalFrame;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.need.Source;
import org.bilan.scheduling.season.Caseload;
import org.bilan.scheduling.season.RequestedBilan;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The cheapest days of one bilan with one consultant who has an hour on few days, each way counted on paper. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class BestPlaceTest {
    private static final Programme WEEKLY = aProgramme("B").build();
    private static final long ANY = Places.NEVER;

    private static LegalFrame ending(int from, int until) {
        return new HandMadeFrame(
                DateWindow.between(MONDAY, MONDAY.plusDays(10)), new DayRange(from, until), 180, Optional.empty());
    }

    private static Optional<Placement> best(Availability hours, Programme programme, LegalFrame frame, long limit) {
        RequestedBilan bilan =
                new RequestedBilan.Builder().programme(programme).frame(frame).build();
        return new Board(season(List.of(consultant("C", hours, Caseload.ANY)), bilan)).best(0, 0, limit);
    }

    private static Placement best(int... days) {
        return best(openOn(days), WEEKLY, ending(0, 60), ANY).orElseThrow();
    }

    private static List<Long> days(Placement placement) {
        return Arrays.stream(placement.starts)
                .mapToObj(minute -> Math.floorDiv(minute, 24 * 60L) - MONDAY.toEpochDay())
                .toList();
    }

    @Test
    void each_gap_costs_the_square_of_the_days_off_the_cadence() {
        assertThat(best(0, 7, 14).cost).isZero();
        assertThat(best(0, 6, 15).cost).isEqualTo(1 + 4);
        assertThat(best(0, 3, 14).cost).isEqualTo(16 + 16);
    }

    @Test
    void each_day_that_it_starts_later_costs_one() {
        assertThat(best(2, 9, 16).cost).isEqualTo(2);
        assertThat(best(10, 17, 24).cost).isEqualTo(10);
    }

    @Test
    void of_all_ways_the_cheapest_is_taken() {
        Placement found = best(0, 5, 9, 16);

        assertThat(days(found))
                .as("not 0, 5, 9: 13, nor 0, 5, 16: 20, nor 5, 9, 16: 14")
                .containsExactly(0L, 9L, 16L);
        assertThat(found.cost).isEqualTo(4);
    }

    @Test
    void a_limit_is_to_be_stayed_below() {
        Availability hours = openOn(0, 6, 15);

        assertThat(best(hours, WEEKLY, ending(0, 60), 6)).isPresent();
        assertThat(best(hours, WEEKLY, ending(0, 60), 5)).isEmpty();
        assertThat(best(openOn(0, 7, 14), WEEKLY, ending(0, 60), 1)).isPresent();
        assertThat(best(openOn(0, 7, 14), WEEKLY, ending(0, 60), 0)).isEmpty();
    }

    @Test
    void a_plan_that_costs_much_is_found_as_well() {
        Availability hours = openOn(0, 20, 40);

        assertThat(best(0, 20, 40).cost).isEqualTo(13 * 13 * 2);
        assertThat(best(hours, WEEKLY, ending(0, 60), 339)).isPresent();
        assertThat(best(hours, WEEKLY, ending(0, 60), 338)).isEmpty();
        assertThat(best(0, 7, 59).cost).isEqualTo(45 * 45);
        assertThat(best(openOn(0, 9, 12, 59), WEEKLY, ending(0, 60), ANY).orElseThrow().cost)
                .as("0, 9, 12")
                .isEqualTo(4 + 16);
    }

    @Test
    void no_gap_is_shorter_or_longer_than_it_may_be() {
        Programme atMostTwelve = aProgramme("B").maximumGapDays(12).build();

        assertThat(best(openOn(0, 2, 14), WEEKLY, ending(0, 60), ANY)).isEmpty();
        assertThat(best(openOn(0, 3, 14), WEEKLY, ending(0, 60), ANY)).isPresent();
        assertThat(best(openOn(0, 12, 24), atMostTwelve, ending(0, 60), ANY).orElseThrow().cost)
                .isEqualTo(25 + 25);
        assertThat(best(openOn(0, 13, 20), atMostTwelve, ending(0, 60), ANY)).isEmpty();
    }

    @Test
    void the_last_day_may_be_the_first_and_the_last_of_its_window() {
        assertThat(best(openOn(0, 7, 14), WEEKLY, ending(14, 14), ANY)).isPresent();
        assertThat(best(openOn(0, 7, 14), WEEKLY, ending(15, 20), ANY)).isEmpty();
        assertThat(best(openOn(0, 7, 14), WEEKLY, ending(0, 13), ANY)).isEmpty();
    }

    @Test
    void where_the_cheapest_way_ends_too_soon_the_cheapest_of_the_others_is_taken() {
        Placement stretched =
                best(openOn(0, 7, 14, 21), WEEKLY, ending(15, 60), ANY).orElseThrow();
        Placement later =
                best(openOn(0, 7, 14, 2, 9, 17), WEEKLY, ending(15, 60), ANY).orElseThrow();

        assertThat(stretched.cost).isEqualTo(49);
        assertThat(days(stretched)).startsWith(0L).endsWith(21L);
        assertThat(days(later)).as("not 0, 9, 17: 5").containsExactly(2L, 9L, 17L);
        assertThat(later.cost).isEqualTo(2 + 1);
    }

    @Test
    void where_only_one_day_can_be_the_first_the_others_are_stretched() {
        LegalFrame thatMonday =
                new HandMadeFrame(DateWindow.between(MONDAY, MONDAY), new DayRange(15, 60), 180, Optional.empty());

        assertThat(best(openOn(0, 7, 14, 21), WEEKLY, thatMonday, ANY).orElseThrow().cost)
                .isEqualTo(49);
    }

    @Test
    void a_limit_holds_for_wishes_too() {
        RequestedBilan afternoons = new RequestedBilan.Builder()
                .programme(WEEKLY)
                .frame(ending(0, 60))
                .addPreferences(new Preference(
                        Set.of(DayOfWeek.MONDAY), new OpeningHours(LocalTime.of(14, 0), 120), 5, Source.BENEFICIARY))
                .build();
        Board board = new Board(season(List.of(consultant("C", openOn(0, 7, 14), Caseload.ANY)), afternoons));

        assertThat(board.best(0, 0, 16)).as("three times five").isPresent();
        assertThat(board.best(0, 0, 15)).isEmpty();
    }

    @Test
    void a_bilan_that_begins_later_than_the_season_has_days_of_its_own() {
        Programme secondWeek = aProgramme("B2").earliestDay(MONDAY.plusDays(7)).build();
        LegalFrame frame = new HandMadeFrame(
                DateWindow.between(MONDAY.plusDays(8), MONDAY.plusDays(10)),
                new DayRange(15, 16),
                180,
                Optional.empty());

        Placement found = beside(openOn(7, 8, 15, 22, 24), secondWeek, frame).orElseThrow();

        assertThat(days(found)).containsExactly(8L, 15L, 24L);
        assertThat(found.cost).as("a day late, and two days off once").isEqualTo(1 + 4);
        assertThat(beside(openOn(14, 21, 30), secondWeek, frame))
                .as("starts too late")
                .isEmpty();
        assertThat(beside(openOn(8, 15, 25), secondWeek, frame))
                .as("ends too late")
                .isEmpty();
        assertThat(days(beside(openOn(8, 15, 59), secondWeek, ending(0, 60)).orElseThrow()))
                .endsWith(59L);
    }

    /** Beside a bilan that opens the season a week earlier, and has no place. */
    private static Optional<Placement> beside(Availability hours, Programme programme, LegalFrame frame) {
        RequestedBilan bilan =
                new RequestedBilan.Builder().programme(programme).frame(frame).build();
        RequestedBilan first = SmallSeasons.aBilan("B1", MONDAY).build();
        return new Board(season(List.of(consultant("C", hours, Caseload.ANY)), first, bilan)).best(1, 0, ANY);
    }

    @Test
    void sessions_of_different_length_are_where_each_fits() {
        Programme growing = WEEKLY.withSessions(
                new SessionNeed(Phase.INVESTIGATION, 1, 60, DeliveryMode.REMOTE_SYNC),
                new SessionNeed(Phase.INVESTIGATION, 2, 120, DeliveryMode.REMOTE_SYNC));
        Availability hours = new Availability(
                SmallSeasons.PARIS, WeeklyHours.NONE, List.of(), List.of(open(0, 60), open(7, 60), open(9, 120)));

        assertThat(days(best(hours, growing, ending(0, 60), ANY).orElseThrow())).containsExactly(0L, 9L);
    }

    private static ExceptionalOpening open(int day, int minutes) {
        return new ExceptionalOpening(MONDAY.plusDays(day), new OpeningHours(LocalTime.of(9, 0), minutes));
    }

    @Test
    void where_the_cheapest_way_ends_too_late_it_is_shortened() {
        Placement shortened =
                best(openOn(0, 6, 7, 13, 14), WEEKLY, ending(0, 13), ANY).orElseThrow();

        assertThat(days(shortened)).startsWith(0L).endsWith(13L);
        assertThat(shortened.cost).isEqualTo(1);
    }

    @Test
    void the_first_day_is_within_its_window_and_within_the_days_wished() {
        LegalFrame notBefore = new HandMadeFrame(
                DateWindow.between(MONDAY.plusDays(2), MONDAY.plusDays(10)),
                new DayRange(0, 60),
                180,
                Optional.empty());
        Programme fromTuesday = aProgramme("B").earliestDay(MONDAY.plusDays(1)).build();

        assertThat(best(openOn(11, 18, 25), WEEKLY, ending(0, 60), ANY)).isEmpty();
        assertThat(days(best(openOn(0, 2, 7, 9, 14, 16), WEEKLY, notBefore, ANY).orElseThrow()))
                .containsExactly(2L, 9L, 16L);
        assertThat(best(openOn(0, 7, 14, 21), fromTuesday, ending(0, 60), ANY).orElseThrow().cost)
                .as("from the second Monday on, six days late")
                .isEqualTo(6);
    }

    @Test
    void the_last_day_wished_is_the_last_one() {
        Programme twoWeeks = aProgramme("B").latestDay(MONDAY.plusDays(14)).build();

        assertThat(best(openOn(0, 7, 14), twoWeeks, ending(0, 60), ANY)).isPresent();
        assertThat(best(openOn(0, 7, 14), twoWeeks.withLatestDay(MONDAY.plusDays(13)), ending(0, 60), ANY))
                .isEmpty();
    }

    @Test
    void after_a_session_held_the_first_gap_counts_and_no_delay() {
        LegalFrame underWay = SmallSeasons.underWay(MONDAY.minusDays(4));

        assertThat(best(openOn(0, 7, 14), WEEKLY, underWay, ANY).orElseThrow().cost)
                .as("four days instead of seven")
                .isEqualTo(9);
        assertThat(days(best(openOn(0, 3, 10, 17), WEEKLY, underWay, ANY).orElseThrow()))
                .containsExactly(3L, 10L, 17L);
    }

    @Test
    void the_gap_after_a_session_held_is_kept_and_is_a_day_at_least() {
        LegalFrame yesterday = SmallSeasons.underWay(MONDAY.minusDays(1));

        assertThat(best(openOn(1, 8, 15), WEEKLY, yesterday, ANY))
                .as("three days are asked")
                .isEmpty();
        assertThat(best(openOn(2, 9, 16), WEEKLY, yesterday, ANY)).isPresent();
    }

    @Test
    void a_single_session_is_as_soon_as_it_may_be() {
        Programme single = WEEKLY.withSessions(new SessionNeed(Phase.INVESTIGATION, 1, 60, DeliveryMode.REMOTE_SYNC));

        assertThat(days(best(openOn(0, 3), single, ending(0, 60), ANY).orElseThrow()))
                .containsExactly(0L);
        assertThat(best(openOn(3), single, ending(0, 60), 4)).isPresent();
        assertThat(best(openOn(3), single, ending(0, 60), 3))
                .as("three days late")
                .isEmpty();
    }

    @Test
    void what_minutes_or_phases_forbid_has_no_place() {
        Programme tooMuch = aProgramme("B").agreedMinutes(179).build();
        Programme allPhases = aProgramme("B").asksForAllPhases(true).build();
        LegalFrame tooTight = new HandMadeFrame(
                DateWindow.between(MONDAY, MONDAY.plusDays(10)), new DayRange(0, 60), 179, Optional.empty());

        assertThat(best(openOn(0, 7, 14), tooMuch, ending(0, 60), ANY)).isEmpty();
        assertThat(best(openOn(0, 7, 14), allPhases, ending(0, 60), ANY)).isEmpty();
        assertThat(best(openOn(0, 7, 14), WEEKLY, tooTight, ANY)).isEmpty();
    }

    @Test
    void a_session_of_each_phase_is_all_phases() {
        Programme whole = aProgramme("B")
                .sessions(List.of(
                        new SessionNeed(Phase.PRELIMINARY, 1, 60, DeliveryMode.REMOTE_SYNC),
                        new SessionNeed(Phase.INVESTIGATION, 1, 60, DeliveryMode.REMOTE_SYNC),
                        new SessionNeed(Phase.CONCLUSIONS, 1, 60, DeliveryMode.REMOTE_SYNC)))
                .asksForAllPhases(true)
                .build();

        assertThat(best(openOn(0, 7, 14), whole, ending(0, 60), ANY)).isPresent();
    }
}
