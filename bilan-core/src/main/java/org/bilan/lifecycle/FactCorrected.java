package org.bilan.lifecycle;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A recorded fact was wrong. It stays in the journal; from this fact on the story is told as if it had never been recorded,
 * or had been recorded as {@code instead}. Of two corrections of the same fact the later one holds.
 *
 * @param on the day on which the mistake was noted
 * @param version the version of the fact that was wrong
 * @param instead what holds in its place; empty if nothing did happen
 */
public record FactCorrected(LocalDate on, long version, Optional<BilanEvent> instead) implements BilanEvent {
    /**
     * Refuses to correct by a correction.
     *
     * @throws IllegalArgumentException if the version is not positive, or what holds instead is a correction itself
     */
    public FactCorrected {
        if (version < 1) {
            throw new IllegalArgumentException("version (" + version + ") must be 1 or more");
        }
        if (instead.filter(FactCorrected.class::isInstance).isPresent()) {
            throw new IllegalArgumentException("instead (" + instead.get() + ") must not be a correction");
        }
    }

    /** The fact of that version did not happen. */
    public static FactCorrected removing(LocalDate on, long version) {
        return new FactCorrected(on, version, Optional.empty());
    }

    /** What happened instead of the fact of that version. */
    public static FactCorrected replacing(LocalDate on, long version, BilanEvent instead) {
        return new FactCorrected(on, version, Optional.of(instead));
    }

    @Override
    public FactKind kind() {
        return FactKind.FACT_CORRECTED;
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.corrected(this);
    }
}
