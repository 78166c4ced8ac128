package org.bilan.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.testkit.BookingsContract;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class InMemoryBookingsTest extends BookingsContract {
    @Override
    protected Bookings noBookings(Clock clock, BookingRules rules) {
        return new InMemoryBookings(clock, rules);
    }

    /** A mutant meets few races, or it would take hours. */
    @Override
    protected int races() {
        return Integer.getInteger("bilan.races", super.races());
    }

    @Test
    void a_hold_that_lasts_no_time_and_a_wish_for_nothing_are_bugs_of_the_caller() {
        Span hour = new Span(NOW, NOW.plusSeconds(3600));
        HoldRequest wish = new HoldRequest("a", Set.of("anna"), hour);

        assertThatThrownBy(() -> new InMemoryBookings(Clock.systemUTC()).hold(wish, Duration.ZERO))
                .hasMessageContaining("lasting");
        assertThatThrownBy(() -> new HoldRequest("a", Set.of(), hour)).hasMessageContaining("resources");
        assertThatThrownBy(() -> new HoldRequest(" ", Set.of("anna"), hour)).hasMessageContaining("key");
    }
}
