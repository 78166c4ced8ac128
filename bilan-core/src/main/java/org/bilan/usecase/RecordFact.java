package org.bilan.usecase;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.lifecycle.Bilan;
import org.bilan.lifecycle.BilanDecider;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.Refusal;
import org.bilan.port.Appended;
import org.bilan.port.BilanJournal;
import org.bilan.port.JournalException;
import org.bilan.port.OperationId;
import org.bilan.port.Slice;
import org.bilan.rules.Assessment;
import org.bilan.rules.CaseFile;
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
        Either<Refusal, Appended> outcome = attempt(operation, fact, enforcement);
        for (int i = 1; i < ATTEMPTS && isConflict(outcome); i++) {
            outcome = attempt(operation, fact, enforcement);
        }
        LOG.debug("bilan {} operation {}: {} {}", operation.bilan(), operation.key(), fact.kind(), outcome);
        return outcome;
    }

    private Either<Refusal, Appended> attempt(OperationId operation, BilanEvent fact, Enforcement enforcement) {
        History history = journal.read(operation.bilan());
        Bilan bilan = BilanDecider.replay(history);
        return BilanDecider.decide(bilan, fact)
                .flatMap(events -> admit(history, fact, enforcement).map(admitted -> events))
                .map(events -> journal.append(operation, operation.bilan(), history.version(), events))
                .fold(refusal -> unlessWritten(operation, fact, refusal), Either::right);
    }

    /** A fact that was written before contradicts its own repetition: the operation tells them apart. */
    private Either<Refusal, Appended> unlessWritten(OperationId operation, BilanEvent fact, Refusal refusal) {
        Appended before = journal.resolve(operation);
        return before instanceof Appended.Committed committed && wrote(operation, committed, fact)
                ? Either.right(before)
                : Either.left(refusal);
    }

    private boolean wrote(OperationId operation, Appended.Committed committed, BilanEvent fact) {
        Slice written = new Slice(committed.firstVersion(), committed.lastVersion(), 1, false);
        return journal.read(operation.bilan(), written).stream()
                .anyMatch(recorded -> recorded.event().equals(fact));
    }

    private Either<Refusal, Assessment> admit(History history, BilanEvent fact, Enforcement enforcement) {
        List<BilanEvent> before = history.events();
        List<BilanEvent> after = new ArrayList<>(before);
        after.add(fact);
        LocalDate asOf =
                after.stream().map(BilanEvent::on).max(LocalDate::compareTo).orElse(fact.on());
        return enforcement.admit(fact.kind(), assess(before, asOf), assess(after, asOf));
    }

    private Assessment assess(List<BilanEvent> facts, LocalDate asOf) {
        return rules.check(CaseFile.of(facts, calendar, asOf));
    }

    private static boolean isConflict(Either<Refusal, Appended> outcome) {
        return outcome.fold(
                refusal -> false,
                appended -> appended instanceof Appended.Rejected rejected
                        && rejected.reason() == Appended.Reason.VERSION_CONFLICT);
    }
}
