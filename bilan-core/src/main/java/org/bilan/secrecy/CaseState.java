package org.bilan.secrecy;

import java.util.stream.Stream;
import org.bilan.lifecycle.FactKind;
import org.bilan.rules.CaseFile;
import org.bilan.rules.Mark;

/** What of a bilan's course decides who may see what. */
public enum CaseState {
    /** There is no such bilan: refused like anything else that is refused. */
    UNKNOWN,
    /** Before the first session. */
    OPEN,
    /** Between the first session and the end. */
    RUNNING,
    /** The action has ended, was stopped or never began, and no agreement keeps documents. */
    ENDED,
    /** Ended, and a written agreement keeps documents for the follow-up (R.6313-7). */
    KEPT,
    /** Its documents are destroyed. */
    DESTROYED;

    /** The state of a case, of the facts seen on its day. */
    public static CaseState of(CaseFile caseFile) {
        if (caseFile.seen().isEmpty()) {
            return UNKNOWN;
        }
        boolean over = isOver(caseFile);
        if (over && caseFile.marked(Mark.DESTROYED).isPresent()) {
            return DESTROYED;
        }
        if (over) {
            return isKept(caseFile) ? KEPT : ENDED;
        }
        return caseFile.first(FactKind.SESSION_HELD).isPresent() ? RUNNING : OPEN;
    }

    private static boolean isOver(CaseFile caseFile) {
        return caseFile.marked(Mark.ACTION_OVER).isPresent()
                || Stream.of(FactKind.values())
                        .anyMatch(kind ->
                                kind.closesTheCase() && caseFile.first(kind).isPresent());
    }

    /** Until the last day of the agreement, inclusive. */
    private static boolean isKept(CaseFile caseFile) {
        return caseFile.marked(Mark.RETENTION_IN_FORCE).isPresent()
                && caseFile.marked(Mark.RETENTION_UNTIL)
                        .filter(until -> !until.isBefore(caseFile.asOf()))
                        .isPresent();
    }
}
