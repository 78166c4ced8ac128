package org.bilan.rules;

import java.time.LocalDate;
import java.util.List;
import org.bilan.law.LegalValue;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.FactKind;

/**
 * Why a rule says what it says, as a tree of data: the facts read, the value in force, the limit, the count.
 *
 * <p>A fact of a kind that does not stand in the tree had no influence on the verdict.
 */
public sealed interface Because {

    <R> R match(Cases<R> cases);

    /** A fact that was read: the day that counted. */
    record FactRead(FactKind kind, LocalDate on) implements Because {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.factRead(this);
        }
    }

    /** A fact that was looked for and is not there. */
    record FactAbsent(FactKind kind) implements Because {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.factAbsent(this);
        }
    }

    /** A fact that excuses: the provider's deadlines end with it. */
    record Excused(FactKind kind, LocalDate on) implements Because {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.excused(this);
        }
    }

    /** The value that was in force on the day of the trigger. */
    record ValueInForce(String name, LegalValue.InForce<?> value) implements Because {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.valueInForce(this);
        }
    }

    /** No value was in force on that day: the rule did not exist yet. */
    record NoValueInForce(String name, LocalDate on) implements Because {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.noValueInForce(this);
        }
    }

    /** The days in which the fact is lawful. */
    record Limit(DateWindow window) implements Because {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.limit(this);
        }
    }

    /** Calendar days outside the limit: after its last day, or before its first; positive. */
    record DaysOutside(long days, boolean late) implements Because {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.daysOutside(this);
        }
    }

    /** Minutes held, and how many are the most. */
    record MinutesHeld(int held, int most) implements Because {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.minutesHeld(this);
        }
    }

    /** Something required that is there, or is not. */
    record Required(Requirement requirement, boolean present) implements Because {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.required(this);
        }
    }

    /** All of these together. */
    record All(List<Because> parts) implements Because {
        public All {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.all(this);
        }
    }

    /** All of these together. */
    static Because all(Because... parts) {
        return new All(List.of(parts));
    }

    /** One answer per kind of reason. */
    interface Cases<R> {
        R factRead(FactRead reason);

        R factAbsent(FactAbsent reason);

        R excused(Excused reason);

        R valueInForce(ValueInForce reason);

        R noValueInForce(NoValueInForce reason);

        R limit(Limit reason);

        R daysOutside(DaysOutside reason);

        R minutesHeld(MinutesHeld reason);

        R required(Required reason);

        R all(All reason);
    }
}
