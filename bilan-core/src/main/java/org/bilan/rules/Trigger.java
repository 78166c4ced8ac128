package org.bilan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bilan.lifecycle.FactKind;
import org.jspecify.annotations.Nullable;

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

    /** The delay runs from the latest of these, the last fact of each kind counting. */
    public static Trigger latestOf(FactKind... kinds) {
        List<Occurrence> all = new ArrayList<>();
        for (FactKind kind : kinds) {
            all.add(Occurrence.last(kind));
        }
        return new Trigger(all);
    }

    /** The day from which the delay runs; null while one of the facts is missing. */
    @Nullable
    LocalDate day(CaseFile caseFile) {
        LocalDate latest = null;
        for (Occurrence occurrence : allOf) {
            LocalDate on = caseFile.day(occurrence);
            if (on == null) {
                return null;
            }
            latest = latest == null || on.isAfter(latest) ? on : latest;
        }
        return latest;
    }

    /** The facts that it reads, present or absent. */
    Because because(CaseFile caseFile) {
        if (allOf.size() == 1) {
            return read(caseFile, allOf.get(0));
        }
        List<Because> parts = new ArrayList<>(allOf.size());
        for (Occurrence occurrence : allOf) {
            parts.add(read(caseFile, occurrence));
        }
        return new Because.All(parts);
    }

    static Because read(CaseFile caseFile, Occurrence occurrence) {
        LocalDate on = caseFile.day(occurrence);
        return on == null ? new Because.FactAbsent(occurrence.kind()) : new Because.FactRead(occurrence.kind(), on);
    }
}
