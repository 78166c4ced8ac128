package org.bilan.examples.benchmarks;

import com.opengamma.strata.basics.date.HolidayCalendarId;
import com.opengamma.strata.basics.date.ImmutableHolidayCalendar;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.scheduling.availability.WorkingCalendar;
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

/** The open days of an establishment, date in and date out, for a thousand dates of sixteen years and 1 to 60 days. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(OpenDaysBenchmark.DATES)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class OpenDaysBenchmark {
    static final int DATES = 1000;
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2049, 12, 31);

    private final LegalCalendar legal = LegalCalendar.of(Territory.METROPOLE);
    private final WorkingCalendar library = WorkingCalendar.of(legal).closedOn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private final LocalDate[] dates = new Random(42)
            .ints(DATES, 0, 16 * 365)
            .mapToObj(LocalDate.of(2019, 1, 1)::plusDays)
            .toArray(LocalDate[]::new);
    private final LocalDate[] later = new Random(43)
            .ints(DATES, 1, 200)
            .collect(Later::new, Later::add, (a, b) -> {})
            .of(dates);
    private final int[] counts = new Random(44).ints(DATES, 1, 61).toArray();
    private final Set<LocalDate> holidays = new HashSet<>(
            FIRST.datesUntil(LAST.plusDays(1)).filter(legal::isHoliday).collect(Collectors.toSet()));
    private final ImmutableHolidayCalendar strata =
            ImmutableHolidayCalendar.of(HolidayCalendarId.of("FRANCE"), holidays, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
    private final HolidayManager jollyday =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FRANCE));

    /** What JMH calls. */
    public OpenDaysBenchmark() {}

    /** So many days after each date. */
    private static final class Later {
        private final java.util.List<Integer> days = new java.util.ArrayList<>();

        void add(int more) {
            days.add(more);
        }

        LocalDate[] of(LocalDate[] from) {
            LocalDate[] to = new LocalDate[from.length];
            for (int i = 0; i < from.length; i++) {
                to[i] = from[i].plusDays(days.get(i));
            }
            return to;
        }
    }

    /**
     * Compares the answers before any time is taken.
     *
     * @throws IllegalStateException if one of them differs
     */
    @Setup
    public void allGiveTheSame() {
        for (int i = 0; i < DATES; i++) {
            boolean same = library.isOpen(dates[i]) == strata.isBusinessDay(dates[i])
                    && library.openOnOrAfter(dates[i]).equals(strata.nextOrSame(dates[i]))
                    && library.plusOpen(dates[i], counts[i]).equals(strata.shift(dates[i], counts[i]))
                    && library.plusOpen(dates[i], counts[i]).equals(walked(dates[i], counts[i]))
                    && library.openBetween(dates[i].minusDays(1), later[i].minusDays(1))
                            == strata.daysBetween(dates[i], later[i]);
            if (!same) {
                throw new IllegalStateException(dates[i] + " + " + counts[i] + ", " + later[i]);
            }
        }
    }

    /** Two reads of the tables. */
    @Benchmark
    public void plusLibrary(Blackhole answers) {
        for (int i = 0; i < DATES; i++) {
            answers.consume(library.plusOpen(dates[i], counts[i]));
        }
    }

    /** A bit a day, an int a month. */
    @Benchmark
    public void plusStrata(Blackhole answers) {
        for (int i = 0; i < DATES; i++) {
            answers.consume(strata.shift(dates[i], counts[i]));
        }
    }

    /** Day by day, asking a holiday library each time. */
    @Benchmark
    public void plusJollyday(Blackhole answers) {
        for (int i = 0; i < DATES; i++) {
            answers.consume(walked(dates[i], counts[i]));
        }
    }

    private LocalDate walked(LocalDate start, int count) {
        LocalDate day = start;
        for (int left = count; left > 0; ) {
            day = day.plusDays(1);
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            left -= weekend || jollyday.isHoliday(day) ? 0 : 1;
        }
        return day;
    }

    @Benchmark
    public void nextOrSameLibrary(Blackhole answers) {
        for (LocalDate date : dates) {
            answers.consume(library.openOnOrAfter(date));
        }
    }

    @Benchmark
    public void nextOrSameStrata(Blackhole answers) {
        for (LocalDate date : dates) {
            answers.consume(strata.nextOrSame(date));
        }
    }

    @Benchmark
    public void betweenLibrary(Blackhole answers) {
        for (int i = 0; i < DATES; i++) {
            answers.consume(library.openBetween(dates[i], later[i]));
        }
    }

    @Benchmark
    public void betweenStrata(Blackhole answers) {
        for (int i = 0; i < DATES; i++) {
            answers.consume(strata.daysBetween(dates[i], later[i]));
        }
    }

    @Benchmark
    public void isOpenLibrary(Blackhole answers) {
        for (LocalDate date : dates) {
            answers.consume(library.isOpen(date));
        }
    }

    @Benchmark
    public void isOpenStrata(Blackhole answers) {
        for (LocalDate date : dates) {
            answers.consume(strata.isBusinessDay(date));
        }
    }

    /** The tables of forty years, made at the first question of a new calendar. */
    @Benchmark
    @OperationsPerInvocation(1)
    public boolean built() {
        return WorkingCalendar.of(legal)
                .closedOn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY)
                .isOpen(dates[0]);
    }
}
