package org.bilan.usecase;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.bilan.lifecycle.BilanDecider;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.BreachReason;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.PrivacyFact.PaperRecorded;
import org.bilan.papers.Paper;
import org.bilan.papers.PaperForm;
import org.bilan.papers.Purpose;
import org.bilan.port.Appended;
import org.bilan.port.BilanJournal;
import org.bilan.port.OperationId;
import org.bilan.rules.Enforcement;
import org.bilan.secrecy.Access;
import org.bilan.secrecy.AccessRequest;
import org.bilan.secrecy.Action;
import org.bilan.secrecy.Viewer;

/**
 * Puts a paper away: sealed in the archive, its version and hash in the journal.
 *
 * <p>First it is decided and logged, then sealed and kept, then recorded. What is interrupted in between is completed by
 * calling it again with the same operation and the same paper.
 */
public final class KeepPaper {
    /** When it is recorded the paper lies in the archive: nothing is left to refuse. */
    private static final Enforcement KEPT_ALREADY = Enforcement.asItHappened(BreachReason.ENTERED_AFTERWARDS);

    private final BilanJournal journal;
    private final RecordFact record;
    private final Archive archive;
    private final AccessGate gate;

    public KeepPaper(BilanJournal journal, RecordFact record, Archive archive, AccessGate gate) {
        this.journal = journal;
        this.record = record;
        this.archive = archive;
        this.gate = gate;
    }

    /**
     * Who puts a paper away, what for, on which day.
     *
     * @param on the legal day, which the journal notes
     */
    public record Filing(Viewer viewer, Purpose purpose, LocalDate on) {}

    /** What the journal says of the paper, or why it was not put away. */
    public Either<NotKept, Appended> keep(OperationId operation, Filing filing, Paper paper) {
        BilanId bilan = operation.bilan();
        History history = journal.read(bilan);
        Access access = new Access(paper.kind().data(), Action.WRITE, filing.purpose());
        if (gate.ask(new AccessRequest(filing.viewer(), bilan, access), history).isEmpty()) {
            return Either.left(new NotKept.NotAllowed());
        }
        return contradiction(history, filing, paper)
                .<Either<NotKept, Appended>>map(Either::left)
                .orElseGet(() -> archived(operation, filing, paper));
    }

    /** Asked before anything is kept: the hash does not matter to it. */
    private static Optional<NotKept> contradiction(History history, Filing filing, Paper paper) {
        PaperRecorded likely = new PaperRecorded(filing.on(), paper.kind(), paper.version(), "0".repeat(64));
        return BilanDecider.decide(BilanDecider.replay(history), likely)
                .fold(refusal -> Optional.of(new NotKept.AgainstTheStory(refusal)), facts -> Optional.empty());
    }

    private Either<NotKept, Appended> archived(OperationId operation, Filing filing, Paper paper) {
        return archive.put(operation.bilan(), paper).match(new ArchiveAnswer.Cases<>() {
            @Override
            public Either<NotKept, Appended> there(ArchiveAnswer.There there) {
                return Arrays.equals(there.text().content(), PaperForm.write(paper))
                        ? recorded(operation, filing, paper, there.text().hash())
                        : Either.left(new NotKept.VersionTaken());
            }

            @Override
            public Either<NotKept, Appended> destroyed(ArchiveAnswer.Destroyed destroyed) {
                return Either.left(new NotKept.ClassDestroyed(destroyed.receipt()));
            }

            @Override
            public Either<NotKept, Appended> absent(ArchiveAnswer.Absent absent) {
                return Either.left(new NotKept.VersionTaken());
            }

            @Override
            public Either<NotKept, Appended> damaged(ArchiveAnswer.Damaged damaged) {
                return Either.left(new NotKept.VersionTaken());
            }
        });
    }

    private Either<NotKept, Appended> recorded(OperationId operation, Filing filing, Paper paper, String hash) {
        PaperRecorded fact = new PaperRecorded(filing.on(), paper.kind(), paper.version(), hash);
        return record.record(operation, fact, KEPT_ALREADY).mapLeft(refusal -> new NotKept.AgainstTheStory(refusal));
    }
}
