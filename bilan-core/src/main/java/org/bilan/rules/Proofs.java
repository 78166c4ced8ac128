package org.bilan.rules;

import static org.bilan.rules.CaseFile.NEVER;

import java.util.List;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.SideFact;

/** Which sessions have their proof of attendance and their workbook: the first of each that lacks it. */
final class Proofs {
    private final int unproven;
    private final int withoutWorkbook;

    private Proofs(int unproven, int withoutWorkbook) {
        this.unproven = unproven;
        this.withoutWorkbook = withoutWorkbook;
    }

    /** The proofs among the facts up to a day; {@code over} is the end of the action, or never. */
    static Proofs of(List<BilanEvent> facts, int today, int over) {
        Seen seen = new Seen();
        for (int i = 0; i < facts.size(); i++) {
            int day = (int) facts.get(i).on().toEpochDay();
            if (day <= today) {
                seen.read(facts.get(i), day);
            }
        }
        return seen.proofs(over);
    }

    int day(Mark mark) {
        return mark == Mark.UNPROVEN_SESSION ? unproven : withoutWorkbook;
    }

    /** The days of the facts that count here. */
    private static final class Seen {
        private final DayList sessions = new DayList();
        private final DayList attended = new DayList();
        private final DayList workbooks = new DayList();
        private int bundle = NEVER;

        /** Personal work is no session with the consultant: nobody signs for it. */
        void read(BilanEvent fact, int day) {
            if (fact instanceof BilanEvent.SessionHeld session) {
                if (session.mode().isAccompanied()) {
                    sessions.add(day);
                }
            } else if (fact instanceof SideFact.WorkbookHandedOver workbook) {
                workbooks.add(day);
                bundle = workbook.bundle() && (bundle == NEVER || day < bundle) ? day : bundle;
            } else if (fact.kind() == FactKind.ATTENDANCE_SIGNED) {
                attended.add(day);
            }
        }

        /** From the last session back, so that the first one without is the one that stays. */
        Proofs proofs(int over) {
            sessions.sort();
            attended.sort();
            workbooks.sort();
            int unproven = NEVER;
            int withoutWorkbook = NEVER;
            for (int i = sessions.size() - 1; i >= 0; i--) {
                int session = sessions.get(i);
                unproven = attended.onOrAfter(session) == session ? unproven : session;
                withoutWorkbook = inTime(bundle, over) || hasWorkbook(session, over) ? withoutWorkbook : session;
            }
            return new Proofs(unproven, withoutWorkbook);
        }

        /** A workbook handed over on that day or before the next session, and not when all is over. */
        private boolean hasWorkbook(int session, int over) {
            int handed = workbooks.onOrAfter(session);
            int next = sessions.onOrAfter(session + 1);
            return inTime(handed, over) && (next == NEVER || handed < next);
        }

        private static boolean inTime(int handed, int over) {
            return handed != NEVER && (over == NEVER || handed <= over);
        }
    }
}
