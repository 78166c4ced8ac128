package org.bilan.scheduling.calendarfile;

import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.model.Recur;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.calendarfile.CalendarProblem.Expected;

/**
 * The times at which an entry of a calendar file occurs in a period: once, or by its repetition (RRULE, RDATE, EXDATE).
 *
 * <p>A repetition is one of wall times: nine o'clock stays nine o'clock when the clocks change.
 */
record Occurrences(
        Block entry, WallTime start, WallTime.Lasting lasting, BusyCalendar.Question question, FileZones zones) {
    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final Pattern UNTIL_UTC = Pattern.compile("UNTIL=(\\d{8}T\\d{6})Z");
    private static final Pattern OFTEN =
            Pattern.compile("FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;.*)?|.*;FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;.*)?");

    /** The occurrences of an entry, or the first thing about its times that cannot be read. */
    static Either<CalendarProblem, Occurrences> of(Block entry, BusyCalendar.Question question, FileZones zones) {
        Optional<Block.Line> line = entry.first("DTSTART");
        if (line.isEmpty()) {
            return Either.left(new CalendarProblem(entry.label(), "", Expected.A_START));
        }
        return WallTime.of(entry.label(), line.get(), zones)
                .flatMap(start -> lasting(entry, start, zones)
                        .map(lasting -> new Occurrences(entry, start, lasting, question, zones)));
    }

    private static Either<CalendarProblem, WallTime.Lasting> lasting(Block entry, WallTime start, FileZones zones) {
        Optional<Block.Line> end = entry.first("DTEND");
        if (end.isPresent()) {
            return WallTime.of(entry.label(), end.get(), zones).flatMap(until -> between(entry, start, until));
        }
        return entry.first("DURATION")
                .map(line -> WallTime.lasting(entry.label(), line)
                        .filterOrElse(
                                length -> !length.days().isNegative()
                                        && !length.time().isNegative(),
                                length -> new CalendarProblem(
                                        entry.label() + " DURATION", line.value(), Expected.AN_END_AFTER_THE_START)))
                .orElseGet(() -> Either.right(
                        new WallTime.Lasting(start.isDate() ? Period.ofDays(1) : Period.ZERO, Duration.ZERO)));
    }

    private static Either<CalendarProblem, WallTime.Lasting> between(Block entry, WallTime start, WallTime until) {
        if (until.instant().isBefore(start.instant())) {
            String value = start.wall() + " .. " + until.wall();
            return Either.left(new CalendarProblem(entry.label() + " DTEND", value, Expected.AN_END_AFTER_THE_START));
        }
        boolean areDays = start.isDate() && until.isDate();
        return Either.right(
                areDays
                        ? new WallTime.Lasting(
                                Period.ofDays((int) Duration.between(start.wall(), until.wall())
                                        .toDays()),
                                Duration.ZERO)
                        : WallTime.Lasting.of(Duration.between(start.instant(), until.instant())));
    }

    /** When the first one ends. */
    Instant firstEnd() {
        return start.plus(lasting.days(), lasting.time());
    }

    /** The spans that meet the period; none that starts at one of the given moments. */
    Either<CalendarProblem, List<Span>> spans(Set<Instant> without) {
        return walls().flatMap(walls -> excluded().map(excluded -> {
            List<Span> spans = new ArrayList<>();
            for (LocalDateTime wall : walls) {
                WallTime at = start.at(wall);
                Instant end = at.plus(lasting.days(), lasting.time());
                boolean counts = !without.contains(at.instant()) && !excluded.contains(at.instant());
                if (counts && end.isAfter(at.instant())) {
                    spans.add(new Span(at.instant(), end));
                }
            }
            return spans;
        }));
    }

    /** The wall times at which it starts until the end of the period, whatever is excluded. */
    Either<CalendarProblem, Set<LocalDateTime>> walls() {
        Set<LocalDateTime> walls = new TreeSet<>();
        walls.add(start.wall());
        for (Block.Line rule : entry.all("RRULE")) {
            Either<CalendarProblem, List<LocalDateTime>> repeated = repeated(rule);
            if (repeated.isLeft()) {
                return Either.left(repeated.getLeft());
            }
            walls.addAll(repeated.fold(problem -> List.of(), all -> all));
        }
        for (WallTime more : listed("RDATE").getOrElse(List.of())) {
            walls.add(start.zone().wall(more.instant()));
        }
        return listed("RDATE").map(all -> walls);
    }

    private Either<CalendarProblem, List<LocalDateTime>> repeated(Block.Line rule) {
        String where = entry.label() + " RRULE";
        if (!OFTEN.matcher(rule.value()).matches()) {
            return Either.left(new CalendarProblem(where, rule.value(), Expected.A_DAY_MONTH_OR_YEAR_RULE));
        }
        try {
            List<LocalDateTime> all = new Recur<LocalDateTime>(inWallTime(rule.value()))
                    .getDates(start.wall(), from(), until(), question.bounds().mostOccurrences() + 1);
            return all.size() > question.bounds().mostOccurrences()
                    ? Either.left(new CalendarProblem(where, rule.value(), Expected.FEWER_OCCURRENCES))
                    : Either.right(all);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Either.left(new CalendarProblem(where, rule.value(), Expected.A_DAY_MONTH_OR_YEAR_RULE));
        }
    }

    private LocalDateTime from() {
        LocalDateTime first = start.zone()
                .wall(question.period().startInclusive())
                .minus(lasting.days())
                .minus(lasting.time())
                .minusDays(1);
        return first.isBefore(start.wall()) ? start.wall() : first;
    }

    private LocalDateTime until() {
        LocalDateTime last = start.zone().wall(question.period().endExclusive()).plusDays(1);
        return last.isBefore(start.wall()) ? start.wall() : last;
    }

    /** An end in UTC as wall time of the start, so that all the rule is about one clock. */
    private String inWallTime(String rule) {
        Matcher until = UNTIL_UTC.matcher(rule);
        return until.replaceFirst(found -> "UNTIL="
                + WALL.format(start.zone()
                        .wall(LocalDateTime.parse(found.group(1), WALL).toInstant(ZoneOffset.UTC))));
    }

    private Either<CalendarProblem, Set<Instant>> excluded() {
        return listed("EXDATE").map(all -> {
            Set<Instant> moments = new HashSet<>();
            all.forEach(one -> moments.add(one.instant()));
            return moments;
        });
    }

    private Either<CalendarProblem, List<WallTime>> listed(String property) {
        List<WallTime> all = new ArrayList<>();
        for (Block.Line line : entry.all(property)) {
            for (String value : line.value().split(",", -1)) {
                Either<CalendarProblem, WallTime> one =
                        WallTime.of(entry.label(), line, value.strip().split("/", -1)[0], zones);
                if (one.isLeft()) {
                    return Either.left(one.getLeft());
                }
                one.forEach(all::add);
            }
        }
        return Either.right(all);
    }
}
