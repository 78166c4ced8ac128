package org.bilan.scheduling.availability;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;

/**
 * What the clocks of a zone show, as real time, for one day after the other: quick for days far from a change of the clocks,
 * which most are. It remembers the last such days; not for two threads at once.
 */
public final class WallClock {
    private static final int SECONDS_OF_A_DAY = 86_400;

    /** Days around a change that are looked at one by one: what is asked of a day may lie in the next one or the one before. */
    private static final int MARGIN = 2;

    private final ZoneId zone;
    private long calmFrom = Long.MAX_VALUE;
    private long calmUntil = Long.MIN_VALUE;

    /** Seconds by which the clocks are ahead on the calm days. */
    private int offset;

    /** The clocks of a zone. */
    public WallClock(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * Seconds since 1970 at a wall time. One that is left out is moved on by the length of the gap; one that exists twice is
     * the first.
     *
     * @param minute of the day, up to a day before it or after it
     */
    public long second(long epochDay, int minute) {
        if (epochDay < calmFrom || epochDay > calmUntil) {
            lookAround(LocalDate.ofEpochDay(epochDay));
        }
        return epochDay >= calmFrom && epochDay <= calmUntil
                ? epochDay * SECONDS_OF_A_DAY + 60L * minute - offset
                : exact(epochDay, minute);
    }

    private void lookAround(LocalDate day) {
        Instant before = day.minusDays(MARGIN).atStartOfDay(zone).toInstant();
        ZoneOffsetTransition change = zone.getRules().nextTransition(before);
        calmFrom = day.toEpochDay();
        calmUntil = change == null
                ? Long.MAX_VALUE
                : change.getDateTimeBefore().toLocalDate().toEpochDay() - MARGIN - 1;
        offset = zone.getRules().getOffset(before).getTotalSeconds();
    }

    private long exact(long epochDay, int minute) {
        LocalDateTime wall = LocalDate.ofEpochDay(epochDay).atStartOfDay().plusMinutes(minute);
        return wall.atZone(zone).toEpochSecond();
    }
}
