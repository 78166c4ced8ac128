package org.bilan.papers;

import org.bilan.law.Citation;

/**
 * One thing that a paper says (mention).
 *
 * @param name stable name within its paper, for front ends and stored papers
 * @param source the article, or the passage of the provider's offer, that asks for it
 */
public record Mention(String name, Form form, Weight weight, Citation source) {

    /** How much a mention matters. */
    public enum Weight {
        /** Without it the paper is not complete. */
        MANDATORY,
        /** Without it the paper is not complete once it is signed; a draft does without. */
        ON_SIGNATURE,
        /** Good to have. */
        RECOMMENDED
    }

    /** As a checklist shows it: the name and its source. */
    @Override
    public String toString() {
        return name + " (" + source + ")";
    }
}
