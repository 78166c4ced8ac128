package org.bilan.scheduling.availability;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.scheduling.availability.AvailabilityProblem.Expected;
import org.jspecify.annotations.Nullable;

/** Reads one availability file, line by line; used once. */
final class AvailabilityReader {
    private static final String WHOLE_FILE = "fichier";

    private final List<AvailabilityProblem> problems = new ArrayList<>();
    private final Set<Field> seen = EnumSet.noneOf(Field.class);
    private final Map<DayOfWeek, List<OpeningHours>> weekly = new EnumMap<>(DayOfWeek.class);
    private final List<Absence> absences = new ArrayList<>();
    private final List<ExceptionalOpening> openings = new ArrayList<>();
    private final List<FileLine> openingLines = new ArrayList<>();
    private @Nullable ZoneId zone;

    Validation<Seq<AvailabilityProblem>, Availability> read(String text) {
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            readLine(i + 1, withoutMark(lines.get(i)).strip());
        }
        openingLines.forEach(this::checkAgainstAbsences);
        checkWhole(Math.max(1, lines.size()));
        problems.sort(Comparator.comparingInt(AvailabilityProblem::line));
        return zone == null || !problems.isEmpty()
                ? Validation.invalid(io.vavr.collection.List.ofAll(problems).distinct())
                : Validation.valid(new Availability(zone, new WeeklyHours(weekly), absences, openings));
    }

    private static String withoutMark(String line) {
        return line.startsWith("\uFEFF") ? line.substring(1) : line;
    }

    private void readLine(int number, String line) {
        if (line.isEmpty() || line.startsWith("#")) {
            return;
        }
        int colon = line.indexOf(':');
        if (colon < 0) {
            problems.add(new AvailabilityProblem(number, WHOLE_FILE, line, Expected.A_LINE_WITH_A_COLON));
            return;
        }
        String word = line.substring(0, colon).strip();
        readField(new FileLine(number, word, line.substring(colon + 1).strip(), problems::add));
    }

    private void readField(FileLine line) {
        Optional<Field> field = Field.of(line.word());
        if (field.isEmpty()) {
            line.report(line.word(), Expected.A_KNOWN_FIELD);
            return;
        }
        boolean isNew = seen.add(field.get());
        switch (field.get()) {
            case ABSENCE -> line.absence().ifPresent(absences::add);
            case OPENING -> readOpening(line);
            case ZONE -> readZone(line, isNew);
            default -> readWeekday(line, field.get().weekday(), isNew);
        }
    }

    private void readZone(FileLine line, boolean isNew) {
        if (!isNew) {
            line.report(line.value(), Expected.A_FIELD_ONCE);
        }
        line.zone().ifPresent(found -> zone = found);
    }

    private void readWeekday(FileLine line, DayOfWeek day, boolean isNew) {
        if (!isNew) {
            line.report(line.value(), Expected.A_FIELD_ONCE);
        }
        weekly.put(day, line.hours(line.value()));
    }

    private void readOpening(FileLine line) {
        for (ExceptionalOpening opening : line.openings()) {
            if (openings.stream().anyMatch(earlier -> overlap(opening, earlier))) {
                line.report(opening.hours().toString(), Expected.HOURS_THAT_DO_NOT_OVERLAP);
            }
            openings.add(opening);
            openingLines.add(
                    new FileLine(line.number(), line.word(), opening.date().toString(), problems::add));
        }
    }

    private static boolean overlap(ExceptionalOpening first, ExceptionalOpening second) {
        return first.date().equals(second.date()) && first.hours().overlaps(second.hours());
    }

    private void checkAgainstAbsences(FileLine opening) {
        boolean away = absences.stream().anyMatch(absence -> absence.contains(LocalDate.parse(opening.value())));
        if (away) {
            opening.report(opening.value(), Expected.A_DAY_WITHOUT_ABSENCE);
        }
    }

    private void checkWhole(int lastLine) {
        boolean saysNoHours = seen.stream().allMatch(field -> field == Field.ZONE || field == Field.ABSENCE);
        if (saysNoHours && problems.isEmpty()) {
            problems.add(new AvailabilityProblem(lastLine, WHOLE_FILE, "", Expected.SOME_OPENING));
        }
        if (!seen.contains(Field.ZONE) && !seen.isEmpty()) {
            problems.add(new AvailabilityProblem(lastLine, WHOLE_FILE, "", Expected.A_ZONE_LINE));
        }
    }
}
