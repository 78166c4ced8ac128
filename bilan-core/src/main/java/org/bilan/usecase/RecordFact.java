package org.bilan.usecase;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.List;
import java.util.Optional;
import org.bilan.actions.Admission;
import org.bilan.actions.Objection;
import org.bilan.actions.Regime;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.lifecycle.Refusal;
import org.bilan.lifecycle.SideFact.BreachExplained;
import org.bilan.port.Appended;
import org.bilan.port.BilanJournal;
import org.bilan.port.JournalException;
import org.bilan.port.OperationId;
import org.bilan.port.Slice;
import org.bilan.rules.Enforcement;
import org.bilan.rules.RuleSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Records one fact: refused if it contradicts the story or, under {@link Enforcement#REFUSE_UNLAWFUL}, newly breaks the
 * law; recorded once, however often the same operation is repeated.
 *
 * <p>What breaks the law and is recorded {@linkplain Enforcement#asItHappened as it happened} is written together with its
 * reason, a {@link BreachExplained} of its own right behind it: both or neither. What breaks no law, or only a promise, and
 * what somebody is free to do, is written alone.
 */
public final class RecordFact {
    /** How often a fact is decided anew when others write to the same bilan at the same time. */
    private static final int ATTEMPTS = 5;

    /** A fact, its reason, and one more that would tell that the operation was another one. */
    private static final int MOST_COMPARED = 3;

    private static final Logger LOG = LoggerFactory.getLogger(RecordFact.class);

    private final BilanJournal journal;
    private final RuleSet rules;
    private final LegalCalendar calendar;

    public RecordFact(BilanJournal journal, RuleSet rules, LegalCalendar calendar) {
        this.journal = journal;
        this.rules = rules;
        this.calendar = calendar;
    }

    /** {@link #record(OperationId, BilanEvent, Enforcement)} that refuses what would newly break the law. */
    public Either<Refusal, Appended> record(OperationId operation, BilanEvent fact) {
        return record(operation, fact, Enforcement.REFUSE_UNLAWFUL);
    }

    /**
     * Records a fact of the bilan to which the operation belongs.
     *
     * <p>After {@link Appended.OutcomeUnknown} call it again with the same operation. {@link Appended.Rejected} comes
     * back only if others kept writing to the same bilan, or if the operation was used for another fact or with another
     * reason. {@link Appended.Committed} names the fact first and its reason, if one is written, last.
     *
     * @throws JournalException if the journal failed and certainly nothing was written
     */
    public Either<Refusal, Appended> record(OperationId operation, BilanEvent fact, Enforcement enforcement) {
        return recordOrTellAll(operation, fact, enforcement).mapLeft(Seq::head);
    }

    /** The same, with all that speaks against the fact; never an empty list. */
    Either<Seq<Refusal>, Appended> recordOrTellAll(OperationId operation, BilanEvent fact, Enforcement enforcement) {
        Regime regime = new Regime(rules, calendar, enforcement);
        Either<Seq<Refusal>, Appended> outcome = attempt(operation, fact, regime);
        for (int i = 1; i < ATTEMPTS && isConflict(outcome); i++) {
            outcome = attempt(operation, fact, regime);
        }
        LOG.debug("bilan {} operation {}: {} {}", operation.bilan(), operation.key(), fact.kind(), outcome);
        return outcome;
    }

    private Either<Seq<Refusal>, Appended> attempt(OperationId operation, BilanEvent fact, Regime regime) {
        History history = journal.read(operation.bilan());
        Admission admission = Admission.of(history, regime);
        List<Objection> objections = admission.objections(fact);
        if (!objections.isEmpty()) {
            return written(operation, fact, regime.enforcement())
                    .<Either<Seq<Refusal>, Appended>>map(Either::right)
                    .orElseGet(() -> Either.left(
                            io.vavr.collection.List.ofAll(objections).map(Objection::refusal)));
        }
        Appended appended = journal.append(operation, operation.bilan(), history.version(), admission.withReason(fact));
        return Either.right(
                isRejected(appended, Appended.Reason.OPERATION_REUSED)
                        ? written(operation, fact, regime.enforcement()).orElse(appended)
                        : appended);
    }

    /**
     * What the operation answered when it wrote this fact. A fact that was written before contradicts its own repetition, or
     * breaks nothing any more that is not broken already and would be written without its reason: the operation tells.
     */
    private Optional<Appended> written(OperationId operation, BilanEvent fact, Enforcement enforcement) {
        Appended before = journal.resolve(operation);
        return before instanceof Appended.Committed committed && wrote(operation.bilan(), committed, fact, enforcement)
                ? Optional.of(before)
                : Optional.empty();
    }

    private boolean wrote(BilanId bilan, Appended.Committed committed, BilanEvent fact, Enforcement enforcement) {
        Slice slice = new Slice(committed.firstVersion(), committed.lastVersion(), MOST_COMPARED, false);
        List<BilanEvent> written =
                journal.read(bilan, slice).stream().map(RecordedFact::event).toList();
        List<BilanEvent> explained = enforcement
                .reason()
                .map(why -> BreachExplained.together(fact, committed.firstVersion(), why))
                .orElse(List.of(fact));
        return written.equals(List.of(fact)) || written.equals(explained);
    }

    private static boolean isConflict(Either<Seq<Refusal>, Appended> outcome) {
        return outcome.fold(refusals -> false, appended -> isRejected(appended, Appended.Reason.VERSION_CONFLICT));
    }

    private static boolean isRejected(Appended appended, Appended.Reason reason) {
        return appended instanceof Appended.Rejected rejected && rejected.reason() == reason;
    }
}
