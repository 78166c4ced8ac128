package org.bilan.secrecy;

import java.time.LocalDate;
import java.util.List;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;

/** That something happened on a day, and nothing more of it. */
public record DatedFact(FactKind kind, LocalDate on) {

    static List<DatedFact> of(List<BilanEvent> facts) {
        return facts.stream()
                .filter(fact -> fact.kind() != FactKind.PAPER_RECORDED)
                .map(fact -> new DatedFact(fact.kind(), fact.on()))
                .toList();
    }
}
