package org.bilan.scheduling.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.vavr.control.Either;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import org.bilan.legaltime.DateWindow;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.scheduling.availability.DayCount;
import org.bilan.scheduling.availability.WorkingCalendar;

/** Windows and conflicts against a list of all sets of dates. */
class StepNetworkProperties {
    private static final List<Step> STEPS = List.of(Step.CONTACT, Step.WELCOME, Step.START);

    /** Labour Day and a bridge lie in the fortnight after it. */
    private static final LocalDate FIRST = LocalDate.of(2026, 4, 27);

    private static final int DAYS = 13;

    /** Rules that run in a circle are followed for twenty years either way before they are given up. */
    private static final WorkingCalendar CALENDAR = WorkingCalendar.of(
                    LegalCalendar.between(Territory.METROPOLE, 2000, 2060))
            .closedOn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    @Provide
    Arbitrary<List<StepRule>> rules() {
        return Arbitraries.oneOf(two(), two(), days(), alone())
                .list()
                .ofMinSize(1)
                .ofMaxSize(7)
                .map(drawn -> {
                    List<StepRule> rules = new ArrayList<>(drawn);
                    STEPS.forEach(step -> rules.add(new StepRule.Within(
                            "known." + step, step, DateWindow.between(FIRST, FIRST.plusDays(DAYS - 1)))));
                    return rules;
                });
    }

    private static Arbitrary<StepRule> two() {
        Arbitrary<DayCount> counts = Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(
                                DayCount.Unit.DAYS,
                                DayCount.Unit.DAYS,
                                DayCount.Unit.OPEN_DAYS,
                                DayCount.Unit.WORKING_DAYS),
                        Arbitraries.of(DayCount.Roll.class),
                        Arbitraries.of(DayCount.Direction.class))
                .as(DayCount::new);
        return Combinators.combine(
                        Arbitraries.of(STEPS),
                        Arbitraries.of(STEPS),
                        counts,
                        Arbitraries.integers().between(0, 2))
                .as((one, other, count, kind) -> switch (kind) {
                    case 0 -> new StepRule.NotBefore("not-before", one, other, count);
                    case 1 -> new StepRule.NotAfter("not-after", one, other, count);
                    default -> new StepRule.SameDay("same", one, other);
                });
    }

    private static Arbitrary<StepRule> days() {
        return Combinators.combine(
                        Arbitraries.of(STEPS),
                        Arbitraries.integers().between(0, DAYS - 1),
                        Arbitraries.integers().between(0, 6),
                        Arbitraries.of(true, false))
                .as((step, from, length, isAbsence) -> isAbsence
                        ? new StepRule.NotDuring("away", step, FIRST.plusDays(from), FIRST.plusDays(from + length))
                        : new StepRule.Within(
                                "within",
                                step,
                                DateWindow.between(FIRST.plusDays(from), FIRST.plusDays(from + length))));
    }

    private static Arbitrary<StepRule> alone() {
        return Arbitraries.of(STEPS).map(step -> new StepRule.OnOpenDay("open", step));
    }

    /** The first and the last day of each step over all sets of dates that keep the rules; empty if none does. */
    private static Map<Step, DateWindow> listed(List<StepRule> rules) {
        Map<Step, DateWindow> windows = new EnumMap<>(Step.class);
        for (int number = 0; number < DAYS * DAYS * DAYS; number++) {
            Map<Step, LocalDate> dates = new EnumMap<>(Step.class);
            dates.put(STEPS.get(0), FIRST.plusDays(number % DAYS));
            dates.put(STEPS.get(1), FIRST.plusDays(number / DAYS % DAYS));
            dates.put(STEPS.get(2), FIRST.plusDays(number / DAYS / DAYS));
            if (rules.stream().allMatch(rule -> holds(rule, dates))) {
                dates.forEach(
                        (step, day) -> windows.merge(step, DateWindow.between(day, day), StepNetworkProperties::both));
            }
        }
        return windows;
    }

    private static DateWindow both(DateWindow one, DateWindow other) {
        LocalDate from = one.earliest().orElseThrow();
        LocalDate until = one.latest().orElseThrow();
        LocalDate day = other.earliest().orElseThrow();
        return DateWindow.between(day.isBefore(from) ? day : from, day.isAfter(until) ? day : until);
    }

    private static boolean holds(StepRule rule, Map<Step, LocalDate> dates) {
        return rule.match(new StepRule.Cases<Boolean>() {
            @Override
            public Boolean notBefore(StepRule.NotBefore it) {
                return !of(dates, it.step()).isBefore(it.count().from(of(dates, it.after()), CALENDAR));
            }

            @Override
            public Boolean notAfter(StepRule.NotAfter it) {
                return !of(dates, it.step()).isAfter(it.count().from(of(dates, it.after()), CALENDAR));
            }

            @Override
            public Boolean sameDay(StepRule.SameDay it) {
                return of(dates, it.step()).equals(of(dates, it.other()));
            }

            @Override
            public Boolean within(StepRule.Within it) {
                return it.window().contains(of(dates, it.step()));
            }

            @Override
            public Boolean onOpenDay(StepRule.OnOpenDay it) {
                return CALENDAR.isOpen(of(dates, it.step()));
            }

            @Override
            public Boolean notDuring(StepRule.NotDuring it) {
                LocalDate day = of(dates, it.step());
                return day.isBefore(it.from()) || day.isAfter(it.to());
            }
        });
    }

    private static LocalDate of(Map<Step, LocalDate> dates, Step step) {
        return dates.getOrDefault(step, FIRST);
    }

    @Property
    void the_windows_are_those_of_all_sets_of_dates(@ForAll("rules") List<StepRule> rules) {
        Map<Step, DateWindow> listed = listed(rules);
        Either<List<StepRule>, StepWindows> found = StepWindows.of(rules, CALENDAR);

        assertThat(found.isRight()).isEqualTo(!listed.isEmpty());
        found.forEach(windows -> STEPS.forEach(
                step -> assertThat(windows.of(step)).as(step.name()).isEqualTo(listed.get(step))));
    }

    @Property(tries = 300)
    void a_conflict_cannot_hold_and_without_any_of_its_rules_it_can(@ForAll("rules") List<StepRule> rules) {
        Either<List<StepRule>, StepWindows> found = StepWindows.of(rules, CALENDAR);
        // Here, where the tries are always as many: mutation tests run the law above with too few to count.
        Statistics.label("possible").collect(found.isRight()).coverage(coverage -> {
            coverage.check(true).percentage(share -> share > 20);
            coverage.check(false).percentage(share -> share > 10);
        });
        found.swap().forEach(conflict -> {
            assertThat(listed(conflict)).isEmpty();
            for (int i = 0; i < conflict.size(); i++) {
                List<StepRule> others = new ArrayList<>(conflict);
                others.remove(i);
                assertThat(StepWindows.of(others, CALENDAR).isRight())
                        .as("without %s", conflict.get(i))
                        .isTrue();
            }
        });
    }

    @Property(tries = 300)
    void what_is_known_of_a_bilan_is_as_good_as_a_rule(
            @ForAll("rules") List<StepRule> rules, @ForAll @IntRange(min = 0, max = DAYS - 1) int day) {
        StepDays days = new StepDays();
        days.know(Step.START, FIRST.toEpochDay() - 400);
        StepNetwork network = StepNetwork.of(rules, CALENDAR);
        network.narrow(days);
        days.clear();
        days.know(Step.WELCOME, FIRST.plusDays(day).toEpochDay());
        boolean possible = network.narrow(days);

        List<StepRule> more = new ArrayList<>(rules);
        more.add(StepRule.Within.fact("fact", Step.WELCOME, FIRST.plusDays(day)));
        Either<List<StepRule>, StepWindows> found = StepWindows.of(more, CALENDAR);
        assertThat(possible).isEqualTo(found.isRight());
        found.forEach(windows -> STEPS.forEach(step -> {
            assertThat(days.earliest(step))
                    .isEqualTo(windows.of(step).earliest().orElseThrow().toEpochDay());
            assertThat(days.latest(step))
                    .isEqualTo(windows.of(step).latest().orElseThrow().toEpochDay());
        }));
    }

    @Example
    void a_step_that_nothing_limits_has_no_end_and_rules_that_run_in_a_circle_cannot_hold() {
        StepWindows windows = StepWindows.of(
                        List.of(
                                StepRule.Within.fact("fact", Step.CONTACT, FIRST),
                                new StepRule.NotBefore("later", Step.START, Step.CONTACT, DayCount.days(3)),
                                new StepRule.NotBefore("earlier", Step.CONTACT, Step.WELCOME, DayCount.days(2))),
                        CALENDAR)
                .get();
        StepRule later = new StepRule.NotBefore("later", Step.START, Step.END, DayCount.days(1));
        StepRule circle = new StepRule.NotBefore("circle", Step.END, Step.START, DayCount.days(1));
        StepRule fact = new StepRule.Within("from", Step.START, DateWindow.from(FIRST));

        assertThat(windows.of(Step.START)).isEqualTo(DateWindow.from(FIRST.plusDays(3)));
        assertThat(windows.of(Step.WELCOME)).isEqualTo(DateWindow.until(FIRST.minusDays(2)));
        assertThat(windows.of(Step.FUNDING)).isEqualTo(DateWindow.always());
        assertThat(StepWindows.of(List.of(later, circle, fact), CALENDAR).getLeft())
                .containsExactly(later, circle, fact);
        assertThatThrownBy(() -> StepNetwork.of(List.of(later, fact), CALENDAR).conflict())
                .isInstanceOf(IllegalArgumentException.class);
    }
}
