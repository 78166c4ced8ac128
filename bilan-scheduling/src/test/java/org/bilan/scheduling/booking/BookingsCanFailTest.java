package org.bilan.scheduling.booking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import io.vavr.control.Either;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.testkit.BookingsContract;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Every clause of the contract of bookings can fail, and a known defect is caught by the clause that names it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BookingsCanFailTest {
    @Test
    void clause_1_a_part_that_is_kept_of_a_refused_wish_is_caught() {
        assertThat(failed(KeepsAPart.class)).contains("clause_1_");
    }

    @Test
    void clause_2_looking_first_and_taking_afterwards_is_caught() {
        assertThat(failed(LooksThenTakes.class)).contains("clause_2_");
    }

    @Test
    void clause_2_buffers_that_are_not_kept_are_caught() {
        assertThat(failed(ForgetsBuffers.class)).contains("clause_2_");
    }

    @Test
    void clause_3_a_key_that_stands_for_nothing_is_caught() {
        assertThat(failed(IgnoresTheKey.class)).contains("clause_3_");
    }

    @Test
    void clause_4_a_hold_that_never_ends_is_caught() {
        assertThat(failed(NeverExpires.class)).containsExactly("clause_4_");
    }

    @Test
    void clause_5_a_confirmation_that_is_not_written_is_caught() {
        assertThat(failed(DoesNotWriteTheConfirmation.class)).contains("clause_5_");
    }

    @Test
    void clause_6_a_release_of_holds_alone_is_caught() {
        assertThat(failed(ReleasesNothing.class)).contains("clause_6_");
    }

    @Test
    void clause_7_releasing_before_the_new_time_is_had_is_caught() {
        assertThat(failed(ReleasesThenHolds.class)).contains("clause_7_");
    }

    @Test
    void clause_8_a_cancellation_that_frees_nothing_and_one_that_forgets_are_caught() {
        assertThat(failed(CancelsInWordsOnly.class)).contains("clause_8_");
        assertThat(failed(ForgetsWhatIsCancelled.class)).contains("clause_8_");
    }

    @Test
    void clause_9_a_revision_that_is_not_looked_at_is_caught() {
        assertThat(failed(IgnoresTheRevision.class)).contains("clause_9_");
    }

    @Test
    void clause_10_an_operation_that_is_done_again_is_caught() {
        assertThat(failed(IgnoresTheOperation.class)).containsExactly("clause_10");
    }

    @Test
    void clause_11_rules_that_are_not_asked_again_are_caught() {
        assertThat(failed(AsksNoRules.class)).containsExactly("clause_11");
    }

    @Test
    void the_contract_itself_passes() {
        assertThat(failed(Sound.class)).isEmpty();
    }

    /** The clauses that fail, none of which may be skipped. */
    private static Set<String> failed(Class<?> contract) {
        Events tests = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .execute()
                .testEvents();
        assertThat(tests.skipped().count()).isZero();
        Set<String> failed = new TreeSet<>();
        tests.finished().stream()
                .filter(event ->
                        event.getRequiredPayload(TestExecutionResult.class).getStatus()
                                != TestExecutionResult.Status.SUCCESSFUL)
                .forEach(event -> failed.add(clause(event)));
        return failed;
    }

    private static String clause(Event event) {
        return event.getTestDescriptor()
                .getSource()
                .map(source -> ((MethodSource) source).getMethodName())
                .orElseThrow()
                .substring(0, "clause_00".length());
    }

    /** The contract with few races. */
    abstract static class Contract extends BookingsContract {
        @Override
        protected int races() {
            return 300;
        }
    }

    static final class Sound extends Contract {
        @Override
        protected Bookings noBookings(Clock clock, BookingRules rules) {
            return new Spoilt(new InMemoryBookings(clock, rules));
        }
    }

    static final class KeepsAPart extends Contract {
        @Override
        protected Bookings noBookings(Clock clock, BookingRules rules) {
            return new Spoilt(new InMemoryBookings(clock, rules)) {
                @Override
                public Either<Refused, Booking> hold(HoldRequest request, Duration lasting) {
                    Either<Refused, Booking> answer = sound.hold(request, lasting);
                    if (answer.isLeft()) {
                        String first = request.resources().iterator().next();
                        sound.hold(
                                new HoldRequest(request.key() + "/part", Set.of(first), request.appointment()),
                                lasting);
                    }
                    return answer;
                }
            };
        }
    }

    static final class LooksThenTakes extends Contract {
        @Override
        protected Bookings noBookings(Clock clock, BookingRules rules) {
            List<HoldRequest> taken = new CopyOnWriteArrayList<>();
            return new Spoilt(new InMemoryBookings(clock, rules)) {
                @Override
                public Either<Refused, Booking> hold(HoldRequest request, Duration lasting) {
                    boolean isFree = taken.stream()
                            .noneMatch(other -> other.isInTheWayOf(request)
                                    && other.resources().stream().anyMatch(request.resources()::contains));
                    if (!isFree) {
                        return sound.hold(request, lasting);
                    }
                    taken.add(request);
                    return Either.right(Booking.held(request, clock.instant().plus(lasting)));
                }

                @Override
                public Either<Refused, Booking> confirm(String key) {
                    return taken.stream()
                            .filter(one -> one.key().equals(key))
                            .findFirst()
                            .<Either<Refused, Booking>>map(one -> Either.right(
                                    Booking.held(one, clock.instant()).confirmed()))
                            .orElseGet(() -> sound.confirm(key));
                }
            };
        }
    }

    static final class ForgetsBuffers extends Contract {
        @Override
        protected Bookings noBookings(Clock clock, BookingRules rules) {
            return new Spoilt(new InMemoryBookings(clock, rules)) {
                @Override
                public Either<Refused, Booking> hold(HoldRequest request, Duration lasting) {
                    return sound.hold(
                            new HoldRequest(request.key(), request.resources(), request.appointment(), Buffers.NONE),
                            lasting);
                }
            };
        }
    }

    static final class IgnoresTheKey extends Contract {
        @Override
        protected Bookings noBookings(Clock clock, BookingRules rules) {
            AtomicInteger count = new AtomicInteger();
            return new Spoilt(new InMemoryBookings(clock, rules)) {
                @Override
                public Either<Refused, Booking> hold(HoldRequest request, Duration lasting) {
                    String key = request.key() + "#" + count.incrementAndGet();
                    return sound.hold(
                            new HoldRequest(key, request.resources(), request.appointment(), request.buffers()),
                            lasting);
                }
            };
        }
    }

    static final class NeverExpires extends Contract {
        @Override
        protected Bookings noBookings(Clock clock, BookingRules rules) {
            return new Spoilt(new InMemoryBookings(Clock.fixed(clock.instant(), clock.getZone()), rules));
        }
    }

    static final class DoesNotWriteTheConfirmation extends Contract {
        @Override
        protected Bookings noBookings(Clock clock, BookingRules rules) {
            return new Spoilt(new InMemoryBookings(clock, rules)) {
                private final List<HoldRequest> held = new CopyOnWriteArrayList<>();

                @Override
                public Either<Refused, Booking> hold(HoldRequest request, Duration lasting) {
                    held.add(request);
                    return sound.hold(request, lasting);
                }

                @Override
                public Either<Refused, Booking> confirm(String key) {
                    return held.stream()
                            .filter(one -> one.key().equals(key))
                            .findFirst()
                            .<Either<Refused, Booking>>map(one -> Either.right(
                                    Booking.held(one, clock.instant()).confirmed()))
                            .orElseGet(() -> sound.confirm(key));
                }
            };
        }
    }

    static final class ReleasesNothing extends Contract {
        @Override
        protected Bookings noBookings(Clock clock, BookingRules rules) {
            return new Spoilt(new InMemoryBookings(clock, rules)) {
                @Override
                public void release(String key) {
                    if (sound.confirm(key).isLeft()) {
                        sound.release(key);
                    }
                }
            };
        }
    }

    static final class ReleasesThenHolds extends Contract {
        @Override
        protected Bookings noBookings(Clock clock, BookingRules rules) {
            return new Spoilt(new InMemoryBookings(clock, rules)) {
                @Override
                public Either<Refused, Booking> move(BookingChange change, Span to) {
                    return sound.confirm(change.key()).flatMap(old -> {
                        sound.release(change.key());
                        return sound.hold(old.request().at(to), Duration.ofMinutes(5))
                                .flatMap(held -> sound.confirm(change.key()));
                    });
                }
            };
        }
    }

    static final class CancelsInWordsOnly extends Contract {
        @Override
        protected Bookings noBookings(Clock clock, BookingRules rules) {
            return new Spoilt(new InMemoryBookings(clock, rules)) {
                @Override
                public Either<Refused, Booking> cancel(BookingChange change, Booking.Reason why) {
                    return sound.confirm(change.key()).map(booking -> booking.cancelled(why));
                }
            };
        }
    }

    static final class ForgetsWhatIsCancelled extends Contract {
        @Override
        protected Bookings noBookings(Clock clock, BookingRules rules) {
            return new Spoilt(new InMemoryBookings(clock, rules)) {
                @Override
                public Either<Refused, Booking> cancel(BookingChange change, Booking.Reason why) {
                    return sound.cancel(change, why).peek(off -> sound.release(change.key()));
                }
            };
        }
    }

    static final class IgnoresTheRevision extends Contract {
        @Override
        protected Bookings noBookings(Clock clock, BookingRules rules) {
            return new Spoilt(new InMemoryBookings(clock, rules)) {
                @Override
                public Either<Refused, Booking> move(BookingChange change, Span to) {
                    return sound.move(change, to)
                            .fold(
                                    refused -> refused instanceof Refused.Stale stale
                                            ? sound.move(seen(change, stale), to)
                                            : Either.left(refused),
                                    Either::right);
                }

                private static BookingChange seen(BookingChange change, Refused.Stale stale) {
                    return new BookingChange(change.key(), stale.actualRevision(), change.operation());
                }
            };
        }
    }

    static final class IgnoresTheOperation extends Contract {
        @Override
        protected Bookings noBookings(Clock clock, BookingRules rules) {
            AtomicInteger count = new AtomicInteger();
            return new Spoilt(new InMemoryBookings(clock, rules)) {
                @Override
                public Either<Refused, Booking> move(BookingChange change, Span to) {
                    return sound.move(
                            new BookingChange(
                                    change.key(),
                                    change.expectedRevision(),
                                    change.operation() + "#" + count.incrementAndGet()),
                            to);
                }
            };
        }
    }

    static final class AsksNoRules extends Contract {
        @Override
        protected Bookings noBookings(Clock clock, BookingRules rules) {
            return new Spoilt(new InMemoryBookings(clock));
        }
    }
}
