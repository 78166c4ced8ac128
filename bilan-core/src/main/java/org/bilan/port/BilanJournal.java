package org.bilan.port;

import java.util.List;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.RecordedFact;

/**
 * The journal of facts: one stream per bilan, append only. Deleting is not offered.
 *
 * <ol>
 *   <li value="1">J01 A new bilan has version 0; the facts appended get versions 1 to n, which the outcome names.
 *   <li>J02 An append at the right version continues the numbering.
 *   <li>J03 A wrong expected version is rejected with the actual one, and nothing is written.
 *   <li>J04 So is an expected version 0 for a bilan that has facts.
 *   <li>J05 An empty list of facts is refused as a bug of the caller.
 *   <li>J06 The facts of one append are written all or not at all, in their order, up to 1,000 at once.
 *   <li>J07 The same operation with the same facts answers what it answered when it was committed, and writes nothing.
 *   <li>J08 The same operation with other facts is rejected as reused, and writes nothing.
 *   <li>J09 J07 holds however many facts came later, and after the journal was opened again.
 *   <li>J10 An operation that belongs to another bilan is rejected as reused, and writes nothing.
 *   <li>J11 The operation is looked up before the version is compared: a retry never looks like a conflict.
 *   <li>J12 {@link #resolve} answers committed with its versions, not recorded, or unknown while a writer is at it.
 *   <li>J13 Every attribute is read back as it was written; recorded times have microseconds.
 *   <li>J14 Ids that differ only by case, accent or trailing blank are different bilans.
 *   <li>J15 A history can be read from a version, to a version, limited, backwards, beyond its end.
 *   <li value="26">J26 A fact of an unknown kind is kept and handed out as {@link BilanEvent.OpaqueFact}.
 * </ol>
 *
 * <p>Of two appends that expect the same version exactly one is committed.
 */
public interface BilanJournal {

    /**
     * All facts of one bilan; an empty history if there are none.
     *
     * @throws JournalException if the store cannot be read
     */
    History read(BilanId id);

    /**
     * Part of the facts of one bilan, in the order that the slice asks for.
     *
     * @throws JournalException if the store cannot be read
     */
    List<RecordedFact> read(BilanId id, Slice slice);

    /**
     * Writes facts behind the version that the caller has seen.
     *
     * @param operation chosen before the first try and the same for every retry; must belong to {@code id}
     * @param expectedVersion the version that the caller has read; 0 for a new bilan
     * @throws IllegalArgumentException if {@code events} is empty or {@code expectedVersion} negative
     * @throws JournalException if the store failed and certainly nothing was written
     */
    Appended append(OperationId operation, BilanId id, long expectedVersion, List<BilanEvent> events);

    /**
     * What became of an operation: asked after {@link Appended.OutcomeUnknown}.
     *
     * @throws JournalException if the store cannot be read
     */
    Appended resolve(OperationId operation);
}
