package org.bilan.scheduling.availability;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The words that may stand before the colon of a line, the French one first: it is the one written. */
enum Field {
    MONDAY("lundi", "monday"),
    TUESDAY("mardi", "tuesday"),
    WEDNESDAY("mercredi", "wednesday"),
    THURSDAY("jeudi", "thursday"),
    FRIDAY("vendredi", "friday"),
    SATURDAY("samedi", "saturday"),
    SUNDAY("dimanche", "sunday"),
    ZONE("fuseau", "timezone"),
    ABSENCE("absence", "absence"),
    OPENING("ouverture", "opening");

    private final String french;
    private final String english;

    Field(String french, String english) {
        this.french = french;
        this.english = english;
    }

    /** The field of a word in either language, in capitals or not; empty for any other word. */
    static Optional<Field> of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(field -> List.of(field.french, field.english).contains(lower))
                .findFirst();
    }

    static Field of(DayOfWeek day) {
        return valueOf(day.name());
    }

    DayOfWeek weekday() {
        return DayOfWeek.valueOf(name());
    }

    String written() {
        return french;
    }
}
