package org.bilan.legaltime;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * A part of France with public holidays of its own (jours fériés; Labour Code, L.3133-1, L.3134-13, L.3422-2).
 *
 * <p>Everywhere the eleven national days; in Alsace-Moselle also 26 December and, in the communes that have a
 * Protestant or a mixed church, Good Friday; in each overseas territory named by the law the day of the abolition of
 * slavery. Local days that the State's data does not list are not here.
 */
public enum Territory {
    METROPOLE("Europe/Paris"),
    /** Bas-Rhin, Haut-Rhin, Moselle: a commune with a Protestant or mixed church, where Good Friday is a holiday. */
    ALSACE_MOSELLE("Europe/Paris", 12, 26),
    /** Bas-Rhin, Haut-Rhin, Moselle: a commune without such a church; 26 December only. */
    ALSACE_MOSELLE_WITHOUT_GOOD_FRIDAY("Europe/Paris", 12, 26),
    GUADELOUPE("America/Guadeloupe", 5, 27),
    MARTINIQUE("America/Martinique", 5, 22),
    GUYANE("America/Cayenne", 6, 10),
    LA_REUNION("Indian/Reunion", 12, 20),
    MAYOTTE("Indian/Mayotte", 4, 27),
    SAINT_BARTHELEMY("America/St_Barthelemy", 10, 9),
    /** 28 May since 2018, 27 May before. */
    SAINT_MARTIN("America/Marigot", 5, 28),
    SAINT_PIERRE_ET_MIQUELON("America/Miquelon"),
    NOUVELLE_CALEDONIE("Pacific/Noumea"),
    POLYNESIE_FRANCAISE("Pacific/Tahiti"),
    WALLIS_ET_FUTUNA("Pacific/Wallis");

    /** Month and day of each. */
    private static final int[][] FIXED = {{1, 1}, {5, 1}, {5, 8}, {7, 14}, {8, 15}, {11, 1}, {11, 11}, {12, 25}};

    /** Easter Monday, Ascension, Whit Monday. */
    private static final int[] DAYS_AFTER_EASTER = {1, 39, 50};

    private final String zone;

    /** The month of a holiday of its own; 0 where it has none. */
    private final int localMonth;

    private final int localDay;

    Territory(String zone) {
        this(zone, 0, 0);
    }

    Territory(String zone, int localMonth, int localDay) {
        this.zone = zone;
        this.localMonth = localMonth;
        this.localDay = localDay;
    }

    /** The zone of a provider established there: an instant becomes a legal date in it. */
    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    /** The public holidays of one year, in order. */
    NavigableSet<LocalDate> holidays(int year) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        for (int[] day : FIXED) {
            days.add(LocalDate.of(year, day[0], day[1]));
        }
        for (int after : DAYS_AFTER_EASTER) {
            days.add(easterSunday(year).plusDays(after));
        }
        addLocalHolidays(year, days);
        return days;
    }

    private void addLocalHolidays(int year, NavigableSet<LocalDate> days) {
        if (localMonth != 0) {
            boolean aDayEarlier = this == SAINT_MARTIN && year < 2018;
            days.add(LocalDate.of(year, localMonth, aDayEarlier ? localDay - 1 : localDay));
        }
        if (this == ALSACE_MOSELLE) {
            days.add(easterSunday(year).minusDays(2));
        }
    }

    /** Easter Sunday of the Gregorian calendar, by the lunar age (epact) of the year. */
    static LocalDate easterSunday(int year) {
        int century = year / 100;
        int golden = year % 19;
        int correction = century - century / 4 - (8 * century + 13) / 25;
        int epact = (correction + 19 * golden + 15) % 30;
        int moon = epact - (epact / 28) * (1 - (29 / (epact + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int offset = moon - weekday;
        int month = 3 + (offset + 40) / 44;
        return LocalDate.of(year, month, offset + 28 - 31 * (month / 4));
    }
}
