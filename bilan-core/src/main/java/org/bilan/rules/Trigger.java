package org.bilan.rules;

import java.util.ArrayList;
import java.util.List;
import org.bilan.lifecycle.FactKind;

/** What starts a delay (dies a quo): the latest of some facts, once all of them have happened. */
public record Trigger(List<Occurrence> allOf) {
    public Trigger {
        allOf = List.copyOf(allOf);
        if (allOf.isEmpty()) {
            throw new IllegalArgumentException("allOf must not be empty");
        }
    }

    /** The delay runs from the first fact of that kind. */
    public static Trigger first(FactKind kind) {
        return new Trigger(List.of(Occurrence.first(kind)));
    }

    /** The delay runs from a day that the case file marks. */
    public static Trigger of(Occurrence occurrence) {
        return new Trigger(List.of(occurrence));
    }

    /** The delay runs from the latest of these, the last fact of each kind counting. */
    public static Trigger latestOf(FactKind... kinds) {
        List<Occurrence> all = new ArrayList<>();
        for (FactKind kind : kinds) {
            all.add(Occurrence.last(kind));
        }
        return new Trigger(all);
    }

    /** The epoch day from which the delay runs; {@link CaseFile#NEVER} while one of the facts is missing. */
    int day(CaseFile caseFile) {
        int latest = CaseFile.NEVER;
        for (int i = 0; i < allOf.size(); i++) {
            int on = allOf.get(i).day(caseFile);
            if (on == CaseFile.NEVER) {
                return CaseFile.NEVER;
            }
            latest = Math.max(latest, on);
        }
        return latest;
    }

    /** The facts that it reads, present or absent. */
    void tell(CaseFile caseFile, Reasons reasons) {
        if (allOf.size() == 1) {
            allOf.get(0).tell(caseFile, reasons);
            return;
        }
        reasons.begin();
        for (int i = 0; i < allOf.size(); i++) {
            allOf.get(i).tell(caseFile, reasons);
        }
        reasons.end();
    }
}
