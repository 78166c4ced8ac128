package org.bilan.questionnaires.scoring;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.answers.MissingRule;

/**
 * The trail of one scale: every item of its key, answered or not, and the rule for missing answers. All that a score says can
 * be recomputed from it by hand.
 */
public record ScoreTrace(String scaleId, MissingRule rule, List<ItemTrace> items) {

    /**
     * Keeps the trail.
     *
     * @throws IllegalArgumentException if the rule is for another number of items
     */
    public ScoreTrace {
        items = List.copyOf(items);
        if (rule.items() != items.size()) {
            throw new IllegalArgumentException("rule (" + rule + ") must be for " + items.size() + " items");
        }
    }

    /** How many items were answered with a number. */
    public int answered() {
        return (int) points().count();
    }

    /** How many items were left out. */
    public int missing() {
        return count(Answer.Missing.class);
    }

    /** How many items the person said do not concern them. */
    public int notApplicable() {
        return count(Answer.NotApplicable.class);
    }

    /** The plain sum of points; none if nothing was answered. Not comparable between persons who left items out. */
    public OptionalInt sumOfAnswered() {
        return answered() == 0 ? OptionalInt.empty() : OptionalInt.of(points().sum());
    }

    /** The mean of the points, however few were answered; none if nothing was. */
    public OptionalDouble meanOfAnswered() {
        return points().average();
    }

    /** The sum of points if every item was answered; else none. */
    public OptionalInt sumIfComplete() {
        return answered() == items.size() ? sumOfAnswered() : OptionalInt.empty();
    }

    private IntStream points() {
        return items.stream().map(ItemTrace::points).flatMapToInt(OptionalInt::stream);
    }

    private int count(Class<? extends Answer> kind) {
        return (int)
                items.stream().filter(item -> kind.isInstance(item.answer())).count();
    }
}
