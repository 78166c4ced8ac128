package org.bilan.usecase;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.List;
import org.bilan.actions.Admission;
import org.bilan.actions.Objection;
import org.bilan.actions.Regime;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.Refusal;
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
 */
public final class RecordFact {
    /** How often a fact is decided anew when others write to the same bilan at the same time. */
    private static final int ATTEMPTS = 5;

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
     * back only if others kept writing to the same bilan, or if the operation was used for another fact.
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
        List<Objection> objections = Admission.of(history, regime).objections(fact);
        return objections.isEmpty()
                ? Either.right(journal.append(operation, operation.bilan(), history.version(), List.of(fact)))
                : unlessWritten(operation, fact, objections);
    }

    /** A fact that was written before contradicts its own repetition: the operation tells them apart. */
    private Either<Seq<Refusal>, Appended> unlessWritten(
            OperationId operation, BilanEvent fact, List<Objection> objections) {
        Appended before = journal.resolve(operation);
        return before instanceof Appended.Committed committed && wrote(operation, committed, fact)
                ? Either.right(before)
                : Either.left(io.vavr.collection.List.ofAll(objections).map(Objection::refusal));
    }

    private boolean wrote(OperationId operation, Appended.Committed committed, BilanEvent fact) {
        Slice written = new Slice(committed.firstVersion(), committed.lastVersion(), 1, false);
        return journal.read(operation.bilan(), written).stream()
                .anyMatch(recorded -> recorded.event().equals(fact));
    }

    private static boolean isConflict(Either<Seq<Refusal>, Appended> outcome) {
        return outcome.fold(
                refusals -> false,
                appended -> appended instanceof Appended.Rejected rejected
                        && rejected.reason() == Appended.Reason.VERSION_CONFLICT);
    }
}
