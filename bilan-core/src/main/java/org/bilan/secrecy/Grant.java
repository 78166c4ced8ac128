package org.bilan.secrecy;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * The permission for one look, minted by {@link AccessPolicy} and by nothing else.
 *
 * <p>Bound to who asked, what, of which bilan, for which purpose, and to the facts it was decided on; good for one use,
 * and for a short time. Safe for many threads: of two that use it at once one does.
 */
public final class Grant {
    private final AccessRequest request;
    private final long decidedAtVersion;
    private final Instant expires;
    private final AtomicBoolean used = new AtomicBoolean();

    Grant(AccessRequest request, long decidedAtVersion, Instant expires) {
        this.request = request;
        this.decidedAtVersion = decidedAtVersion;
        this.expires = expires;
    }

    /** What it permits. */
    public AccessRequest request() {
        return request;
    }

    /** The first instant at which it opens nothing any more. */
    public Instant expires() {
        return expires;
    }

    /** Whether it permits exactly this; if so it is used up. */
    boolean redeem(AccessRequest wanted, long version, Instant at) {
        boolean fits = request.equals(wanted) && decidedAtVersion == version && at.isBefore(expires);
        return fits && used.compareAndSet(false, true);
    }

    @Override
    public String toString() {
        return "grant for " + request.access() + " until " + expires;
    }
}
