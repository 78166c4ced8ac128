package org.bilan.examples.planning;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
import org.bilan.messages.Texts;
import org.bilan.rules.CaseFile;
import org.bilan.rules.french.FrenchRules;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.AvailabilityFile;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.need.AssessedFrame;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.need.Source;
import org.bilan.scheduling.schedule.Planner;
import org.bilan.scheduling.schedule.Proposal;

/** Plans the nine sessions of a bilan whose funding was granted on 27 February 2026, under the rules shipped. */
public final class OneBilan {
    private static final BilanId ID = new BilanId("2026-0042");
    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);
    private static final Locale FRENCH = Locale.FRENCH;
    private static final LegalCalendar FRANCE = LegalCalendar.of(Territory.METROPOLE);

    private static final String HOURS = """
            fuseau: Europe/Paris
            lundi: 09:00-12:30, 14:00-17:30
            mardi: 14:00-18:00
            jeudi: 09:00-12:00
            """;

    private final PrintStream out;

    private OneBilan(PrintStream out) {
        this.out = out;
    }

    /** Prints to the standard output, in UTF-8. */
    public static void main(String[] arguments) {
        print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void print(PrintStream out) {
        OneBilan bilan = new OneBilan(out);
        List<PlannedSession> best = bilan.proposals();
        bilan.whyNot();
        bilan.afterAnIllness(best);
    }

    /** The two plans that cost least by the wishes; the best one is what is agreed. */
    private List<PlannedSession> proposals() {
        List<Proposal> plans = Planner.propose(planning(""), 2).getOrElse(List.of());
        out.println("Deux propositions");
        for (Proposal plan : plans) {
            out.println("- écart aux souhaits : " + plan.cost());
            plan.schedule().sessions().forEach(session -> out.println("  " + line(session)));
        }
        return plans.get(0).schedule().sessions();
    }

    /** The consultant is away as long as the provider's promise gives time to start. */
    private void whyNot() {
        out.println();
        out.println("Avec des congés du 28 février au 13 mars");
        Planner.propose(planning("absence: 2026-02-28 .. 2026-03-13 congés\n"), 1)
                .peekLeft(conflict -> out.println(conflict.in(FRENCH)));
    }

    /** Of the plan that was agreed, the first two sessions are held where they are; one week falls out. */
    private void afterAnIllness(List<PlannedSession> agreed) {
        Set<String> confirmed = Set.of("preliminary-1", "preliminary-2");
        out.println();
        out.println("Malade du 16 au 20 mars");
        Planner.repair(agreed, confirmed, planning("absence: 2026-03-16 .. 2026-03-20 maladie\n"))
                .peek(change -> out.println(change.moved() + " séance(s) déplacée(s) sur "
                        + change.before().size() + ", " + change.displacementDays() + " jour(s) en tout\n"
                        + change.in(FRENCH)));
    }

    private static String line(PlannedSession session) {
        return session.id() + " : " + Texts.in(FRENCH).of(session.slot().date()) + " "
                + session.slot().start() + ", "
                + Texts.in(FRENCH).of(session.venue().mode());
    }

    private static PlanningCase planning(String moreOfTheFile) {
        AssessedFrame frame = new AssessedFrame(CaseFile.of(facts(), FRANCE, TODAY), FrenchRules.shipped());
        return PlanningCase.of(programme(), frame, hours(moreOfTheFile), FRANCE)
                .withConsultant(Diary.of(hours(moreOfTheFile)))
                .withPreferences(mornings());
    }

    private static Availability hours(String more) {
        return AvailabilityFile.parse(HOURS + more)
                .fold(
                        problems -> {
                            throw new IllegalStateException(problems.mkString("\n"));
                        },
                        read -> read);
    }

    /** The beneficiary would rather come in the morning: an afternoon costs as much as a session two days off the pace. */
    private static Preference mornings() {
        return new Preference(
                EnumSet.allOf(java.time.DayOfWeek.class),
                OpeningHours.between(LocalTime.of(8, 0), LocalTime.of(13, 0)),
                4,
                Source.BENEFICIARY);
    }

    private static Programme programme() {
        List<SessionNeed> sessions = new ArrayList<>();
        sessions.addAll(SessionNeed.series(Phase.PRELIMINARY, 2, 120, DeliveryMode.IN_PERSON));
        sessions.addAll(SessionNeed.series(Phase.INVESTIGATION, 5, 150, DeliveryMode.IN_PERSON));
        sessions.addAll(SessionNeed.series(Phase.CONCLUSIONS, 2, 120, DeliveryMode.REMOTE_SYNC));
        return new Programme.Builder()
                .bilan(ID)
                .sessions(sessions)
                .agreedMinutes(1440)
                .minimumGapDays(3)
                .cadenceDays(7)
                .earliestDay(TODAY.plusDays(1))
                .latestDay(TODAY.plusMonths(8))
                .build();
    }

    private static List<BilanEvent> facts() {
        return List.of(
                new BilanEvent.FirstContactMade(LocalDate.of(2026, 1, 30), ContactChannel.PHONE),
                new BilanEvent.IntakeInterviewOffered(LocalDate.of(2026, 2, 2), List.of(LocalDate.of(2026, 2, 5))),
                new BilanEvent.IntakeInterviewHeld(LocalDate.of(2026, 2, 5)),
                new BilanEvent.OfferAccepted(LocalDate.of(2026, 2, 12)),
                new BilanEvent.AgreementSigned(LocalDate.of(2026, 2, 26), AgreementKind.TRIPARTITE_AGREEMENT),
                new BilanEvent.ConsentGiven(LocalDate.of(2026, 2, 26)),
                new BilanEvent.FundingApproved(LocalDate.of(2026, 2, 27), FundingKind.EMPLOYER_PLAN));
    }
}
