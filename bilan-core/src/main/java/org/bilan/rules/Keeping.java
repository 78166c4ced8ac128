package org.bilan.rules;

import static org.bilan.rules.CaseFile.NEVER;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.bilan.lifecycle.PrivacyFact;
import org.jspecify.annotations.Nullable;

/** Which agreement keeps documents, and when they must go and went (R.6313-7). */
final class Keeping {
    private final List<PrivacyFact.RetentionAgreed> agreements = new ArrayList<>(2);
    private final List<Integer> revocations = new ArrayList<>(2);
    private final List<Integer> destructions = new ArrayList<>(2);

    void agreed(PrivacyFact.RetentionAgreed agreement) {
        agreements.add(agreement);
    }

    void revoked(int day) {
        revocations.add(day);
    }

    void destroyed(int day) {
        destructions.add(day);
    }

    /** Marks what holds; {@code over} is the end of the action, or never. */
    void mark(Days days, int over) {
        int destroyed = over == NEVER ? NEVER : destruction(over);
        if (destroyed != NEVER) {
            days.set(Mark.DESTROYED, destroyed);
        }
        PrivacyFact.RetentionAgreed agreement = agreement(over);
        int revoked = agreement == null ? NEVER : revoked(agreement, destroyed);
        if (agreement != null && revoked == NEVER) {
            days.set(Mark.RETENTION_IN_FORCE, day(agreement));
            days.set(Mark.RETENTION_UNTIL, (int) agreement.until().toEpochDay());
        } else if (over != NEVER) {
            days.set(Mark.DESTRUCTION_DUE, Math.max(over, revoked));
        }
    }

    /** The first destruction after the end; if there is none, the last one before it. */
    private int destruction(int over) {
        int after = first(destructions, over, Integer.MAX_VALUE);
        return after != NEVER || destructions.isEmpty() ? after : Collections.max(destructions);
    }

    /** The last one that was made before the end; made later it keeps nothing. */
    private PrivacyFact.@Nullable RetentionAgreed agreement(int over) {
        PrivacyFact.RetentionAgreed last = null;
        for (PrivacyFact.RetentionAgreed each : agreements) {
            boolean inTime = over == NEVER || day(each) <= over;
            if (inTime && (last == null || replaces(each, last))) {
                last = each;
            }
        }
        return last;
    }

    /** A later one does; of two of one day the shorter one, which protects the person. */
    private static boolean replaces(PrivacyFact.RetentionAgreed one, PrivacyFact.RetentionAgreed other) {
        return one.on().isAfter(other.on())
                || (one.on().equals(other.on()) && one.until().isBefore(other.until()));
    }

    /** Taken back while it ran; once the documents are gone there is nothing to take back. */
    private int revoked(PrivacyFact.RetentionAgreed agreement, int destroyed) {
        int until = (int) agreement.until().toEpochDay();
        return first(revocations, day(agreement), destroyed == NEVER ? until : Math.min(until, destroyed));
    }

    private static int first(List<Integer> days, int from, int to) {
        int first = NEVER;
        for (int day : days) {
            if (day >= from && day <= to && (first == NEVER || day < first)) {
                first = day;
            }
        }
        return first;
    }

    private static int day(PrivacyFact.RetentionAgreed agreement) {
        return (int) agreement.on().toEpochDay();
    }
}
