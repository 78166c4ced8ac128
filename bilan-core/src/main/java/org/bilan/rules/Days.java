package org.bilan.rules;

import java.util.Arrays;
import org.bilan.lifecycle.FactKind;

/** The days of one case: first and last of each kind of fact, and the marks. Holds only what happened. */
// Indexes of an array that lives as long as one case: nothing is stored by the number of a kind.
@SuppressWarnings("EnumOrdinal")
final class Days {
    private static final int KINDS = FactKind.values().length;
    private static final int MARKS = Mark.values().length;

    /** Where the days of a kind or of a mark stand, plus one, in an unsigned byte; zero if it has none. */
    private final byte[] places = new byte[KINDS + MARKS];

    private int[] days;
    private int used;

    /** For so many facts: a cell each for the marks of a usual bilan, and two for most facts. */
    Days(int facts) {
        days = new int[Math.min(facts, KINDS) + 24];
    }

    int first(FactKind kind) {
        int place = place(kind.ordinal());
        return place == 0 ? CaseFile.NEVER : days[place - 1];
    }

    int last(FactKind kind) {
        int place = place(kind.ordinal());
        return place == 0 ? CaseFile.NEVER : days[place];
    }

    int of(Mark mark) {
        int place = place(KINDS + mark.ordinal());
        return place == 0 ? CaseFile.NEVER : days[place - 1];
    }

    void note(FactKind kind, int day) {
        int place = place(kind.ordinal());
        if (place == 0) {
            places[kind.ordinal()] = take(2);
            days[used - 2] = day;
            days[used - 1] = day;
        } else {
            days[place - 1] = Math.min(days[place - 1], day);
            days[place] = Math.max(days[place], day);
        }
    }

    /** Marks a day unless an earlier one is marked. */
    void earliest(Mark mark, int day) {
        int place = place(KINDS + mark.ordinal());
        if (place == 0) {
            set(mark, day);
        } else {
            days[place - 1] = Math.min(days[place - 1], day);
        }
    }

    void set(Mark mark, int day) {
        int index = KINDS + mark.ordinal();
        if (places[index] == 0) {
            places[index] = take(1);
        }
        days[place(index) - 1] = day;
    }

    void clear(Mark mark) {
        places[KINDS + mark.ordinal()] = 0;
    }

    /** Two cells a kind and one a mark are fewer than 256. */
    private int place(int index) {
        return places[index] & 0xff;
    }

    private byte take(int cells) {
        if (used + cells > days.length) {
            days = Arrays.copyOf(days, days.length * 2);
        }
        used += cells;
        return (byte) (used - cells + 1);
    }
}
