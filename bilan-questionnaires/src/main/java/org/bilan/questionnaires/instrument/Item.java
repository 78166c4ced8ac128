package org.bilan.questionnaires.instrument;

import static java.util.Objects.requireNonNull;

/**
 * One thing asked. Each format of item is one nested record and one case; adding a format makes every reader of items fail to
 * compile until it has an answer for it.
 */
public sealed interface Item {

    /** Unique in the instrument; also the name of the item in files of answers. */
    String id();

    /** What the person reads. */
    LocalizedText text();

    /** Chooses by format. */
    <R> R match(Cases<R> cases);

    /** A statement or activity judged by one whole number of a declared range (Likert, rating). */
    record LikertItem(String id, LocalizedText text, AnswerRange range) implements Item {

        /** An item of this text and range; the instrument checks ids and translations. */
        public LikertItem {
            requireNonNull(id, "id");
            requireNonNull(text, "text");
            requireNonNull(range, "range");
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.likert(this);
        }
    }

    /** One case per format. */
    interface Cases<R> {

        /** A Likert item. */
        R likert(LikertItem item);
    }
}
