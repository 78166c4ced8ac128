package org.bilan.questionnaires.answers;

import io.vavr.control.Validation;
import org.bilan.questionnaires.instrument.Item;

/** What a person said to one item. Saying nothing and saying "this does not concern me" are two different things. */
public sealed interface Answer {

    /** Chooses by kind of answer. */
    <R> R match(Cases<R> cases);

    /** A number was chosen. */
    record Rated(int value) implements Answer {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rated(this);
        }
    }

    /** The person said that the item does not concern them. Gives no points and does not count as answered. */
    record NotApplicable() implements Answer {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notApplicable(this);
        }
    }

    /** The person said nothing. Never zero, never imputed. */
    record Missing() implements Answer {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.missing(this);
        }
    }

    /** One case per kind of answer. */
    interface Cases<R> {

        /** A number was chosen. */
        R rated(Rated answer);

        /** "Not applicable" was chosen. */
        R notApplicable(NotApplicable answer);

        /** Nothing was chosen. */
        R missing(Missing answer);
    }

    /**
     * Reads one answer. Spaces around it do not count; nothing at all is {@link Missing}; {@code NA} or {@code n/a}, in any
     * case of letters, is {@link NotApplicable}; all else must be a whole number of the item's range.
     */
    static Validation<AnswerProblem, Answer> parse(Item item, String text, Place place) {
        String words = text.strip();
        if (words.isEmpty()) {
            return Validation.valid(new Missing());
        }
        if (Spelling.NOT_APPLICABLE.matcher(words).matches()) {
            return Validation.valid(new NotApplicable());
        }
        return item.match(likert -> Spelling.number(words, likert.range(), place));
    }

    /** Whether this answer may be given to the item. */
    default boolean fits(Item item) {
        return match(new Cases<>() {
            @Override
            public Boolean rated(Rated answer) {
                return item.match(likert -> likert.range().contains(answer.value()));
            }

            @Override
            public Boolean notApplicable(NotApplicable answer) {
                return true;
            }

            @Override
            public Boolean missing(Missing answer) {
                return true;
            }
        });
    }
}
