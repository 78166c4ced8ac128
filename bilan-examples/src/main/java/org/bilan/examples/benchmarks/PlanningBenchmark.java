package org.bilan.examples.benchmarks;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bilan.law.Citation;
import org.bilan.law.Confidence;
import org.bilan.law.Norm;
import org.bilan.law.Severity;
import org.bilan.legaltime.DateWindow;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.availability.Absence;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.BusyTime;
import org.bilan.scheduling.availability.DayCount;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.availability.WeeklyHours;
import org.bilan.scheduling.availability.WorkingCalendar;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.need.LegalBound;
import org.bilan.scheduling.need.LegalFrame;
import org.bilan.scheduling.need.MinuteCeiling;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.need.Source;
import org.bilan.scheduling.need.Step;
import org.bilan.scheduling.need.StepDays;
import org.bilan.scheduling.need.StepNetwork;
import org.bilan.scheduling.need.StepRule;
import org.bilan.scheduling.schedule.Planner;
import org.bilan.scheduling.schedule.Proposal;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Windows and conflicts of the steps of a bilan, and a plan of ten sessions with the best of twenty consultants. The rules of
 * the frame are made by hand here: what asking the law costs is measured elsewhere. No peer does any of this.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PlanningBenchmark {
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final WorkingCalendar CALENDAR =
            WorkingCalendar.of(LegalCalendar.of(Territory.METROPOLE)).closedOn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final StepNetwork network;
    private final StepNetwork conflicting;
    private final StepDays days = new StepDays();
    private final List<PlanningCase> cases;
    private final PlanningCase impossible;
    private int next;

    /** Twenty consultants, ten sessions, 23 rules. */
    public PlanningBenchmark() {
        this(20, 10, 23);
    }

    PlanningBenchmark(int consultants, int sessions, int rules) {
        List<StepRule> story = story();
        this.network = StepNetwork.of(story, CALENDAR);
        this.conflicting = StepNetwork.of(conflicting(story, rules), CALENDAR);
        Random random = new Random(20261130);
        this.cases = new ArrayList<>();
        for (int i = 0; i < consultants; i++) {
            cases.add(planning(diary(random), sessions));
        }
        Availability away = new Availability(
                PARIS,
                cases.get(0).availability().weekly(),
                List.of(new Absence(MONDAY.minusDays(7), MONDAY.plusDays(20), "")),
                List.of());
        this.impossible = cases.get(0).withConsultant(Diary.of(away));
    }

    /** Fifteen rules between eight steps. */
    private static List<StepRule> story() {
        List<StepRule> rules = new ArrayList<>(List.of(
                new StepRule.NotBefore("welcome.not-before-contact", Step.WELCOME, Step.CONTACT, DayCount.days(0)),
                new StepRule.NotAfter("welcome.within", Step.WELCOME, Step.CONTACT, DayCount.days(10)),
                new StepRule.NotBefore("information.after", Step.INFORMATION, Step.WELCOME, DayCount.days(0)),
                new StepRule.NotBefore("answer.after", Step.ANSWER, Step.INFORMATION, DayCount.days(0)),
                new StepRule.NotAfter("answer.within", Step.ANSWER, Step.INFORMATION, DayCount.days(10)),
                new StepRule.NotBefore("funding.after", Step.FUNDING, Step.ANSWER, DayCount.days(0)),
                new StepRule.NotBefore("start.after", Step.START, Step.FUNDING, DayCount.days(0)),
                new StepRule.NotAfter("start.within", Step.START, Step.FUNDING, DayCount.days(10)),
                new StepRule.NotBefore("span.at-least", Step.END, Step.START, DayCount.days(28)),
                new StepRule.NotAfter("span.at-most", Step.END, Step.START, DayCount.months(6)),
                new StepRule.NotBefore("follow-up.from", Step.FOLLOW_UP, Step.END, DayCount.months(6)),
                new StepRule.NotAfter("follow-up.until", Step.FOLLOW_UP, Step.END, DayCount.months(9))));
        for (Step step : List.of(Step.START, Step.END, Step.FOLLOW_UP)) {
            rules.add(new StepRule.OnOpenDay("open-day." + step, step));
        }
        return rules;
    }

    /** With facts and absences, of which some cannot be together. */
    private static List<StepRule> conflicting(List<StepRule> story, int count) {
        List<StepRule> rules = new ArrayList<>(story);
        rules.add(StepRule.Within.fact("fact.CONTACT", Step.CONTACT, MONDAY));
        rules.add(StepRule.Within.fact("fact.FUNDING", Step.FUNDING, MONDAY.plusDays(30)));
        rules.add(new StepRule.OnOpenDay("open-day.WELCOME", Step.WELCOME));
        rules.add(new StepRule.OnOpenDay("open-day.INFORMATION", Step.INFORMATION));
        rules.add(new StepRule.NotDuring("away.END", Step.END, MONDAY.plusDays(90), MONDAY.plusDays(110)));
        rules.add(new StepRule.NotDuring("away.START", Step.START, MONDAY.plusDays(28), MONDAY.plusDays(36)));
        rules.add(new StepRule.Within("wish.END", Step.END, DateWindow.until(MONDAY.plusDays(200))));
        rules.add(new StepRule.Within("wish.START", Step.START, DateWindow.until(MONDAY.plusDays(35))));
        for (int i = rules.size(); i < count; i++) {
            LocalDate from = MONDAY.plusDays(100L + 3L * i);
            rules.add(new StepRule.NotDuring("away." + i, Step.FOLLOW_UP, from, from));
        }
        return rules;
    }

    private static Diary diary(Random random) {
        Map<DayOfWeek, List<OpeningHours>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY)) {
            if (random.nextInt(5) > 0) {
                week.put(
                        day,
                        List.of(
                                OpeningHours.between(LocalTime.of(9, 0), LocalTime.of(12, 30)),
                                OpeningHours.between(LocalTime.of(13, 30), LocalTime.of(18, 0))));
            }
        }
        List<BusyTime> busy = new ArrayList<>();
        for (int day = 0; day < 365; day++) {
            for (int one = 0; one < 3; one++) {
                Instant from = MONDAY.plusDays(day)
                        .atTime(8 + random.nextInt(10), 15 * random.nextInt(4))
                        .atZone(PARIS)
                        .toInstant();
                busy.add(new BusyTime(
                        new Span(from, from.plusSeconds(1800L + 1800L * random.nextInt(4))), BusyTime.Kind.BUSY));
            }
        }
        Availability hours = new Availability(PARIS, new WeeklyHours(week), List.of(), List.of());
        return new Diary(hours, busy, new Buffers(0, 15));
    }

    private static PlanningCase planning(Diary consultant, int sessions) {
        List<SessionNeed> needs = new ArrayList<>();
        needs.addAll(SessionNeed.series(Phase.PRELIMINARY, 2, 120, DeliveryMode.IN_PERSON));
        needs.addAll(SessionNeed.series(Phase.INVESTIGATION, Math.max(1, sessions - 4), 150, DeliveryMode.IN_PERSON));
        needs.addAll(SessionNeed.series(Phase.CONCLUSIONS, 2, 120, DeliveryMode.REMOTE_SYNC));
        return new PlanningCase.Builder()
                .programme(new Programme.Builder()
                        .bilan(new BilanId("B"))
                        .sessions(needs)
                        .agreedMinutes(100_000)
                        .minimumGapDays(3)
                        .cadenceDays(7)
                        .maximumGapDays(OptionalInt.empty())
                        .earliestDay(MONDAY)
                        .latestDay(MONDAY.plusDays(364))
                        .build())
                .frame(new Amplitude())
                .consultant(consultant)
                .calendar(CALENDAR)
                .preferences(List.of(new Preference(
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.THURSDAY),
                        OpeningHours.between(LocalTime.of(8, 0), LocalTime.of(12, 30)),
                        2,
                        Source.BENEFICIARY)))
                .build();
    }

    /** A start in ten days, an end four weeks to six months after it. */
    private record Amplitude() implements LegalFrame {
        private static final Norm SHORTEST = norm("SHORTEST");
        private static final Norm LONGEST = norm("LONGEST");
        private static final List<LegalBound> START =
                List.of(new LegalBound(norm("START"), DateWindow.between(MONDAY, MONDAY.plusDays(10))));

        private static Norm norm(String id) {
            Citation.Check check = new Citation.Check(Confidence.VERIFIED, MONDAY);
            return new Norm(id, Severity.COMMITMENT, List.of(new Citation("Example", id, MONDAY, check)));
        }

        @Override
        public List<LegalBound> startBounds() {
            return START;
        }

        @Override
        public List<LegalBound> endBounds(LocalDate firstSession) {
            return List.of(
                    new LegalBound(SHORTEST, DateWindow.from(firstSession.plusDays(28))),
                    new LegalBound(LONGEST, DateWindow.until(firstSession.plusMonths(6))));
        }

        @Override
        public List<MinuteCeiling> ceilings() {
            return List.of();
        }

        @Override
        public Optional<HeldSpan> held() {
            return Optional.empty();
        }
    }

    /**
     * Looks at the answers before any time is taken.
     *
     * @throws IllegalStateException if a plan or a conflict is missing where there is one
     */
    @Setup
    public void answersAreThere() {
        if (windows() <= 0 || conflict().isEmpty() || planOfTwenty() == Long.MAX_VALUE) {
            throw new IllegalStateException("no answer");
        }
    }

    /** The windows of all steps of a bilan of which contact and funding are known, another one each time. */
    @Benchmark
    public long windows() {
        days.clear();
        long contact = MONDAY.toEpochDay() + (next++ & 63);
        days.know(Step.CONTACT, contact);
        days.know(Step.FUNDING, contact + 20);
        return network.narrow(days) ? days.latest(Step.START) + days.earliest(Step.FOLLOW_UP) : -1;
    }

    /** One minimal conflict. */
    @Benchmark
    public List<StepRule> conflict() {
        return conflicting.conflict();
    }

    /** The cost of the best plan of all consultants. */
    @Benchmark
    public long planOfTwenty() {
        long best = Long.MAX_VALUE;
        for (PlanningCase one : cases) {
            List<Proposal> found = Planner.propose(one, 1).getOrElse(List.of());
            best = found.isEmpty() ? best : Math.min(best, found.get(0).cost());
        }
        return best;
    }

    /** Why there is no plan of a year. */
    @Benchmark
    public int explanation() {
        return Planner.propose(impossible, 1)
                .fold(conflict -> conflict.constraints().size(), plans -> -1);
    }
}
