package org.bilan.messages;

/**
 * Something wrong in a text from outside.
 *
 * @param field where it stands, as a path: {@code instead.minutes}
 * @param value what stands there, shortened and without control characters; empty if nothing does
 * @param expected what should stand there, in English
 */
public record Problem(String field, String value, String expected) {
    private static final int SHOWN = 80;

    public Problem {
        value = shown(value);
        field = shown(field);
    }

    @Override
    public String toString() {
        return field + " (" + value + ") must be " + expected;
    }

    /** Nothing of a hostile text is repeated but its visible characters, and of these not many. */
    private static String shown(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints().limit(SHOWN).forEach(point -> visible.appendCodePoint(Visible.is(point) ? point : '\uFFFD'));
        return visible.toString();
    }
}
