package org.bilan.questionnaires.instrument;

import static java.util.Objects.requireNonNull;

/**
 * One exact text of an instrument: what answers and scores are pinned to, so that a later version never changes a past score.
 *
 * @param contentHash SHA-256 over the canonical form of the instrument, 64 lower-case hexadecimal digits
 */
public record InstrumentEdition(InstrumentId id, String version, String contentHash) {

    /** Names an edition; {@link Instrument#edition()} is the usual way to get one. */
    public InstrumentEdition {
        requireNonNull(id, "id");
        requireNonNull(version, "version");
        requireNonNull(contentHash, "contentHash");
    }

    @Override
    public String toString() {
        return id + " " + version;
    }
}
