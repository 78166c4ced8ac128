package org.bilan.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.law.Norm;

/** Why a fact was not recorded: it contradicts the story so far, or would newly break the law. */
public sealed interface Refusal {

    /** Stable code for front ends. */
    String code();

    <R> R match(Cases<R> cases);

    /** A fact that must come first is not there. */
    record FactMissing(FactKind fact, FactKind needed) implements Refusal {
        @Override
        public String code() {
            return "FACT_MISSING";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.factMissing(this);
        }
    }

    /** A fact that happens once is there already. */
    record AlreadyRecorded(FactKind fact, LocalDate on) implements Refusal {
        @Override
        public String code() {
            return "ALREADY_RECORDED";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.alreadyRecorded(this);
        }
    }

    /** The fact is dated before another one that it follows from. */
    record TooEarly(FactKind fact, LocalDate on, FactKind follows, LocalDate followsOn) implements Refusal {
        @Override
        public String code() {
            return "TOO_EARLY";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tooEarly(this);
        }
    }

    /** A session or a closing names a phase that is not the open one; {@code open} is empty if none is. */
    record PhaseNotOpen(Phase phase, Optional<Phase> open) implements Refusal {
        @Override
        public String code() {
            return "PHASE_NOT_OPEN";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.phaseNotOpen(this);
        }
    }

    /** The story is over: nothing more of that kind can happen. */
    record StoryClosed(FactKind fact, Stage stage, LocalDate since) implements Refusal {
        @Override
        public String code() {
            return "STORY_CLOSED";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.storyClosed(this);
        }
    }

    /** The fact would newly breach norms of law; never empty. */
    record AgainstTheLaw(FactKind fact, List<Norm> breached) implements Refusal {
        public AgainstTheLaw {
            breached = List.copyOf(breached);
        }

        @Override
        public String code() {
            return "AGAINST_THE_LAW";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.againstTheLaw(this);
        }
    }

    /** A fact of a kind that this version does not know can be kept, not recorded. */
    record UnknownKind(String type) implements Refusal {
        @Override
        public String code() {
            return "UNKNOWN_KIND";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.unknownKind(this);
        }
    }

    /** One answer per reason. */
    interface Cases<R> {
        R factMissing(FactMissing refusal);

        R alreadyRecorded(AlreadyRecorded refusal);

        R tooEarly(TooEarly refusal);

        R phaseNotOpen(PhaseNotOpen refusal);

        R storyClosed(StoryClosed refusal);

        R againstTheLaw(AgainstTheLaw refusal);

        R unknownKind(UnknownKind refusal);
    }
}
