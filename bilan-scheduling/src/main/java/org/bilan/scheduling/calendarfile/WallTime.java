package org.bilan.scheduling.calendarfile;

import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.bilan.scheduling.calendarfile.CalendarProblem.Expected;

/**
 * A date or a time of a calendar file: wall time in a zone.
 *
 * <p>A wall time that a clock change leaves out is moved on by the length of the gap, one that exists twice is the first
 * (RFC 5545, 3.3.5).
 *
 * @param isDate whether it is a whole local day
 */
record WallTime(LocalDateTime wall, ZoneClock zone, boolean isDate) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    Instant instant() {
        return zone.instant(wall);
    }

    /** The same in another place of the wall, for a repetition. */
    WallTime at(LocalDateTime other) {
        return new WallTime(other, zone, isDate);
    }

    /** So much later: days as they are named, hours as they pass. */
    Instant plus(Period days, Duration time) {
        return zone.instant(wall.plus(days)).plus(time);
    }

    static Either<CalendarProblem, WallTime> of(String where, Block.Line line, FileZones zones) {
        return of(where, line, line.value(), zones);
    }

    /** One of the values of a line; without a zone it is read in the home zone. */
    static Either<CalendarProblem, WallTime> of(String where, Block.Line line, String value, FileZones zones) {
        return zone(where, line, value, zones).flatMap(zone -> {
            try {
                String plain = value.endsWith("Z") ? value.substring(0, value.length() - 1) : value;
                boolean isDate = plain.indexOf('T') < 0;
                LocalDateTime wall =
                        isDate ? LocalDate.parse(plain, DATE).atStartOfDay() : LocalDateTime.parse(plain, TIME);
                return Either.right(new WallTime(wall, zone, isDate));
            } catch (DateTimeException e) {
                return Either.left(new CalendarProblem(where + " " + line.name(), value, Expected.A_DATE_OR_TIME));
            }
        });
    }

    private static Either<CalendarProblem, ZoneClock> zone(
            String where, Block.Line line, String value, FileZones zones) {
        String name = line.parameter("TZID");
        if (value.endsWith("Z")) {
            return Either.right(ZoneClock.of(ZoneOffset.UTC));
        }
        if (name.isEmpty()) {
            return Either.right(zones.home());
        }
        return zones.find(name)
                .<Either<CalendarProblem, ZoneClock>>map(Either::right)
                .orElseGet(
                        () -> Either.left(new CalendarProblem(where + " " + line.name(), name, Expected.A_KNOWN_ZONE)));
    }

    /** A duration as RFC 5545 writes it: weeks and days are nominal, hours exact. */
    static Either<CalendarProblem, Lasting> lasting(String where, Block.Line line) {
        String value = line.value().startsWith("+") ? line.value().substring(1) : line.value();
        int time = value.indexOf('T');
        String days = time < 0 ? value : value.substring(0, time);
        try {
            Period period = days.equals("P") ? Period.ZERO : Period.parse(days);
            Duration rest = time < 0 ? Duration.ZERO : Duration.parse("P" + value.substring(time));
            return Either.right(new Lasting(period, rest));
        } catch (DateTimeException e) {
            return Either.left(new CalendarProblem(where + " " + line.name(), line.value(), Expected.A_DURATION));
        }
    }

    /** How long an entry lasts: so many named days, and so much time. */
    record Lasting(Period days, Duration time) {
        static Lasting of(Duration time) {
            return new Lasting(Period.ZERO, time);
        }
    }
}
