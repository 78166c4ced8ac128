package org.bilan.questionnaires.scoring;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.Keyed;

/** How one answer became points: the key used, the declared range, what was said. */
public record ItemTrace(Keyed keyed, AnswerRange range, Answer answer) {

    /** Keeps the three together. */
    public ItemTrace {
        requireNonNull(keyed, "keyed");
        requireNonNull(range, "range");
        requireNonNull(answer, "answer");
    }

    /** The points after reversal; none if the answer is missing or not applicable. */
    public OptionalInt points() {
        return answer.match(new Answer.Cases<>() {
            @Override
            public OptionalInt rated(Answer.Rated rated) {
                return OptionalInt.of(keyed.direction().points(rated.value(), range));
            }

            @Override
            public OptionalInt notApplicable(Answer.NotApplicable notApplicable) {
                return OptionalInt.empty();
            }

            @Override
            public OptionalInt missing(Answer.Missing missing) {
                return OptionalInt.empty();
            }
        });
    }
}
