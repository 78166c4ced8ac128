package org.bilan.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bilan.law.LegalValue;
import org.jspecify.annotations.Nullable;

/** What the shapes that compare a sum with a number share: which value counts, and why. */
final class Bounded {
    private Bounded() {}

    /** The day whose value counts: of the first fact that is added up, or today while there is none. */
    static int day(CaseFile caseFile, Measure measure) {
        int first = caseFile.firstDay(measure.from());
        return first == CaseFile.NEVER ? caseFile.today() : first;
    }

    static boolean isDecided(CaseFile caseFile, Measure measure) {
        return caseFile.firstDay(measure.decidedBy()) != CaseFile.NEVER;
    }

    static boolean isExcused(CaseFile caseFile, Measure measure) {
        return Limited.isExcused(caseFile, measure.from(), Limited.OPEN_END, CaseFile.NEVER);
    }

    static Because because(CaseFile caseFile, Measure measure, LegalValue<Integer> bound) {
        List<Because> parts = new ArrayList<>();
        parts.add(Occurrence.first(measure.from()).because(caseFile));
        LegalValue.@Nullable InForce<Integer> value = bound.on(day(caseFile, measure));
        parts.add(Limited.inForce(bound, value, day(caseFile, measure)));
        if (value != null) {
            parts.add(new Because.Measured(measure, measure.of(caseFile), value.value()));
            if (measure.decidedBy() != measure.from()) {
                parts.add(Occurrence.first(measure.decidedBy()).because(caseFile));
            }
        }
        if (!isDecided(caseFile, measure) && isExcused(caseFile, measure)) {
            parts.add(caseFile.excused());
        }
        return new Because.All(parts);
    }

    /** Days on which another value comes into force, while no fact has fixed which one counts. */
    static IntStream turns(CaseFile caseFile, Measure measure, LegalValue<Integer> bound) {
        return caseFile.firstDay(measure.from()) != CaseFile.NEVER
                ? IntStream.empty()
                : bound.timeline().stream()
                        .mapToInt(value -> (int) value.from().toEpochDay())
                        .filter(day -> day > caseFile.today());
    }
}
