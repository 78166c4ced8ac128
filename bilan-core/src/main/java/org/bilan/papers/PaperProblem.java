package org.bilan.papers;

/**
 * Something wrong in a paper from outside.
 *
 * @param field {@code kind}, {@code version}, {@code entries}, or the name of a mention, shortened and without control
 *     characters
 * @param value what stands there, shortened to {@value #SHOWN} characters and without control characters: for whoever
 *     sent it, never for a log
 */
public record PaperProblem(String field, String value, Expected expected) {
    /** How much of a value is handed back. */
    public static final int SHOWN = 80;

    /** What should have stood there. */
    public enum Expected {
        A_KNOWN_KIND,
        /** A whole number from 1 to 9999. */
        A_VERSION,
        /** A mention that the paper of that kind has. */
        A_KNOWN_MENTION,
        /** At most {@link PaperReader#MAX_ENTRIES} mentions. */
        FEWER_ENTRIES,
        /** At most {@link PaperReader#MAX_TEXT} characters; numbers and days {@link PaperReader#MAX_NUMBER}. */
        A_SHORTER_TEXT,
        /** No control character but line break and tab, nothing that turns the direction of writing, whole characters. */
        PLAIN_CHARACTERS,
        A_DAY,
        A_TIME,
        AN_AMOUNT,
        MINUTES,
        /** The sentence of L.6352-12. */
        THE_REGISTRATION_SENTENCE,
        SOME_TEXT
    }

    /** A problem with as much of the text as may be shown. */
    static PaperProblem of(String field, String value, Expected expected) {
        return new PaperProblem(PlainText.shown(field), PlainText.shown(value), expected);
    }

    /** Field and expectation: what was written may be secret. */
    @Override
    public String toString() {
        return field + ": " + expected;
    }
}
