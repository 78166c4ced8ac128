package org.bilan.legaltime;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;

/** The naive way to count: one day after another, from the list of holidays alone. What the tables must agree with. */
final class DayByDay {
    private final Set<LocalDate> holidays = new HashSet<>();
    private final boolean saturdaysCount;

    private DayByDay(Territory territory, boolean saturdaysCount) {
        for (int year = 2010; year <= 2049; year++) {
            holidays.addAll(territory.holidays(year));
        }
        this.saturdaysCount = saturdaysCount;
    }

    static DayByDay working(Territory territory) {
        return new DayByDay(territory, false);
    }

    static DayByDay opening(Territory territory) {
        return new DayByDay(territory, true);
    }

    boolean counts(LocalDate day) {
        DayOfWeek weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SUNDAY
                && (saturdaysCount || weekday != DayOfWeek.SATURDAY)
                && !holidays.contains(day);
    }

    LocalDate plus(LocalDate start, int n) {
        LocalDate day = start;
        for (int left = Math.abs(n); left > 0; ) {
            day = day.plusDays(Integer.signum(n));
            if (counts(day)) {
                left--;
            }
        }
        return day;
    }

    LocalDate onOrAfter(LocalDate day) {
        return counts(day) ? day : plus(day, 1);
    }

    int between(LocalDate startExclusive, LocalDate endInclusive) {
        int count = 0;
        for (LocalDate day = startExclusive.plusDays(1); !day.isAfter(endInclusive); day = day.plusDays(1)) {
            count += counts(day) ? 1 : 0;
        }
        return count;
    }
}
