package org.bilan.questionnaires.port;

import java.util.Optional;
import org.bilan.questionnaires.answers.AnswerSheet;

/**
 * Where sheets of answers are kept, finished or not. Answers are secret: an adapter that writes them down seals them. The
 * contract:
 *
 * <ol>
 *   <li>{@link #find} gives nothing for an unknown id.
 *   <li>{@link #find} gives the sheet last saved, equal to it: every answer, the edition, the order shown and the times. A sheet
 *       put aside goes on where it was left.
 *   <li>{@link #save} at the version that stands (0 for an unknown id) commits and gives the next one.
 *   <li>{@link #save} at any other version changes nothing and gives the version that stands.
 *   <li>A sheet once begun stays with its edition: saving one of another edition is refused as a version that does not stand.
 *   <li>{@link #destroy} leaves nothing to find, and the id can be begun again; on an unknown id it does nothing.
 *   <li>Of several savers at the same version, exactly one commits; all methods may be called from several threads.
 * </ol>
 */
public interface AnswerSheets {

    /** The sheet last saved (clauses 1 and 2). */
    Optional<StoredSheet> find(SheetId id);

    /** Saves a sheet over the version expected to stand (clauses 3 to 5, 7). */
    Saved save(SheetId id, long expectedVersion, AnswerSheet sheet);

    /** Destroys a sheet (clause 6). */
    void destroy(SheetId id);
}
