package org.bilan.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bilan.scheduling.availability.Span;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RefusedTest {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final HoldRequest WISH = new HoldRequest("a", Set.of("anna"), new Span(NOON, NOON.plusSeconds(60)));

    /** Says which of its methods was asked. */
    private static final Refused.Cases<String> NAMES = new Refused.Cases<>() {
        @Override
        public String taken(Refused.Taken refused) {
            return "taken";
        }

        @Override
        public String expired(Refused.Expired refused) {
            return "expired";
        }

        @Override
        public String unknown(Refused.Unknown refused) {
            return "unknown";
        }

        @Override
        public String keyInUse(Refused.KeyInUse refused) {
            return "key-in-use";
        }

        @Override
        public String stale(Refused.Stale refused) {
            return "stale";
        }

        @Override
        public String notConfirmed(Refused.NotConfirmed refused) {
            return "not-confirmed";
        }

        @Override
        public String outsideRules(Refused.OutsideRules refused) {
            return "outside-rules";
        }
    };

    @Test
    void every_kind_has_a_code_of_its_own_and_a_case() {
        List<Refused> kinds = List.of(
                new Refused.Taken("anna", "b", NOON),
                new Refused.Expired(NOON),
                new Refused.Unknown("a"),
                new Refused.KeyInUse(WISH),
                new Refused.Stale(2),
                new Refused.NotConfirmed(Booking.State.HELD),
                new Refused.OutsideRules(LocalDate.of(2026, 3, 2), List.of("S-STA-01")));

        assertThat(kinds).extracting(Refused::code).doesNotHaveDuplicates();
        assertThat(kinds).allSatisfy(kind -> assertThat(kind.match(NAMES)).isEqualTo(kind.code()));
    }

    @Test
    void a_change_names_a_booking_a_revision_and_an_operation() {
        assertThatThrownBy(() -> new BookingChange(" ", 0, "m")).hasMessageContaining("key");
        assertThatThrownBy(() -> new BookingChange("a", -1, "m")).hasMessageContaining("expectedRevision");
        assertThatThrownBy(() -> new BookingChange("a", 0, "")).hasMessageContaining("operation");
        assertThat(new BookingChange("a", 0, "m").expectedRevision()).isZero();
    }

    @Test
    void the_key_of_what_was_called_off_is_not_used_again() {
        InMemoryBookings bookings = new InMemoryBookings(java.time.Clock.fixed(NOON, java.time.ZoneOffset.UTC));
        bookings.hold(WISH, java.time.Duration.ofMinutes(1));
        bookings.confirm("a");
        Booking off = bookings.cancel(new BookingChange("a", 0, "c"), Booking.Reason.CONSULTANT)
                .get();

        assertThat(bookings.hold(WISH, java.time.Duration.ofMinutes(1)).get()).isEqualTo(off);
        assertThat(bookings.hold(
                                WISH.at(new Span(NOON.plusSeconds(60), NOON.plusSeconds(120))),
                                java.time.Duration.ofMinutes(1))
                        .getLeft())
                .isEqualTo(new Refused.KeyInUse(WISH));
    }
}
