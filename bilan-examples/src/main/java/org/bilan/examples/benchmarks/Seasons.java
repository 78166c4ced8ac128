package org.bilan.examples.benchmarks;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
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
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.availability.WeeklyHours;
import org.bilan.scheduling.availability.WorkingCalendar;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.need.LegalBound;
import org.bilan.scheduling.need.LegalFrame;
import org.bilan.scheduling.need.MinuteCeiling;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.RemoteConsent;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.need.Source;
import org.bilan.scheduling.season.Caseload;
import org.bilan.scheduling.season.Consultant;
import org.bilan.scheduling.season.RequestedBilan;
import org.bilan.scheduling.season.Season;

/**
 * Half a year of a team, made up from a seed: bilans of ten sessions that come in over eighteen weeks, each to start within
 * ten days and to last from four weeks to six months; eight rooms of which three are accessible.
 */
public final class Seasons {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LegalCalendar FRANCE = LegalCalendar.of(Territory.METROPOLE);
    private static final int WEEKS_OF_ARRIVAL = 18;
    private static final int WEEKS = 30;
    private static final List<DayOfWeek> WORKDAYS =
            List.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
    private static final OpeningHours MORNING = OpeningHours.between(LocalTime.of(9, 0), LocalTime.of(12, 30));
    private static final OpeningHours AFTERNOON = OpeningHours.between(LocalTime.of(13, 30), LocalTime.of(18, 0));

    private final Random random;

    private Seasons(long seed) {
        this.random = new Random(seed);
    }

    /** The windows of a start within ten days of a day, and of four weeks to six months from the first to the last session. */
    private record Frame(LocalDate from) implements LegalFrame {
        private static final Norm NORM = norm();

        private static Norm norm() {
            Citation.Check check = new Citation.Check(Confidence.UNVERIFIED, MONDAY);
            return new Norm(
                    "season.window", Severity.COMMITMENT, List.of(new Citation("Benchmark", "window", MONDAY, check)));
        }

        @Override
        public List<LegalBound> startBounds() {
            return List.of(new LegalBound(NORM, DateWindow.between(from, from.plusDays(10))));
        }

        @Override
        public List<LegalBound> endBounds(LocalDate first) {
            return List.of(new LegalBound(NORM, DateWindow.between(first.plusDays(28), first.plusMonths(6))));
        }

        @Override
        public List<MinuteCeiling> ceilings() {
            return List.of(new MinuteCeiling(NORM, 24 * 60, 0));
        }

        @Override
        public Optional<HeldSpan> held() {
            return Optional.empty();
        }
    }

    /** So many bilans for so many consultants; the same seed gives the same season. */
    public static Season of(int bilans, int consultants, long seed) {
        return new Seasons(seed).season(bilans, consultants);
    }

    private Season season(int bilans, int consultants) {
        List<Consultant> team = new ArrayList<>();
        for (int i = 0; i < consultants; i++) {
            team.add(consultant(i));
        }
        List<Room> rooms = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Set<Room.Feature> features = i < 3 ? Set.of(Room.Feature.STEP_FREE) : Set.of();
            rooms.add(new Room("room-" + i, features, Diary.of(hours(WORKDAYS, true, true, List.of())), 0));
        }
        List<RequestedBilan> asked = new ArrayList<>();
        for (int i = 0; i < bilans; i++) {
            asked.add(bilan(i));
        }
        return new Season(asked, team, rooms, WorkingCalendar.of(FRANCE), 30, Season.SEVEN_HOURS);
    }

    private Consultant consultant(int i) {
        int days = 3 + random.nextInt(3);
        List<DayOfWeek> worked = some(days);
        LocalDate away = MONDAY.plusWeeks(random.nextInt(WEEKS - 2));
        List<Absence> absences = List.of(new Absence(away, away.plusDays(13), "congés"));
        List<BusyTime> busy = new ArrayList<>();
        for (int week = 0; week < WEEKS; week++) {
            LocalDate day = MONDAY.plusWeeks(week).plusDays(random.nextInt(5));
            var from = day.atTime(9 + random.nextInt(8), 0).atZone(PARIS).toInstant();
            busy.add(new BusyTime(new Span(from, from.plusSeconds(5400)), BusyTime.Kind.BUSY));
        }
        Set<String> qualifications =
                Set.copyOf(List.of(i % 5 == 0 ? "anglais" : "français", i % 3 == 0 ? "test" : "entretien"));
        return new Consultant(
                "consultant-" + (100 + i),
                new Diary(hours(worked, true, true, absences), busy, new Buffers(0, 15)),
                qualifications,
                new Caseload(12, 20 * 60, 4, days * 20, 0));
    }

    private List<DayOfWeek> some(int count) {
        List<DayOfWeek> days = new ArrayList<>(WORKDAYS);
        while (days.size() > count) {
            days.remove(random.nextInt(days.size()));
        }
        return days;
    }

    private static Availability hours(
            List<DayOfWeek> days, boolean mornings, boolean afternoons, List<Absence> absences) {
        Map<DayOfWeek, List<OpeningHours>> week = new EnumMap<>(DayOfWeek.class);
        List<OpeningHours> hours = new ArrayList<>();
        if (mornings) {
            hours.add(MORNING);
        }
        if (afternoons) {
            hours.add(AFTERNOON);
        }
        days.forEach(day -> week.put(day, hours));
        return new Availability(PARIS, new WeeklyHours(week), absences, List.of());
    }

    private RequestedBilan bilan(int i) {
        LocalDate from = MONDAY.plusDays(random.nextInt(7 * WEEKS_OF_ARRIVAL));
        boolean isRemote = random.nextInt(10) < 4;
        DeliveryMode mode = isRemote ? DeliveryMode.REMOTE_SYNC : DeliveryMode.IN_PERSON;
        List<SessionNeed> sessions = new ArrayList<>();
        sessions.addAll(SessionNeed.series(Phase.PRELIMINARY, 2, 120, mode));
        sessions.addAll(SessionNeed.series(Phase.INVESTIGATION, 6, 120, mode));
        sessions.addAll(SessionNeed.series(Phase.CONCLUSIONS, 2, 90, mode));
        boolean isMorning = random.nextBoolean();
        int half = random.nextInt(3);
        return new RequestedBilan.Builder()
                .programme(new Programme.Builder()
                        .bilan(new BilanId("B-" + (1000 + i)))
                        .sessions(sessions)
                        .agreedMinutes(24 * 60)
                        .minimumGapDays(3)
                        .cadenceDays(7)
                        .earliestDay(from)
                        .latestDay(MONDAY.plusWeeks(WEEKS))
                        .qualifications(random.nextInt(5) == 0 ? Map.of("investigation-2", "test") : Map.of())
                        .build())
                .frame(new Frame(from))
                .beneficiary(Diary.of(hours(some(2 + random.nextInt(3)), half != 1, half != 2, List.of())))
                .neededFeatures(random.nextInt(10) == 0 ? Set.of(Room.Feature.STEP_FREE) : Set.of())
                .remote(random.nextInt(3) == 0 ? RemoteConsent.WHEREVER_NEEDED : RemoteConsent.AS_AGREED)
                .addPreferences(new Preference(
                        EnumSet.allOf(DayOfWeek.class), isMorning ? MORNING : AFTERNOON, 4, Source.BENEFICIARY))
                .asksOfConsultant(random.nextInt(10) == 0 ? Set.of("anglais") : Set.of())
                .build();
    }
}
