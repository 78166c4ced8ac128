package org.bilan.papers;

/** Which characters a text from outside may hold. */
final class PlainText {
    private PlainText() {}

    /** No control but line break and tab, no mark that turns the direction of writing, no half of a character. */
    static boolean isPlain(String text) {
        return text.codePoints().allMatch(PlainText::isPlain);
    }

    private static boolean isPlain(int c) {
        boolean control = Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
        return !control && !turnsDirection(c) && !isHalf(c) && Character.isDefined(c);
    }

    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** The beginning of a text, with a sign in place of what is not plain. */
    static String shown(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .limit(PaperProblem.SHOWN)
                .map(c -> isPlain(c) && c != '\n' && c != '\r' ? c : '\uFFFD')
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
