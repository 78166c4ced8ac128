package org.bilan.scheduling.availability;

import java.time.LocalTime;

/** Wall time as minutes since midnight, from 0 to 1440 inclusive, where 1440 is the midnight that ends the day. */
final class MinuteOfDay {
    static final int END = 24 * 60;

    private MinuteOfDay() {}

    static int of(LocalTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    /** The minute as {@code 09:30}; the end of the day is {@code 24:00}. */
    static String text(int minute) {
        return twoDigits(minute / 60) + ":" + twoDigits(minute % 60);
    }

    static void requireRange(LocalTime start, int minutes) {
        if (minutes <= 0 || of(start) + (long) minutes > END) {
            throw new IllegalArgumentException(
                    "minutes (" + minutes + ") from " + start + " must be positive and end by midnight");
        }
        if (start.getSecond() != 0 || start.getNano() != 0) {
            throw new IllegalArgumentException("start (" + start + ") must be a whole minute");
        }
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
