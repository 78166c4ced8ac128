package org.bilan.lifecycle;

import java.util.Optional;

/** The three phases of a bilan, in their order (Labour Code, R.6313-4). */
public enum Phase {
    /** Analyse the request and the need, choose the format, agree how the bilan runs (phase préliminaire). */
    PRELIMINARY,
    /** Build the project and test it, or work out alternatives (phase d'investigation). */
    INVESTIGATION,
    /** Own the detailed results, list conditions and means, plan the steps (phase de conclusions). */
    CONCLUSIONS;

    /** The phase that opens when this one is closed; empty after the last. */
    public Optional<Phase> next() {
        return switch (this) {
            case PRELIMINARY -> Optional.of(INVESTIGATION);
            case INVESTIGATION -> Optional.of(CONCLUSIONS);
            case CONCLUSIONS -> Optional.empty();
        };
    }
}
