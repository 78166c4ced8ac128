package org.bilan.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.booking.BookingRules;
import org.bilan.scheduling.booking.Bookings;
import org.bilan.scheduling.booking.HoldRequest;
import org.bilan.scheduling.testkit.BookingsContract;
import org.bilan.scheduling.testkit.SettableClock;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The contract of bookings on both databases. */
@DisplayNameGeneration(ReplaceUnderscores.class)
abstract class JdbcBookingsTest extends BookingsContract {
    abstract DataSource database();

    @Override
    protected Bookings noBookings(Clock clock, BookingRules rules) {
        for (String table : List.of("change", "resource", "lock")) {
            Databases.execute(database(), "delete from bilan_booking_" + table);
        }
        Databases.execute(database(), "delete from bilan_booking");
        return JdbcBookings.on(database(), clock, rules);
    }

    @Override
    protected int races() {
        return 250;
    }

    @Test
    void holds_that_have_expired_are_swept_by_whoever_finds_them_in_the_way() {
        SettableClock clock = new SettableClock(NOW);
        Bookings bookings = noBookings(clock, BookingRules.NONE);
        Span hour = new Span(NOW, NOW.plusSeconds(3600));
        bookings.hold(new HoldRequest("a", Set.of("anna", "room"), hour), Duration.ofMinutes(5));

        clock.set(NOW.plusSeconds(300));
        assertThat(bookings.hold(new HoldRequest("b", Set.of("anna"), hour), Duration.ofMinutes(5))
                        .isRight())
                .isTrue();
        assertThat(Databases.count(database(), "bilan_booking")).isEqualTo(1);
        assertThat(Databases.count(database(), "bilan_booking_resource")).isEqualTo(1);
    }

    @Test
    void another_adapter_on_the_same_tables_sees_what_was_taken() {
        SettableClock clock = new SettableClock(NOW);
        Bookings bookings = noBookings(clock, BookingRules.NONE);
        Span hour = new Span(NOW, NOW.plusSeconds(3600));
        bookings.hold(new HoldRequest("a", Set.of("anna"), hour), Duration.ofMinutes(5));

        Bookings other = JdbcBookings.on(database(), clock, BookingRules.NONE);
        assertThat(other.confirm("a").isRight()).isTrue();
        assertThat(other.hold(new HoldRequest("b", Set.of("anna"), hour), Duration.ofMinutes(5))
                        .isLeft())
                .isTrue();
    }
}
