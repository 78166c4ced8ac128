package org.bilan.questionnaires.scoring;

import java.util.OptionalDouble;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.ChoiceFormat;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.Scale;

/**
 * Timed questions with one right choice: right, wrong, seen and left out, not reached. The four add up to the questions.
 *
 * @param guessed the sum over the wrong answers of 1 / (choices - 1): what guessing is expected to have won
 */
public record AbilityTally(int right, int wrong, int omitted, int notReached, double guessed) {

    private static final double MILLIS_PER_SECOND = 1000;
    private static final double SECONDS_PER_MINUTE = 60;

    /**
     * Counts the timed questions of a scale.
     *
     * @throws IllegalArgumentException if the sheet is of another edition, or the scale has an item of another format
     */
    public static AbilityTally of(Instrument instrument, Scale scale, AnswerSheet sheet) {
        sheet.checkEdition(instrument);
        AbilityTally tally = new AbilityTally(0, 0, 0, 0, 0);
        for (Keyed keyed : scale.keys()) {
            if (!(instrument.itemOf(keyed).format() instanceof ChoiceFormat.TimedAbility ability)
                    || !(keyed instanceof Keyed.ByPoints key)) {
                throw new IllegalArgumentException(
                        "scale (" + scale.id() + ") must have timed questions only, not " + keyed.itemId());
            }
            int others = ability.choices().size() - 1;
            tally = tally.plus(sheet.answerTo(keyed.itemId()), key, others);
        }
        return tally;
    }

    private AbilityTally plus(Answer answer, Keyed.ByPoints key, int others) {
        if (answer instanceof Answer.Picked picked) {
            boolean isRight = picked.ids().stream().allMatch(id -> key.of(id) > 0);
            return isRight
                    ? new AbilityTally(right + 1, wrong, omitted, notReached, guessed)
                    : new AbilityTally(right, wrong + 1, omitted, notReached, guessed + 1.0 / others);
        }
        return answer instanceof Answer.Omitted
                ? new AbilityTally(right, wrong, omitted + 1, notReached, guessed)
                : new AbilityTally(right, wrong, omitted, notReached + 1, guessed);
    }

    /** Right less what guessing is expected to have won (formula scoring). */
    public double formulaScore() {
        return right - guessed;
    }

    /** The share of right among right and wrong; none when nothing was attempted. */
    public OptionalDouble accuracy() {
        int attempted = right + wrong;
        return attempted == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / attempted);
    }

    /** Right answers per minute, for a time above 0. */
    public OptionalDouble rightPerMinute(long millis) {
        return millis <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(right / (millis / MILLIS_PER_SECOND / SECONDS_PER_MINUTE));
    }

    /** Seconds per attempted question over accuracy: the fewer the better; none when nothing was right. */
    public OptionalDouble inverseEfficiency(long millis) {
        int attempted = right + wrong;
        return right == 0 || millis <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        millis / MILLIS_PER_SECOND / attempted / accuracy().orElseThrow());
    }
}
