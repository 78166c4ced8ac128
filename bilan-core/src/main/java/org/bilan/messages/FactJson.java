package org.bilan.messages;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactCorrected;
import org.bilan.lifecycle.FactKind;

/**
 * Reads one fact that comes from outside as JSON: {@code {"kind":"SESSION_HELD","version":1,"on":"2026-03-02",
 * "phase":"PRELIMINARY","minutes":90,"mode":"IN_PERSON"}}. Needs jackson-core, which the embedder adds.
 *
 * <p>Nothing is guessed and nothing is left out silently: every problem is told at once, also those behind the first.
 * Lengths are checked on the text, before a number or a date is made of it.
 */
public final class FactJson {
    /** The version of the form that is read. */
    public static final int VERSION = 1;

    /** Longest text of a whole fact, in characters, inclusive. */
    public static final int MOST_CHARACTERS = 20_000;

    /** Longest text in a field, in characters, inclusive. */
    public static final int MOST_TEXT = 200;

    /** Longest number, in characters, inclusive. */
    public static final int MOST_DIGITS = 40;

    private FactJson() {}

    /** The fact, or all that is wrong with the text. */
    public static Validation<Seq<Problem>, BilanEvent> read(String json) {
        java.util.List<Problem> problems = new ArrayList<>();
        Optional<BilanEvent> fact = parse(json, problems).flatMap(object -> fact(object, problems));
        return fact.filter(read -> problems.isEmpty())
                .<Validation<Seq<Problem>, BilanEvent>>map(Validation::valid)
                .orElseGet(() -> Validation.invalid(List.ofAll(problems)));
    }

    private static Optional<JsonValue> parse(String json, java.util.List<Problem> problems) {
        if (json.length() > MOST_CHARACTERS) {
            problems.add(new Problem("text", json, "at most " + MOST_CHARACTERS + " characters long"));
            return Optional.empty();
        }
        try {
            return Optional.of(JsonValue.parse(json)).filter(value -> isObject(value, problems));
        } catch (IOException unreadable) {
            problems.add(new Problem("text", json, "one JSON object, each field named once"));
            return Optional.empty();
        }
    }

    private static boolean isObject(JsonValue value, java.util.List<Problem> problems) {
        boolean right = value.shape() == JsonValue.Shape.OBJECT;
        if (!right) {
            problems.add(new Problem("text", value.shown(), "one JSON object, each field named once"));
        }
        return right;
    }

    private static Optional<BilanEvent> fact(JsonValue object, java.util.List<Problem> problems) {
        FactFields fields = new FactFields(object, "", problems);
        Optional<Integer> version = fields.number("version");
        version.filter(number -> number != VERSION)
                .ifPresent(number -> fields.wrong("version", number.toString(), Integer.toString(VERSION)));
        Optional<BilanEvent> fact = body(fields);
        return version.isPresent() ? fact : Optional.empty();
    }

    private static Optional<BilanEvent> body(FactFields fields) {
        Optional<FactKind> kind = fields.word("kind", FactKind.class);
        Optional<LocalDate> on = fields.day("on");
        Optional<BilanEvent> fact = kind.flatMap(known ->
                known == FactKind.FACT_CORRECTED ? correction(fields, on) : new FactForms(fields, on).read(known));
        if (kind.isPresent()) {
            fields.reportUnasked();
        }
        return fact;
    }

    /** The fact that holds instead is an object of the same form; it carries no version of its own. */
    private static Optional<BilanEvent> correction(FactFields fields, Optional<LocalDate> on) {
        Optional<Integer> corrects = fields.number("corrects");
        if (corrects.filter(version -> version == 0).isPresent()) {
            return fields.wrong("corrects", "0", "the version of a recorded fact, 1 or more");
        }
        Optional<BilanEvent> instead = fields.has("instead") ? body(fields.within("instead")) : Optional.empty();
        if (instead.filter(FactCorrected.class::isInstance).isPresent()) {
            return fields.wrong("instead", FactKind.FACT_CORRECTED.name(), "a fact that is no correction itself");
        }
        return on.flatMap(day -> corrects.map(version -> new FactCorrected(day, version, instead)));
    }
}
