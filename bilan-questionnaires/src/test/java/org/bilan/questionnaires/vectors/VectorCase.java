package org.bilan.questionnaires.vectors;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One case folder of the psychometric vectors: what was asked, the answers, the expected results. */
record VectorCase(String name, JsonNode instrument, List<NamedCsvRecord> responses, List<JsonNode> results) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Every case folder under the folder of vectors, with those results whose statistic is known. */
    static List<VectorCase> knowing(Set<String> statistics) {
        return read(statistics)
                .filter(vectorCase -> !vectorCase.results().isEmpty())
                .toList();
    }

    private static Stream<VectorCase> all() {
        return read(Set.of());
    }

    private static Stream<VectorCase> read(Set<String> statistics) {
        Path root = Path.of(System.getProperty("bilan.vectors", "src/test/resources/vectors"), "psychometrics");
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory).sorted().toList().stream()
                    .map(folder -> read(folder, statistics));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Compares every case that a reading understands, known by what it holds and not by its number, so that cases of a given
     * folder are taken as they come. The copied vectors must have one.
     */
    static void each(Predicate<VectorCase> understood, Consumer<VectorCase> comparing) {
        List<VectorCase> cases = all().filter(understood).toList();
        assertThat(isGiven() || !cases.isEmpty()).as("a case to compare").isTrue();
        cases.forEach(comparing);
    }

    /** The same for data that may not be copied: only a given folder may have some. */
    static void eachGiven(Predicate<VectorCase> understood, Consumer<VectorCase> comparing) {
        all().filter(understood).forEach(comparing);
    }

    /** Whether the cases are not the copied ones but those of somebody else's folder. */
    static boolean isGiven() {
        return System.getProperty("bilan.vectors") != null;
    }

    /** Whether one of the results is of one of these statistics. */
    boolean asksFor(String... statistics) {
        return results.stream()
                .anyMatch(result ->
                        Set.of(statistics).contains(result.path("statistic").asText()));
    }

    boolean hasColumns(String... names) {
        return !responses.isEmpty() && responses.get(0).getHeader().containsAll(List.of(names));
    }

    boolean hasParameter(String name) {
        return parameter(name).isPresent();
    }

    boolean hasFormat(String format) {
        return !items(format).isEmpty();
    }

    Optional<JsonNode> parameter(String name) {
        return Optional.of(instrument.path("parameters").path(name)).filter(node -> !node.isMissingNode());
    }

    /** The items of a format, in order. */
    List<JsonNode> items(String format) {
        return StreamSupport.stream(instrument.path("items").spliterator(), false)
                .filter(item -> item.path("format").asText().equals(format))
                .toList();
    }

    /** The place of a respondent among the rows, by the column that names them. */
    int row(String respondent) {
        String column = instrument.path("columns").path("respondent").asText("respondent");
        List<String> names = responses.stream().map(row -> row.getField(column)).toList();
        return names.indexOf(respondent);
    }

    private static VectorCase read(Path folder, Set<String> statistics) {
        try {
            JsonNode expected = MAPPER.readTree(folder.resolve("expected.json").toFile());
            List<JsonNode> known = StreamSupport.stream(expected.path("results").spliterator(), false)
                    .filter(result -> statistics.isEmpty()
                            || statistics.contains(result.path("statistic").asText()))
                    .toList();
            return new VectorCase(
                    folder.getFileName().toString(),
                    MAPPER.readTree(folder.resolve("instrument.json").toFile()),
                    responses(folder.resolve("responses.csv")),
                    known);
        } catch (IOException e) {
            throw new UncheckedIOException(folder.toString(), e);
        }
    }

    private static List<NamedCsvRecord> responses(Path csv) throws IOException {
        List<NamedCsvRecord> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv, StandardCharsets.UTF_8)) {
            reader.forEach(rows::add);
        }
        return rows;
    }
}
