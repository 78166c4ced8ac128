package org.bilan.questionnaires.interests;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.bilan.questionnaires.instrument.LocalizedText;

/** The six themes of Holland, in the order of the hexagon. */
public enum RiasecTheme {
    /** Things, tools, machines, outdoors. */
    REALISTIC(0, "Réaliste", "Realistic"),
    /** Ideas, observation, analysis. */
    INVESTIGATIVE(60, "Investigateur", "Investigative"),
    /** Creation, expression, form. */
    ARTISTIC(120, "Artistique", "Artistic"),
    /** Helping, teaching, listening. */
    SOCIAL(180, "Social", "Social"),
    /** Leading, persuading, undertaking. */
    ENTERPRISING(240, "Entreprenant", "Enterprising"),
    /** Order, precision, procedures. */
    CONVENTIONAL(300, "Conventionnel", "Conventional");

    private static final int DEGREES_PER_CORNER = 60;
    private static final int CORNERS = 6;

    private final int angle;
    private final String french;
    private final String english;

    RiasecTheme(int angle, String french, String english) {
        this.angle = angle;
        this.french = french;
        this.english = english;
    }

    /** The theme of a letter of a code. */
    public static Optional<RiasecTheme> ofLetter(String letter) {
        return Arrays.stream(values())
                .filter(theme -> theme.letter().equals(letter))
                .findFirst();
    }

    /** The letter in a code, also the id of the theme's scale in an instrument: R, I, A, S, E or C. */
    public String letter() {
        return name().substring(0, 1);
    }

    /** The name of the theme. */
    public LocalizedText label() {
        return LocalizedText.of(french, english);
    }

    /** The key of the name, for a front end with texts of its own: {@code riasec.realistic} and so on. */
    public String labelKey() {
        return "riasec." + name().toLowerCase(Locale.ROOT);
    }

    /** Steps along the hexagon, the shorter way round: 0 same, 1 adjacent, 2 alternate, 3 opposite. */
    public int distanceTo(RiasecTheme other) {
        int steps = Math.abs(angle - other.angle) / DEGREES_PER_CORNER;
        return Math.min(steps, CORNERS - steps);
    }

    /** Where the theme stands on the hexagon, in degrees: Realistic at 0, then every 60 in the order of the themes. */
    public int angle() {
        return angle;
    }
}
