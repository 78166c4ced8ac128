package org.bilan.secrecy;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.bilan.lifecycle.BilanId;
import org.bilan.papers.DataKind;

/**
 * Something of a bilan that only a grant opens (secret professionnel, L.6313-4).
 *
 * <p>It prints its kind, is equal only to itself and cannot be serialised: no log, message or comparison says what it
 * holds.
 */
public final class Secret<T> {
    private final BilanId bilan;
    private final DataKind kind;
    private final T value;

    private Secret(BilanId bilan, DataKind kind, T value) {
        this.bilan = bilan;
        this.kind = kind;
        this.value = Objects.requireNonNull(value, "value");
    }

    /** A secret of that kind of that bilan. */
    public static <T> Secret<T> of(BilanId bilan, DataKind kind, T value) {
        return new Secret<>(bilan, kind, value);
    }

    public DataKind kind() {
        return kind;
    }

    /**
     * What it holds, if the grant permits exactly this use; the grant is used up by it.
     *
     * @param use who looks, for what, when, and at which version of the bilan's facts
     * @return empty if the grant is for another bilan, kind, purpose or viewer, was used, has expired, or was decided on
     *     facts that have changed since
     */
    public Optional<T> open(Grant grant, Use use) {
        boolean about = use.request().bilan().equals(bilan)
                && use.request().access().kind() == kind
                && use.request().access().action() != Action.SUMMARISE
                && use.request().access().action() != Action.DESTROY;
        return about && grant.redeem(use.request(), use.version(), use.at()) ? Optional.of(value) : Optional.empty();
    }

    /**
     * One look.
     *
     * @param version the version of the bilan's history now
     */
    public record Use(AccessRequest request, long version, Instant at) {}

    @Override
    public String toString() {
        return "secret of kind " + kind;
    }
}
