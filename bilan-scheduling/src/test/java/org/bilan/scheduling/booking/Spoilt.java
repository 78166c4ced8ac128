package org.bilan.scheduling.booking;

import io.vavr.control.Either;
import java.time.Duration;
import org.bilan.scheduling.availability.Span;

/** An adapter that does all as it should, for others to spoil. */
class Spoilt implements Bookings {
    final Bookings sound;

    Spoilt(Bookings sound) {
        this.sound = sound;
    }

    @Override
    public Either<Refused, Booking> hold(HoldRequest request, Duration lasting) {
        return sound.hold(request, lasting);
    }

    @Override
    public Either<Refused, Booking> confirm(String key) {
        return sound.confirm(key);
    }

    @Override
    public Either<Refused, Booking> move(BookingChange change, Span to) {
        return sound.move(change, to);
    }

    @Override
    public Either<Refused, Booking> cancel(BookingChange change, Booking.Reason why) {
        return sound.cancel(change, why);
    }

    @Override
    public void release(String key) {
        sound.release(key);
    }
}
