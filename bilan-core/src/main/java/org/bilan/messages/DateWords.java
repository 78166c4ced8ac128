package org.bilan.messages;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Dates in words; those last asked for are kept, because the reasons of one bilan name the same few days again and again. */
final class DateWords {
    /** A power of two, and a few years of days. */
    private static final int KEPT = 2048;

    private final String first;
    private final String[] months;
    private final AtomicReferenceArray<Said> said = new AtomicReferenceArray<>(KEPT);

    private record Said(long epochDay, String words) {}

    /** Takes what the first day of a month is called. */
    DateWords(Locale locale, String first) {
        this.first = first;
        this.months = new String[Month.values().length];
        for (Month month : Month.values()) {
            months[month.getValue() - 1] = month.getDisplayName(TextStyle.FULL, locale);
        }
    }

    /** Takes the days since 1970-01-01. */
    String of(long epochDay) {
        int place = (int) epochDay & (KEPT - 1);
        Said before = said.getPlain(place);
        if (before != null && before.epochDay() == epochDay) {
            return before.words();
        }
        Said now = new Said(epochDay, words(LocalDate.ofEpochDay(epochDay)));
        said.setRelease(place, now);
        return now.words();
    }

    private String words(LocalDate date) {
        String day = date.getDayOfMonth() == 1 ? first : Integer.toString(date.getDayOfMonth());
        return day + " " + months[date.getMonthValue() - 1] + " " + date.getYear();
    }
}
