package org.bilan.examples.quickstart;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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
        Instrument interests = new ShippedInstruments()
                .find(ShippedInstruments.INTERESTS_RIASEC)
                .orElseThrow();
        Reader reader = new Reader(settings.output().locale());
        Story story = reader.read(settings.story(), StoryFile::parse, StoryProblem::toString);
        Availability availability = reader.read(
                settings.availability(),
                AvailabilityFile::parse,
                problem -> problem.in(settings.output().locale()));
        AnswerSheet answers =
                reader.read(settings.answers(), text -> AnswersCsv.read(interests, text), reader.words::sentence);
        if (story == null || availability == null || answers == null) {
            throw new WrongInput(reader.problems);
        }
        return new Inputs(story, availability, interests, answers);
    }

    /** Reads files one after the other and keeps all that is wrong with them. */
    private static final class Reader {
        private final List<String> problems = new ArrayList<>();
        private final PageWords words;

        Reader(Locale locale) {
            this.words = PageWords.in(locale);
        }

        <P, T> @Nullable T read(
                Path file, Function<String, Validation<Seq<P>, T>> parse, Function<P, String> sentence) {
            Validation<Seq<String>, T> parsed =
                    text(file).flatMap(text -> parse.apply(text).mapError(all -> all.map(sentence)));
            if (parsed.isInvalid()) {
                parsed.getError().forEach(problem -> problems.add(file.getFileName() + " : " + problem));
                return null;
            }
            return parsed.get();
        }

        private Validation<Seq<String>, String> text(Path file) {
            try {
                return Validation.valid(Files.readString(file));
            } catch (CharacterCodingException e) {
                return Validation.invalid(Vector.of(words.of("file_encoding")));
            } catch (IOException e) {
                return Validation.invalid(Vector.of(words.of("file_unreadable") + " (" + file + ")"));
            }
        }
    }
}
