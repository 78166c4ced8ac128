package org.bilan.questionnaires.answers;

import static java.util.Objects.requireNonNull;

/**
 * Why one piece of text is not an answer: where it stood, what it was, and what was expected there.
 *
 * @param value what was found, cut after {@link #LONGEST_VALUE} characters
 * @param kind a stable code for front ends
 * @param expected what would have been right, without words of any language where that is possible, such as {@code 1..5}
 */
public record AnswerProblem(Place place, String value, Kind kind, String expected) {

    /** Of a longer value only this many characters are kept. */
    public static final int LONGEST_VALUE = 100;

    /** The kinds of problem, stable over versions. */
    public enum Kind {
        /** The text holds no line. */
        EMPTY_FILE,
        /** The text is longer than may be read. */
        FILE_TOO_LARGE,
        /** The text has more lines than may be read. */
        TOO_MANY_ROWS,
        /** A line has more columns than may be read. */
        TOO_MANY_COLUMNS,
        /** A column of the header has no name. */
        EMPTY_HEADER,
        /** A column that must be there is not. */
        MISSING_COLUMN,
        /** Two columns have the same name. */
        DUPLICATE_COLUMN,
        /** A column that nothing is known about. */
        UNKNOWN_COLUMN,
        /** A line has more or fewer fields than the header. */
        WRONG_FIELD_COUNT,
        /** A quote is opened and never closed, or followed by other characters: the file is cut or damaged. */
        BROKEN_QUOTE,
        /** No item of the instrument has this name. */
        UNKNOWN_ITEM,
        /** The item was answered before. */
        DUPLICATE_ITEM,
        /** The answer is not a whole number. */
        NOT_A_NUMBER,
        /** The answer is outside the range of the item. */
        OUT_OF_RANGE,
        /** Something was picked that cannot be, or not so many. */
        UNKNOWN_OPTION,
        /** A most and a least that are the same, not both there, or not of the block. */
        INVALID_BLOCK,
        /** A ranking with a hole, a doubled or unknown object, or a tie where none is allowed. */
        INVALID_RANKING,
        /** Cards left over, piles of the wrong size, unknown cards or piles. */
        INVALID_SORT,
        /** Points that do not add up, or an object without any. */
        WRONG_TOTAL,
        /** Points below zero. */
        NEGATIVE_AMOUNT,
        /** Not written as names with numbers. */
        INCOMPLETE,
        /** More characters than the item takes. */
        TOO_LONG,
        /** The item is answered though the other answers do not lead there. */
        NOT_SHOWN,
        /** The answers are for another edition of the instrument. */
        WRONG_EDITION,
        /** The text is not of the kind that is read here, or something is missing or unknown in it. */
        NOT_WELL_FORMED
    }

    /** Keeps what is needed to mend the text. */
    public AnswerProblem {
        requireNonNull(place, "place");
        requireNonNull(kind, "kind");
        requireNonNull(expected, "expected");
        value = value.length() > LONGEST_VALUE ? value.substring(0, LONGEST_VALUE) : value;
    }

    /** Counted from 1; 0 when the text has no lines. */
    public int line() {
        return place.line();
    }

    /** The name of the column or field; empty when the whole line or file is meant. */
    public String column() {
        return place.column();
    }

    @Override
    public String toString() {
        return place + ": " + kind + " \"" + value + "\", expected " + expected;
    }
}
