package org.bilan.proof;

import java.time.Instant;

/**
 * The place of one fact in the chain of its bilan.
 *
 * @param version that of the fact, from 1
 * @param recordedAt to the microsecond, as the journal keeps it
 * @param form hash of its salted form
 * @param hash over the link before it and the three above
 */
public record Link(long version, Instant recordedAt, Hash form, Hash hash) {}
