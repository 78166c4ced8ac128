package org.bilan.questionnaires.instrument;

import java.util.stream.Stream;

/**
 * The person's own words, never scored.
 *
 * @param longest in characters, from 1 to {@link #LONGEST}
 */
public record FreeText(int longest) implements ItemFormat {

    /** No text may be longer, whatever the item says. */
    public static final int LONGEST = 20_000;

    /**
     * Checks the length.
     *
     * @throws IllegalArgumentException if it is not in 1..{@link #LONGEST}
     */
    public FreeText {
        if (longest < 1 || longest > LONGEST) {
            throw new IllegalArgumentException("longest (" + longest + ") must be in 1.." + LONGEST);
        }
    }

    @Override
    public String name() {
        return "free-text";
    }

    @Override
    public String legalAnswers() {
        return "at most " + longest + " characters";
    }

    @Override
    public AccessibleWay accessibleWay() {
        return AccessibleWay.TEXT_FIELD;
    }

    @Override
    public Stream<LocalizedText> texts() {
        return Stream.empty();
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.freeText(this);
    }
}
