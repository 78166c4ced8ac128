package org.bilan.legaltime;

/**
 * What becomes of a delay whose last day is a Saturday, a Sunday or a holiday: never implicit, because the choice
 * decides who loses a day.
 *
 * <p>It protects the person, not the provider. A limit that <em>ends a right of the person</em> (withdrawal, an answer
 * of the employer, a request of access) is extended. A limit that <em>binds the provider by its own promise</em> is
 * kept: the promise said ten days. A text that says "calendar days" (jours calendaires) is never extended. And a notice
 * counted <em>backwards</em> is never extended at all: moving its last day would shorten what the other side was given.
 */
public enum NonWorkingLastDay {
    /** The delay ends there all the same. */
    KEEP,
    /** The delay is extended to the next working day (prorogation; code de procédure civile, art. 642 al. 2). */
    EXTEND
}
