package org.bilan.scheduling.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.booking.Booking;
import org.bilan.scheduling.booking.Bookings;
import org.bilan.scheduling.booking.HoldRequest;
import org.bilan.scheduling.booking.Refused;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The contract of the booking port, clause by clause: extend it for your own adapter. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
public abstract class BookingsContract {
    /** The moment at which the clock of these tests stands at first. */
    protected static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    private static final Duration A_WHILE = Duration.ofMinutes(5);
    private static final int THREADS = 4;

    private final SettableClock clock = new SettableClock(NOW);

    /** An adapter without any booking that asks this clock what time it is. */
    protected abstract Bookings noBookings(Clock clock);

    /** How many races are run; an adapter over a network may take fewer. */
    protected int races() {
        return 10_000;
    }

    private static HoldRequest wish(String key, int from, int to, String... resources) {
        return new HoldRequest(
                key, Set.of(resources), new Span(NOW.plusSeconds(60L * from), NOW.plusSeconds(60L * to)));
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
    void clause_2_of_simultaneous_wishes_that_overlap_exactly_one_succeeds() throws Exception {
        Bookings bookings = noBookings(clock);
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            for (int race = 0; race < races(); race++) {
                assertThat(winners(bookings, pool, start, race))
                        .as("winners of race %d", race)
                        .isEqualTo(1);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** All wishes of a race meet on one resource at one moment, each with another length and another second resource. */
    private int winners(Bookings bookings, ExecutorService pool, CyclicBarrier start, int race)
            throws InterruptedException, ExecutionException {
        List<Future<Boolean>> answers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            HoldRequest wish = wish(race + "-" + i, 100 * race + i, 100 * race + 30 + i, "anna", "room" + i);
            answers.add(pool.submit(() -> {
                start.await();
                return bookings.hold(wish, A_WHILE).isRight()
                        && bookings.confirm(wish.key()).isRight();
            }));
        }
        int winners = 0;
        for (Future<Boolean> answer : answers) {
            winners += answer.get() ? 1 : 0;
        }
        return winners;
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
}
