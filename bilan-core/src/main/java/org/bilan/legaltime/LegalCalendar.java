package org.bilan.legaltime;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;

/**
 * The days that count in one territory, between two known years (jours ouvrés, ouvrables, fériés).
 *
 * <p>Immutable and safe to share. Also carries the legal zone of the establishment: whatever the caller's zone, an
 * instant becomes a date there.
 */
public final class LegalCalendar {
    /** First year that {@link #of(Territory)} knows. */
    public static final int FIRST_YEAR = 2010;

    /** Last year that {@link #of(Territory)} knows. */
    public static final int LAST_YEAR = 2049;

    private final Territory territory;
    private final ZoneId zone;
    private final int firstYear;
    private final int lastYear;
    private final long firstEpochDay;
    private final BitSet holidays;

    private LegalCalendar(Territory territory, ZoneId zone, int firstYear, int lastYear) {
        this.territory = territory;
        this.zone = zone;
        this.firstYear = firstYear;
        this.lastYear = lastYear;
        this.firstEpochDay = LocalDate.ofYearDay(firstYear, 1).toEpochDay();
        this.holidays = new BitSet();
        for (int year = firstYear; year <= lastYear; year++) {
            territory.holidays(year).forEach(day -> holidays.set((int) (day.toEpochDay() - firstEpochDay)));
        }
    }

    /** The calendar of a territory from {@link #FIRST_YEAR} to {@link #LAST_YEAR}, in the territory's zone. */
    public static LegalCalendar of(Territory territory) {
        return between(territory, FIRST_YEAR, LAST_YEAR);
    }

    /**
     * The calendar of a territory between two years, both included.
     *
     * @throws IllegalArgumentException if the first year is after the last
     */
    public static LegalCalendar between(Territory territory, int firstYear, int lastYear) {
        if (firstYear > lastYear) {
            throw new IllegalArgumentException(
                    "firstYear (" + firstYear + ") must not be after lastYear (" + lastYear + ")");
        }
        return new LegalCalendar(territory, territory.zone(), firstYear, lastYear);
    }

    /** The same days, for an establishment whose legal zone is another. */
    public LegalCalendar inZone(ZoneId legalZone) {
        return new LegalCalendar(territory, legalZone, firstYear, lastYear);
    }

    public Territory territory() {
        return territory;
    }

    public ZoneId zone() {
        return zone;
    }

    /** The legal date of an instant: its date in the zone of the establishment. */
    public LocalDate dateOf(Instant instant) {
        return instant.atZone(zone).toLocalDate();
    }

    /** The instant at which a legal day is over: the start of the next local day, exclusive. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /**
     * Whether a day is a public holiday (jour férié) here.
     *
     * @throws OutsideKnownYears if the year is not known
     */
    public boolean isHoliday(LocalDate day) {
        if (day.getYear() < firstYear || day.getYear() > lastYear) {
            throw new OutsideKnownYears(day, firstYear, lastYear);
        }
        return holidays.get((int) (day.toEpochDay() - firstEpochDay));
    }

    /**
     * Whether a day is a working day (jour ouvré): Monday to Friday and no holiday.
     *
     * @throws OutsideKnownYears if the year is not known
     */
    public boolean isWorkingDay(LocalDate day) {
        return !isHoliday(day) && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0;
    }

    /**
     * Whether a day is an opening day (jour ouvrable): Monday to Saturday and no holiday.
     *
     * @throws OutsideKnownYears if the year is not known
     */
    public boolean isOpeningDay(LocalDate day) {
        return !isHoliday(day) && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    /**
     * The day itself if it is a working day, else the next one.
     *
     * @throws OutsideKnownYears if a year on the way is not known
     */
    public LocalDate workingDayOnOrAfter(LocalDate day) {
        return isWorkingDay(day) ? day : Counted.step(day, 1, 1, this::isWorkingDay);
    }

    @Override
    public String toString() {
        return territory + " " + firstYear + "-" + lastYear + " (" + zone + ")";
    }
}
