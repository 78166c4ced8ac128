package org.bilan.rules;

import java.util.Arrays;
import org.bilan.lifecycle.FactKind;

/** The days of one case: first and last of each kind of fact, and the marks. Holds only what happened. */
// Indexes of an array that lives as long as one case: nothing is stored by the number of a kind.
@SuppressWarnings("EnumOrdinal")
final class Days {
    private static final int KINDS = FactKind.values().length;
    private static final int MARKS = Mark.values().length;
    private static final int USUAL_MARKS = 18;

    /** Which pair of days is that of a kind, and which marked day that of a mark: plus one, unsigned; zero for none. */
    private final byte[] places = new byte[KINDS + MARKS];

    /** First and last day of each kind that happened, in pairs. */
    private int[] days;

    private int[] marked = new int[USUAL_MARKS];
    private int pairs;
    private int marks;

    /** For so many facts: a pair for each at most. */
    Days(int facts) {
        days = new int[2 * Math.max(1, Math.min(facts, KINDS))];
    }

    int first(FactKind kind) {
        int place = place(kind.ordinal());
        return place == 0 ? CaseFile.NEVER : days[2 * place - 2];
    }

    int last(FactKind kind) {
        int place = place(kind.ordinal());
        return place == 0 ? CaseFile.NEVER : days[2 * place - 1];
    }

    int of(Mark mark) {
        int place = place(KINDS + mark.ordinal());
        return place == 0 ? CaseFile.NEVER : marked[place - 1];
    }

    void note(FactKind kind, int day) {
        int place = place(kind.ordinal());
        if (place == 0) {
            begin(kind, day);
        } else {
            days[2 * place - 2] = Math.min(days[2 * place - 2], day);
            days[2 * place - 1] = Math.max(days[2 * place - 1], day);
        }
    }

    private void begin(FactKind kind, int day) {
        if (2 * pairs == days.length) {
            days = Arrays.copyOf(days, 2 * days.length);
        }
        days[2 * pairs] = day;
        days[2 * pairs + 1] = day;
        pairs++;
        places[kind.ordinal()] = (byte) pairs;
    }

    /** Marks a day unless an earlier one is marked. */
    void earliest(Mark mark, int day) {
        int place = place(KINDS + mark.ordinal());
        if (place == 0) {
            set(mark, day);
        } else {
            marked[place - 1] = Math.min(marked[place - 1], day);
        }
    }

    void set(Mark mark, int day) {
        int index = KINDS + mark.ordinal();
        if (places[index] == 0) {
            places[index] = takeMark();
        }
        marked[place(index) - 1] = day;
    }

    void clear(Mark mark) {
        places[KINDS + mark.ordinal()] = 0;
    }

    private int place(int index) {
        return places[index] & 0xff;
    }

    private byte takeMark() {
        if (marks == marked.length) {
            marked = Arrays.copyOf(marked, 2 * marks);
        }
        marks++;
        return (byte) marks;
    }
}
