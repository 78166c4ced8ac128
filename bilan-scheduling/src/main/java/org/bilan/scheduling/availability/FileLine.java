package org.bilan.scheduling.availability;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.scheduling.availability.AvailabilityProblem.Expected;

/** One line of an availability file; what it cannot read it reports, and answers empty. */
record FileLine(int number, String word, String value, Consumer<AvailabilityProblem> problems) {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,2})[:hH](\\d{2})\\s*-\\s*(\\d{1,2})[:hH](\\d{2})");
    private static final Pattern TWO_DATES = Pattern.compile("(\\S+)\\s*\\.\\.\\s*(\\S+)(.*)");
    private static final Pattern DATE_AND_HOURS = Pattern.compile("(\\S+)\\s+(.+)");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    void report(String found, Expected expected) {
        problems.accept(new AvailabilityProblem(number, word, found, expected));
    }

    Optional<ZoneId> zone() {
        try {
            return Optional.of(ZoneId.of(value));
        } catch (DateTimeException e) {
            report(value, Expected.A_ZONE);
            return Optional.empty();
        }
    }

    /** Those hours of the line that can be read; empty if two overlap. */
    List<OpeningHours> hours(String text) {
        List<OpeningHours> hours = new ArrayList<>();
        for (String part : text.split(",", -1)) {
            range(part.strip()).ifPresent(hours::add);
        }
        return overlapping(hours) ? List.of() : List.copyOf(hours);
    }

    Optional<Absence> absence() {
        Matcher parts = TWO_DATES.matcher(value);
        if (!parts.matches()) {
            report(value, Expected.TWO_DATES);
            return Optional.empty();
        }
        Optional<LocalDate> from = date(parts.group(1));
        Optional<LocalDate> to = date(parts.group(2));
        return from.flatMap(first -> to.flatMap(last -> absence(first, last, parts.group(3))));
    }

    List<ExceptionalOpening> openings() {
        Matcher parts = DATE_AND_HOURS.matcher(value);
        if (!parts.matches()) {
            report(value, Expected.A_DATE_AND_HOURS);
            return List.of();
        }
        Optional<LocalDate> day = date(parts.group(1));
        List<OpeningHours> hours = hours(parts.group(2));
        return day.map(on -> hours.stream()
                        .map(range -> new ExceptionalOpening(on, range))
                        .toList())
                .orElse(List.of());
    }

    private Optional<Absence> absence(LocalDate from, LocalDate to, String label) {
        if (to.isBefore(from)) {
            report(from + " .. " + to, Expected.AN_END_AFTER_THE_START);
            return Optional.empty();
        }
        return Optional.of(new Absence(from, to, label));
    }

    private Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text, DATE));
        } catch (DateTimeException e) {
            report(text, Expected.A_DATE);
            return Optional.empty();
        }
    }

    private Optional<OpeningHours> range(String text) {
        Matcher times = RANGE.matcher(text);
        if (!times.matches()) {
            report(text, Expected.HOURS);
            return Optional.empty();
        }
        int start = minute(times.group(1), times.group(2));
        int end = minute(times.group(3), times.group(4));
        if (start < 0 || end < 0 || start == MinuteOfDay.END) {
            report(text, Expected.HOURS);
            return Optional.empty();
        }
        return range(text, start, end);
    }

    private Optional<OpeningHours> range(String text, int start, int end) {
        if (end <= start) {
            report(text, Expected.AN_END_AFTER_THE_START);
            return Optional.empty();
        }
        return Optional.of(new OpeningHours(LocalTime.of(start / 60, start % 60), end - start));
    }

    /** The minute of the day; -1 if no clock shows it. */
    private static int minute(String hours, String minutes) {
        int minute = Integer.parseInt(hours) * 60 + Integer.parseInt(minutes);
        return Integer.parseInt(minutes) < 60 && minute <= MinuteOfDay.END ? minute : -1;
    }

    private boolean overlapping(List<OpeningHours> hours) {
        for (int i = 0; i < hours.size(); i++) {
            for (OpeningHours later : hours.subList(i + 1, hours.size())) {
                if (hours.get(i).overlaps(later)) {
                    report(hours.get(i) + ", " + later, Expected.HOURS_THAT_DO_NOT_OVERLAP);
                    return true;
                }
            }
        }
        return false;
    }
}
