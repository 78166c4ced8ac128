package org.bilan.scheduling.booking;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.Optional;
import org.bilan.scheduling.availability.Span;

/**
 * What each step makes of a booking as it stands, decided apart from any store: adapters only look up, lock and write.
 *
 * @param now the moment of the step
 */
public record BookingSteps(BookingRules rules, Instant now) {

    /** What is known already about a wish with the key of a booking; empty if it is to be looked for anew. */
    public Optional<Either<Refused, Booking>> known(Booking booking, HoldRequest request) {
        if (booking.state() != Booking.State.CANCELLED && !booking.blocksAt(now)) {
            return Optional.empty();
        }
        return Optional.of(
                booking.request().equals(request)
                        ? Either.right(booking)
                        : Either.left(new Refused.KeyInUse(booking.request())));
    }

    /** The booking for good, or why not. */
    public Either<Refused, Booking> confirm(Booking booking) {
        if (booking.state() == Booking.State.CONFIRMED) {
            return Either.right(booking);
        }
        if (booking.state() == Booking.State.CANCELLED) {
            return Either.left(new Refused.NotConfirmed(booking.state()));
        }
        if (!booking.blocksAt(now)) {
            return Either.left(new Refused.Expired(booking.expiresAt()));
        }
        return lawful(booking.confirmed());
    }

    /** The booking at another time, if nobody else has it. */
    public Either<Refused, Booking> move(Booking booking, BookingChange change, Span to) {
        return changeable(booking, change).flatMap(seen -> lawful(seen.movedTo(to)));
    }

    /** The booking called off. */
    public Either<Refused, Booking> cancel(Booking booking, BookingChange change, Booking.Reason why) {
        return changeable(booking, change).map(seen -> seen.cancelled(why));
    }

    private Either<Refused, Booking> changeable(Booking booking, BookingChange change) {
        if (booking.revision() != change.expectedRevision()) {
            return Either.left(new Refused.Stale(booking.revision()));
        }
        return booking.state() == Booking.State.CONFIRMED
                ? Either.right(booking)
                : Either.left(new Refused.NotConfirmed(booking.state()));
    }

    private Either<Refused, Booking> lawful(Booking booking) {
        return rules.objection(booking.request())
                .<Either<Refused, Booking>>map(Either::left)
                .orElseGet(() -> Either.right(booking));
    }
}
