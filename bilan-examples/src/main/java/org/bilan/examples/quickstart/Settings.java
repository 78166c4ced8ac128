package org.bilan.examples.quickstart;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/**
 * What the main job reads and where it writes.
 *
 * @param output folder of the journal, the calendar file and the report; made if it is not there
 */
record Settings(Path story, Path availability, Path answers, Output output) {

    /** Where to write, and in which language. */
    record Output(Path folder, Locale locale) {}

    /**
     * From system properties {@code bilan.story}, {@code bilan.availability}, {@code bilan.answers}, {@code bilan.out}
     * and {@code bilan.lang} ({@code fr} or {@code en}).
     *
     * @throws IllegalArgumentException if one is missing
     */
    static Settings of(Properties properties) {
        return new Settings(
                path(properties, "bilan.story"),
                path(properties, "bilan.availability"),
                path(properties, "bilan.answers"),
                new Output(
                        path(properties, "bilan.out"),
                        Locale.forLanguageTag(properties.getProperty("bilan.lang", "fr"))));
    }

    private static Path path(Properties properties, String name) {
        String value = properties.getProperty(name, "");
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " (" + value + ") must name a file: -D" + name + "=…");
        }
        return Path.of(value);
    }
}
