package org.bilan.actions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.lifecycle.BreachReason;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.lifecycle.SideFact.BreachExplained;
import org.bilan.secrecy.DatedFact;
import org.bilan.secrecy.Sight;

/** Why a fact was recorded though it broke the law; the fact as it was recorded, whatever was corrected later. */
public record GivenReason(DatedFact fact, BreachReason reason) {

    /** The reasons given by a day that a role may read, in the order in which they were recorded. */
    static List<GivenReason> of(History history, Sight sight, LocalDate asOf) {
        return history.story().stream()
                .filter(fact -> fact instanceof BreachExplained && !fact.on().isAfter(asOf) && sight.sees(fact))
                .flatMap(fact -> of(history, (BreachExplained) fact).stream())
                .toList();
    }

    private static Optional<GivenReason> of(History history, BreachExplained given) {
        return history.facts().stream()
                .filter(fact -> fact.version() == given.version())
                .map(RecordedFact::event)
                .findFirst()
                .map(fact -> new GivenReason(new DatedFact(fact.kind(), fact.on()), given.reason()));
    }
}
