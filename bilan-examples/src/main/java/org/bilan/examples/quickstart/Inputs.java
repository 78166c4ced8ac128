package org.bilan.examples.quickstart;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.catalog.ShippedInstruments;
import org.bilan.questionnaires.exchange.AnswersCsv;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.AvailabilityFile;
import org.jspecify.annotations.Nullable;

/** The three input files, read and found right. */
record Inputs(Story story, Availability availability, Instrument instrument, AnswerSheet answers) {

    /** Thrown when a file cannot be read or is wrong: all problems of all files, one a line. */
    static final class WrongInput extends Exception {
        private static final long serialVersionUID = 1L;

        WrongInput(List<String> problems) {
            super(String.join(System.lineSeparator(), problems));
        }
    }

    /**
     * Reads all three files before anything is written.
     *
     * @throws WrongInput with the problems of all files together
     */
    static Inputs read(Settings settings) throws WrongInput {
        List<String> problems = new ArrayList<>();
        Instrument interests = new ShippedInstruments()
                .find(ShippedInstruments.INTERESTS_RIASEC)
                .orElseThrow();
        Story story = known(settings.story(), StoryFile.parse(text(settings.story(), problems)), problems);
        Availability availability = known(
                settings.availability(), AvailabilityFile.parse(text(settings.availability(), problems)), problems);
        AnswerSheet answers =
                known(settings.answers(), AnswersCsv.read(interests, text(settings.answers(), problems)), problems);
        if (story == null || availability == null || answers == null || !problems.isEmpty()) {
            throw new WrongInput(problems);
        }
        return new Inputs(story, availability, interests, answers);
    }

    private static <P, T> @Nullable T known(Path file, Validation<Seq<P>, T> read, List<String> problems) {
        if (read.isInvalid()) {
            read.getError().forEach(problem -> problems.add(file.getFileName() + " : " + problem));
            return null;
        }
        return read.get();
    }

    private static String text(Path file, List<String> problems) {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            problems.add(file.getFileName() + " : fichier, « " + file + " » ; attendu : du texte en UTF-8");
        } catch (IOException e) {
            problems.add(file.getFileName() + " : fichier, « " + file + " » ; attendu : un fichier lisible");
        }
        return "";
    }
}
