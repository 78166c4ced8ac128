package org.bilan.messages;

/** Which characters a text from outside may hold. */
final class Visible {
    private Visible() {}

    /** Whether all characters show themselves, and none turns the direction of its neighbours. */
    static boolean is(String text) {
        return text.codePoints().allMatch(Visible::is);
    }

    /** Not: control characters, lone surrogates, marks of direction and of format, what Unicode has not assigned. */
    static boolean is(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
