package org.bilan.proof;

import java.time.Instant;

/**
 * What a bundle holds that was found sound.
 *
 * @param scope what was asked for
 * @param writtenAt as the provider says
 * @param counts how much of each
 * @param keyId the key that signed it
 */
public record BundleSummary(String scope, Instant writtenAt, Counts counts, String keyId) {
    /** How much of each a bundle holds; withheld facts are among the facts. */
    public record Counts(int chains, long facts, long withheld, int checkpoints) {}

    @Override
    public String toString() {
        return "sound: " + scope + ", written " + writtenAt + ", signed by " + keyId + "; " + counts.chains()
                + " chain(s), " + counts.facts() + " fact(s) of which " + counts.withheld() + " withheld, "
                + counts.checkpoints() + " checkpoint(s)";
    }
}
