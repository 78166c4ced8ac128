package org.bilan.usecase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.PrivacyFact;
import org.bilan.papers.DataKind;
import org.bilan.papers.Paper;
import org.bilan.papers.PaperKind;
import org.bilan.papers.Purpose;
import org.bilan.papers.RetentionClass;
import org.bilan.port.Appended;
import org.bilan.port.BilanJournal;
import org.bilan.port.OperationId;
import org.bilan.port.VaultException;
import org.bilan.retention.DestructionCertificate;
import org.bilan.retention.RetentionPlan;
import org.bilan.rules.CaseFile;
import org.bilan.rules.RuleSet;
import org.bilan.secrecy.Access;
import org.bilan.secrecy.AccessRequest;
import org.bilan.secrecy.Action;
import org.bilan.secrecy.Viewer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Destroys what must be gone by today (destruction des documents, R.6313-7), and records the proof.
 *
 * <p>Keys first, then rows, then the certificate, then the journal. Whatever interrupts it, calling it again ends it: keys
 * and rows are destroyed once, and the certificate that was put away first stands.
 */
public final class DestroyDocuments {
    private static final int ATTEMPTS = 5;
    private static final Logger LOG = LoggerFactory.getLogger(DestroyDocuments.class);

    private final BilanJournal journal;
    private final Judges judges;
    private final Archive archive;
    private final AccessGate gate;

    public DestroyDocuments(BilanJournal journal, Judges judges, Archive archive, AccessGate gate) {
        this.journal = journal;
        this.judges = judges;
        this.archive = archive;
        this.gate = gate;
    }

    /** What says what is due: rules, and days that count. */
    public record Judges(RuleSet rules, LegalCalendar calendar) {
        RetentionPlan plan(History history, LocalDate asOf) {
            CaseFile caseFile = CaseFile.of(history, calendar, asOf);
            return RetentionPlan.of(caseFile, rules.check(caseFile));
        }
    }

    /**
     * Destroys what is due today.
     *
     * @throws VaultException if a vault or the log cannot be used; then call it again
     */
    public Destruction destroy(OperationId operation, Viewer operator) {
        BilanId bilan = operation.bilan();
        History history = journal.read(bilan);
        Access access = new Access(DataKind.RESULTS, Action.DESTROY, Purpose.OPERATION);
        if (gate.ask(new AccessRequest(operator, bilan, access), history).isEmpty()) {
            return new Destruction.NotAllowed();
        }
        Instant now = gate.now();
        LocalDate today = judges.calendar().dateOf(now);
        RetentionPlan plan = judges.plan(history, today);
        List<RetentionClass> due = plan.dueBy(today);
        return due.isEmpty() || isSettled(history, due)
                ? new Destruction.NothingDue(plan)
                : destroyed(operation, operator, due);
    }

    /** That accommodations are gone no fact of their own says: the archive does, and a certificate. */
    private boolean isSettled(History history, List<RetentionClass> due) {
        return due.equals(List.of(RetentionClass.ACCOMMODATION))
                && nextVersion(history) > 1
                && archive.isDestroyed(history.id(), RetentionClass.ACCOMMODATION);
    }

    private Destruction destroyed(OperationId operation, Viewer operator, List<RetentionClass> due) {
        Instant now = gate.now();
        List<DestructionCertificate.Line> lines = due.stream()
                .map(each -> archive.destroy(operation.bilan(), each, now))
                .toList();
        DestructionCertificate certificate =
                new DestructionCertificate(judges.calendar().dateOf(now), operator.id(), lines);
        Appended recorded = recorded(operation, certificate, due);
        LOG.info("bilan {}: {} classes destroyed, {}", operation.bilan(), due.size(), recorded);
        return new Destruction.Done(certificate, recorded);
    }

    private Appended recorded(OperationId operation, DestructionCertificate certificate, List<RetentionClass> due) {
        Appended recorded = record(operation, certificate, due);
        for (int i = 1; i < ATTEMPTS && isConflict(recorded); i++) {
            recorded = record(operation, certificate, due);
        }
        return recorded;
    }

    private Appended record(OperationId operation, DestructionCertificate certificate, List<RetentionClass> due) {
        History history = journal.read(operation.bilan());
        List<BilanEvent> facts = new ArrayList<>();
        if (due.contains(RetentionClass.BILAN_DOCUMENTS)) {
            facts.add(new BilanEvent.Noted(certificate.on(), FactKind.DOCUMENTS_DESTROYED));
        }
        if (due.contains(RetentionClass.SYNTHESIS)) {
            facts.add(new BilanEvent.Noted(certificate.on(), FactKind.SYNTHESIS_DESTROYED));
        }
        Paper paper = certificate.paper(nextVersion(history));
        archive.put(operation.bilan(), paper)
                .hash()
                .ifPresent(hash -> facts.add(new PrivacyFact.PaperRecorded(
                        certificate.on(), PaperKind.DESTRUCTION_CERTIFICATE, paper.version(), hash)));
        return journal.append(operation, operation.bilan(), history.version(), facts);
    }

    private static int nextVersion(History history) {
        return 1
                + (int) history.events().stream()
                        .filter(fact -> fact instanceof PrivacyFact.PaperRecorded recorded
                                && recorded.paper() == PaperKind.DESTRUCTION_CERTIFICATE)
                        .count();
    }

    private static boolean isConflict(Appended appended) {
        return appended instanceof Appended.Rejected rejected && rejected.reason() == Appended.Reason.VERSION_CONFLICT;
    }
}
