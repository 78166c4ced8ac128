package org.bilan.usecase;

import java.security.SecureRandom;
import java.time.Instant;
import org.bilan.lifecycle.BilanId;
import org.bilan.papers.Paper;
import org.bilan.papers.PaperForm;
import org.bilan.papers.PaperKind;
import org.bilan.papers.RetentionClass;
import org.bilan.port.KeyVault;
import org.bilan.port.Sealing;
import org.bilan.port.Vault;
import org.bilan.retention.DestructionCertificate;
import org.bilan.sealing.DocumentHeader;
import org.bilan.sealing.DocumentId;
import org.bilan.sealing.KeyName;
import org.bilan.sealing.KeyReceipt;
import org.bilan.sealing.SaltedText;
import org.bilan.sealing.SealedDocument;

/** Sealed papers of one organisation: a vault for the documents, and another one for the keys. */
public final class Archive {
    private final String organisation;
    private final Vault vault;
    private final KeyVault keys;
    private final SecureRandom random;

    /**
     * An archive.
     *
     * @param organisation the provider; its keys open nothing of another one
     * @param random source of the salts
     */
    public Archive(String organisation, Vault vault, KeyVault keys, SecureRandom random) {
        this.organisation = organisation;
        this.vault = vault;
        this.keys = keys;
        this.random = random;
    }

    /** What came of putting a paper away: the text as it lies in the archive, which may be one put there before. */
    ArchiveAnswer put(BilanId bilan, Paper paper) {
        SaltedText text = SaltedText.of(PaperForm.write(paper), random);
        DocumentHeader header = header(bilan, paper);
        return keys.seal(header.key(), text.bytes(), header.associated()).match(new Sealing.Cases<>() {
            @Override
            public ArchiveAnswer done(Sealing.Done sealed) {
                return put(new SealedDocument(header, sealed.bytes()), text);
            }

            @Override
            public ArchiveAnswer keyDestroyed(Sealing.KeyDestroyed destroyed) {
                return new ArchiveAnswer.Destroyed(destroyed.receipt());
            }

            @Override
            public ArchiveAnswer notAuthentic(Sealing.NotAuthentic notAuthentic) {
                return new ArchiveAnswer.Damaged();
            }
        });
    }

    private ArchiveAnswer put(SealedDocument document, SaltedText text) {
        return switch (vault.put(document)) {
            case KEPT -> new ArchiveAnswer.There(text);
            case ALREADY_THERE -> find(document.header());
            case CLASS_DESTROYED -> destroyed(document.header().key());
        };
    }

    /** A paper as it lies in the archive. */
    ArchiveAnswer find(PaperId id) {
        return find(id.header(organisation));
    }

    private ArchiveAnswer find(DocumentHeader header) {
        return vault.find(header.id(), header.sort().retention()).match(new Vault.Found.Cases<>() {
            @Override
            public ArchiveAnswer present(Vault.Found.Present found) {
                return found.document().header().equals(header)
                        ? opened(header, found.document())
                        : new ArchiveAnswer.Damaged();
            }

            @Override
            public ArchiveAnswer destroyed(Vault.Found.Destroyed found) {
                return Archive.this.destroyed(header.key());
            }

            @Override
            public ArchiveAnswer absent(Vault.Found.Absent found) {
                return new ArchiveAnswer.Absent();
            }
        });
    }

    private ArchiveAnswer opened(DocumentHeader header, SealedDocument document) {
        return keys.open(header.key(), document.content(), header.associated()).match(new Sealing.Cases<>() {
            @Override
            public ArchiveAnswer done(Sealing.Done opened) {
                return new ArchiveAnswer.There(SaltedText.read(opened.bytes()));
            }

            @Override
            public ArchiveAnswer keyDestroyed(Sealing.KeyDestroyed destroyed) {
                return new ArchiveAnswer.Destroyed(destroyed.receipt());
            }

            @Override
            public ArchiveAnswer notAuthentic(Sealing.NotAuthentic notAuthentic) {
                return new ArchiveAnswer.Damaged();
            }
        });
    }

    /** Whatever lost its documents lost its key first: asking for its destruction again answers the receipt. */
    private ArchiveAnswer destroyed(KeyName key) {
        return new ArchiveAnswer.Destroyed(keys.destroy(key));
    }

    /** First the key, then the rows: what is interrupted in between is unreadable already, and can be repeated. */
    DestructionCertificate.Line destroy(BilanId bilan, RetentionClass retention, Instant at) {
        KeyReceipt receipt = keys.destroy(new KeyName(organisation, bilan, retention));
        Vault.DestructionMark mark = vault.destroy(bilan, retention, at);
        return new DestructionCertificate.Line(retention, mark.documents(), receipt);
    }

    boolean isDestroyed(BilanId bilan, RetentionClass retention) {
        DocumentId any = DocumentId.of(bilan, PaperKind.FEASIBILITY_STATEMENT, 1);
        return vault.find(any, retention) instanceof Vault.Found.Destroyed;
    }

    private DocumentHeader header(BilanId bilan, Paper paper) {
        return new PaperId(bilan, paper.kind(), paper.version()).header(organisation);
    }
}
