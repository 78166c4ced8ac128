package org.bilan.papers;

import java.time.LocalDate;
import java.util.Map;

/**
 * A meeting with somebody of a trade that the person thinks of (enquête-métier).
 *
 * <p>Content of the bilan: prints its day only. Who was met is a third person, named as little as can be.
 */
public record OccupationSurvey(LocalDate heldOn, String occupation, String whoWasMet, String learned) {
    public OccupationSurvey {
        if (occupation.isBlank() || whoWasMet.isBlank() || learned.isBlank()) {
            throw new IllegalArgumentException("occupation, whoWasMet and learned must not be blank");
        }
    }

    /** The paper of this survey. */
    public Paper paper(int version) {
        Map<String, String> said = Map.of(
                "HELD_ON", heldOn.toString(), "OCCUPATION", occupation, "WHO_WAS_MET", whoWasMet, "LEARNED", learned);
        return new Paper(PaperKind.OCCUPATION_SURVEY, version, said);
    }

    @Override
    public String toString() {
        return "an occupation survey of " + heldOn;
    }
}
