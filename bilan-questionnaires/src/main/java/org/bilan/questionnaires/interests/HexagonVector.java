package org.bilan.questionnaires.interests;

import static org.bilan.questionnaires.interests.RiasecTheme.ARTISTIC;
import static org.bilan.questionnaires.interests.RiasecTheme.CONVENTIONAL;
import static org.bilan.questionnaires.interests.RiasecTheme.ENTERPRISING;
import static org.bilan.questionnaires.interests.RiasecTheme.INVESTIGATIVE;
import static org.bilan.questionnaires.interests.RiasecTheme.REALISTIC;
import static org.bilan.questionnaires.interests.RiasecTheme.SOCIAL;

import java.util.OptionalDouble;

/**
 * Where six scores pull on the hexagon: the sum of one arrow per theme, as long as its score, Realistic along x.
 *
 * @param x in the unit of the scores
 * @param y in the unit of the scores
 */
public record HexagonVector(double x, double y) {

    /** A vector shorter than this has no direction: what is left of it is rounding. */
    public static final double NO_LENGTH = 1e-9;

    private static final double SIN_60 = Math.sqrt(3) / 2;

    /** Adds the six arrows. Opposite themes are taken off each other first, so that equal ones leave exactly nothing. */
    public static HexagonVector of(RiasecScores scores) {
        double realisticSocial = scores.of(REALISTIC) - scores.of(SOCIAL);
        double investigativeEnterprising = scores.of(INVESTIGATIVE) - scores.of(ENTERPRISING);
        double artisticConventional = scores.of(ARTISTIC) - scores.of(CONVENTIONAL);
        return new HexagonVector(
                realisticSocial + (investigativeEnterprising - artisticConventional) / 2,
                SIN_60 * (investigativeEnterprising + artisticConventional));
    }

    /** In the unit of the scores. */
    public double length() {
        return Math.hypot(x, y);
    }

    /** Degrees from 0 (Realistic) to below 360, Investigative at 60; none for a vector without length. */
    public OptionalDouble angle() {
        if (length() < NO_LENGTH) {
            return OptionalDouble.empty();
        }
        double degrees = Math.toDegrees(Math.atan2(y, x));
        return OptionalDouble.of(degrees < 0 ? degrees + 360 : degrees);
    }

    /** Work with things (positive) or with people (negative), the first dimension of Prediger (1982): 2R + I + C - 2S - E - A. */
    public double thingsPeople() {
        return 2 * x;
    }

    /** Work with data (positive) or with ideas (negative), the second dimension of Prediger: sqrt(3) (E + C - I - A). */
    public double dataIdeas() {
        return -2 * y;
    }
}
