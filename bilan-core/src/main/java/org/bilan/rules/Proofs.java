package org.bilan.rules;

import static org.bilan.rules.CaseFile.NEVER;

import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.SideFact;

/** Which sessions have their proof of attendance and their workbook. */
final class Proofs {
    private final DayList sessions = new DayList();
    private final DayList attended = new DayList();
    private final DayList workbooks = new DayList();
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
        sessions.sort();
        attended.sort();
        workbooks.sort();
        for (int i = 0; i < sessions.size(); i++) {
            int session = sessions.get(i);
            if (attended.onOrAfter(session) != session) {
                days.earliest(Mark.UNPROVEN_SESSION, session);
            }
            if (!bundle && !hasWorkbook(session, over)) {
                days.earliest(Mark.SESSION_WITHOUT_WORKBOOK, session);
            }
        }
    }

    /** A workbook handed over on that day or before the next session, and not when all is over. */
    private boolean hasWorkbook(int session, int over) {
        int handed = workbooks.onOrAfter(session);
        int next = sessions.onOrAfter(session + 1);
        boolean inTime = handed != NEVER && (over == NEVER || handed <= over);
        return inTime && (next == NEVER || handed < next);
    }
}
