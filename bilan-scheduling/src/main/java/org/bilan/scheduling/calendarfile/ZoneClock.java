package org.bilan.scheduling.calendarfile;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.Optional;

/**
 * The clocks of a zone: one that has a name everywhere, or one that a file describes itself.
 *
 * @param id its name; empty if only the file knows it
 */
record ZoneClock(ZoneRules rules, Optional<ZoneId> id) {
    static ZoneClock of(ZoneId zone) {
        return new ZoneClock(zone.getRules(), Optional.of(zone));
    }

    /** A wall time that is left out is moved on by the length of the gap, one that exists twice is the first. */
    Instant instant(LocalDateTime wall) {
        return wall.toInstant(rules.getOffset(wall));
    }

    LocalDateTime wall(Instant instant) {
        return LocalDateTime.ofInstant(instant, rules.getOffset(instant));
    }
}
