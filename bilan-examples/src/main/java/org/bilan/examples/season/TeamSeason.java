package org.bilan.examples.season;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.FundingKind;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.ContactChannel;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.rules.CaseFile;
import org.bilan.rules.RuleSet;
import org.bilan.rules.french.FrenchRules;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.AvailabilityFile;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.WorkingCalendar;
import org.bilan.scheduling.need.AssessedFrame;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.need.Source;
import org.bilan.scheduling.portfolio.AuditedImprover;
import org.bilan.scheduling.portfolio.PortfolioPlanner;
import org.bilan.scheduling.portfolio.TakeOutAndPutBack;
import org.bilan.scheduling.season.Caseload;
import org.bilan.scheduling.season.Consultant;
import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.RequestedBilan;
import org.bilan.scheduling.season.Season;

/** A team of three plans its spring: nine bilans whose windows come from the rules, two rooms, one bilan under way. */
public final class TeamSeason {
    private static final LegalCalendar FRANCE = LegalCalendar.of(Territory.METROPOLE);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final RuleSet RULES = FrenchRules.shipped();
    private static final int STEPS = 2_000;

    private TeamSeason() {}

    /** Prints the season to the standard output. */
    public static void main(String[] arguments) {
        run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    /** Plans, improves, lets the audit judge, and prints what a coordinator needs to know. */
    static void run(PrintStream out) {
        Season season = season();
        Portfolio first = PortfolioPlanner.propose(season);
        AuditedImprover.Verdict verdict = new AuditedImprover(new TakeOutAndPutBack(1, STEPS)).judge(season, first);
        out.print(new SeasonText(season, verdict).inFrench());
    }

    /** The season of the example. */
    static Season season() {
        return new Season(bilans(), team(), rooms(), WorkingCalendar.of(FRANCE), 30, Season.SEVEN_HOURS);
    }

    private static Availability hours(String file) {
        return AvailabilityFile.parse("fuseau: Europe/Paris\n" + file)
                .fold(
                        problems -> {
                            throw new IllegalStateException(problems.toString());
                        },
                        read -> read);
    }

    private static List<Consultant> team() {
        Availability anne = hours("""
                lundi: 09:00-12:30, 13:30-17:30
                mardi: 09:00-12:30, 13:30-17:30
                jeudi: 09:00-12:30, 13:30-17:30
                vendredi: 09:00-12:30
                absence: 2026-04-13 .. 2026-04-24 congés
                """);
        Availability beatrice = hours("""
                lundi: 09:00-12:30, 13:30-17:30
                mercredi: 09:00-12:30, 13:30-17:30
                """);
        Availability chloe = hours("jeudi: 09:00-12:00\n");
        Buffers pause = new Buffers(0, 30);
        return List.of(
                new Consultant("Anne", new Diary(anne, List.of(), pause), Set.of(), new Caseload(6, 1200, 3, 100, 0)),
                new Consultant(
                        "Béatrice", new Diary(beatrice, List.of(), pause), Set.of(), new Caseload(4, 720, 3, 60, 0)),
                new Consultant(
                        "Chloé",
                        new Diary(chloe, List.of(), pause),
                        Set.of("anglais"),
                        new Caseload(2, 300, 2, 20, 0)));
    }

    private static List<Room> rooms() {
        Diary open = Diary.of(hours("""
                lundi: 08:00-19:00
                mardi: 08:00-19:00
                mercredi: 08:00-19:00
                jeudi: 08:00-19:00
                vendredi: 08:00-13:00
                """));
        return List.of(
                new Room("Rez-de-chaussée", Set.of(Room.Feature.STEP_FREE), open, 0),
                new Room("Étage", Set.of(), open, 0));
    }

    private static List<RequestedBilan> bilans() {
        List<RequestedBilan> bilans = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            bilans.add(bilan("B-0" + i, funded(TODAY.plusDays(i)))
                    .addPreferences(mornings())
                    .build());
        }
        bilans.add(bilan("B-06", funded(TODAY.plusDays(6)))
                .addNeededFeatures(Room.Feature.STEP_FREE)
                .build());
        bilans.add(bilan("B-07", funded(TODAY.plusDays(1)))
                .addAsksOfConsultant("anglais")
                .build());
        bilans.add(bilan("B-08", funded(TODAY.plusDays(1)))
                .addAsksOfConsultant("anglais")
                .build());
        bilans.add(bilan("B-09", funded(TODAY.plusDays(2)))
                .addAsksOfConsultant("langue des signes")
                .build());
        bilans.add(bilan("B-10", funded(TODAY.minusDays(30))).build());
        bilans.add(bilan("B-11", underWay()).heldBy("Béatrice").build());
        return bilans;
    }

    private static Preference mornings() {
        return new Preference(
                EnumSet.allOf(DayOfWeek.class),
                OpeningHours.between(LocalTime.of(9, 0), LocalTime.of(12, 30)),
                4,
                Source.BENEFICIARY);
    }

    /** The facts of a bilan whose funding is approved, or is about to be, on a day. */
    private static List<BilanEvent> funded(LocalDate day) {
        return List.of(
                new BilanEvent.FirstContactMade(day.minusDays(30), ContactChannel.PHONE),
                new BilanEvent.IntakeInterviewHeld(day.minusDays(24)),
                new BilanEvent.OfferAccepted(day.minusDays(12)),
                new BilanEvent.AgreementSigned(day.minusDays(1), AgreementKind.TRIPARTITE_AGREEMENT),
                new BilanEvent.ConsentGiven(day.minusDays(1)),
                new BilanEvent.FundingApproved(day, FundingKind.EMPLOYER_PLAN));
    }

    private static List<BilanEvent> underWay() {
        List<BilanEvent> facts = new ArrayList<>(funded(TODAY.minusDays(20)));
        facts.add(new BilanEvent.SessionHeld(TODAY.minusDays(12), Phase.PRELIMINARY, 120, DeliveryMode.IN_PERSON));
        facts.add(new BilanEvent.SessionHeld(TODAY.minusDays(5), Phase.INVESTIGATION, 120, DeliveryMode.IN_PERSON));
        return facts;
    }

    private static RequestedBilan.Builder bilan(String id, List<BilanEvent> facts) {
        boolean isUnderWay = facts.stream().anyMatch(BilanEvent.SessionHeld.class::isInstance);
        LocalDate asOf = facts.stream()
                .map(BilanEvent::on)
                .max(LocalDate::compareTo)
                .filter(TODAY::isBefore)
                .orElse(TODAY);
        List<SessionNeed> sessions = new ArrayList<>();
        sessions.addAll(isUnderWay ? List.of() : series(Phase.PRELIMINARY, 1));
        sessions.addAll(series(Phase.INVESTIGATION, 4));
        sessions.addAll(series(Phase.CONCLUSIONS, 1));
        return new RequestedBilan.Builder()
                .programme(new Programme.Builder()
                        .bilan(new BilanId(id))
                        .sessions(sessions)
                        .agreedMinutes(24 * 60)
                        .minimumGapDays(3)
                        .cadenceDays(7)
                        .earliestDay(asOf)
                        .latestDay(TODAY.plusMonths(5))
                        .build())
                .frame(new AssessedFrame(CaseFile.of(facts, FRANCE, asOf), RULES))
                .beneficiary(Optional.empty());
    }

    private static List<SessionNeed> series(Phase phase, int count) {
        return SessionNeed.series(phase, count, 120, DeliveryMode.IN_PERSON);
    }
}
