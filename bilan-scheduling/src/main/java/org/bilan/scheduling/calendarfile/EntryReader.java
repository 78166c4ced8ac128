package org.bilan.scheduling.calendarfile;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.calendarfile.CalendarProblem.Expected;

/** Reads the appointments of one file; used once. */
final class EntryReader {
    private static final ZoneId HOME = ZoneOffset.UTC;

    private final List<CalendarProblem> problems = new ArrayList<>();

    Validation<Seq<CalendarProblem>, List<CalendarEntry>> read(String text) {
        return BlockReader.read(text, ImportBounds.USUAL)
                .fold(problem -> Validation.invalid(io.vavr.collection.List.of(problem)), this::read);
    }

    private Validation<Seq<CalendarProblem>, List<CalendarEntry>> read(List<Block> calendars) {
        List<CalendarEntry> entries = calendars.stream()
                .flatMap(calendar -> calendar.blocks("VEVENT").stream())
                .flatMap(event -> entry(event).stream())
                .toList();
        return problems.isEmpty()
                ? Validation.valid(entries)
                : Validation.invalid(io.vavr.collection.List.ofAll(problems));
    }

    private Optional<CalendarEntry> entry(Block event) {
        Optional<Block.Line> uid = event.first("UID");
        if (uid.isEmpty()) {
            problems.add(new CalendarProblem(event.label(), "", Expected.A_UID));
        }
        Optional<TimeSlot> slot = slot(event);
        String sequence = event.word("SEQUENCE");
        int revision = sequence.matches("\\d{1,9}") ? Integer.parseInt(sequence) : 0;
        boolean isCancelled = event.word("STATUS").equals("CANCELLED");
        return uid.flatMap(id -> slot.map(at -> new CalendarEntry(id.text(), revision, at, isCancelled)));
    }

    private Optional<TimeSlot> slot(Block event) {
        BusyCalendar.Question question = BusyCalendar.Question.of(HOME, Instant.EPOCH, Instant.EPOCH.plusSeconds(1));
        Either<CalendarProblem, TimeSlot> slot =
                Occurrences.of(event, question, FileZones.known(HOME)).flatMap(all -> slot(event, all));
        slot.swap().forEach(problems::add);
        return slot.toJavaOptional();
    }

    private static Either<CalendarProblem, TimeSlot> slot(Block event, Occurrences all) {
        long minutes = Duration.between(all.start().instant(), all.firstEnd()).toMinutes();
        LocalTime at = all.start().wall().toLocalTime();
        boolean isSlot = minutes > 0 && at.getSecond() == 0 && at.toSecondOfDay() / 60 + minutes <= 24 * 60;
        // Only zones with a name are known here, so that this one has one.
        ZoneId zone = all.start().zone().id().orElseThrow();
        return isSlot
                ? Either.right(new TimeSlot(all.start().wall().toLocalDate(), at, (int) minutes, zone))
                : Either.left(new CalendarProblem(
                        event.label() + " DTEND",
                        all.start().wall() + " + " + minutes,
                        Expected.AN_END_AFTER_THE_START));
    }
}
