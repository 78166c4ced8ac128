package org.bilan.rules;

import java.util.NavigableSet;
import java.util.TreeSet;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.SideFact;

/** Which sessions have their proof of attendance and their workbook. */
final class Proofs {
    private final NavigableSet<Integer> sessions = new TreeSet<>();
    private final NavigableSet<Integer> attended = new TreeSet<>();
    private final NavigableSet<Integer> workbooks = new TreeSet<>();
    private boolean bundle;

    /** Personal work is no session with the consultant: nobody signs for it. */
    void held(BilanEvent.SessionHeld session, int day) {
        if (session.mode().isAccompanied()) {
            sessions.add(day);
        }
    }

    void attended(int day) {
        attended.add(day);
    }

    void handed(SideFact.WorkbookHandedOver workbook, int day) {
        workbooks.add(day);
        bundle |= workbook.bundle();
    }

    void mark(Days days, int over) {
        for (int session : sessions) {
            if (!attended.contains(session)) {
                days.earliest(Mark.UNPROVEN_SESSION, session);
            }
            if (!bundle && !hasWorkbook(session, over)) {
                days.earliest(Mark.SESSION_WITHOUT_WORKBOOK, session);
            }
        }
    }

    /** A workbook handed over on that day or before the next session, and not when all is over. */
    private boolean hasWorkbook(int session, int over) {
        Integer handed = workbooks.ceiling(session);
        Integer next = sessions.higher(session);
        boolean inTime = handed != null && (over == CaseFile.NEVER || handed <= over);
        return inTime && (next == null || handed < next);
    }
}
