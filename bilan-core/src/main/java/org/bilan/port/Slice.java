package org.bilan.port;

/**
 * Which part of a history to read.
 *
 * @param fromVersion first version, inclusive, at least 1
 * @param toVersion last version, inclusive; beyond the end means to the end
 * @param limit greatest number of facts, at least 1
 * @param backwards newest first instead of oldest first; the limit then counts from the newest
 */
public record Slice(long fromVersion, long toVersion, int limit, boolean backwards) {
    /** The whole history, oldest first. */
    public static final Slice ALL = new Slice(1, Long.MAX_VALUE, Integer.MAX_VALUE, false);

    public Slice {
        if (fromVersion < 1 || toVersion < fromVersion || limit < 1) {
            throw new IllegalArgumentException("fromVersion (" + fromVersion + ") must be at least 1, toVersion ("
                    + toVersion + ") not before it, limit (" + limit + ") at least 1");
        }
    }
}
