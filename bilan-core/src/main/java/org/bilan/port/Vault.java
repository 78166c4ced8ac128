package org.bilan.port;

import java.time.Instant;
import java.util.List;
import org.bilan.lifecycle.BilanId;
import org.bilan.papers.RetentionClass;
import org.bilan.sealing.DocumentHeader;
import org.bilan.sealing.DocumentId;
import org.bilan.sealing.SealedDocument;

/**
 * Keeps sealed documents, and destroys them by bilan and retention class. It sees no plain text.
 *
 * <ol>
 *   <li>E01 What was put is found, byte for byte, and listed by its bilan, in the order of name and version.
 *   <li>E02 A version is written once: putting it again, the same or another, answers already there and changes nothing.
 *   <li>E03 Destroying a class takes away all its documents of that bilan and no others, and says how many.
 *   <li>E04 A document of a destroyed class is found as destroyed, with the mark; one that never was is absent.
 *   <li>E05 Destroying again answers the first mark.
 *   <li value="12">E12 After destruction nothing of that class can be put: of a put and a destruction at the same time
 *       either the put is refused or its document is destroyed.
 *   <li>E13 Ids that differ only by case, accent or trailing blank are different.
 *   <li>E14 All of this holds after the vault was opened again.
 * </ol>
 */
public interface Vault {

    /** What became of a document that was put. */
    enum Put {
        KEPT,
        /** That version is there; it was not changed. */
        ALREADY_THERE,
        /** Its class is destroyed for that bilan: nothing more is kept. */
        CLASS_DESTROYED
    }

    /**
     * Keeps a document.
     *
     * @throws VaultException if the vault cannot be used; whether the document was kept is then not known: put it again
     */
    Put put(SealedDocument document);

    /**
     * Looks for a document.
     *
     * @param retention the class in which it is sought: once that is destroyed, so is the document
     * @throws VaultException if the vault cannot be read
     */
    Found find(DocumentId id, RetentionClass retention);

    /**
     * What is kept of a bilan.
     *
     * @throws VaultException if the vault cannot be read
     */
    List<DocumentHeader> list(BilanId bilan);

    /**
     * Destroys all documents of a class.
     *
     * @param at when, noted in the mark
     * @throws VaultException if the vault cannot be used; then call it again
     */
    DestructionMark destroy(BilanId bilan, RetentionClass retention, Instant at);

    /**
     * What is left of a class that was destroyed.
     *
     * @param documents how many were taken away
     * @param at when, to the microsecond
     */
    record DestructionMark(BilanId bilan, RetentionClass retention, int documents, Instant at) {}

    /** What was found. */
    sealed interface Found {

        <R> R match(Cases<R> cases);

        /** The document. */
        record Present(SealedDocument document) implements Found {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.present(this);
            }
        }

        /** Its class was destroyed: a value, never null. */
        record Destroyed(DestructionMark mark) implements Found {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.destroyed(this);
            }
        }

        /** There is no such document, and its class is not destroyed. */
        record Absent() implements Found {
            @Override
            public <R> R match(Cases<R> cases) {
                return cases.absent(this);
            }
        }

        /** One answer per outcome. */
        interface Cases<R> {
            R present(Present found);

            R destroyed(Destroyed found);

            R absent(Absent found);
        }
    }
}
