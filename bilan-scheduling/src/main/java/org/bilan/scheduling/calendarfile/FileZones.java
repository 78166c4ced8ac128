package org.bilan.scheduling.calendarfile;

import io.vavr.control.Either;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.calendarfile.CalendarProblem.Expected;

/**
 * The zones of one file. A name that is known everywhere means what it means everywhere, whatever the file says of it; only
 * for one that nobody else knows its VTIMEZONE is worked out (RFC 5545, 3.6.5), for this reading and no longer: no zone is
 * registered anywhere.
 */
final class FileZones {
    /** Outlook writes zones from 1601 on. */
    private static final Instant LONG_AGO = Instant.parse("1600-01-01T00:00:00Z");

    private static final long A_YEAR = 366L * 86_400;

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

    private final ZoneClock home;
    private final Map<String, ZoneClock> own = new HashMap<>();

    private FileZones(ZoneId home) {
        this.home = ZoneClock.of(home);
    }

    /** No zone but those that are known everywhere. */
    static FileZones known(ZoneId home) {
        return new FileZones(home);
    }

    /** With those of a file that have a name of its own, as they are until the end of the period asked for. */
    static FileZones of(List<Block> described, BusyCalendar.Question question, Consumer<CalendarProblem> problems) {
        FileZones zones = new FileZones(question.home());
        for (Block zone : described) {
            String name = zone.first("TZID").map(line -> line.text().strip()).orElse("");
            if (name.isEmpty()) {
                problems.accept(new CalendarProblem(zone.name(), "", Expected.A_ZONE_NAME));
            } else if (byName(name).isEmpty() && !zones.own.containsKey(name)) {
                Clocks clocks = new Clocks(zone.name() + " " + name, question);
                zones.own.put(name, new ZoneClock(clocks.rules(zone), Optional.empty()));
                clocks.problems.forEach(problems);
            }
        }
        return zones;
    }

    /** The clocks of times that name no zone. */
    ZoneClock home() {
        return home;
    }

    /** The clocks of a zone that a time names. */
    Optional<ZoneClock> find(String name) {
        return byName(name).or(() -> Optional.ofNullable(own.get(name)));
    }

    private static Optional<ZoneClock> byName(String name) {
        try {
            String plain = name.startsWith("/") ? name.substring(name.indexOf('/', 1) + 1) : name;
            return Optional.of(ZoneClock.of(ZoneId.of(WINDOWS_NAMES.getOrDefault(plain, plain))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The clocks of one zone in the making. */
    private static final class Clocks {
        private final String where;
        private final BusyCalendar.Question question;
        private final List<CalendarProblem> problems = new ArrayList<>();

        /** By the moment from which it holds. */
        private final TreeMap<Instant, Shift> shifts = new TreeMap<>();

        private record Shift(ZoneOffset from, ZoneOffset to) {}

        Clocks(String where, BusyCalendar.Question question) {
            this.where = where;
            this.question = question;
        }

        /** Its rules, not to be used if there is a problem. */
        ZoneRules rules(Block zone) {
            zone.blocks("STANDARD").forEach(this::read);
            zone.blocks("DAYLIGHT").forEach(this::read);
            if (shifts.isEmpty()) {
                if (problems.isEmpty()) {
                    problems.add(new CalendarProblem(where, "", Expected.AN_OBSERVANCE));
                }
                return ZoneOffset.UTC.getRules();
            }
            ZoneOffset first = shifts.firstEntry().getValue().from();
            return ZoneRules.of(first, first, List.of(), transitions(first), List.of());
        }

        /** From shift to shift; one that changes nothing is none. */
        private List<ZoneOffsetTransition> transitions(ZoneOffset first) {
            List<ZoneOffsetTransition> transitions = new ArrayList<>();
            ZoneOffset now = first;
            for (Map.Entry<Instant, Shift> shift : shifts.entrySet()) {
                ZoneOffset next = shift.getValue().to();
                if (!next.equals(now)) {
                    transitions.add(ZoneOffsetTransition.of(LocalDateTime.ofInstant(shift.getKey(), now), now, next));
                    now = next;
                }
            }
            return transitions;
        }

        private void read(Block observance) {
            Optional<ZoneOffset> from = offset(observance, "TZOFFSETFROM");
            Optional<ZoneOffset> to = offset(observance, "TZOFFSETTO");
            Either<CalendarProblem, Set<LocalDateTime>> onsets = onsets(observance, from.orElse(ZoneOffset.UTC));
            onsets.swap().forEach(this::report);
            if (from.isPresent() && to.isPresent()) {
                onsets.forEach(walls ->
                        walls.forEach(wall -> shifts.put(wall.toInstant(from.get()), new Shift(from.get(), to.get()))));
            }
        }

        /** The wall times of its onsets, by the clocks before it. */
        private Either<CalendarProblem, Set<LocalDateTime>> onsets(Block observance, ZoneOffset from) {
            Span all = new Span(LONG_AGO, question.period().endExclusive().plusSeconds(A_YEAR));
            BusyCalendar.Question ever = new BusyCalendar.Question(from, all, question.bounds());
            return Occurrences.of(observance, ever, known(from)).flatMap(Occurrences::walls);
        }

        private Optional<ZoneOffset> offset(Block observance, String property) {
            String written = observance.word(property);
            try {
                return Optional.of(ZoneOffset.of(written));
            } catch (DateTimeException e) {
                report(new CalendarProblem(observance.name() + " " + property, written, Expected.AN_OFFSET));
                return Optional.empty();
            }
        }

        private void report(CalendarProblem problem) {
            problems.add(new CalendarProblem(where + " " + problem.where(), problem.value(), problem.expected()));
        }
    }
}
