package org.bilan.persistence.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** The lines of {@code golden/events/v1.txt} as stored facts, and back. */
final class Golden {
    private static final String FILE = "/golden/events/v1.txt";

    private Golden() {}

    static List<String> lines() {
        try (InputStream stream = Objects.requireNonNull(Golden.class.getResourceAsStream(FILE), FILE)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    static StoredFact stored(String line) {
        List<String> parts = List.of(line.split("\\|", 4));
        return new StoredFact(
                parts.get(0), Integer.parseInt(parts.get(1)), LocalDate.parse(parts.get(2)), parts.get(3));
    }

    static String line(StoredFact fact) {
        return String.join("|", fact.form().parts());
    }
}
