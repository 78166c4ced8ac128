package org.bilan.questionnaires.port;

import java.util.List;
import java.util.Optional;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentEdition;
import org.bilan.questionnaires.instrument.InstrumentId;

/**
 * Where instruments come from. The contract:
 *
 * <ol>
 *   <li>{@link #find} gives the newest edition of a known id, and nothing for an unknown one.
 *   <li>{@link #findEdition} gives exactly the edition asked for: same id, version and content hash; else nothing. A past
 *       answer sheet is never scored with another text than the one answered.
 *   <li>{@link #ids} names every id that {@link #find} knows, each once, in alphabetical order.
 *   <li>The same question has the same answer as long as the catalog itself is not changed; all methods may be called from
 *       several threads.
 * </ol>
 */
public interface InstrumentCatalog {

    /** The newest edition of an instrument (clause 1). */
    Optional<Instrument> find(InstrumentId id);

    /** Exactly this edition (clause 2). */
    Optional<Instrument> findEdition(InstrumentEdition edition);

    /** Every instrument there is (clause 3). */
    List<InstrumentId> ids();
}
