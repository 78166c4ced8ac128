package org.bilan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bilan.law.Citation;
import org.bilan.law.Confidence;
import org.bilan.law.LegalValue;
import org.bilan.law.Severity;
import org.bilan.legaltime.Delay;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;

/** What may not be composed: a promise looser than the law, and a fault that rests on a text nobody checked. */
final class Strictness {
    private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 1);

    /** Four years hold every day of the year, week-ends on all of them, and a leap day. */
    private static final int DAYS = 4 * 366;

    private Strictness() {}

    /** Made when two delays are first compared. */
    private static final class Metropole {
        private static final LegalCalendar CALENDAR = LegalCalendar.of(Territory.METROPOLE);
    }

    /** The values of a rule, its parts' among them. */
    static List<LegalValue<?>> values(Rule rule) {
        List<LegalValue<?>> values = new ArrayList<>();
        rule.revised(new Revision() {
            @Override
            public <T> LegalValue<T> of(LegalValue<T> value) {
                values.add(value);
                return value;
            }
        });
        return values;
    }

    /** An unverified value, or an unverified source that decides, is never more than a warning. */
    static void requireWarningOnly(Rule rule) {
        if (rule.norm().severity() == Severity.ADVICE || rule instanceof AllOf) {
            return;
        }
        boolean yieldsOnly = rule instanceof MustFollowWithin within
                && !within.leeway().yieldsTo().isEmpty();
        if (!yieldsOnly && (isUnverified(rule.norm().source()) || isAnyUnverified(values(rule)))) {
            throw new IllegalArgumentException(
                    "rule " + rule.norm() + " rests on an unverified text: its severity must be ADVICE");
        }
    }

    private static boolean isAnyUnverified(List<LegalValue<?>> values) {
        for (LegalValue<?> value : values) {
            for (LegalValue.InForce<?> each : value.timeline()) {
                if (isUnverified(each.citation())) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isUnverified(Citation citation) {
        return citation.confidence() == Confidence.UNVERIFIED;
    }

    /** The rules of those shapes that can be looser than another one. */
    static List<Rule> comparable(List<Rule> rules) {
        List<Rule> comparable = new ArrayList<>();
        for (Rule rule : rules) {
            if (rule instanceof MustNotExceed
                    || rule instanceof MustReach
                    || rule instanceof MustFollowWithin
                    || rule instanceof MustWait) {
                comparable.add(rule);
            }
        }
        return comparable;
    }

    /** Refuses a promise that allows what the law on the same matter forbids. */
    static void requireNotLooser(Rule promise, Rule law) {
        if (isMoreOrLess(promise, law) || isLaterOrSooner(promise, law)) {
            throw new IllegalArgumentException("promise " + promise.norm().id() + " " + values(promise)
                    + " is looser than " + law.norm() + ": " + values(law));
        }
    }

    private static boolean isMoreOrLess(Rule promise, Rule law) {
        if (promise instanceof MustNotExceed p && law instanceof MustNotExceed l) {
            return p.measure() == l.measure() && greatest(p.most()) > least(l.most());
        }
        return promise instanceof MustReach p
                && law instanceof MustReach l
                && p.measure() == l.measure()
                && least(p.least()) < greatest(l.least());
    }

    private static boolean isLaterOrSooner(Rule promise, Rule law) {
        if (promise instanceof MustFollowWithin p && law instanceof MustFollowWithin l) {
            return sameMatter(p.trigger(), l.trigger(), p.then(), l.then())
                    && endsLater(last(p.limit()), last(l.limit()));
        }
        return promise instanceof MustWait p
                && law instanceof MustWait l
                && sameMatter(p.trigger(), l.trigger(), p.fact(), l.fact())
                && endsLater(last(l.delay()), last(p.delay()));
    }

    private static boolean sameMatter(Trigger a, Trigger b, Occurrence first, Occurrence second) {
        return a.equals(b) && first.equals(second);
    }

    /** Whether one delay ends after another one, from any day on. */
    private static boolean endsLater(Delay one, Delay other) {
        for (int i = 0; i < DAYS; i++) {
            LocalDate day = FIRST_DAY.plusDays(i);
            if (one.after(day, Metropole.CALENDAR).isAfter(other.after(day, Metropole.CALENDAR))) {
                return true;
            }
        }
        return false;
    }

    private static Delay last(LegalValue<Delay> value) {
        return value.timeline().get(value.timeline().size() - 1).value();
    }

    private static int greatest(LegalValue<Integer> value) {
        int greatest = 0;
        for (LegalValue.InForce<Integer> each : value.timeline()) {
            greatest = Math.max(greatest, each.value());
        }
        return greatest;
    }

    private static int least(LegalValue<Integer> value) {
        int least = Integer.MAX_VALUE;
        for (LegalValue.InForce<Integer> each : value.timeline()) {
            least = Math.min(least, each.value());
        }
        return least;
    }
}
