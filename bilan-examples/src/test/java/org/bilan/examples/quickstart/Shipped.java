package org.bilan.examples.quickstart;

import java.nio.file.Path;
import java.util.Locale;

/** The files that the main job reads by default, and settings that write elsewhere. */
final class Shipped {
    private static final Path FOLDER = Path.of("src/main/resources/org/bilan/examples/quickstart");

    static final Path STORY = FOLDER.resolve("histoire.txt");
    static final Path AVAILABILITY = FOLDER.resolve("disponibilites.txt");
    static final Path ANSWERS = FOLDER.resolve("reponses.csv");

    private Shipped() {}

    static Settings writingTo(Path folder) {
        return new Settings(STORY, AVAILABILITY, ANSWERS, new Settings.Output(folder, Locale.FRANCE));
    }
}
