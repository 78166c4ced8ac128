package org.bilan.scheduling.season;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bilan.lifecycle.BilanId;

/**
 * A plan of a season: for each bilan a consultant and days, or why it has none. Any plan can be told so, also one that
 * breaks rules; what judges it is the audit.
 *
 * @param assignments in the order of the ids of their bilans
 * @param unassigned in the order of the ids of their bilans
 */
public record Portfolio(List<Assignment> assignments, List<Unassigned> unassigned) {
    public Portfolio {
        assignments = assignments.stream()
                .sorted(Comparator.comparing(one -> one.bilan().value()))
                .toList();
        unassigned = unassigned.stream()
                .sorted(Comparator.comparing(one -> one.bilan().value()))
                .toList();
    }

    /** The place of a bilan; empty if it has none. */
    public Optional<Assignment> find(BilanId bilan) {
        return assignments.stream().filter(one -> one.bilan().equals(bilan)).findFirst();
    }

    /** The bilans of a consultant, in the order of their ids. */
    public List<Assignment> of(String consultantId) {
        return assignments.stream()
                .filter(one -> one.consultantId().equals(consultantId))
                .toList();
    }
}
