package org.bilan.rules;

import java.time.LocalDate;
import org.bilan.law.Norm;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.FactKind;

/** What a rule says of a case on a day; carries its norm and its reasons. */
public sealed interface Finding {

    Norm norm();

    Because because();

    Verdict verdict();

    <R> R match(Cases<R> cases);

    /** The kinds of findings, by name: for tables and counts. */
    enum Verdict {
        MET,
        BREACHED,
        DUE,
        ELAPSED,
        NOT_APPLICABLE
    }

    /** Kept; only a correction of facts changes that. */
    record Met(Norm norm, Because because) implements Finding {
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
    record Breached(Norm norm, Because because) implements Finding {
        @Override
        public Verdict verdict() {
            return Verdict.BREACHED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.breached(this);
        }
    }

    /**
     * Still open: the awaited fact is lawful within the window.
     *
     * @param window the lawful days; unbounded while what starts the delay has not happened
     */
    record Due(Norm norm, Because because, FactKind awaited, DateWindow window) implements Finding {
        @Override
        public Verdict verdict() {
            return Verdict.DUE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.due(this);
        }
    }

    /**
     * The delay ran out without an answer, and the text says what that means: an effect, not a fault.
     *
     * @param since first day on which the effect holds
     */
    record Elapsed(Norm norm, Because because, SilenceEffect effect, LocalDate since) implements Finding {
        @Override
        public Verdict verdict() {
            return Verdict.ELAPSED;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.elapsed(this);
        }
    }

    /** Does not concern this case, or no longer. */
    record NotApplicable(Norm norm, Because because) implements Finding {
        @Override
        public Verdict verdict() {
            return Verdict.NOT_APPLICABLE;
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notApplicable(this);
        }
    }

    /** One answer per finding. */
    interface Cases<R> {
        R met(Met finding);

        R breached(Breached finding);

        R due(Due finding);

        R elapsed(Elapsed finding);

        R notApplicable(NotApplicable finding);
    }
}
