package org.bilan.examples.quickstart;

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
        Story story = StoryFile.parse(text(settings.story(), problems))
                .fold(wrong -> noted(settings.story(), wrong, problems), right -> right);
        Availability availability = AvailabilityFile.parse(text(settings.availability(), problems))
                .fold(wrong -> noted(settings.availability(), wrong, problems), right -> right);
        AnswerSheet answers = AnswersCsv.read(interests, text(settings.answers(), problems))
                .fold(wrong -> noted(settings.answers(), wrong, problems), right -> right);
        if (story == null || availability == null || answers == null || !problems.isEmpty()) {
            throw new WrongInput(problems);
        }
        return new Inputs(story, availability, interests, answers);
    }

    private static <T> @org.jspecify.annotations.Nullable T noted(Path file, Iterable<?> wrong, List<String> problems) {
        wrong.forEach(problem -> problems.add(file.getFileName() + " : " + problem));
        return null;
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
