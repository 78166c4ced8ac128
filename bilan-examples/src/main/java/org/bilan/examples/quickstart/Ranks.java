package org.bilan.examples.quickstart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactCorrected;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.SideFact.BreachExplained;
import org.bilan.port.Appended;

/**
 * Under which version the journal holds each fact of a story. A line names another fact by its rank in the story; a reason
 * that is written together with a fact moves all that comes after it.
 */
final class Ranks {
    private final List<Long> versions = new ArrayList<>();
    private final Set<Long> explained = new HashSet<>();

    /** The rank of the fact that comes next, from 1. */
    long next() {
        return versions.size() + 1L;
    }

    void add(long version) {
        versions.add(version);
    }

    /** What was written of a fact: its reason too, if there are two versions. */
    void add(Appended.Committed written) {
        versions.add(written.firstVersion());
        if (written.lastVersion() > written.firstVersion()) {
            explained.add(written.firstVersion());
        }
    }

    /** Whether the reason was written together with the fact that it explains. */
    boolean isWritten(BreachExplained reason) {
        return explained.contains(reason.version());
    }

    /** The version of the fact of a rank; the rank itself where the story has not come so far. */
    long version(long rank) {
        return rank <= versions.size() ? versions.get((int) rank - 1) : rank;
    }

    /** The fact as the journal holds it: what it names by rank is named by version. */
    BilanEvent inJournal(BilanEvent fact) {
        if (fact instanceof FactCorrected correction) {
            return new FactCorrected(correction.on(), version(correction.version()), correction.instead());
        }
        return fact instanceof BreachExplained reason
                ? new BreachExplained(reason.on(), version(reason.version()), reason.reason())
                : fact;
    }

    /** The version of the reason that a history gives for a version; that version itself if it gives none. */
    static long reasonOf(History history, long version) {
        return history.facts().stream()
                .filter(fact -> fact.event() instanceof BreachExplained reason && reason.version() == version)
                .map(fact -> fact.version())
                .findFirst()
                .orElse(version);
    }

    /** The first place from there on where a history holds no reason. */
    static int skipReasons(History history, int place) {
        int next = place;
        while (next < history.facts().size() && history.facts().get(next).event() instanceof BreachExplained) {
            next++;
        }
        return next;
    }
}
