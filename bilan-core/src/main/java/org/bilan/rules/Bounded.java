package org.bilan.rules;

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

    static void tell(CaseFile caseFile, Measure measure, LegalValue<Integer> bound, Reasons reasons) {
        int day = day(caseFile, measure);
        LegalValue.@Nullable InForce<Integer> value = bound.on(day);
        reasons.begin();
        reasons.fact(measure.from(), caseFile.firstDay(measure.from()));
        Limited.tellInForce(bound, value, day, reasons);
        if (value != null) {
            reasons.measured(measure, measure.of(caseFile), value.value());
            if (measure.decidedBy() != measure.from()) {
                reasons.fact(measure.decidedBy(), caseFile.firstDay(measure.decidedBy()));
            }
        }
        if (!isDecided(caseFile, measure) && isExcused(caseFile, measure)) {
            reasons.add(caseFile.excused());
        }
        reasons.end();
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
