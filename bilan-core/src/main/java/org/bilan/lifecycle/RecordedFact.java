package org.bilan.lifecycle;

import java.time.Instant;

/**
 * A fact as a journal keeps it.
 *
 * @param version its place in the story of its bilan, from 1, without gaps
 * @param recordedAt when it was written down, to the microsecond; when it happened is {@link BilanEvent#on()}
 */
public record RecordedFact(long version, Instant recordedAt, BilanEvent event) {}
