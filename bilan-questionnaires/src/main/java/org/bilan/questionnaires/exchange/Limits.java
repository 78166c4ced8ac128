package org.bilan.questionnaires.exchange;

import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.bilan.questionnaires.answers.AnswerProblem;
import org.bilan.questionnaires.answers.AnswerProblem.Kind;
import org.bilan.questionnaires.answers.Place;

/** What is checked on the bare text, before anything is parsed. */
final class Limits {

    private static final int BUFFER = 8192;

    private Limits() {}

    /** At most so many characters of the stream; enough to see that a text is too long. */
    static String upTo(int characters, Reader reader) throws IOException {
        StringBuilder text = new StringBuilder();
        char[] buffer = new char[BUFFER];
        while (text.length() < characters) {
            int read = reader.read(buffer, 0, Math.min(BUFFER, characters - text.length()));
            if (read < 0) {
                return text.toString();
            }
            text.append(buffer, 0, read);
        }
        return text.toString();
    }

    /** The limit that a CSV text exceeds, if any. */
    static Optional<AnswerProblem> exceeded(String text) {
        if (isLongerThan(AnswersCsv.MAX_BYTES, text)) {
            return Optional.of(problem(0, Kind.FILE_TOO_LARGE, "at most " + AnswersCsv.MAX_BYTES + " bytes"));
        }
        if (lines(text) > AnswersCsv.MAX_ROWS) {
            return Optional.of(
                    problem(AnswersCsv.MAX_ROWS + 1, Kind.TOO_MANY_ROWS, "at most " + AnswersCsv.MAX_ROWS + " lines"));
        }
        return Optional.empty();
    }

    private static AnswerProblem problem(int line, Kind kind, String expected) {
        return new AnswerProblem(Place.line(line), "", kind, expected);
    }

    /** Whether the text takes more bytes in UTF-8 than this. */
    static boolean isLongerThan(int bytes, String text) {
        long length = text.length();
        for (int i = 0; i < text.length() && length <= bytes; i++) {
            char c = text.charAt(i);
            length += c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
        }
        return length > bytes;
    }

    /** How many lines there are; a line break at the very end opens no further one. */
    private static int lines(String text) {
        int lines = 0;
        boolean open = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean breaks = c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1));
            lines += breaks ? 1 : 0;
            open = !breaks;
        }
        return open ? lines + 1 : lines;
    }
}
