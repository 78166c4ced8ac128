package org.bilan.scheduling.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.law.Norm;
import org.bilan.lifecycle.Phase;

/**
 * What the rules say of the days and hours of the sessions of one bilan.
 *
 * <p>A plan is lawful if every bound is kept; a bound that has passed leaves no lawful plan, and says which rule it was.
 */
public interface LegalFrame {

    /** Bounds of the day of the first session; empty if it was held. */
    List<LegalBound> startBounds();

    /** Bounds of the day of the last session, if the first one is on that day. */
    List<LegalBound> endBounds(LocalDate firstSession);

    /** Ceilings of the minutes of all sessions together. */
    List<MinuteCeiling> ceilings();

    /** The sessions already held; empty before the first. */
    Optional<HeldSpan> held();

    /** The phases of which a session was held; none as long as it is not told, even if sessions were held. */
    default Set<Phase> heldPhases() {
        return Set.of();
    }

    /** Rules that ask for something else to be there by the first session, such as a consent, and it is not yet. */
    default List<Norm> conditions() {
        return List.of();
    }
}
