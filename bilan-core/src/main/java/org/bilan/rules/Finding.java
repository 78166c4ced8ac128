package org.bilan.rules;

import java.time.LocalDate;
import java.util.Objects;
import org.bilan.law.Norm;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * What a rule says of a case on a day; carries its norm and its reasons.
 *
 * <p>A finding holds the rule and the case file; reasons, windows and remedies are worked out when they are asked for, so
 * that verdicts over many cases cost little. Two findings are equal if they say the same for the same reasons.
 */
public abstract sealed class Finding {
    private final Rule rule;
    private final CaseFile caseFile;

    private Finding(Rule rule, CaseFile caseFile) {
        this.rule = rule;
        this.caseFile = caseFile;
    }

    static Finding of(Rule rule, CaseFile caseFile, Verdict verdict) {
        return switch (verdict) {
            case MET -> new Met(rule, caseFile);
            case BREACHED -> new Breached(rule, caseFile);
            case DUE -> new Due(rule, caseFile);
            case ELAPSED -> new Elapsed(rule, caseFile);
            case NOT_APPLICABLE -> new NotApplicable(rule, caseFile);
        };
    }

    public final Norm norm() {
        return rule.norm();
    }

    /** The rule that speaks. */
    public final Rule rule() {
        return rule;
    }

    /** Facts, values and counts that decide. */
    public final Because because() {
        return rule.because(caseFile);
    }

    /** The same to somebody who listens and needs no tree. */
    public final void tell(Reasons reasons) {
        rule.tell(caseFile, reasons);
    }

    /** The nearest change that would put it right, or what may still be done; {@link Remedy.None} where there is none. */
    public final Remedy remedy() {
        return rule.remedy(caseFile);
    }

    final CaseFile caseFile() {
        return caseFile;
    }

    public abstract Verdict verdict();

    public abstract <R> R match(Cases<R> cases);

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Finding that
                && verdict() == that.verdict()
                && norm().equals(that.norm())
                && because().equals(that.because());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(verdict(), norm());
    }

    @Override
    public String toString() {
        return verdict() + " " + norm() + " " + because();
    }

    /** The kinds of findings, by name: for tables and counts. */
    public enum Verdict {
        MET,
        BREACHED,
        DUE,
        ELAPSED,
        NOT_APPLICABLE
    }

    /** Kept; only a correction of facts changes that. */
    public static final class Met extends Finding {
        private Met(Rule rule, CaseFile caseFile) {
            super(rule, caseFile);
        }

        @Override
        public Verdict verdict() {
            return Verdict.MET;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.met(this);
        }
    }

    /** Broken; only a correction of facts changes that. */
    public static final class Breached extends Finding {
        private Breached(Rule rule, CaseFile caseFile) {
            super(rule, caseFile);
        }

        @Override
        public Verdict verdict() {
            return Verdict.BREACHED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.breached(this);
        }
    }

    /** Still open: the awaited fact is lawful within the window. */
    public static final class Due extends Finding {
        private Due(Rule rule, CaseFile caseFile) {
            super(rule, caseFile);
        }

        /** The kind of fact that is awaited. */
        public FactKind awaited() {
            return rule().bounds();
        }

        /** Whether it waits for a fact at all: prohibitions and ceilings are not waiting for what they forbid. */
        public boolean awaitsAFact() {
            return awaitsAFact(rule());
        }

        private static boolean awaitsAFact(Rule rule) {
            if (rule instanceof Concerning concerning) {
                return awaitsAFact(concerning.rule());
            }
            if (rule instanceof ByScope byScope) {
                return byScope.cases().stream().anyMatch(Due::awaitsAFact);
            }
            return !(rule instanceof MustNotHappen
                    || rule instanceof MustNotExceed
                    || rule instanceof MustNotExceedShare
                    || rule instanceof MustNotOutrun);
        }

        /** The lawful days; unbounded while what starts the delay has not happened. */
        public DateWindow window() {
            return rule().window(caseFile());
        }

        @Override
        public Verdict verdict() {
            return Verdict.DUE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.due(this);
        }
    }

    /** The delay ran out without an answer, and the text says what that means: an effect, not a fault. */
    public static final class Elapsed extends Finding {
        private Elapsed(Rule rule, CaseFile caseFile) {
            super(rule, caseFile);
        }

        /** What the text makes of the silence. */
        public SilenceEffect effect() {
            return rule().silence();
        }

        /** First day on which the effect holds. */
        public LocalDate since() {
            return rule().window(caseFile()).latest().orElseThrow().plusDays(1);
        }

        @Override
        public Verdict verdict() {
            return Verdict.ELAPSED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.elapsed(this);
        }
    }

    /** The rule does not concern this case: excused, outside its scope, or not in force yet. */
    public static final class NotApplicable extends Finding {
        private NotApplicable(Rule rule, CaseFile caseFile) {
            super(rule, caseFile);
        }

        @Override
        public Verdict verdict() {
            return Verdict.NOT_APPLICABLE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notApplicable(this);
        }
    }

    /** One answer per kind of finding. */
    public interface Cases<R> {
        R met(Met finding);

        R breached(Breached finding);

        R due(Due finding);

        R elapsed(Elapsed finding);

        R notApplicable(NotApplicable finding);
    }
}
