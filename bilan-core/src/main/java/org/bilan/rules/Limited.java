package org.bilan.rules;

import static org.bilan.rules.CaseFile.NEVER;

import java.util.stream.IntStream;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * What the shapes with a limit share: a fact against the days in which it is lawful. Epoch days; {@link #OPEN_START} and
 * {@link #OPEN_END} where a bound is missing.
 */
final class Limited {
    static final int OPEN_START = NEVER + 1;
    static final int OPEN_END = Integer.MAX_VALUE;

    private Limited() {}

    /** The verdict on a fact that must lie between two days, both included. */
    static Finding.Verdict judge(CaseFile caseFile, Occurrence fact, int earliest, int latest) {
        int done = fact.day(caseFile);
        if (done != NEVER && done >= earliest && done <= latest) {
            return Finding.Verdict.MET;
        }
        if (isExcused(caseFile, fact.kind(), latest, done)) {
            return Finding.Verdict.NOT_APPLICABLE;
        }
        boolean tooEarly = done != NEVER && done < earliest;
        return tooEarly || caseFile.today() > latest ? Finding.Verdict.BREACHED : Finding.Verdict.DUE;
    }

    /** The verdict while the delay has not started: met if the fact is already there, excused, or open without a limit. */
    static Finding.Verdict unstarted(CaseFile caseFile, Occurrence fact) {
        if (fact.day(caseFile) != NEVER) {
            return Finding.Verdict.MET;
        }
        return isExcused(caseFile, fact.kind(), OPEN_END, NEVER) ? Finding.Verdict.NOT_APPLICABLE : Finding.Verdict.DUE;
    }

    /** Whether the person left while it was still open, and before it was done. */
    static boolean isExcused(CaseFile caseFile, FactKind owed, int latest, int done) {
        int excuse = caseFile.excuse();
        return excuse != NEVER && excuse <= latest && (done == NEVER || excuse < done) && !owed.isOwedAfterLeaving();
    }

    static DateWindow window(int earliest, int latest) {
        if (earliest == OPEN_START) {
            return latest == OPEN_END ? DateWindow.always() : DateWindow.until(CaseFile.date(latest));
        }
        return latest == OPEN_END
                ? DateWindow.from(CaseFile.date(earliest))
                : DateWindow.between(CaseFile.date(earliest), CaseFile.date(latest));
    }

    /** The value in force, or that there is none; the excuse where the delay has not started. */
    static <T> void tellValue(
            CaseFile caseFile,
            Occurrence fact,
            LegalValue<T> value,
            LegalValue.@Nullable InForce<T> found,
            int start,
            Reasons reasons) {
        if (start == NEVER) {
            tellExcuse(caseFile, fact, reasons);
        } else {
            tellInForce(value, found, start, reasons);
        }
    }

    static <T> void tellInForce(LegalValue<T> value, LegalValue.@Nullable InForce<T> found, int day, Reasons reasons) {
        if (found == null) {
            reasons.add(new Because.NoValueInForce(value.name(), CaseFile.date(day)));
        } else {
            reasons.inForce(value.name(), found);
        }
    }

    /** The limit, then the excuse or the days outside. */
    static void tell(CaseFile caseFile, Occurrence fact, int earliest, int latest, Reasons reasons) {
        tellLimit(earliest, latest, reasons);
        int done = fact.day(caseFile);
        boolean inside = done != NEVER && done >= earliest && done <= latest;
        if (!inside && isExcused(caseFile, fact.kind(), latest, done)) {
            reasons.add(caseFile.excused());
        } else if (done != NEVER && done < earliest) {
            reasons.add(new Because.DaysOutside((long) earliest - done, false));
        } else if (!inside && caseFile.today() > latest) {
            reasons.add(new Because.DaysOutside((long) (done == NEVER ? caseFile.today() : done) - latest, true));
        }
        if (done == NEVER || (!inside && done > caseFile.today())) {
            reasons.seenOn(caseFile.today());
        }
    }

    private static void tellLimit(int earliest, int latest, Reasons reasons) {
        if (earliest == OPEN_START && latest != OPEN_END) {
            reasons.lawfulUntil(latest);
        } else if (earliest != OPEN_START && latest == OPEN_END) {
            reasons.lawfulFrom(earliest);
        } else {
            reasons.add(new Because.Limit(window(earliest, latest)));
        }
    }

    /** The excuse, where an open fact is excused. */
    static void tellExcuse(CaseFile caseFile, Occurrence fact, Reasons reasons) {
        int done = fact.day(caseFile);
        if (done == NEVER && isExcused(caseFile, fact.kind(), OPEN_END, done)) {
            reasons.add(caseFile.excused());
        }
    }

    /** The day after the last one, if the fact is still awaited. */
    static IntStream turns(CaseFile caseFile, Occurrence fact, int latest) {
        boolean open = fact.day(caseFile) == NEVER && latest != OPEN_END && latest >= caseFile.today();
        return open ? IntStream.of(latest + 1) : IntStream.empty();
    }

    /** Do it in time; or, if it was done outside, move it to the nearest lawful day. */
    static Remedy remedy(CaseFile caseFile, Occurrence fact, int earliest, int latest) {
        return switch (judge(caseFile, fact, earliest, latest)) {
            case DUE -> new Remedy.Await(fact.kind(), window(earliest, latest));
            case BREACHED -> {
                int done = fact.day(caseFile);
                yield done == NEVER
                        ? new Remedy.Overdue(fact.kind(), CaseFile.date(latest))
                        : new Remedy.Move(fact.kind(), CaseFile.date(done < earliest ? earliest : latest));
            }
            default -> Remedy.none();
        };
    }

    static void requireBounds(Norm norm, boolean right, String expected) {
        if (!right) {
            throw new IllegalArgumentException("rule " + norm.id() + " must " + expected);
        }
    }
}
