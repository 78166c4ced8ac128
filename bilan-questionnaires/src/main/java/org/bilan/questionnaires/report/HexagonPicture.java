package org.bilan.questionnaires.report;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import org.bilan.questionnaires.instrument.LocalizedText;
import org.bilan.questionnaires.interests.HexagonVector;
import org.bilan.questionnaires.interests.RiasecProfile;
import org.bilan.questionnaires.interests.RiasecTheme;

/**
 * What is needed to draw a profile on the hexagon, and nothing drawn: angles, shares, keys and words.
 *
 * @param corners one per theme, in hexagon order
 * @param code the themes in order with ties in brackets, such as {@code S(AE)IRC}
 * @param pull the vector of the shares; at most 2 long
 * @param reading what may be said about it
 */
public record HexagonPicture(List<Corner> corners, String code, HexagonVector pull, Reading reading) {

    /** Keeps the parts of a picture. */
    public HexagonPicture {
        corners = List.copyOf(corners);
        requireNonNull(code, "code");
        requireNonNull(pull, "pull");
        requireNonNull(reading, "reading");
    }

    /**
     * One theme on the hexagon.
     *
     * @param share where the score stands between the lowest (0) and the highest (1) possible
     */
    public record Corner(RiasecTheme theme, double share) {

        /**
         * A theme with its share.
         *
         * @throws IllegalArgumentException if the share is not in 0..1
         */
        public Corner {
            requireNonNull(theme, "theme");
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException("share (" + share + ") must be in 0..1");
            }
        }

        /** Where the corner stands, in degrees from Realistic towards Investigative. */
        public int angle() {
            return theme.angle();
        }

        /** The key of the theme's name, for a front end with texts of its own. */
        public String labelKey() {
            return theme.labelKey();
        }

        /** The theme's name. */
        public LocalizedText label() {
            return theme.label();
        }

        /** Across, for a hexagon of radius 1 around (0, 0); to the right is positive. */
        public double x() {
            return share * Math.cos(Math.toRadians(angle()));
        }

        /** Upwards, for a hexagon of radius 1 around (0, 0); a screen that counts downwards turns the sign. */
        public double y() {
            return share * Math.sin(Math.toRadians(angle()));
        }
    }

    /** The picture of a profile. */
    public static HexagonPicture of(RiasecProfile profile) {
        List<Corner> corners = Arrays.stream(RiasecTheme.values())
                .map(theme -> new Corner(theme, profile.share(theme)))
                .toList();
        HexagonVector vector = profile.vector();
        double width = profile.highest() - profile.lowest();
        return new HexagonPicture(
                corners,
                profile.code().toString(),
                new HexagonVector(vector.x() / width, vector.y() / width),
                Reading.of(profile));
    }
}
