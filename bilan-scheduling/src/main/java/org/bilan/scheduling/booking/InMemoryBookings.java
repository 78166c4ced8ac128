package org.bilan.scheduling.booking;

import io.vavr.control.Either;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.bilan.scheduling.availability.Span;

/**
 * Bookings of one process, for tests and for small providers.
 *
 * <p>One lock over all: a wish looks at few things for a very short time. For each resource the bookings are kept by the
 * start of their time; their appointments never overlap.
 */
public final class InMemoryBookings implements Bookings {
    private final Clock clock;
    private final BookingRules rules;
    private final Map<String, Booking> byKey = new HashMap<>();
    private final Map<String, NavigableMap<Instant, Booking>> byResource = new HashMap<>();
    private final Map<String, Map<String, Booking>> answers = new HashMap<>();

    /** From the start of the longest appointment to the end of the longest time around one. */
    private Duration reach = Duration.ZERO;

    /**
     * Without any booking.
     *
     * @param clock tells when a hold is over
     */
    public InMemoryBookings(Clock clock) {
        this(clock, BookingRules.NONE);
    }

    /**
     * Without any booking, under rules.
     *
     * @param clock tells when a hold is over
     */
    public InMemoryBookings(Clock clock, BookingRules rules) {
        this.clock = clock;
        this.rules = rules;
    }

    @Override
    public synchronized Either<Refused, Booking> hold(HoldRequest request, Duration lasting) {
        if (lasting.isZero() || lasting.isNegative()) {
            throw new IllegalArgumentException("lasting (" + lasting + ") must be positive");
        }
        Instant now = clock.instant();
        Optional<Booking> old = find(request.key());
        return old.flatMap(booking -> steps().known(booking, request)).orElseGet(() -> {
            old.ifPresent(this::remove);
            return put(Booking.held(request, now.plus(lasting)));
        });
    }

    @Override
    public synchronized Either<Refused, Booking> confirm(String key) {
        return known(key).flatMap(booking -> steps().confirm(booking)).flatMap(this::replace);
    }

    @Override
    public synchronized Either<Refused, Booking> move(BookingChange change, Span to) {
        return once(change, booking -> steps().move(booking, change, to));
    }

    @Override
    public synchronized Either<Refused, Booking> cancel(BookingChange change, Booking.Reason why) {
        return once(change, booking -> steps().cancel(booking, change, why));
    }

    @Override
    public synchronized void release(String key) {
        find(key).ifPresent(this::remove);
        answers.remove(key);
    }

    /** What a change makes of a booking. */
    private interface Step {
        Either<Refused, Booking> of(Booking booking);
    }

    private Either<Refused, Booking> once(BookingChange change, Step step) {
        Map<String, Booking> before = answers.getOrDefault(change.key(), Map.of());
        return before.containsKey(change.operation())
                ? Either.right(before.get(change.operation()))
                : known(change.key())
                        .flatMap(step::of)
                        .flatMap(this::replace)
                        .peek(booking -> answers.computeIfAbsent(change.key(), key -> new HashMap<>())
                                .put(change.operation(), booking));
    }

    private BookingSteps steps() {
        return new BookingSteps(rules, clock.instant());
    }

    private Optional<Booking> find(String key) {
        return Optional.ofNullable(byKey.get(key));
    }

    private Either<Refused, Booking> known(String key) {
        return find(key)
                .<Either<Refused, Booking>>map(Either::right)
                .orElseGet(() -> Either.left(new Refused.Unknown(key)));
    }

    /** Puts a booking in the stead of that of its key, or leaves that where it was. */
    private Either<Refused, Booking> replace(Booking booking) {
        Booking old = known(booking.request().key()).getOrElse(booking);
        remove(old);
        return put(booking).peekLeft(refused -> put(old));
    }

    private Either<Refused, Booking> put(Booking booking) {
        if (booking.state() != Booking.State.CANCELLED) {
            Optional<Refused> taken = taken(booking.request());
            if (taken.isPresent()) {
                return Either.left(taken.get());
            }
            HoldRequest request = booking.request();
            request.resources().forEach(id -> day(id).put(request.appointment().startInclusive(), booking));
            Duration length = Duration.between(
                    request.needed().startInclusive(), request.needed().endExclusive());
            reach = length.compareTo(reach) > 0 ? length : reach;
        }
        byKey.put(booking.request().key(), booking);
        return Either.right(booking);
    }

    private void remove(Booking booking) {
        byKey.remove(booking.request().key(), booking);
        HoldRequest request = booking.request();
        request.resources().forEach(id -> day(id).remove(request.appointment().startInclusive(), booking));
    }

    /** The first refusal in the order of the resources; what has expired meanwhile is swept out of the way. */
    private Optional<Refused> taken(HoldRequest request) {
        Instant now = clock.instant();
        for (String resource : request.resources()) {
            for (Booking other : inTheWay(resource, request)) {
                if (other.blocksAt(now)) {
                    return Optional.of(new Refused.Taken(
                            resource,
                            other.request().key(),
                            other.request().appointment().endExclusive()));
                }
                remove(other);
            }
        }
        return Optional.empty();
    }

    private List<Booking> inTheWay(String resource, HoldRequest request) {
        Span needed = request.needed();
        List<Booking> near = new ArrayList<>(day(resource)
                .subMap(
                        needed.startInclusive().minus(reach),
                        true,
                        needed.endExclusive().plus(reach),
                        true)
                .values());
        near.removeIf(other -> !other.request().isInTheWayOf(request));
        return near;
    }

    private NavigableMap<Instant, Booking> day(String resource) {
        return byResource.computeIfAbsent(resource, id -> new TreeMap<>());
    }
}
