package org.bilan.usecase;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.util.Set;
import org.bilan.actions.ActionMenu;
import org.bilan.actions.Command;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Refusal;
import org.bilan.papers.DataKind;
import org.bilan.port.Appended;
import org.bilan.port.BilanJournal;
import org.bilan.port.JournalException;
import org.bilan.port.OperationId;
import org.bilan.port.VaultException;
import org.bilan.rules.Enforcement;
import org.bilan.secrecy.Sight;
import org.bilan.secrecy.Viewer;

/**
 * Does what somebody asks for in a role: the command must be theirs, and its fact admitted. The same answer as the {@link
 * ActionMenu} of that role and day: who is not told why there, is not told here.
 */
public final class PerformCommand {
    private final BilanJournal journal;
    private final RecordFact recordFact;
    private final AccessGate gate;

    /**
     * Records through that use case.
     *
     * @param journal the one that it records in: what may be told of a refusal depends on the bilan
     */
    public PerformCommand(BilanJournal journal, RecordFact recordFact, AccessGate gate) {
        this.journal = journal;
        this.recordFact = recordFact;
        this.gate = gate;
    }

    /** Somebody in a role doing something. */
    public record Deed(Viewer by, Command command) {
        private boolean isTheirs() {
            return command.roles().contains(by.role());
        }
    }

    /**
     * Records the fact of a command, or tells all that speaks against it; then nothing is written. Reasons are a look at the
     * days of the bilan, and logged as one.
     *
     * <p>The versions that come back are the application's: that there are two of them tells of a breach, which not everybody
     * may know who may do something.
     *
     * @throws IllegalArgumentException if the command does not lead to a fact of that kind
     * @throws JournalException if the journal failed and certainly nothing was written
     * @throws VaultException if it is refused and the access log cannot be written: then nothing is told
     */
    public Either<Seq<Refusal>, Appended> perform(
            Deed deed, OperationId operation, BilanEvent fact, Enforcement enforcement) {
        Command command = deed.command();
        if (!command.facts().contains(fact.kind())) {
            throw new IllegalArgumentException("fact (" + fact.kind() + ") does not come of " + command);
        }
        return deed.isTheirs()
                ? recordFact
                        .recordOrTellAll(operation, fact, enforcement)
                        .mapLeft(refusals -> told(deed, operation.bilan(), refusals, fact.kind()))
                : Either.left(
                        List.of(new Refusal.NotTheirs(fact.kind(), deed.by().role(), command.roles())));
    }

    private Seq<Refusal> told(Deed deed, BilanId id, Seq<Refusal> refusals, FactKind fact) {
        Sight sight = gate.look(deed.by(), journal.read(id), Set.of(DataKind.DEADLINES));
        return ActionMenu.isToldWhy(sight) ? refusals : List.of(new Refusal.NotNow(fact));
    }
}
