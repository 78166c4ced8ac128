package org.bilan.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.DomainContextBase;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.ExceptionalOpening;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.WeeklyHours;
import org.bilan.scheduling.availability.WorkingCalendar;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.season.Caseload;
import org.bilan.scheduling.season.Consultant;
import org.bilan.scheduling.season.RequestedBilan;
import org.bilan.scheduling.season.Season;

/** Small seasons of two weeks: a few bilans that want the same consultants and rooms, and do not all fit. */
public final class SeasonDomain extends DomainContextBase {
    private final SchedulingDomain cases = new SchedulingDomain();

    /** A season so small that every plan of it can be tried. */
    public record TinySeason(Season season) {}

    /** A season in which bilans get in each other's way: whoever comes later must take what costs more, or nothing. */
    public record CrowdedSeason(Season season) {}

    /** What of a bilan or a consultant is not in a case. */
    private record Extra(Caseload caseload, boolean isTrained, boolean asksForTraining, Optional<Integer> heldBy) {}

    @Provide
    Arbitrary<Season> seasons() {
        return Arbitraries.of(SchedulingDomain.origins())
                .flatMap(origin -> Combinators.combine(
                                cases.casesFrom(origin).list().ofMinSize(1).ofMaxSize(6),
                                mornings(origin).list().ofMinSize(1).ofMaxSize(3),
                                extra().list().ofSize(6))
                        .as(SeasonDomain::season));
    }

    /** One or two bilans of at most two sessions, one or two consultants with few hours. */
    @Provide
    Arbitrary<TinySeason> tinySeasons() {
        return Arbitraries.of(SchedulingDomain.origins())
                .flatMap(origin -> Combinators.combine(
                                cases.casesFrom(origin)
                                        .map(SeasonDomain::shortened)
                                        .list()
                                        .ofMinSize(2)
                                        .ofMaxSize(2),
                                consultant(origin).list().ofMinSize(1).ofMaxSize(2),
                                extra().list().ofSize(6))
                        .as(SeasonDomain::season)
                        .map(TinySeason::new));
    }

    /** Up to five bilans of three or four sessions over five weeks, one or two consultants with an hour on some days. */
    @Provide
    Arbitrary<CrowdedSeason> crowdedSeasons() {
        return Combinators.combine(
                        scattered().list().ofMinSize(1).ofMaxSize(2),
                        looseProgramme().list().ofMinSize(1).ofMaxSize(5))
                .as((hours, programmes) -> {
                    List<Consultant> consultants = new ArrayList<>();
                    hours.forEach(open -> consultants.add(
                            new Consultant("C" + consultants.size(), Diary.of(open), Set.of(), Caseload.ANY)));
                    List<RequestedBilan> bilans = new ArrayList<>();
                    programmes.forEach(programme -> bilans.add(new RequestedBilan.Builder()
                            .programme(programme.withBilan(new BilanId("B" + bilans.size())))
                            .frame(new HandMadeFrame(
                                    DateWindow.between(Samples.MONDAY, Samples.MONDAY.plusDays(12)),
                                    new HandMadeFrame.DayRange(0, 40),
                                    1440,
                                    Optional.empty()))
                            .build()));
                    return new CrowdedSeason(
                            new Season(bilans, consultants, List.of(), WorkingCalendar.of(Samples.FRANCE), 60, 120));
                });
    }

    private static Arbitrary<Availability> scattered() {
        return Arbitraries.integers().between(0, 2).list().ofSize(35).map(lengths -> {
            List<ExceptionalOpening> openings = new ArrayList<>();
            for (int i = 0; i < lengths.size(); i++) {
                if (lengths.get(i) > 0) {
                    openings.add(new ExceptionalOpening(
                            Samples.MONDAY.plusDays(i), new OpeningHours(LocalTime.of(9, 0), 60 * lengths.get(i))));
                }
            }
            return new Availability(ZoneId.of("Europe/Paris"), WeeklyHours.NONE, List.of(), openings);
        });
    }

    private static Arbitrary<Programme> looseProgramme() {
        return Combinators.combine(
                        Arbitraries.integers().between(3, 4),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(4, 9))
                .as((count, gap, cadence) -> new Programme.Builder()
                        .bilan(new BilanId("B"))
                        .sessions(SessionNeed.series(Phase.INVESTIGATION, count, 60, DeliveryMode.REMOTE_SYNC))
                        .agreedMinutes(240)
                        .minimumGapDays(gap)
                        .cadenceDays(cadence)
                        .earliestDay(Samples.MONDAY)
                        .latestDay(Samples.MONDAY.plusDays(34))
                        .build());
    }

    private static PlanningCase shortened(PlanningCase planning) {
        Programme programme = planning.programme();
        return planning.withProgramme(programme
                .withSessions(programme
                        .sessions()
                        .subList(0, Math.min(2, programme.sessions().size())))
                .withMinimumGapDays(Math.max(1, programme.minimumGapDays())));
    }

    /** Three to five mornings a week, and what else a diary says; rooms are open as long as she is. */
    private Arbitrary<PlanningCase> mornings(LocalDate origin) {
        Arbitrary<Integer> closed = Arbitraries.integers().between(0, 2);
        return Combinators.combine(cases.casesFrom(origin), closed).as((planning, days) -> {
            Map<DayOfWeek, List<OpeningHours>> week = new LinkedHashMap<>();
            for (int i = 1; i <= 5 - days; i++) {
                week.put(DayOfWeek.of(i), List.of(new OpeningHours(LocalTime.of(9, 0), 180)));
            }
            Availability hours = new Availability(
                    ZoneId.of("Europe/Paris"),
                    new WeeklyHours(week),
                    planning.availability().absences().stream().limit(1).toList(),
                    planning.availability().openings());
            Diary diary = new Diary(
                    hours, planning.consultant().busy(), planning.consultant().buffers());
            return planning.withConsultant(diary)
                    .withRooms(planning.rooms().stream()
                            .map(room -> new Room(room.id(), room.features(), diary, room.travelMinutes()))
                            .toList());
        });
    }

    /** Four mornings of two hours. */
    private Arbitrary<PlanningCase> consultant(LocalDate origin) {
        Arbitrary<Availability> hours = Arbitraries.of(DayOfWeek.class)
                .set()
                .ofSize(4)
                .map(days -> {
                    Map<DayOfWeek, List<OpeningHours>> week = new LinkedHashMap<>();
                    days.forEach(day -> week.put(day, List.of(new OpeningHours(LocalTime.of(9, 0), 120))));
                    return new Availability(ZoneId.of("Europe/Paris"), new WeeklyHours(week), List.of(), List.of());
                });
        return Combinators.combine(cases.casesFrom(origin), hours)
                .as((planning, open) -> planning.withRooms(List.of())
                        .withConsultant(
                                new Diary(open, List.of(), planning.consultant().buffers())));
    }

    private static Arbitrary<Extra> extra() {
        Arbitrary<Caseload> caseload = Combinators.combine(
                        Arbitraries.of(1, 2, 3, 99),
                        Arbitraries.of(90, 150, 240, 9_999),
                        Arbitraries.of(1, 2, 99),
                        Arbitraries.of(50, 80, 100),
                        Arbitraries.of(0, 0, 600))
                .as(Caseload::new);
        return Combinators.combine(
                        caseload.injectDuplicates(0.1),
                        Arbitraries.frequency(Tuple.of(3, true), Tuple.of(1, false)),
                        Arbitraries.frequency(Tuple.of(1, true), Tuple.of(3, false)),
                        Arbitraries.integers().between(0, 2).optional(0.2))
                .as(Extra::new);
    }

    private static Season season(List<PlanningCase> asked, List<PlanningCase> team, List<Extra> extras) {
        List<Consultant> consultants = new ArrayList<>();
        for (int i = 0; i < team.size(); i++) {
            Set<String> trained = extras.get(i).isTrained() ? Set.of("test") : Set.of();
            consultants.add(new Consultant(
                    "C" + i, team.get(i).consultant(), trained, extras.get(i).caseload()));
        }
        List<RequestedBilan> bilans = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++) {
            bilans.add(bilan("B" + i, asked.get(i), extras.get(i), consultants));
        }
        List<Room> rooms = team.get(0).rooms();
        return new Season(bilans, consultants, rooms, WorkingCalendar.of(Samples.FRANCE), 30, 60);
    }

    private static RequestedBilan bilan(String id, PlanningCase asked, Extra extra, List<Consultant> consultants) {
        return new RequestedBilan.Builder()
                .programme(asked.programme().withBilan(new BilanId(id)))
                .frame(asked.frame())
                .beneficiary(asked.beneficiary())
                .neededFeatures(asked.neededFeatures())
                .remote(asked.remote())
                .preferences(asked.preferences())
                .asksOfConsultant(extra.asksForTraining() ? Set.of("test") : Set.of())
                .heldBy(extra.heldBy().map(i -> "C" + i % consultants.size()))
                .build();
    }
}
