package org.bilan.questionnaires.norms;

import java.util.Arrays;
import java.util.OptionalDouble;

/** The T scores of one person, one per scale, each there or withheld; without their trail. */
public final class TScores {

    private final double[] scores;

    /** Takes the array as its own; a withheld score is NaN inside and never leaves as such. */
    TScores(double[] scores) {
        this.scores = scores;
    }

    /** How many scales. */
    public int size() {
        return scores.length;
    }

    /** The score of a scale by its place; none when it is withheld. */
    public OptionalDouble score(int scale) {
        return Double.isNaN(scores[scale]) ? OptionalDouble.empty() : OptionalDouble.of(scores[scale]);
    }

    /** The score of a scale rounded half up; {@code otherwise} when it is withheld. */
    public int rounded(int scale, int otherwise) {
        double score = scores[scale];
        return Double.isNaN(score) ? otherwise : (int) Math.floor(score + 0.5);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TScores that && Arrays.equals(scores, that.scores);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(scores);
    }
}
