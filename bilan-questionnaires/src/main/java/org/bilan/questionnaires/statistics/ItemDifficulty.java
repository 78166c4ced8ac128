package org.bilan.questionnaires.statistics;

import java.util.OptionalDouble;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.ChoiceFormat;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Keyed;

/**
 * How many got a timed question right. Holds no row; adding is free of order.
 *
 * @param key what is right
 * @param choices how many there are to choose from
 * @param wrong those who chose something else
 * @param omitted those who saw it and left it out
 * @param notReached those who did not come so far
 */
public record ItemDifficulty(Keyed.ByPoints key, int choices, long right, long wrong, long omitted, long notReached) {

    /**
     * Nobody yet.
     *
     * @throws IllegalArgumentException if the item is no timed question, or the instrument has it not
     */
    public static ItemDifficulty of(Instrument instrument, Keyed.ByPoints key) {
        if (!(instrument.itemOf(key).format() instanceof ChoiceFormat.TimedAbility ability)) {
            throw new IllegalArgumentException("item (" + key.itemId() + ") must be a timed question");
        }
        return new ItemDifficulty(key, ability.choices().size(), 0, 0, 0, 0);
    }

    /** One person more. */
    public ItemDifficulty plus(AnswerSheet sheet) {
        Answer answer = sheet.answerTo(key.itemId());
        if (answer instanceof Answer.Picked picked) {
            boolean isRight = picked.ids().stream().allMatch(id -> key.of(id) > 0);
            return plus(isRight ? 1 : 0, isRight ? 0 : 1, 0, 0);
        }
        return answer instanceof Answer.Omitted ? plus(0, 0, 1, 0) : plus(0, 0, 0, 1);
    }

    /**
     * Both groups.
     *
     * @throws IllegalArgumentException if the other is of another item or key
     */
    public ItemDifficulty plus(ItemDifficulty other) {
        if (!key.equals(other.key) || choices != other.choices) {
            throw new IllegalArgumentException("key (" + other.key + ") must be " + key);
        }
        return plus(other.right, other.wrong, other.omitted, other.notReached);
    }

    private ItemDifficulty plus(long moreRight, long moreWrong, long moreOmitted, long moreNotReached) {
        return new ItemDifficulty(
                key, choices, right + moreRight, wrong + moreWrong, omitted + moreOmitted, notReached + moreNotReached);
    }

    /** The share of all who got it right, those who did not reach it counted as wrong; none of nobody. */
    public OptionalDouble shareRight() {
        return share(right + wrong + omitted + notReached);
    }

    /** The share of those who reached it; none when nobody did. */
    public OptionalDouble shareRightOfReached() {
        return share(right + wrong + omitted);
    }

    /** The share of all, with what guessing is expected to have won taken off: 0 for chance alone, below it for less. */
    public OptionalDouble correctedForChance() {
        double chance = 1.0 / choices;
        return shareRight().stream().map(p -> (p - chance) / (1 - chance)).findFirst();
    }

    private OptionalDouble share(long persons) {
        return persons == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / persons);
    }
}
