package org.bilan.scheduling.need;

import java.time.LocalDate;
import org.bilan.legaltime.DateWindow;
import org.bilan.scheduling.availability.DayCount;

/**
 * A rule on the dates of steps, as a value with a name.
 *
 * <p>Every rule is of a kind of which the earlier dates of two solutions are again a solution, and the later ones too;
 * that is what makes the windows exact.
 */
public sealed interface StepRule {
    /** Stable name, for example {@code start.within}. */
    String name();

    /** A step comes some count of days after another, or later. */
    record NotBefore(String name, Step step, Step after, DayCount count) implements StepRule {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notBefore(this);
        }
    }

    /** A step comes some count of days after another, or earlier. */
    record NotAfter(String name, Step step, Step after, DayCount count) implements StepRule {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notAfter(this);
        }
    }

    /** Two steps have the same date. */
    record SameDay(String name, Step step, Step other) implements StepRule {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.sameDay(this);
        }
    }

    /** A step is within some days, both ends included: a fact, a wish, a notice. */
    record Within(String name, Step step, DateWindow window) implements StepRule {
        /** A date that is known. */
        public static Within fact(String name, Step step, LocalDate date) {
            return new Within(name, step, DateWindow.between(date, date));
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.within(this);
        }
    }

    /** Steps are held on days on which the establishment is open. */
    record OnOpenDay(String name, Step step) implements StepRule {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.onOpenDay(this);
        }
    }

    /** A step is not on a day of an absence, both ends included. */
    record NotDuring(String name, Step step, LocalDate from, LocalDate to) implements StepRule {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notDuring(this);
        }
    }

    /** What is done with a rule, by its kind. */
    <R> R match(Cases<R> cases);

    /** One answer per kind of rule. */
    interface Cases<R> {
        R notBefore(NotBefore rule);

        R notAfter(NotAfter rule);

        R sameDay(SameDay rule);

        R within(Within rule);

        R onOpenDay(OnOpenDay rule);

        R notDuring(NotDuring rule);
    }
}
