package org.bilan.questionnaires.answers;

import static java.util.Objects.requireNonNull;

/**
 * Where a text was read.
 *
 * @param line counted from 1; 0 when the text has no lines
 * @param column the name of the column or field; empty when the whole line or file is meant
 */
public record Place(int line, String column) {

    /**
     * Names a place.
     *
     * @throws IllegalArgumentException if the line is negative
     */
    public Place {
        requireNonNull(column, "column");
        if (line < 0) {
            throw new IllegalArgumentException("line (" + line + ") must not be negative");
        }
    }

    /** A named field of something that has no lines. */
    public static Place field(String name) {
        return new Place(0, name);
    }

    /** A whole line. */
    public static Place line(int line) {
        return new Place(line, "");
    }

    @Override
    public String toString() {
        String where = line == 0 ? "" : "line " + line;
        String separator = where.isEmpty() || column.isEmpty() ? "" : ", ";
        return where + separator + column;
    }
}
