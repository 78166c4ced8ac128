package org.bilan.usecase;

import java.util.Optional;
import org.bilan.lifecycle.History;
import org.bilan.papers.Paper;
import org.bilan.papers.PaperForm;
import org.bilan.papers.Purpose;
import org.bilan.port.BilanJournal;
import org.bilan.port.VaultException;
import org.bilan.sealing.SaltedText;
import org.bilan.secrecy.Access;
import org.bilan.secrecy.AccessRequest;
import org.bilan.secrecy.Action;
import org.bilan.secrecy.Grant;
import org.bilan.secrecy.Secret;
import org.bilan.secrecy.Viewer;

/** Shows a paper to whoever may see it: decided on the facts as they stand now, logged, then opened, once. */
public final class ReadPaper {
    private final BilanJournal journal;
    private final Archive archive;
    private final AccessGate gate;

    public ReadPaper(BilanJournal journal, Archive archive, AccessGate gate) {
        this.journal = journal;
        this.archive = archive;
        this.gate = gate;
    }

    /**
     * The paper, or what there is to say instead.
     *
     * @throws VaultException if a vault or the log cannot be used: then nothing is shown
     */
    public PaperAnswer read(Viewer viewer, Purpose purpose, PaperId id) {
        History history = journal.read(id.bilan());
        AccessRequest request =
                new AccessRequest(viewer, id.bilan(), new Access(id.kind().data(), Action.READ, purpose));
        Optional<Grant> grant = gate.ask(request, history);
        return grant.isEmpty() ? new PaperAnswer.NotAllowed() : opened(grant.get(), id);
    }

    private PaperAnswer opened(Grant grant, PaperId id) {
        return archive.find(id).match(new ArchiveAnswer.Cases<>() {
            @Override
            public PaperAnswer there(ArchiveAnswer.There there) {
                return shown(grant, id, there.text());
            }

            @Override
            public PaperAnswer destroyed(ArchiveAnswer.Destroyed destroyed) {
                return new PaperAnswer.Destroyed(destroyed.receipt());
            }

            @Override
            public PaperAnswer absent(ArchiveAnswer.Absent absent) {
                return new PaperAnswer.Absent();
            }

            @Override
            public PaperAnswer damaged(ArchiveAnswer.Damaged damaged) {
                return new PaperAnswer.Damaged();
            }
        });
    }

    /** A fact recorded since the decision, a withdrawal perhaps, makes the grant worthless. */
    private PaperAnswer shown(Grant grant, PaperId id, SaltedText text) {
        Secret<Paper> secret = Secret.of(id.bilan(), id.kind().data(), PaperForm.read(text.content()));
        long version = journal.read(id.bilan()).version();
        return secret.open(grant, new Secret.Use(grant.request(), version, gate.now()))
                .<PaperAnswer>map(PaperAnswer.Shown::new)
                .orElseGet(PaperAnswer.NotAllowed::new);
    }
}
