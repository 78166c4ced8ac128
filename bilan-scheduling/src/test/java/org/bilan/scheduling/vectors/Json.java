package org.bilan.scheduling.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.scheduling.availability.Absence;
import org.bilan.scheduling.availability.DayCount;
import org.bilan.scheduling.availability.WorkingCalendar;

/** What all kinds of vectors write alike. */
final class Json {
    private static final Path FOLDER =
            Path.of(System.getProperty("bilan.vectors", "src/test/resources/vectors"), "scheduling", "cases");
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** The cases of a kind, by name. */
    static Stream<JsonNode> cases(String kind) {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .sorted()
                    .map(Json::read)
                    .filter(one -> kind.equals(one.path("kind").asText()))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return MAPPER.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    static List<String> words(JsonNode array) {
        return each(array).map(JsonNode::asText).toList();
    }

    static Set<Set<String>> sets(JsonNode arrays) {
        return each(arrays)
                .<Set<String>>map(one -> new TreeSet<>(words(one)))
                .collect(java.util.stream.Collectors.toSet());
    }

    static LocalDate date(JsonNode node) {
        return LocalDate.parse(node.asText());
    }

    /** A moment as UTC, as wall time, or as a day, which begins at local midnight. */
    static Instant moment(JsonNode node, ZoneId zone) {
        String text = node.asText();
        if (text.endsWith("Z")) {
            return Instant.parse(text);
        }
        LocalDateTime wall = text.length() == 10 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
        return wall.atZone(zone).toInstant();
    }

    static WorkingCalendar calendar(JsonNode node) {
        Optional<LegalCalendar> holidays = switch (node.path("holidays").asText("NONE")) {
            case "FR" -> Optional.of(LegalCalendar.of(Territory.METROPOLE));
            case "FR-ALSACE-MOSELLE" -> Optional.of(LegalCalendar.of(Territory.ALSACE_MOSELLE));
            default -> Optional.empty();
        };
        Set<DayOfWeek> closed = EnumSet.noneOf(DayOfWeek.class);
        words(node.path("closedWeekdays")).forEach(day -> closed.add(DayOfWeek.valueOf(day)));
        List<Absence> closures = each(node.path("closures"))
                .map(one -> new Absence(date(one.path("from")), date(one.path("to")), ""))
                .toList();
        Set<LocalDate> openings = new TreeSet<>();
        each(node.path("openings")).forEach(day -> openings.add(date(day)));
        return new WorkingCalendar(holidays, closed, closures, openings);
    }

    static DayCount count(JsonNode node, int days) {
        return new DayCount(
                node.path("count").asInt(days),
                DayCount.Unit.valueOf(node.path("unit").asText("DAYS")),
                DayCount.Roll.valueOf(node.path("roll").asText("NONE")),
                DayCount.Direction.valueOf(node.path("direction").asText("AFTER")));
    }
}
