package org.bilan.papers;

import java.util.List;
import java.util.Map;

/**
 * A step workbook (cahier d'étape): work that the person does alone between sessions, with the time it should take.
 *
 * <p>Content of the bilan: prints its handing over and its time, never its exercises.
 *
 * @param step what stands on its cover
 * @param estimatedMinutes how long its work should take; told with it (D.6313-3-1)
 */
public record StepWorkbook(String step, List<String> exercises, HandingOver handingOver, int estimatedMinutes) {
    public StepWorkbook {
        exercises = List.copyOf(exercises);
        if (step.isBlank() || exercises.isEmpty() || estimatedMinutes < 1) {
            throw new IllegalArgumentException("step must not be blank, exercises (" + exercises.size()
                    + ") not be empty, estimatedMinutes (" + estimatedMinutes + ") be positive");
        }
    }

    /** When workbooks are handed over (remise des cahiers d'étape). */
    public enum HandingOver {
        /** One at the end of each session. */
        PER_SESSION,
        /** All at the start of the bilan. */
        UPFRONT
    }

    /** The paper of this workbook. */
    public Paper paper(int version) {
        Map<String, String> said = Map.of(
                "STEP", step,
                "EXERCISES", String.join("\n", exercises),
                "HANDED_OVER", handingOver.name(),
                "ESTIMATED_MINUTES", String.valueOf(estimatedMinutes));
        return new Paper(PaperKind.STEP_WORKBOOK, version, said);
    }

    @Override
    public String toString() {
        return "a step workbook " + handingOver + " of " + estimatedMinutes + " minutes";
    }
}
