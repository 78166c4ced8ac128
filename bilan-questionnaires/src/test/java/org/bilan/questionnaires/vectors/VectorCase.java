package org.bilan.questionnaires.vectors;

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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One case folder of the psychometric vectors: what was asked, the answers, the expected results. */
record VectorCase(String name, JsonNode instrument, List<NamedCsvRecord> responses, List<JsonNode> results) {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Every case folder under the folder of vectors, with those results whose statistic is known. */
    static List<VectorCase> knowing(Set<String> statistics) {
        Path root = Path.of(System.getProperty("bilan.vectors", "src/test/resources/vectors"), "psychometrics");
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(Files::isDirectory)
                    .sorted()
                    .map(folder -> read(folder, statistics))
                    .filter(vectorCase -> !vectorCase.results().isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The case whose folder begins with this number, with all its results; not every set of vectors has every case. */
    static Optional<VectorCase> numbered(String number) {
        Path root = Path.of(System.getProperty("bilan.vectors", "src/test/resources/vectors"), "psychometrics");
        try (Stream<Path> folders = Files.list(root)) {
            return folders.filter(folder -> folder.getFileName().toString().startsWith(number + "-"))
                    .findFirst()
                    .map(folder -> read(folder, Set.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
