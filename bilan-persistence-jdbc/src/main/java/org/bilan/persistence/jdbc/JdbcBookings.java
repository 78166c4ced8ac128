package org.bilan.persistence.jdbc;

import io.vavr.control.Either;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import javax.sql.DataSource;
import org.bilan.port.JournalException;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.booking.Booking;
import org.bilan.scheduling.booking.BookingChange;
import org.bilan.scheduling.booking.BookingRules;
import org.bilan.scheduling.booking.BookingSteps;
import org.bilan.scheduling.booking.Bookings;
import org.bilan.scheduling.booking.HoldRequest;
import org.bilan.scheduling.booking.Refused;

/**
 * Bookings on a {@link DataSource} of H2 or PostgreSQL, safe for many threads and many processes.
 *
 * <p>Each call is one transaction that first locks a row of each of its resources, in the order of their ids; so nobody
 * reads what another one is about to change, and nobody waits in a circle. Holds that have expired are swept by whoever
 * finds them in the way. Where the answer to a call was lost, the same call has the same answer.
 *
 * <p>An application that uses it adds {@code bilan-scheduling}, which this module does not bring.
 */
public final class JdbcBookings implements Bookings {
    /** Each further try follows another writer's success or a deadlock. */
    private static final int MAX_TRIES = 10;

    private final DataSource dataSource;
    private final Clock clock;
    private final BookingRules rules;

    private JdbcBookings(DataSource dataSource, Clock clock, BookingRules rules) {
        this.dataSource = dataSource;
        this.clock = clock;
        this.rules = rules;
    }

    /**
     * The bookings on tables that {@link Schema#migrate} or the application has brought to the present version.
     *
     * @param clock tells when a hold is over; those of several processes should agree to the second
     * @param rules asked at each confirmation, while rows are locked
     */
    public static JdbcBookings on(DataSource dataSource, Clock clock, BookingRules rules) {
        return new JdbcBookings(dataSource, clock, rules);
    }

    /** What is done in one transaction. */
    private interface Work {
        Either<Refused, Booking> on(BookingTable table) throws SQLException;
    }

    /** What becomes of a booking that is known. */
    private interface Step {
        Either<Refused, Booking> of(Booking booking);
    }

    @Override
    public Either<Refused, Booking> hold(HoldRequest request, Duration lasting) {
        if (lasting.isZero() || lasting.isNegative()) {
            throw new IllegalArgumentException("lasting (" + lasting + ") must be positive");
        }
        return written(table -> {
            table.lock(request.resources());
            Instant now = clock.instant();
            Optional<Booking> old = table.find(request.key());
            Optional<Either<Refused, Booking>> known = old.flatMap(booking -> steps().known(booking, request));
            if (known.isPresent()) {
                return known.get();
            }
            Optional<Refused> taken = taken(table, request, now);
            if (taken.isPresent()) {
                return Either.left(taken.get());
            }
            table.delete(request.key());
            Booking held = Booking.held(request, now.plus(lasting).truncatedTo(ChronoUnit.MICROS));
            table.insert(held);
            return Either.right(held);
        });
    }

    @Override
    public Either<Refused, Booking> confirm(String key) {
        return written(table -> step(table, key, booking -> steps().confirm(booking)));
    }

    @Override
    public Either<Refused, Booking> move(BookingChange change, Span to) {
        return once(change, booking -> steps().move(booking, change, to));
    }

    @Override
    public Either<Refused, Booking> cancel(BookingChange change, Booking.Reason why) {
        return once(change, booking -> steps().cancel(booking, change, why));
    }

    @Override
    public void release(String key) {
        written(table -> {
            Optional<Booking> known = locked(table, key);
            table.delete(key);
            return answer(known, key);
        });
    }

    private BookingSteps steps() {
        return new BookingSteps(rules, clock.instant());
    }

    /** A change, or the answer that it had when it was made. */
    private Either<Refused, Booking> once(BookingChange change, Step step) {
        return written(table -> {
            Optional<Booking> known = locked(table, change.key());
            Optional<Booking> before = known.isEmpty() ? known : table.after(change.operation(), known.get());
            if (before.isPresent()) {
                return Either.right(before.get());
            }
            Either<Refused, Booking> answer = step(table, change.key(), step);
            if (answer.isRight()) {
                table.note(change.operation(), answer.get());
            }
            return answer;
        });
    }

    private Either<Refused, Booking> step(BookingTable table, String key, Step step) throws SQLException {
        Optional<Booking> known = locked(table, key);
        Either<Refused, Booking> made = answer(known, key).flatMap(step::of);
        if (made.isLeft() || known.equals(Optional.of(made.get()))) {
            return made;
        }
        Booking booking = made.get();
        Optional<Refused> taken = booking.state() == Booking.State.CANCELLED
                ? Optional.empty()
                : taken(table, booking.request(), clock.instant());
        if (taken.isPresent()) {
            return Either.left(taken.get());
        }
        table.update(booking);
        return made;
    }

    private static Either<Refused, Booking> answer(Optional<Booking> known, String key) {
        return known.<Either<Refused, Booking>>map(Either::right)
                .orElseGet(() -> Either.left(new Refused.Unknown(key)));
    }

    /** A booking that nobody else can change until the transaction ends, since its resources are locked. */
    private static Optional<Booking> locked(BookingTable table, String key) throws SQLException {
        Optional<Booking> seen = table.find(key);
        if (seen.isPresent()) {
            table.lock(seen.get().request().resources());
        }
        return seen.isPresent() ? table.find(key) : seen;
    }

    /** The first refusal in the order of the resources; what has expired meanwhile is swept out of the way. */
    private static Optional<Refused> taken(BookingTable table, HoldRequest request, Instant now) throws SQLException {
        for (String resource : request.resources()) {
            for (Booking other : table.near(resource, request)) {
                boolean isOther = !other.request().key().equals(request.key());
                if (isOther && other.blocksAt(now) && other.request().isInTheWayOf(request)) {
                    return Optional.of(new Refused.Taken(
                            resource,
                            other.request().key(),
                            other.request().appointment().endExclusive()));
                }
                if (isOther && !other.blocksAt(now)) {
                    table.delete(other.request().key());
                }
            }
        }
        return Optional.empty();
    }

    private Either<Refused, Booking> written(Work work) {
        for (int tries = 1; ; tries++) {
            try {
                return inTransaction(work);
            } catch (SQLException | RuntimeException e) {
                if (tries == MAX_TRIES || !OtherWriter.caused(e)) {
                    throw new JournalException("time could not be booked", e);
                }
            }
        }
    }

    private Either<Refused, Booking> inTransaction(Work work) throws SQLException {
        try (Transaction transaction = Transaction.begin(dataSource)) {
            Either<Refused, Booking> answer = work.on(new BookingTable(transaction.connection()));
            if (!transaction.commit()) {
                throw new SQLException("the commit was not acknowledged");
            }
            return answer;
        }
    }
}
