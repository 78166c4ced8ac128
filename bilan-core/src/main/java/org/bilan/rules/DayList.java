package org.bilan.rules;

import java.util.Arrays;

/** A few epoch days in an array, sorted when they are asked for. */
final class DayList {
    private static final int[] NONE = {};

    private int[] days = NONE;
    private int size;

    void add(int day) {
        if (size == days.length) {
            days = Arrays.copyOf(days, Math.max(4, size * 2));
        }
        days[size++] = day;
    }

    void sort() {
        Arrays.sort(days, 0, size);
    }

    int size() {
        return size;
    }

    int get(int index) {
        return days[index];
    }

    /** The first day that is not before another; {@link CaseFile#NEVER} if there is none. Sorted lists only. */
    int onOrAfter(int day) {
        int found = Arrays.binarySearch(days, 0, size, day);
        int index = found >= 0 ? found : -found - 1;
        return index < size ? days[index] : CaseFile.NEVER;
    }

    /** The last day that is not after another; {@link CaseFile#NEVER} if there is none. Sorted lists only. */
    int onOrBefore(int day) {
        int found = Arrays.binarySearch(days, 0, size, day);
        int index = found >= 0 ? found : -found - 2;
        return index >= 0 ? days[index] : CaseFile.NEVER;
    }
}
