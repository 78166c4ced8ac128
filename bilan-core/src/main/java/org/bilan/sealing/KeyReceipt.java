package org.bilan.sealing;

import java.time.Instant;

/**
 * Proof that a key is gone: from then on nothing that it sealed can be opened by anybody.
 *
 * @param keyId id of the key, chosen at random when it was made; {@link #NEVER_MADE} if there was none
 * @param at when it was destroyed, to the microsecond
 */
public record KeyReceipt(KeyName key, String keyId, Instant at) {
    /** The id of a key that was destroyed before it was ever made: none can be made any more. */
    public static final String NEVER_MADE = "never made";
}
