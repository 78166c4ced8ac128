package org.bilan.scheduling.booking;

import io.vavr.control.Either;
import java.time.Duration;
import org.bilan.scheduling.availability.Span;

/**
 * The port through which the time of people and rooms is taken. Safe for many threads and many processes at once.
 *
 * <p>The contract, a test each in the testkit:
 *
 * <ol>
 *   <li>What is held is taken at once, for all resources or for none; a wish that is refused leaves nothing behind.
 *   <li>Of any number of simultaneous wishes that overlap on a resource, be it only with their buffers, exactly one
 *       succeeds; wishes that only touch, or share no resource, all do. Wishes for the same resources in any order never
 *       wait for each other for ever.
 *   <li>The same wish with the same key has the same answer, and takes nothing twice; another wish with that key is
 *       refused.
 *   <li>A hold blocks until it expires, and not from that moment on; then it cannot be confirmed, and others may have it.
 *   <li>What is confirmed in time stays taken, and confirming it again changes nothing.
 *   <li>What is released is free at once, held or confirmed; releasing what is unknown changes nothing.
 *   <li>What is moved takes the new time and frees the old one, at once and for all resources, or stays where it was. It may
 *       overlap itself.
 *   <li>What is called off frees its time, and stays known.
 *   <li>A change is made on the revision that was seen, or not at all; of any number of simultaneous ones exactly one is.
 *   <li>The same operation on a booking has the same answer, and changes nothing twice, whatever came after it.
 *   <li>The rules are asked again at the confirmation and for a new time; what they forbid is refused and changes nothing.
 * </ol>
 *
 * <p>One method more than ports have here: moving is not calling off and holding again, or somebody else could come between.
 */
public interface Bookings {
    /**
     * Takes time until it expires.
     *
     * @param lasting how long it stays taken unless it is confirmed; positive
     */
    Either<Refused, Booking> hold(HoldRequest request, Duration lasting);

    /** Makes a hold last. */
    Either<Refused, Booking> confirm(String key);

    /** Puts a confirmed booking at another time. */
    Either<Refused, Booking> move(BookingChange change, Span to);

    /** Calls a confirmed booking off. */
    Either<Refused, Booking> cancel(BookingChange change, Booking.Reason why);

    /** Gives time back, and forgets that it was ever taken. */
    void release(String key);
}
