package org.bilan.scheduling.booking;

import io.vavr.control.Either;
import java.time.Duration;

/**
 * The port through which the time of people and rooms is taken. Safe for many threads and many processes at once.
 *
 * <p>The contract, a test each in the testkit:
 *
 * <ol>
 *   <li>What is held is taken at once, for all resources or for none; a wish that is refused leaves nothing behind.
 *   <li>Of any number of simultaneous wishes that overlap on a resource, exactly one succeeds; wishes that only touch, or
 *       share no resource, all do.
 *   <li>The same wish with the same key has the same answer, and takes nothing twice; another wish with that key is
 *       refused.
 *   <li>A hold blocks until it expires, and not from that moment on; then it cannot be confirmed, and others may have it.
 *   <li>What is confirmed in time stays taken, and confirming it again changes nothing.
 *   <li>What is released is free at once, held or confirmed; releasing what is unknown changes nothing.
 * </ol>
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

    /** Gives time back. */
    void release(String key);
}
