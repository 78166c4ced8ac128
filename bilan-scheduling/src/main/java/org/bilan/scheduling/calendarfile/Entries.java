package org.bilan.scheduling.calendarfile;

import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.scheduling.availability.BusyTime;
import org.bilan.scheduling.availability.BusyTime.Kind;
import org.bilan.scheduling.availability.IntervalSet;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.calendarfile.CalendarProblem.Expected;

/** Reads the entries of one file into busy time; what it cannot read it reports. Used once. */
final class Entries {
    private static final int LOWEST_PRIORITY = 10;

    private final BusyCalendar.Question question;
    private final List<BusyTime> found = new ArrayList<>();
    private final List<CalendarProblem> problems = new ArrayList<>();
    private FileZones zones;

    Entries(BusyCalendar.Question question) {
        this.question = question;
        this.zones = FileZones.known(question.home());
    }

    List<BusyTime> found() {
        return found;
    }

    List<CalendarProblem> problems() {
        return problems;
    }

    void readCalendar(Block calendar) {
        zones = FileZones.of(calendar.blocks("VTIMEZONE"), question, problems::add);
        List<Block> events = calendar.blocks("VEVENT");
        events.forEach(event -> readEvent(event, movedFrom(event, events)));
        calendar.blocks("VFREEBUSY").forEach(this::readFreeBusy);
        readAvailabilities(calendar.blocks("VAVAILABILITY"));
    }

    /** The occurrences of a repeated entry that stand in the file by themselves. */
    private Set<Instant> movedFrom(Block event, List<Block> events) {
        Set<Instant> moved = new HashSet<>();
        if (event.first("RECURRENCE-ID").isEmpty()) {
            events.stream()
                    .filter(other -> other.word("UID").equals(event.word("UID")))
                    .flatMap(other -> other.first("RECURRENCE-ID").stream())
                    .forEach(line ->
                            keep(WallTime.of(event.label(), line, zones)).ifPresent(at -> moved.add(at.instant())));
        }
        return moved;
    }

    private void readEvent(Block event, Set<Instant> moved) {
        List<Span> spans = spans(event, moved);
        String status = event.word("STATUS");
        if (!status.equals("CANCELLED") && !event.word("TRANSP").equals("TRANSPARENT")) {
            Kind kind = status.equals("TENTATIVE") ? Kind.TENTATIVE : Kind.BUSY;
            spans.forEach(span -> found.add(new BusyTime(span, kind)));
        }
    }

    private List<Span> spans(Block entry, Set<Instant> without) {
        Either<CalendarProblem, Occurrences> occurrences = Occurrences.of(entry, question, zones);
        return keep(occurrences.flatMap(all -> all.spans(without))).orElse(List.of());
    }

    private void readFreeBusy(Block block) {
        for (Block.Line line : block.all("FREEBUSY")) {
            for (String period : line.value().split(",", -1)) {
                keep(period(block.label(), line, period))
                        .ifPresent(span -> found.add(new BusyTime(span, kind(line.parameter("FBTYPE")))));
            }
        }
    }

    private Either<CalendarProblem, Span> period(String where, Block.Line line, String written) {
        String[] ends = written.strip().split("/", -1);
        CalendarProblem wrong =
                new CalendarProblem(where + " " + line.name(), written, Expected.AN_END_AFTER_THE_START);
        if (ends.length != 2) {
            return Either.left(wrong);
        }
        Block.Line length = new Block.Line(line.name(), line.parameters(), ends[1]);
        return WallTime.of(where, line, ends[0], zones).flatMap(start -> {
            Either<CalendarProblem, Instant> end = ends[1].contains("P")
                    ? WallTime.lasting(where, length).map(lasting -> start.plus(lasting.days(), lasting.time()))
                    : WallTime.of(where, line, ends[1], zones).map(WallTime::instant);
            return end.flatMap(last ->
                    last.isAfter(start.instant()) ? Either.right(new Span(start.instant(), last)) : Either.left(wrong));
        });
    }

    private static Kind kind(String type) {
        return switch (type.toUpperCase(java.util.Locale.ROOT)) {
            case "FREE" -> Kind.FREE;
            case "BUSY-TENTATIVE" -> Kind.TENTATIVE;
            case "BUSY-UNAVAILABLE" -> Kind.UNAVAILABLE;
            default -> Kind.BUSY;
        };
    }

    /** Of several the one that comes first in priority decides over its whole span. */
    private void readAvailabilities(List<Block> blocks) {
        IntervalSet decided = IntervalSet.empty();
        for (Block block :
                blocks.stream().sorted(Comparator.comparingInt(this::priority)).toList()) {
            IntervalSet own = own(block).minus(decided);
            List<Span> free = block.blocks("AVAILABLE").stream()
                    .flatMap(hours -> spans(hours, Set.of()).stream())
                    .toList();
            String type = block.word("BUSYTYPE");
            Kind kind = type.isEmpty() ? Kind.UNAVAILABLE : kind(type);
            own.minus(IntervalSet.of(free)).spans().forEach(span -> found.add(new BusyTime(span, kind)));
            decided = decided.union(own);
        }
    }

    private int priority(Block block) {
        String written = block.word("PRIORITY");
        return written.matches("[1-9]") ? Integer.parseInt(written) : LOWEST_PRIORITY;
    }

    /** The span of an availability within the period; a missing end is no end. */
    private IntervalSet own(Block block) {
        Span period = question.period();
        Instant start = block.first("DTSTART")
                .flatMap(line -> keep(WallTime.of(block.label(), line, zones)))
                .map(WallTime::instant)
                .orElse(period.startInclusive());
        Instant end = end(block).orElse(period.endExclusive());
        return end.isAfter(start)
                ? IntervalSet.of(new Span(start, end)).intersect(IntervalSet.of(period))
                : IntervalSet.empty();
    }

    private Optional<Instant> end(Block block) {
        Optional<Instant> end = block.first("DTEND")
                .flatMap(line -> keep(WallTime.of(block.label(), line, zones)))
                .map(WallTime::instant);
        return end.isPresent()
                        || block.first("DURATION").isEmpty()
                        || block.first("DTSTART").isEmpty()
                ? end
                : keep(Occurrences.of(block, question, zones)).map(Occurrences::firstEnd);
    }

    private <T> Optional<T> keep(Either<CalendarProblem, T> read) {
        read.swap().forEach(problems::add);
        return read.toJavaOptional();
    }
}
