package org.bilan.scheduling.calendarfile;

import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Map;
import org.bilan.scheduling.calendarfile.CalendarProblem.Expected;

/**
 * A date or a time of a calendar file: wall time in a zone.
 *
 * <p>A wall time that a clock change leaves out is moved on by the length of the gap, one that exists twice is the first
 * (RFC 5545, 3.3.5).
 *
 * @param isDate whether it is a whole local day
 */
record WallTime(LocalDateTime wall, ZoneId zone, boolean isDate) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    /** The names that one maker of calendars writes for the zones of France (CLDR, windowsZones). */
    private static final Map<String, String> WINDOWS_NAMES = Map.ofEntries(
            Map.entry("Romance Standard Time", "Europe/Paris"),
            Map.entry("W. Europe Standard Time", "Europe/Berlin"),
            Map.entry("Central Europe Standard Time", "Europe/Budapest"),
            Map.entry("Central European Standard Time", "Europe/Warsaw"),
            Map.entry("GMT Standard Time", "Europe/London"),
            Map.entry("UTC", "Etc/UTC"),
            Map.entry("SA Western Standard Time", "America/La_Paz"),
            Map.entry("SA Eastern Standard Time", "America/Cayenne"),
            Map.entry("Mauritius Standard Time", "Indian/Mauritius"),
            Map.entry("E. Africa Standard Time", "Africa/Nairobi"),
            Map.entry("Saint Pierre Standard Time", "America/Miquelon"),
            Map.entry("Central Pacific Standard Time", "Pacific/Guadalcanal"),
            Map.entry("Hawaiian Standard Time", "Pacific/Honolulu"),
            Map.entry("UTC+12", "Etc/GMT-12"),
            Map.entry("Eastern Standard Time", "America/New_York"));

    Instant instant() {
        return wall.atZone(zone).toInstant();
    }

    /** The same in another place of the wall, for a repetition. */
    WallTime at(LocalDateTime other) {
        return new WallTime(other, zone, isDate);
    }

    /** So much later: days as they are named, hours as they pass. */
    Instant plus(Period days, Duration time) {
        return wall.plus(days).atZone(zone).toInstant().plus(time);
    }

    static Either<CalendarProblem, WallTime> of(String where, Block.Line line, ZoneId home) {
        return of(where, line, line.value(), home);
    }

    /** One of the values of a line; without a zone it is read in the home zone. */
    static Either<CalendarProblem, WallTime> of(String where, Block.Line line, String value, ZoneId home) {
        return zone(where, line, value, home).flatMap(zone -> {
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

    private static Either<CalendarProblem, ZoneId> zone(String where, Block.Line line, String value, ZoneId home) {
        String name = line.parameter("TZID");
        if (value.endsWith("Z")) {
            return Either.right(ZoneOffset.UTC);
        }
        if (name.isEmpty()) {
            return Either.right(home);
        }
        try {
            String plain = name.startsWith("/") ? name.substring(name.indexOf('/', 1) + 1) : name;
            return Either.right(ZoneId.of(WINDOWS_NAMES.getOrDefault(plain, plain)));
        } catch (DateTimeException e) {
            return Either.left(new CalendarProblem(where + " " + line.name(), name, Expected.A_KNOWN_ZONE));
        }
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
