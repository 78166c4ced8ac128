package org.bilan.scheduling.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.bilan.law.Citation;
import org.bilan.law.Confidence;
import org.bilan.law.Norm;
import org.bilan.law.Severity;
import org.bilan.legaltime.DateWindow;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.booking.Booking;
import org.bilan.scheduling.booking.BookingChange;
import org.bilan.scheduling.booking.BookingRules;
import org.bilan.scheduling.booking.Bookings;
import org.bilan.scheduling.booking.HoldRequest;
import org.bilan.scheduling.booking.Refused;
import org.bilan.scheduling.need.LegalBound;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The contract of the booking port, clause by clause: extend it for your own adapter. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class BookingsContract {
    /** The moment at which the clock of these tests stands at first. */
    protected static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private static final Duration A_WHILE = Duration.ofMinutes(5);

    private final SettableClock clock = new SettableClock(NOW);

    /** An adapter without any booking that asks this clock what time it is, and these rules what is lawful. */
    protected abstract Bookings noBookings(Clock clock, BookingRules rules);

    private Bookings noBookings(Clock clock) {
        return noBookings(clock, BookingRules.NONE);
    }

    /** How many races are run; an adapter over a network may take fewer. */
    protected int races() {
        return 10_000;
    }

    private static HoldRequest wish(String key, int from, int to, String... resources) {
        return new HoldRequest(key, Set.of(resources), minutes(from, to));
    }

    private static Span minutes(int from, int to) {
        return new Span(NOW.plusSeconds(60L * from), NOW.plusSeconds(60L * to));
    }

    private static void confirmed(Bookings bookings, HoldRequest wish) {
        assertThat(code(bookings.hold(wish, A_WHILE))).isEqualTo("HELD");
        assertThat(code(bookings.confirm(wish.key()))).isEqualTo("CONFIRMED");
    }

    private static String code(Either<Refused, Booking> answer) {
        return answer.fold(Refused::code, booking -> booking.state().name());
    }

    @Test
    void clause_1_all_is_taken_or_nothing_and_a_refused_wish_leaves_nothing_behind() {
        Bookings bookings = noBookings(clock);

        assertThat(code(bookings.hold(wish("a", 0, 60, "anna", "room"), A_WHILE)))
                .isEqualTo("HELD");
        assertThat(bookings.hold(wish("b", 30, 90, "ben", "room"), A_WHILE).getLeft())
                .isEqualTo(new Refused.Taken("room", "a", NOW.plusSeconds(3600)));
        assertThat(code(bookings.hold(wish("c", 30, 90, "ben"), A_WHILE))).isEqualTo("HELD");
        assertThat(code(bookings.hold(wish("d", 59, 60, "anna"), A_WHILE))).isEqualTo("taken");
    }

    @Test
    void clause_2_what_only_touches_or_shares_nothing_is_taken() {
        Bookings bookings = noBookings(clock);

        assertThat(code(bookings.hold(wish("a", 60, 120, "anna"), A_WHILE))).isEqualTo("HELD");
        assertThat(code(bookings.hold(wish("b", 0, 60, "anna"), A_WHILE))).isEqualTo("HELD");
        assertThat(code(bookings.hold(wish("c", 120, 180, "anna"), A_WHILE))).isEqualTo("HELD");
        assertThat(code(bookings.hold(wish("d", 60, 120, "ben"), A_WHILE))).isEqualTo("HELD");
        assertThat(code(bookings.hold(wish("e", 0, 300, "anna"), A_WHILE))).isEqualTo("taken");
    }

    @Test
    void clause_2_what_only_meets_with_its_buffers_is_taken_by_one() {
        Bookings bookings = noBookings(clock);
        Buffers quarter = new Buffers(15, 15);

        assertThat(code(bookings.hold(buffered("a", 60, 120, quarter), A_WHILE)))
                .isEqualTo("HELD");
        assertThat(code(bookings.hold(buffered("b", 130, 190, Buffers.NONE), A_WHILE)))
                .isEqualTo("taken");
        assertThat(code(bookings.hold(buffered("c", 0, 45, Buffers.NONE), A_WHILE)))
                .isEqualTo("HELD");
        assertThat(code(bookings.hold(buffered("d", 135, 195, quarter), A_WHILE)))
                .as("two that keep a quarter of an hour may share it")
                .isEqualTo("HELD");
        assertThat(code(bookings.hold(buffered("e", 200, 230, new Buffers(10, 0)), A_WHILE)))
                .isEqualTo("taken");
    }

    private static HoldRequest buffered(String key, int from, int to, Buffers buffers) {
        return new HoldRequest(key, Set.of("anna"), minutes(from, to), buffers);
    }

    /** All wishes of a race meet on one resource at one moment, each with another length and another second resource. */
    @Test
    void clause_2_of_simultaneous_wishes_that_overlap_exactly_one_succeeds() throws Exception {
        Bookings bookings = noBookings(clock);
        race((race, i) -> {
            HoldRequest wish = wish(race + "-" + i, 100 * race + i, 100 * race + 30 + i, "anna", "room" + i);
            return bookings.hold(wish, A_WHILE).isRight()
                    && bookings.confirm(wish.key()).isRight();
        });
    }

    /** Each wants the same two resources, named in one order by some and in the other by the others. */
    @Test
    void clause_2_wishes_that_want_the_same_in_any_order_do_not_wait_for_each_other_for_ever() throws Exception {
        Bookings bookings = noBookings(clock);
        race((race, i) -> {
            Set<String> both = new LinkedHashSet<>(i % 2 == 0 ? List.of("anna", "room") : List.of("room", "anna"));
            return bookings.hold(new HoldRequest(race + "-" + i, both, minutes(100 * race, 100 * race + 30)), A_WHILE)
                    .isRight();
        });
    }

    private void race(Races.Contender contender) throws InterruptedException, ExecutionException {
        Races.run(races(), contender);
    }

    @Test
    void clause_3_the_same_wish_has_the_same_answer_and_another_one_with_its_key_is_refused() {
        Bookings bookings = noBookings(clock);
        Either<Refused, Booking> first = bookings.hold(wish("a", 0, 60, "anna"), A_WHILE);

        assertThat(bookings.hold(wish("a", 0, 60, "anna"), A_WHILE)).isEqualTo(first);
        assertThat(code(bookings.hold(wish("a", 90, 120, "anna"), A_WHILE))).isEqualTo("key-in-use");
        bookings.release("a");
        assertThat(code(bookings.hold(wish("b", 0, 60, "anna"), A_WHILE))).isEqualTo("HELD");
    }

    @Test
    void clause_4_a_hold_blocks_until_it_expires_and_not_from_then_on() {
        Bookings bookings = noBookings(clock);
        bookings.hold(wish("a", 0, 60, "anna"), A_WHILE);

        clock.set(NOW.plus(A_WHILE).minusSeconds(1));
        assertThat(code(bookings.hold(wish("b", 0, 60, "anna"), A_WHILE))).isEqualTo("taken");
        clock.set(NOW.plus(A_WHILE));
        assertThat(bookings.confirm("a").getLeft()).isEqualTo(new Refused.Expired(NOW.plus(A_WHILE)));
        assertThat(code(bookings.hold(wish("b", 0, 60, "anna"), A_WHILE))).isEqualTo("HELD");
        assertThat(code(bookings.confirm("b"))).isEqualTo("CONFIRMED");
        assertThat(bookings.confirm("a").isLeft()).isTrue();
    }

    @Test
    void clause_5_what_is_confirmed_in_time_stays_taken() {
        Bookings bookings = noBookings(clock);
        bookings.hold(wish("a", 0, 60, "anna"), A_WHILE);

        assertThat(code(bookings.confirm("a"))).isEqualTo("CONFIRMED");
        clock.set(NOW.plus(Duration.ofDays(400)));
        assertThat(code(bookings.confirm("a"))).isEqualTo("CONFIRMED");
        assertThat(code(bookings.hold(wish("b", 30, 31, "anna"), A_WHILE))).isEqualTo("taken");
    }

    @Test
    void clause_6_what_is_released_is_free_at_once() {
        Bookings bookings = noBookings(clock);
        bookings.hold(wish("a", 0, 60, "anna", "room"), A_WHILE);
        bookings.confirm("a");

        bookings.release("a");
        bookings.release("never");
        assertThat(code(bookings.confirm("a"))).isEqualTo("unknown");
        assertThat(code(bookings.hold(wish("b", 0, 60, "anna", "room"), A_WHILE)))
                .isEqualTo("HELD");
    }

    @Test
    void clause_7_what_is_moved_takes_the_new_time_and_frees_the_old_one() {
        Bookings bookings = noBookings(clock);
        confirmed(bookings, wish("a", 0, 60, "anna", "room"));

        Booking moved =
                bookings.move(new BookingChange("a", 0, "m1"), minutes(30, 90)).get();
        assertThat(moved.request().appointment()).isEqualTo(minutes(30, 90));
        assertThat(moved.revision()).isEqualTo(1);
        assertThat(moved.state()).isEqualTo(Booking.State.CONFIRMED);
        assertThat(code(bookings.hold(wish("b", 0, 30, "anna"), A_WHILE))).isEqualTo("HELD");
        assertThat(code(bookings.hold(wish("c", 60, 90, "room"), A_WHILE))).isEqualTo("taken");
    }

    @Test
    void clause_7_what_cannot_be_moved_for_all_its_resources_stays_where_it_was() {
        Bookings bookings = noBookings(clock);
        confirmed(bookings, wish("a", 0, 60, "anna", "room"));
        confirmed(bookings, wish("b", 60, 120, "room"));

        assertThat(bookings.move(new BookingChange("a", 0, "m1"), minutes(90, 150))
                        .getLeft())
                .isEqualTo(new Refused.Taken("room", "b", NOW.plusSeconds(7200)));
        assertThat(code(bookings.hold(wish("c", 120, 150, "anna"), A_WHILE))).isEqualTo("HELD");
        assertThat(code(bookings.hold(wish("d", 0, 30, "anna"), A_WHILE))).isEqualTo("taken");
        assertThat(bookings.confirm("a").get().revision()).isZero();
    }

    @Test
    void clause_7_what_is_only_held_is_not_moved_and_what_is_unknown_is_said_so() {
        Bookings bookings = noBookings(clock);
        bookings.hold(wish("a", 0, 60, "anna"), A_WHILE);

        assertThat(bookings.move(new BookingChange("a", 0, "m1"), minutes(60, 120))
                        .getLeft())
                .isEqualTo(new Refused.NotConfirmed(Booking.State.HELD));
        assertThat(code(bookings.move(new BookingChange("z", 0, "m1"), minutes(60, 120))))
                .isEqualTo("unknown");
    }

    @Test
    void clause_8_what_is_called_off_frees_its_time_and_stays_known() {
        Bookings bookings = noBookings(clock);
        confirmed(bookings, wish("a", 0, 60, "anna", "room"));

        Booking off = bookings.cancel(new BookingChange("a", 0, "c1"), Booking.Reason.CONSULTANT)
                .get();
        assertThat(off.state()).isEqualTo(Booking.State.CANCELLED);
        assertThat(off.revision()).isEqualTo(1);
        assertThat(off.cancelledFor()).contains(Booking.Reason.CONSULTANT);
        assertThat(code(bookings.hold(wish("b", 0, 60, "anna", "room"), A_WHILE)))
                .isEqualTo("HELD");
        assertThat(code(bookings.confirm("a"))).isEqualTo("not-confirmed");
        assertThat(code(bookings.move(new BookingChange("a", 1, "m1"), minutes(60, 120))))
                .isEqualTo("not-confirmed");
    }

    @Test
    void clause_9_a_change_of_what_has_changed_since_is_refused() {
        Bookings bookings = noBookings(clock);
        confirmed(bookings, wish("a", 0, 60, "anna"));
        bookings.move(new BookingChange("a", 0, "m1"), minutes(60, 120));

        assertThat(bookings.move(new BookingChange("a", 0, "m2"), minutes(120, 180))
                        .getLeft())
                .isEqualTo(new Refused.Stale(1));
        assertThat(bookings.cancel(new BookingChange("a", 0, "c1"), Booking.Reason.BENEFICIARY)
                        .getLeft())
                .isEqualTo(new Refused.Stale(1));
        assertThat(code(bookings.hold(wish("b", 60, 120, "anna"), A_WHILE))).isEqualTo("taken");
    }

    @Test
    void clause_9_of_simultaneous_changes_exactly_one_is_made() throws Exception {
        Bookings bookings = noBookings(clock);
        confirmed(bookings, wish("a", 0, 30, "anna"));
        race((race, i) -> bookings.move(
                        new BookingChange("a", race, race + "-" + i), minutes(100 * race + 40 + i, 100 * race + 70 + i))
                .isRight());
    }

    @Test
    void clause_10_the_same_operation_has_the_same_answer_whatever_came_after_it() {
        Bookings bookings = noBookings(clock);
        confirmed(bookings, wish("a", 0, 60, "anna"));
        Either<Refused, Booking> first = bookings.move(new BookingChange("a", 0, "m1"), minutes(60, 120));

        assertThat(first.isRight()).isTrue();
        assertThat(bookings.move(new BookingChange("a", 0, "m1"), minutes(60, 120)))
                .isEqualTo(first);
        Either<Refused, Booking> second =
                bookings.cancel(new BookingChange("a", 1, "c1"), Booking.Reason.ESTABLISHMENT);
        assertThat(second.isRight()).isTrue();
        assertThat(bookings.move(new BookingChange("a", 0, "m1"), minutes(60, 120)))
                .isEqualTo(first);
        assertThat(bookings.cancel(new BookingChange("a", 1, "c1"), Booking.Reason.ESTABLISHMENT))
                .isEqualTo(second);
        assertThat(code(bookings.hold(wish("b", 60, 120, "anna"), A_WHILE))).isEqualTo("HELD");
    }

    @Test
    void clause_11_the_rules_are_asked_again_at_the_confirmation_and_for_a_new_time() {
        List<DateWindow> window = new CopyOnWriteArrayList<>(List.of(DateWindow.always()));
        Bookings bookings =
                noBookings(clock, BookingRules.within(request -> List.of(rule(window.get(0))), ZoneOffset.UTC));
        LocalDate day = LocalDate.of(2026, 3, 2);
        confirmed(bookings, wish("a", 0, 60, "anna"));
        bookings.hold(wish("b", 60, 120, "anna"), A_WHILE);
        window.set(0, DateWindow.until(day.minusDays(1)));

        Refused outside = new Refused.OutsideRules(day, List.of("T-WINDOW"));
        assertThat(bookings.confirm("b").getLeft()).isEqualTo(outside);
        assertThat(bookings.move(new BookingChange("a", 0, "m1"), minutes(120, 180))
                        .getLeft())
                .isEqualTo(outside);
        assertThat(code(bookings.hold(wish("c", 30, 31, "anna"), A_WHILE))).isEqualTo("taken");
        assertThat(code(bookings.hold(wish("d", 60, 61, "anna"), A_WHILE)))
                .as("a hold that could not be confirmed is still held")
                .isEqualTo("taken");
        assertThat(code(bookings.hold(wish("e", 120, 121, "anna"), A_WHILE))).isEqualTo("HELD");
        window.set(0, DateWindow.from(day));
        assertThat(code(bookings.confirm("b"))).isEqualTo("CONFIRMED");
    }

    private static LegalBound rule(DateWindow window) {
        LocalDate read = LocalDate.of(2026, 1, 1);
        Citation citation = new Citation("Test", "T", read, new Citation.Check(Confidence.VERIFIED, read));
        return new LegalBound(new Norm("T-WINDOW", Severity.COMMITMENT, List.of(citation)), window);
    }
}
