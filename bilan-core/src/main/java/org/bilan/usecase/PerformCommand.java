package org.bilan.usecase;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Either;
import org.bilan.actions.Command;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.Refusal;
import org.bilan.parties.Role;
import org.bilan.port.Appended;
import org.bilan.port.JournalException;
import org.bilan.port.OperationId;
import org.bilan.rules.Enforcement;

/**
 * Does what somebody asks for in a role: the command must be theirs, and its fact admitted. The same answer as the {@link
 * org.bilan.actions.ActionMenu} of that role and day.
 */
public final class PerformCommand {
    private final RecordFact recordFact;

    /** Records through that use case. */
    public PerformCommand(RecordFact recordFact) {
        this.recordFact = recordFact;
    }

    /** Somebody in a role doing something. */
    public record Deed(Role role, Command command) {}

    /**
     * Records the fact of a command, or tells all that speaks against it; then nothing is written.
     *
     * @throws IllegalArgumentException if the command does not lead to a fact of that kind
     * @throws JournalException if the journal failed and certainly nothing was written
     */
    public Either<Seq<Refusal>, Appended> perform(
            Deed deed, OperationId operation, BilanEvent fact, Enforcement enforcement) {
        Command command = deed.command();
        if (!command.facts().contains(fact.kind())) {
            throw new IllegalArgumentException("fact (" + fact.kind() + ") does not come of " + command);
        }
        return command.roles().contains(deed.role())
                ? recordFact.recordOrTellAll(operation, fact, enforcement)
                : Either.left(List.of(new Refusal.NotTheirs(fact.kind(), deed.role(), command.roles())));
    }
}
