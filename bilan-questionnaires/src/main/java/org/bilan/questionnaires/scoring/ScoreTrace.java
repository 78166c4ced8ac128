package org.bilan.questionnaires.scoring;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.instrument.Scale;

/**
 * The trail of one scale: the scale with its rule for missing answers, and every item of its key, answered or not. All that a
 * score says can be recomputed from it by hand.
 */
public final class ScoreTrace {

    private final Scale scale;
    private final List<ItemTrace> items;
    private final Tally tally;

    /**
     * Keeps the trail, and counts it once.
     *
     * @throws IllegalArgumentException if there is not one item per line of the key
     */
    public ScoreTrace(Scale scale, List<ItemTrace> items) {
        this.scale = requireNonNull(scale, "scale");
        this.items = List.copyOf(items);
        if (items.size() != scale.keys().size()) {
            throw new IllegalArgumentException(
                    "items (" + items.size() + ") must be " + scale.keys().size() + ", one per line of the key");
        }
        this.tally = Tally.of(this.items);
    }

    /** The scale with its key. */
    public Scale scale() {
        return scale;
    }

    /** One per line of the key, in its order. */
    public List<ItemTrace> items() {
        return items;
    }

    /** The scale's id. */
    public String scaleId() {
        return scale.id();
    }

    /** How many items gave points. */
    public int answered() {
        return tally.answered();
    }

    /** How many items were left out. */
    public int missing() {
        return count(Answer.Missing.class);
    }

    /** How many items the person said do not concern them. */
    public int notApplicable() {
        return count(Answer.NotApplicable.class);
    }

    /** How many items the person was not asked. */
    public int notShown() {
        return count(Answer.NotShown.class);
    }

    /** Whether enough items were answered for a score. */
    public boolean isEnough() {
        return answered() >= scale.minAnswered();
    }

    /** The plain weighted sum of points; none if nothing was answered. Not comparable between persons who left items out. */
    public OptionalLong sumOfAnswered() {
        return tally.answered() == 0 ? OptionalLong.empty() : OptionalLong.of(tally.sum());
    }

    /** The weighted mean of the points, however few were answered; none if nothing was. */
    public OptionalDouble meanOfAnswered() {
        return tally.answered() == 0 ? OptionalDouble.empty() : OptionalDouble.of(tally.mean());
    }

    /** The sum of points if every item was answered; else none. */
    public OptionalLong sumIfComplete() {
        return answered() == items.size() ? sumOfAnswered() : OptionalLong.empty();
    }

    Tally tally() {
        return tally;
    }

    private int count(Class<? extends Answer> kind) {
        return (int)
                items.stream().filter(item -> kind.isInstance(item.answer())).count();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ScoreTrace that && scale.equals(that.scale) && items.equals(that.items);
    }

    @Override
    public int hashCode() {
        return 31 * scale.hashCode() + items.hashCode();
    }

    /** Scale and count only: answers are secret and must not slip into a log. */
    @Override
    public String toString() {
        return answered() + " of " + items.size() + " items of " + scaleId();
    }
}
