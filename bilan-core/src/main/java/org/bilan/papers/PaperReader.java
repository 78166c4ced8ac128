package org.bilan.papers;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.bilan.papers.PaperProblem.Expected;

/** Reads a paper that comes from outside: everything that is wrong with it is told at once, or the paper is there. */
public final class PaperReader {
    /** Most mentions that are looked at. */
    public static final int MAX_ENTRIES = 200;

    /** Longest text of a mention, in characters. */
    public static final int MAX_TEXT = 20_000;

    /** Longest number, day or time, in characters: checked before it is read. */
    public static final int MAX_NUMBER = 40;

    /** Longest name of a mention, in characters. */
    public static final int MAX_NAME = 128;

    private static final int LAST_VERSION = 9999;

    private PaperReader() {}

    /** The paper that these texts describe, or all that is wrong with them. */
    public static Validation<Seq<PaperProblem>, Paper> read(String kind, String version, Map<String, String> entries) {
        java.util.List<PaperProblem> problems = new ArrayList<>();
        Optional<PaperKind> known = kind(kind);
        if (known.isEmpty()) {
            problems.add(PaperProblem.of("kind", kind, Expected.A_KNOWN_KIND));
        }
        int number = version(version);
        if (number == 0) {
            problems.add(PaperProblem.of("version", version, Expected.A_VERSION));
        }
        if (entries.size() > MAX_ENTRIES) {
            problems.add(PaperProblem.of("entries", String.valueOf(entries.size()), Expected.FEWER_ENTRIES));
        } else {
            new TreeMap<>(entries)
                    .forEach((name, text) -> check(known, name, text).forEach(problems::add));
        }
        return problems.isEmpty() && known.isPresent()
                ? Validation.valid(new Paper(known.get(), number, entries))
                : Validation.invalid(List.ofAll(problems));
    }

    private static Optional<PaperKind> kind(String name) {
        return Stream.of(PaperKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    /** The version, or zero if the text is none. */
    private static int version(String text) {
        boolean number = text.length() <= String.valueOf(LAST_VERSION).length() && Form.MINUTES.accepts(text);
        return number ? Integer.parseInt(text) : 0;
    }

    private static Stream<PaperProblem> check(Optional<PaperKind> kind, String name, String text) {
        Optional<Mention> mention = kind.flatMap(known -> known.mention(name));
        Stream<Optional<PaperProblem>> problems = Stream.of(
                problem(kind.isPresent() && mention.isEmpty(), name, name, Expected.A_KNOWN_MENTION),
                problem(
                        name.length() > MAX_NAME || text.length() > longest(mention),
                        name,
                        text,
                        Expected.A_SHORTER_TEXT),
                problem(!PlainText.isPlain(name) || !PlainText.isPlain(text), name, text, Expected.PLAIN_CHARACTERS),
                mention.flatMap(known -> form(known, text)));
        return problems.flatMap(Optional::stream);
    }

    private static Optional<PaperProblem> problem(boolean wrong, String name, String text, Expected expected) {
        return wrong ? Optional.of(PaperProblem.of(name, text, expected)) : Optional.empty();
    }

    /** Blank text is a mention that is not there: completeness finds it. What is too long is not read at all. */
    private static Optional<PaperProblem> form(Mention mention, String text) {
        boolean readable = !text.isBlank() && text.length() <= longest(Optional.of(mention));
        return problem(readable && !mention.form().accepts(text), mention.name(), text, expected(mention.form()));
    }

    private static int longest(Optional<Mention> mention) {
        return mention.map(Mention::form)
                .map(form -> switch (form) {
                    case DAY, TIME, AMOUNT, MINUTES -> MAX_NUMBER;
                    case TEXT, SIGNATURE, REGISTRATION -> MAX_TEXT;
                })
                .orElse(MAX_TEXT);
    }

    private static Expected expected(Form form) {
        return switch (form) {
            case DAY -> Expected.A_DAY;
            case TIME -> Expected.A_TIME;
            case AMOUNT -> Expected.AN_AMOUNT;
            case MINUTES -> Expected.MINUTES;
            case REGISTRATION -> Expected.THE_REGISTRATION_SENTENCE;
            case TEXT, SIGNATURE -> Expected.SOME_TEXT;
        };
    }
}
