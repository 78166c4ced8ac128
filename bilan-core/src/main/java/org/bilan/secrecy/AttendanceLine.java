package org.bilan.secrecy;

import java.time.LocalDate;
import java.util.List;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.DeliveryMode;

/** A session as whoever pays may see it: day, length in minutes, mode; not its phase, nor what it was about. */
public record AttendanceLine(LocalDate on, int minutes, DeliveryMode mode) {

    static List<AttendanceLine> of(List<BilanEvent> facts) {
        return facts.stream()
                .filter(BilanEvent.SessionHeld.class::isInstance)
                .map(BilanEvent.SessionHeld.class::cast)
                .map(session -> new AttendanceLine(session.on(), session.minutes(), session.mode()))
                .toList();
    }
}
