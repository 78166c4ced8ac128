package org.bilan.scheduling.schedule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.BusyTime;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.need.LegalFrame;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.SessionNeed;

/**
 * Cases so small that their plans are worked out on paper: sessions of an hour in the three weeks from Monday 1 June 2026 on,
 * in which no holiday falls, one a week if nothing else is said.
 */
final class OnPaper {
    static final LocalDate MONDAY = LocalDate.of(2026, 6, 1);

    /** Rules that forbid no day. */
    static final HandMadeFrame NO_RULE = endingAfter(0, 1000);

    private OnPaper() {}

    static Programme.Builder sessions(int count) {
        return new Programme.Builder()
                .bilan(new BilanId("B"))
                .sessions(SessionNeed.series(Phase.INVESTIGATION, count, 60, DeliveryMode.IN_PERSON))
                .agreedMinutes(600)
                .minimumGapDays(1)
                .cadenceDays(7)
                .earliestDay(MONDAY)
                .latestDay(MONDAY.plusDays(20));
    }

    static HandMadeFrame startingWithin(LocalDate first, LocalDate last) {
        return new HandMadeFrame(
                DateWindow.between(first, last), new HandMadeFrame.DayRange(0, 1000), 1440, Optional.empty());
    }

    /** The last session so many days after the first one, both inclusive. */
    static HandMadeFrame endingAfter(int from, int to) {
        return new HandMadeFrame(DateWindow.always(), new HandMadeFrame.DayRange(from, to), 1440, Optional.empty());
    }

    static HandMadeFrame underWay(LocalDate firstHeld, LocalDate lastHeld) {
        return new HandMadeFrame(
                DateWindow.always(),
                new HandMadeFrame.DayRange(0, 1000),
                1440,
                Optional.of(new HeldSpan(firstHeld, lastHeld)));
    }

    static Availability hours(String... lines) {
        return Samples.availability("fuseau: Europe/Paris\n" + String.join("\n", lines));
    }

    static PlanningCase planning(Programme.Builder programme, LegalFrame frame, String... lines) {
        return PlanningCase.of(programme.build(), frame, hours(lines), Samples.FRANCE);
    }

    /** Taken on a day, from an hour to another by the clocks of Paris. */
    static BusyTime taken(LocalDate day, String from, String to) {
        Span span = new Span(moment(day, from), moment(day, to));
        return new BusyTime(span, BusyTime.Kind.BUSY);
    }

    private static Instant moment(LocalDate day, String time) {
        return day.atTime(LocalTime.parse(time))
                .atZone(hours("lundi: 09:00-10:00").zone())
                .toInstant();
    }

    static Diary takenBy(Availability hours, BusyTime... busy) {
        return Diary.of(hours).withBusy(List.of(busy));
    }

    /** The place of a session of the case, as it needs it. */
    static PlannedSession placed(PlanningCase planning, int number, LocalDate day, String time) {
        SessionNeed need = planning.programme().sessions().get(number - 1);
        return PlannedSession.first(
                need,
                new TimeSlot(
                        day,
                        LocalTime.parse(time),
                        need.minutes(),
                        planning.availability().zone()));
    }

    /** The best plans, each as its cost and the month, day, hour and room of its sessions. */
    static List<String> best(PlanningCase planning, int howMany) {
        return Planner.propose(planning, howMany)
                .fold(
                        conflict -> List.of("none: " + String.join(", ", conflict.names())),
                        plans -> plans.stream()
                                .map(plan -> plan.cost() + ": "
                                        + told(plan.schedule().sessions()))
                                .toList());
    }

    static String told(List<PlannedSession> sessions) {
        return sessions.stream()
                .map(session -> session.slot().date().toString().substring(5) + " "
                        + session.slot().start() + where(session))
                .collect(Collectors.joining(", "));
    }

    private static String where(PlannedSession session) {
        String room = session.venue().roomId();
        boolean isRemote = session.venue().mode() != DeliveryMode.IN_PERSON;
        return isRemote ? " at a distance" : room.isEmpty() ? "" : " in " + room;
    }
}
