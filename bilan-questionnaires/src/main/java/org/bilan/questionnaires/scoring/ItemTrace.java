package org.bilan.questionnaires.scoring;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.PointRange;

/**
 * How one answer became points: the key used, the points that were possible, what was said.
 *
 * @param range the fewest and the most points that the key can give, weight not counted
 */
public record ItemTrace(Keyed keyed, PointRange range, Answer answer) {

    /** Keeps the three together. */
    public ItemTrace {
        requireNonNull(keyed, "keyed");
        requireNonNull(range, "range");
        requireNonNull(answer, "answer");
    }

    /** The points by the key, weight not counted; none if the answer says nothing. */
    public OptionalInt points() {
        return keyed.match(new PointsGiven(answer, range));
    }

    /** The item only: its answer is secret and must not slip into a log, and so is the key. */
    @Override
    public String toString() {
        return "trace of " + keyed.itemId();
    }
}
