package org.bilan.scheduling.portfolio;

/** How many steps a search may take. Once one was refused, nothing that was not found is proven not to exist. */
final class StepBudget {
    private int left;
    private boolean isSpent;

    /**
     * So many steps.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    StepBudget(int mostSteps) {
        if (mostSteps < 0) {
            throw new IllegalArgumentException("mostSteps (" + mostSteps + ") must not be negative");
        }
        left = mostSteps;
    }

    boolean take() {
        isSpent = isSpent || left == 0;
        left -= isSpent ? 0 : 1;
        return !isSpent;
    }

    boolean isSpent() {
        return isSpent;
    }
}
