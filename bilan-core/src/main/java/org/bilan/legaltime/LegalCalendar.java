package org.bilan.legaltime;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The days that count in one territory, between two known years (jours ouvrés, ouvrables, fériés).
 *
 * <p>Immutable and safe to share; keep one, its tables (a few hundred kilobytes for forty years) are made at the first
 * question about working days. Also carries the legal zone of the establishment: whatever the caller's zone, an instant
 * becomes a date there.
 *
 * <p>Every question about a day, and every count that would end on a day, outside the known years is refused. A year
 * is known if its holidays can be computed, so the law may still change it: Whit Monday was a holiday all along, even
 * while the solidarity day (journée de solidarité) fell on it.
 */
public final class LegalCalendar {
    /** First year that {@link #of(Territory)} knows. */
    public static final int FIRST_YEAR = 2010;

    /** Last year that {@link #of(Territory)} knows. */
    public static final int LAST_YEAR = 2049;

    private final Territory territory;

    /** Where it is not the territory's own: to look a zone up loads the zones of the whole world. */
    private final @Nullable ZoneId zone;

    private final KnownYears years;

    /** Local days besides those of the territory. */
    private final Set<LocalDate> localDays;

    /** Made when first asked for, as are the tables; made twice if two threads ask at once: both are the same. */
    private volatile @Nullable BitSet holidays;

    private @Nullable CountedDays workingDays;

    private @Nullable CountedDays openingDays;

    private LegalCalendar(Territory territory, @Nullable ZoneId zone, KnownYears years, Set<LocalDate> localDays) {
        this.territory = territory;
        this.zone = zone;
        this.years = years;
        this.localDays = localDays;
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
        return new LegalCalendar(territory, null, new KnownYears(firstYear, lastYear), Set.of());
    }

    /** The same days, for an establishment whose legal zone is another. */
    public LegalCalendar inZone(ZoneId legalZone) {
        return new LegalCalendar(territory, legalZone, years, localDays);
    }

    /**
     * The same calendar with more holidays: local days that the State's data does not list (jours chômés, art. 642).
     *
     * @throws OutsideKnownYears if the year of one of them is not known
     */
    public LegalCalendar withHolidays(Collection<LocalDate> moreDays) {
        Set<LocalDate> all = new HashSet<>(localDays);
        for (LocalDate day : moreDays) {
            years.indexOf(day);
            all.add(day);
        }
        return new LegalCalendar(territory, zone, years, all);
    }

    public Territory territory() {
        return territory;
    }

    public ZoneId zone() {
        return zone == null ? territory.zone() : zone;
    }

    /** The legal date of an instant: its date in the zone of the establishment. */
    public LocalDate dateOf(Instant instant) {
        return momentOf(instant).legalDate();
    }

    /** An instant with the zone of the establishment. */
    public Moment momentOf(Instant instant) {
        return new Moment(instant, zone());
    }

    /** The instant at which a legal day is over: the start of the next local day, exclusive. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(zone()).toInstant();
    }

    /** Whether the year of a day is known, so that a question about it is answered. */
    public boolean knows(LocalDate day) {
        return years.contains(day);
    }

    /**
     * Whether a day is a public holiday (jour férié) here.
     *
     * @throws OutsideKnownYears if the year is not known
     */
    public boolean isHoliday(LocalDate day) {
        return holidays().get(years.indexOf(day));
    }

    /**
     * Whether a day is a working day (jour ouvré): Monday to Friday and no holiday.
     *
     * @throws OutsideKnownYears if the year is not known
     */
    public boolean isWorkingDay(LocalDate day) {
        return workingDays().contains(day);
    }

    /**
     * Whether a day is an opening day (jour ouvrable): Monday to Saturday and no holiday.
     *
     * @throws OutsideKnownYears if the year is not known
     */
    public boolean isOpeningDay(LocalDate day) {
        return openingDays().contains(day);
    }

    /**
     * The day itself if it is a working day, else the next one.
     *
     * @throws OutsideKnownYears if the year of the day or of the answer is not known
     */
    public LocalDate workingDayOnOrAfter(LocalDate day) {
        return workingDays().onOrAfter(day);
    }

    /**
     * The n-th working day (jour ouvré) after a date; before it if n is negative; the date itself if n is 0.
     *
     * @throws OutsideKnownYears if the year of the date or of the answer is not known
     */
    public LocalDate plusWorkingDays(LocalDate date, int n) {
        return workingDays().plus(date, n);
    }

    /**
     * The n-th opening day (jour ouvrable) after a date; before it if n is negative; the date itself if n is 0.
     *
     * @throws OutsideKnownYears if the year of the date or of the answer is not known
     */
    public LocalDate plusOpeningDays(LocalDate date, int n) {
        return openingDays().plus(date, n);
    }

    /**
     * How many working days (jours ouvrés) there are after one day, up to and including another.
     *
     * @throws IllegalArgumentException if the start is after the end
     * @throws OutsideKnownYears if one of the years is not known
     */
    public int workingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
        return workingDays().between(startExclusive, endInclusive);
    }

    /**
     * How many opening days (jours ouvrables) there are after one day, up to and including another.
     *
     * @throws IllegalArgumentException if the start is after the end
     * @throws OutsideKnownYears if one of the years is not known
     */
    public int openingDaysBetween(LocalDate startExclusive, LocalDate endInclusive) {
        return openingDays().between(startExclusive, endInclusive);
    }

    /**
     * Days from 1970-01-01 to a day, negative before it, as {@link LocalDate#toEpochDay()}: looked up for the known years,
     * which is faster for those who ask for many; no year is refused.
     */
    public long epochDayOf(LocalDate day) {
        return years.epochDayOf(day);
    }

    /** Months later on days since 1970-01-01, as {@link LocalDate#plusMonths}: no year is refused. */
    long plusMonths(long epochDay, int months) {
        return years.plusMonths(epochDay, months);
    }

    private BitSet holidays() {
        BitSet days = holidays;
        if (days == null) {
            days = new BitSet(years.size());
            for (int year = years.firstYear(); year <= years.lastYear(); year++) {
                set(days, territory.holidays(year));
            }
            set(days, localDays);
            holidays = days;
        }
        return days;
    }

    private void set(BitSet days, Collection<LocalDate> dates) {
        for (LocalDate date : dates) {
            days.set(years.indexOf(date));
        }
    }

    CountedDays workingDays() {
        CountedDays days = workingDays;
        if (days == null) {
            days = table(DayOfWeek.FRIDAY);
            workingDays = days;
        }
        return days;
    }

    CountedDays openingDays() {
        CountedDays days = openingDays;
        if (days == null) {
            days = table(DayOfWeek.SATURDAY);
            openingDays = days;
        }
        return days;
    }

    private CountedDays table(DayOfWeek lastOfWeek) {
        BitSet counted = new BitSet(years.size());
        int dayOfWeek = LocalDate.of(years.firstYear(), 1, 1).getDayOfWeek().getValue();
        for (int index = 0; index < years.size(); index++) {
            counted.set(index, dayOfWeek <= lastOfWeek.getValue());
            dayOfWeek = dayOfWeek == DayOfWeek.SUNDAY.getValue() ? 1 : dayOfWeek + 1;
        }
        counted.andNot(holidays());
        return new CountedDays(years, counted);
    }

    @Override
    public String toString() {
        return territory + " " + years + " (" + zone() + ")";
    }
}
