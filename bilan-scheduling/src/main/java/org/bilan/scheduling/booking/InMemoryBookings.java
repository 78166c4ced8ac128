package org.bilan.scheduling.booking;

import io.vavr.control.Either;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Bookings of one process, for tests and for small providers.
 *
 * <p>One lock over all: a wish looks at few things for a very short time. For each resource the bookings are kept by the
 * start of their time; those of one resource never overlap, so that the one before and the one after a start say all.
 */
public final class InMemoryBookings implements Bookings {
    private final Clock clock;
    private final Map<String, Booking> byKey = new HashMap<>();
    private final Map<String, NavigableMap<Instant, Booking>> byResource = new HashMap<>();

    /**
     * Without any booking.
     *
     * @param clock tells when a hold is over
     */
    public InMemoryBookings(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Either<Refused, Booking> hold(HoldRequest request, Duration lasting) {
        if (lasting.isZero() || lasting.isNegative()) {
            throw new IllegalArgumentException("lasting (" + lasting + ") must be positive");
        }
        Instant now = clock.instant();
        Booking known = byKey.get(request.key());
        if (known != null && known.blocksAt(now)) {
            return known.request().equals(request)
                    ? Either.right(known)
                    : Either.left(new Refused.KeyInUse(known.request()));
        }
        return taken(request, now)
                .<Either<Refused, Booking>>map(Either::left)
                .orElseGet(() -> Either.right(put(new Booking(request, Booking.State.HELD, now.plus(lasting)))));
    }

    @Override
    public synchronized Either<Refused, Booking> confirm(String key) {
        Booking known = byKey.get(key);
        if (known == null) {
            return Either.left(new Refused.Unknown(key));
        }
        return known.blocksAt(clock.instant())
                ? Either.right(put(known.confirmed()))
                : Either.left(new Refused.Expired(known.expiresAt()));
    }

    @Override
    public synchronized void release(String key) {
        Booking known = byKey.get(key);
        if (known != null) {
            remove(known);
        }
    }

    /** The first refusal in the order of the resources; what has expired meanwhile is swept out of the way. */
    private Optional<Refused> taken(HoldRequest request, Instant now) {
        for (String resource : request.resources()) {
            Optional<Booking> other = overlapping(resource, request, now);
            if (other.isPresent()) {
                HoldRequest its = other.get().request();
                return Optional.of(
                        new Refused.Taken(resource, its.key(), its.needed().endExclusive()));
            }
        }
        return Optional.empty();
    }

    private Optional<Booking> overlapping(String resource, HoldRequest request, Instant now) {
        NavigableMap<Instant, Booking> day = day(resource);
        Map.Entry<Instant, Booking> last = day.lowerEntry(request.needed().endExclusive());
        while (last != null
                && last.getValue()
                        .request()
                        .needed()
                        .endExclusive()
                        .isAfter(request.needed().startInclusive())) {
            if (last.getValue().blocksAt(now)) {
                return Optional.of(last.getValue());
            }
            remove(last.getValue());
            last = day.lowerEntry(request.needed().endExclusive());
        }
        return Optional.empty();
    }

    private Booking put(Booking booking) {
        Booking old = byKey.put(booking.request().key(), booking);
        if (old != null) {
            old.request()
                    .resources()
                    .forEach(id -> day(id).remove(old.request().needed().startInclusive(), old));
        }
        booking.request()
                .resources()
                .forEach(id -> day(id).put(booking.request().needed().startInclusive(), booking));
        return booking;
    }

    private void remove(Booking booking) {
        byKey.remove(booking.request().key(), booking);
        booking.request()
                .resources()
                .forEach(id -> day(id).remove(booking.request().needed().startInclusive(), booking));
    }

    private NavigableMap<Instant, Booking> day(String resource) {
        return byResource.computeIfAbsent(resource, id -> new TreeMap<>());
    }
}
