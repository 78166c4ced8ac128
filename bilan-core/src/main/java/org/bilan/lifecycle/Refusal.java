package org.bilan.lifecycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.law.Norm;
import org.bilan.parties.Role;

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

    /**
     * The story is over: nothing more of that kind can happen.
     *
     * @param reason why the case was closed; empty if the action has ended and the case is open
     */
    record StoryClosed(FactKind fact, Stage stage, LocalDate since, Optional<CloseReason> reason) implements Refusal {
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

    /** Something holds that excludes the fact, from its day on and until its counterpart ends it. */
    record StandsAgainst(FactKind fact, FactKind standing, LocalDate since, FactKind endedBy) implements Refusal {
        @Override
        public String code() {
            return "STANDS_AGAINST";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.standsAgainst(this);
        }
    }

    /** No such session is planned and still to come. */
    record NotPlanned(FactKind fact, PlannedSession session) implements Refusal {
        @Override
        public String code() {
            return "NOT_PLANNED";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notPlanned(this);
        }
    }

    /** The session does not fit into the agreed hours that are neither held nor planned: {@code left} minutes. */
    record HoursExceeded(FactKind fact, int minutes, int left) implements Refusal {
        @Override
        public String code() {
            return "HOURS_EXCEEDED";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.hoursExceeded(this);
        }
    }

    /** Silence means nothing yet: the time to answer runs until that day, inclusive, or has not begun. */
    record StillTime(FactKind fact, Norm norm, Optional<LocalDate> last) implements Refusal {
        @Override
        public String code() {
            return "STILL_TIME";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.stillTime(this);
        }
    }

    /** There is no fact of that version, or it is a correction itself. */
    record NothingToCorrect(long version) implements Refusal {
        @Override
        public String code() {
            return "NOTHING_TO_CORRECT";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nothingToCorrect(this);
        }
    }

    /** There is no fact of that version, or it is a reason itself or has one already: which of them is not said. */
    record NothingToExplain(long version) implements Refusal {
        @Override
        public String code() {
            return "NOTHING_TO_EXPLAIN";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nothingToExplain(this);
        }
    }

    /** With the correction a later fact, of that version, would contradict the story. */
    record CorrectionContradicts(long version, Refusal why) implements Refusal {
        @Override
        public String code() {
            return "CORRECTION_CONTRADICTS";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.correctionContradicts(this);
        }
    }

    /** The role does not do that; {@code doers} do. */
    record NotTheirs(FactKind fact, Role role, Set<Role> doers) implements Refusal {
        public NotTheirs {
            doers = Set.copyOf(doers);
        }

        @Override
        public String code() {
            return "NOT_THEIRS";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notTheirs(this);
        }
    }

    /** It cannot be done now, for a reason that is not for the asker's eyes. */
    record NotNow(FactKind fact) implements Refusal {
        @Override
        public String code() {
            return "NOT_NOW";
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notNow(this);
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

        R standsAgainst(StandsAgainst refusal);

        R notPlanned(NotPlanned refusal);

        R hoursExceeded(HoursExceeded refusal);

        R stillTime(StillTime refusal);

        R nothingToCorrect(NothingToCorrect refusal);

        R nothingToExplain(NothingToExplain refusal);

        R correctionContradicts(CorrectionContradicts refusal);

        R notTheirs(NotTheirs refusal);

        R notNow(NotNow refusal);
    }
}
