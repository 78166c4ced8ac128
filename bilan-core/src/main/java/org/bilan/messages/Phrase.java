package org.bilan.messages;

/** A text with one place left open: all around it was put together once. */
record Phrase(String before, String after) {
    /** Stands in the open place while the rest is filled in; no text holds it. */
    static final String OPEN = "\0";

    /**
     * Takes a text apart at its open place.
     *
     * @throws IllegalArgumentException if there is none, or more than one
     */
    static Phrase of(String text) {
        int at = text.indexOf(OPEN);
        if (at < 0 || text.indexOf(OPEN, at + 1) >= 0) {
            throw new IllegalArgumentException("text (" + text.replace(OPEN, "…") + ") must have one open place");
        }
        return new Phrase(text.substring(0, at), text.substring(at + 1));
    }

    String with(String words) {
        String said = before.concat(words);
        return after.isEmpty() ? said : said.concat(after);
    }
}
