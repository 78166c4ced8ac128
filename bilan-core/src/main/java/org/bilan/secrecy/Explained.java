package org.bilan.secrecy;

import java.util.EnumSet;
import java.util.Set;
import org.bilan.lifecycle.FactCorrected;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.lifecycle.SideFact;
import org.bilan.papers.DataKind;

/** What kinds of data a fact is that a reason names by its version, as it was recorded and as it was corrected. */
record Explained(History history) {

    /** All of them: whoever may not read one learns of no reason. Empty if there is no such fact. */
    Set<DataKind> kinds(long version) {
        Set<DataKind> kinds = EnumSet.noneOf(DataKind.class);
        for (RecordedFact fact : history.facts()) {
            if (fact.version() == version) {
                kinds.add(FactSecrecy.of(fact.event()));
                addCorrection(fact, kinds);
                addExplained(fact, kinds);
            } else if (fact.event() instanceof FactCorrected correction && correction.version() == version) {
                addCorrection(fact, kinds);
            }
        }
        return kinds;
    }

    /** A reason has none itself, but for a journal that was not written by this library. */
    private void addExplained(RecordedFact fact, Set<DataKind> kinds) {
        if (fact.event() instanceof SideFact.BreachExplained reason && reason.version() < fact.version()) {
            kinds.addAll(kinds(reason.version()));
        }
    }

    /** A correction tells of what it puts right, and of what holds instead. */
    private void addCorrection(RecordedFact fact, Set<DataKind> kinds) {
        if (fact.event() instanceof FactCorrected correction) {
            correction.instead().map(FactSecrecy::of).ifPresent(kinds::add);
            history.facts().stream()
                    .filter(corrected -> corrected.version() == correction.version())
                    .forEach(corrected -> kinds.add(FactSecrecy.of(corrected.event())));
        }
    }
}
