package org.bilan.messages;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilan.messages.JsonValue.Shape;

/** The fields of a fact from outside: each is read or a problem, and none is read that nobody asked for. */
final class FactFields {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern EUROS = Pattern.compile("\\d{1,12}(\\.\\d{1,2})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final int MOST_ITEMS = 100;

    private final JsonValue object;
    private final String path;
    private final List<Problem> problems;
    private final Set<String> asked = new LinkedHashSet<>();

    FactFields(JsonValue object, String path, List<Problem> problems) {
        this.object = object;
        this.path = path;
        this.problems = problems;
    }

    boolean has(String field) {
        asked.add(field);
        return object.fields().containsKey(field);
    }

    Optional<LocalDate> day(String field) {
        return parsed(field, Shape.TEXT, "a day that exists, as 2026-03-02", FactFields::toDay);
    }

    Optional<Instant> instant(String field) {
        return parsed(field, Shape.TEXT, "an instant, as 2026-03-02T18:00:00Z", Instant::parse);
    }

    /** Euros as a text, so that no reader on the way rounds them. */
    Optional<BigDecimal> euros(String field) {
        return parsed(field, Shape.TEXT, "euros with at most two decimals, as \"1850.00\"", text -> {
            require(EUROS, text);
            return new BigDecimal(text);
        });
    }

    Optional<Integer> number(String field) {
        return parsed(field, Shape.NUMBER, "a whole number, zero or more", text -> {
            require(WHOLE, text);
            return Integer.valueOf(text);
        });
    }

    Optional<String> text(String field) {
        return parsed(field, Shape.TEXT, "a text", text -> text);
    }

    Optional<Boolean> flag(String field) {
        return parsed(field, Shape.FLAG, "true or false", Boolean::valueOf);
    }

    <E extends Enum<E>> Optional<E> word(String field, Class<E> type) {
        return parsed(field, Shape.TEXT, oneOf(type), text -> Enum.valueOf(type, text));
    }

    Optional<Set<LocalDate>> days(String field) {
        return list(field, "a day that exists, as 2026-03-02", FactFields::toDay);
    }

    <E extends Enum<E>> Optional<Set<E>> words(String field, Class<E> type) {
        return list(field, oneOf(type), text -> Enum.valueOf(type, text));
    }

    /** The fields of an object in this one. */
    FactFields within(String field) {
        Optional<JsonValue> inner = given(field, Shape.OBJECT, "an object");
        return new FactFields(inner.orElseGet(JsonValue::empty), path + field + ".", problems);
    }

    /** The value of a field if it is one of this shape and no longer than any can be. */
    private Optional<JsonValue> given(String field, Shape shape, String expected) {
        asked.add(field);
        JsonValue value = object.fields().get(field);
        if (value == null) {
            return wrong(field, "", expected);
        }
        return value.shape() == shape ? Optional.of(value) : wrong(field, value.shown(), expected);
    }

    private <T> Optional<T> parsed(String field, Shape shape, String expected, Function<String, T> reading) {
        return given(field, shape, expected).flatMap(value -> read(field, value, expected, reading));
    }

    private <T> Optional<T> read(String field, JsonValue value, String expected, Function<String, T> reading) {
        int most = value.shape() == Shape.NUMBER ? FactJson.MOST_DIGITS : FactJson.MOST_TEXT;
        if (value.text().length() > most) {
            return wrong(field, value.text(), "at most " + most + " characters long");
        }
        if (!Visible.is(value.text())) {
            return wrong(field, value.text(), "without control characters and marks of direction");
        }
        try {
            return Optional.of(reading.apply(value.text()));
        } catch (IllegalArgumentException | DateTimeException unreadable) {
            return wrong(field, value.text(), expected);
        }
    }

    private <T> Optional<Set<T>> list(String field, String expected, Function<String, T> reading) {
        return given(field, Shape.LIST, "a list").flatMap(value -> {
            if (value.items().size() > MOST_ITEMS) {
                return wrong(field, value.shown(), "at most " + MOST_ITEMS + " items long");
            }
            List<Optional<T>> items = new ArrayList<>();
            for (JsonValue item : value.items()) {
                items.add(
                        item.shape() == Shape.TEXT
                                ? read(field, item, expected, reading)
                                : wrong(field, item.shown(), expected));
            }
            return items.stream().allMatch(Optional::isPresent)
                    ? Optional.of(items.stream()
                            .flatMap(Optional::stream)
                            .collect(Collectors.toCollection(LinkedHashSet::new)))
                    : Optional.empty();
        });
    }

    /** A problem for each field that nobody asked for. */
    void reportUnasked() {
        object.fields().forEach((name, value) -> {
            if (!asked.contains(name)) {
                wrong(name, value.shown(), "left out; there are: " + String.join(", ", asked));
            }
        });
    }

    <T> Optional<T> wrong(String field, String value, String expected) {
        problems.add(new Problem(path + field, value, expected));
        return Optional.empty();
    }

    private static LocalDate toDay(String text) {
        require(DAY, text);
        return LocalDate.parse(text);
    }

    private static void require(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
    }

    private static <E extends Enum<E>> String oneOf(Class<E> type) {
        return Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", ", "one of ", ""));
    }
}
