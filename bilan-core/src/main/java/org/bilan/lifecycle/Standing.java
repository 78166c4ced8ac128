package org.bilan.lifecycle;

import java.util.Map;
import java.util.Set;

/** Facts that hold until a counterpart ends them. */
final class Standing {
    /** What ends it, by what ends. */
    private static final Map<FactKind, FactKind> ENDS = Map.of(
            FactKind.OFFER_RENEWED, FactKind.REFLECTION_LAPSED,
            FactKind.FUNDING_FILE_OPENED, FactKind.FUNDING_REFUSED,
            FactKind.FUNDING_APPROVED, FactKind.FUNDING_REFUSED,
            FactKind.BILAN_RESUMED, FactKind.BILAN_SUSPENDED,
            FactKind.REMOTE_DELIVERY_REVOKED, FactKind.REMOTE_DELIVERY_CONSENTED,
            FactKind.RETENTION_REVOKED, FactKind.RETENTION_AGREED);

    private static final Set<FactKind> BEGIN = Set.copyOf(ENDS.values());

    private Standing() {}

    static boolean begins(FactKind kind) {
        return BEGIN.contains(kind);
    }

    /** What a fact of that kind ends; mostly nothing. */
    static Set<FactKind> endedBy(FactKind kind) {
        FactKind ended = ENDS.get(kind);
        return ended == null ? Set.of() : Set.of(ended);
    }

    /** The first kind of fact that ends it. */
    static FactKind counterpart(FactKind standing) {
        return ENDS.entrySet().stream()
                .filter(entry -> entry.getValue() == standing)
                .map(Map.Entry::getKey)
                .min(FactKind::compareTo)
                .orElseThrow();
    }
}
