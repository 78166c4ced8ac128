package org.bilan.secrecy;

import java.time.LocalDate;
import java.util.List;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;

/** That something happened on a day, and nothing more of it. */
public record DatedFact(FactKind kind, LocalDate on) {

    /** Of each fact that and when it happened, in the same order. */
    public static List<DatedFact> of(List<BilanEvent> facts) {
        return facts.stream().map(fact -> new DatedFact(fact.kind(), fact.on())).toList();
    }

    static List<DatedFact> ofAllButPapers(List<BilanEvent> facts) {
        return of(facts.stream()
                .filter(fact -> fact.kind() != FactKind.PAPER_RECORDED)
                .toList());
    }
}
