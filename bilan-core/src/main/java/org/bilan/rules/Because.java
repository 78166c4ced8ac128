package org.bilan.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.bilan.agreement.FundingKind;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.FactKind;
import org.bilan.parties.BeneficiaryStatus;
import org.jspecify.annotations.Nullable;

/**
 * Why a rule says what it says, as a tree of data: the facts read, the value in force, the limit, the count.
 *
 * <p>A fact of a kind that does not stand in the tree had no influence on the verdict.
 */
public sealed interface Because {

    <R> R match(Cases<R> cases);

    /** The single reasons of the rule itself, in their order; what another rule says is one of them. */
    default Stream<Because> leaves() {
        return this instanceof All all ? all.parts().stream().flatMap(Because::leaves) : Stream.of(this);
    }

    /** The single reasons of one kind. */
    default <B extends Because> Stream<B> leaves(Class<B> kind) {
        return leaves().filter(kind::isInstance).map(kind::cast);
    }

    /** The kinds of facts that the tree names, read or missed: no other had any influence. */
    default Set<FactKind> factKinds() {
        return match(new FactsNamed());
    }

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

    /** A day that the case file marks, such as the second session. */
    record MarkRead(Mark mark, LocalDate on) implements Because {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.markRead(this);
        }
    }

    /** A day that was looked for and has not come. */
    record MarkAbsent(Mark mark) implements Because {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.markAbsent(this);
        }
    }

    /** The scheme that pays, and the schemes that the rule is for; empty while none is known. */
    record FundingRead(Optional<FundingKind> funding, Set<FundingKind> concerned) implements Because {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fundingRead(this);
        }
    }

    /**
     * Who the person is, and whom the rule is for; empty while it is not known.
     *
     * @param priority whether the person is a priority agent
     * @param concernedPriority whether the rule is for priority agents only, or for the others only; empty for all
     */
    record StatusRead(
            Optional<BeneficiaryStatus> status,
            boolean priority,
            Set<BeneficiaryStatus> concerned,
            Optional<Boolean> concernedPriority)
            implements Because {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.statusRead(this);
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

    /** Another rule forbids to be earlier than a day, and moves the limit there (EXTENDED). */
    record ExtendedBy(Norm norm, LocalDate to) implements Because {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.extendedBy(this);
        }
    }

    /** Calendar days outside the limit: after its last day, or before its first; positive. */
    record DaysOutside(long days, boolean late) implements Because {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.daysOutside(this);
        }
    }

    /** What would be a miss is none, for this reason. */
    record Waived(Leeway.Reason reason) implements Because {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.waived(this);
        }
    }

    /** What was added up, and the number it is compared with; minutes or cents. */
    record Measured(Measure measure, int value, int bound) implements Because {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.measured(this);
        }
    }

    /** Cents asked, and the most that may be asked by then. */
    record Share(int cents, int most) implements Because {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.share(this);
        }
    }

    /** The instant at which the delay in hours ends, and the one at which it was done; null while it is not. */
    record InstantLimit(Instant limit, @Nullable Instant done) implements Because {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.instantLimit(this);
        }
    }

    /** Something required that is there, or is not. */
    record Required(Requirement requirement, boolean present) implements Because {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.required(this);
        }
    }

    /** What another rule says, of which this one is made. */
    record Part(Norm norm, Finding.Verdict verdict, Because because) implements Because {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.part(this);
        }
    }

    /** The day of the assessment, where time alone decides. */
    record SeenOn(LocalDate asOf) implements Because {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.seenOn(this);
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

        R markRead(MarkRead reason);

        R markAbsent(MarkAbsent reason);

        R fundingRead(FundingRead reason);

        R statusRead(StatusRead reason);

        R excused(Excused reason);

        R valueInForce(ValueInForce reason);

        R noValueInForce(NoValueInForce reason);

        R limit(Limit reason);

        R extendedBy(ExtendedBy reason);

        R daysOutside(DaysOutside reason);

        R waived(Waived reason);

        R measured(Measured reason);

        R share(Share reason);

        R instantLimit(InstantLimit reason);

        R required(Required reason);

        R part(Part reason);

        R seenOn(SeenOn reason);

        R all(All reason);
    }
}
