package org.bilan.scheduling.need;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;

/**
 * A session (séance) that is to be given a day and an hour.
 *
 * @param index its place among the sessions of its phase, from 1; with the phase it names the session for good
 * @param minutes length in minutes, positive, at most a day
 * @param mode in person or at a distance together; personal work is no appointment
 */
public record SessionNeed(Phase phase, int index, int minutes, DeliveryMode mode) {
    private static final int MINUTES_OF_A_DAY = 24 * 60;

    /**
     * Refuses what cannot be an appointment.
     *
     * @throws IllegalArgumentException if the index is below 1, if the length is not positive or more than a day, or if
     *     the mode is not accompanied
     */
    public SessionNeed {
        if (index < 1 || minutes <= 0 || minutes > MINUTES_OF_A_DAY) {
            throw new IllegalArgumentException(
                    "index (" + index + ") and minutes (" + minutes + ") must be positive, minutes at most a day");
        }
        if (!mode.isAccompanied()) {
            throw new IllegalArgumentException("mode (" + mode + ") must be accompanied: personal work has no hour");
        }
    }

    /** Sessions of one phase and of one length: those with the indices from 1 to the count. */
    public static List<SessionNeed> series(Phase phase, int count, int minutes, DeliveryMode mode) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(index -> new SessionNeed(phase, index, minutes, mode))
                .toList();
    }

    /** Its stable name within the bilan, for example {@code investigation-2}: never changes when it is moved. */
    public String id() {
        return phase.name().toLowerCase(Locale.ROOT) + "-" + index;
    }
}
