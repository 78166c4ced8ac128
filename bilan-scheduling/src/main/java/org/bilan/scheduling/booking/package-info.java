/**
 * Taking the time of people and rooms, so that it is never taken twice.
 *
 * <p>Begin with {@link org.bilan.scheduling.booking.Bookings}, the port, and its reference {@link
 * org.bilan.scheduling.booking.InMemoryBookings}. A plan becomes requests, one a session; what is refused says by whom the
 * time is taken and until when. May use {@code availability} and {@code need}.
 */
@NullMarked
package org.bilan.scheduling.booking;

import org.jspecify.annotations.NullMarked;
