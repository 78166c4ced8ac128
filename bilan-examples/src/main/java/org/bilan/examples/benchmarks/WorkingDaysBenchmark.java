package org.bilan.examples.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Ten working days later under the French holidays, date in and date out, for a thousand dates of sixteen years. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(WorkingDaysBenchmark.DATES)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class WorkingDaysBenchmark {
    static final int DATES = 1000;
    private static final int DAYS = 10;
    private static final LocalDate FIRST = LocalDate.of(2019, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2035, 12, 31);

    private final LegalCalendar calendar = LegalCalendar.of(Territory.METROPOLE);
    private final LocalDate[] dates =
            new Random(42).ints(DATES, 0, 16 * 365).mapToObj(FIRST::plusDays).toArray(LocalDate[]::new);
    private final Set<LocalDate> holidays = new HashSet<>(
            FIRST.datesUntil(LAST.plusDays(1)).filter(calendar::isHoliday).collect(Collectors.toSet()));
    private final ImmutableHolidayCalendar strata =
            ImmutableHolidayCalendar.of(HolidayCalendarId.of("FRANCE"), holidays, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private final HolidayManager jollyday =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    /** What JMH calls. */
    public WorkingDaysBenchmark() {}

    /**
     * Compares the answers before any time is taken.
     *
     * @throws IllegalStateException if one of the four gives another date
     */
    @Setup
    public void allGiveTheSameDates() {
        for (LocalDate date : dates) {
            LocalDate library = calendar.plusWorkingDays(date, DAYS);
            Set<LocalDate> others = new HashSet<>(Arrays.asList(
                    strata.shift(date, DAYS), walk(date, holidays::contains), walk(date, jollyday::isHoliday)));
            if (!others.equals(Set.of(library))) {
                throw new IllegalStateException(date + ": library " + library + " but others " + others);
            }
        }
    }

    /** Two look-ups in the tables of the calendar. */
    @Benchmark
    public void library(Blackhole answers) {
        for (LocalDate date : dates) {
            answers.consume(calendar.plusWorkingDays(date, DAYS));
        }
    }

    /** Day by day, holidays in a hash set: what one writes by hand. */
    @Benchmark
    public void handWrittenLoop(Blackhole answers) {
        for (LocalDate date : dates) {
            answers.consume(walk(date, holidays::contains));
        }
    }

    /** Day by day, asking a holiday library each time. */
    @Benchmark
    public void jollydayLoop(Blackhole answers) {
        for (LocalDate date : dates) {
            answers.consume(walk(date, jollyday::isHoliday));
        }
    }

    /** A bit a day, an int a month; given our own holidays. */
    @Benchmark
    public void strata(Blackhole answers) {
        for (LocalDate date : dates) {
            answers.consume(strata.shift(date, DAYS));
        }
    }

    private static LocalDate walk(LocalDate start, Predicate<LocalDate> isHoliday) {
        LocalDate day = start;
        for (int left = DAYS; left > 0; ) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            if (!weekend && !isHoliday.test(day)) {
                left--;
            }
        }
        return day;
    }
}
