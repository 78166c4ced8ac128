package org.bilan.persistence.jdbc;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bilan.lifecycle.BilanEvent;

/**
 * What is stored of a fact besides its day, field by field. A field that is missing or of another kind is an {@link
 * IllegalArgumentException}: a damaged payload is never read as something else.
 */
record Payload(JsonNode json) {

    /** Reads the facts of one type. */
    interface Reader {
        BilanEvent read(LocalDate on, Payload payload);
    }

    boolean has(String field) {
        return json.has(field);
    }

    String text(String field) {
        return text(json.required(field));
    }

    BigDecimal amount(String field) {
        return new BigDecimal(text(field));
    }

    LocalDate day(String field) {
        return LocalDate.parse(text(field));
    }

    Instant instant(String field) {
        return Instant.parse(text(field));
    }

    <E extends Enum<E>> E word(String field, Class<E> type) {
        return Enum.valueOf(type, text(field));
    }

    int number(String field) {
        JsonNode number = json.required(field);
        require(number.isInt(), field, number, "a whole number");
        return number.intValue();
    }

    long longNumber(String field) {
        JsonNode number = json.required(field);
        require(number.isIntegralNumber() && number.canConvertToLong(), field, number, "a whole number");
        return number.longValue();
    }

    Payload object(String field) {
        return of(json.required(field));
    }

    boolean flag(String field) {
        JsonNode flag = json.required(field);
        require(flag.isBoolean(), field, flag, "true or false");
        return flag.booleanValue();
    }

    List<LocalDate> days(String field) {
        return list(field, LocalDate::parse);
    }

    <E extends Enum<E>> List<E> words(String field, Class<E> type) {
        return list(field, word -> Enum.valueOf(type, word));
    }

    /** The fields of an object. */
    static Payload of(JsonNode object) {
        require(object.isObject(), "payload", object, "an object");
        return new Payload(object);
    }

    private <T> List<T> list(String field, Function<String, T> reading) {
        JsonNode array = json.required(field);
        require(array.isArray(), field, array, "a list");
        List<T> list = new ArrayList<>();
        array.forEach(each -> list.add(reading.apply(text(each))));
        return list;
    }

    private static String text(JsonNode node) {
        require(node.isTextual(), "text", node, "in quotes");
        return node.textValue();
    }

    private static void require(boolean right, String field, JsonNode value, String expected) {
        if (!right) {
            throw new IllegalArgumentException(field + " (" + value + ") must be " + expected);
        }
    }
}
