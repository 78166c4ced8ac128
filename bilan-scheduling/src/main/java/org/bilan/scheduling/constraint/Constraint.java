package org.bilan.scheduling.constraint;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.need.LegalFrame;
import org.bilan.scheduling.need.MinuteCeiling;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Programme;

/**
 * Something that a plan must keep, as a value.
 *
 * <p>A plan is given as its sessions in the order of time. The checks read days and hours one by one and share nothing
 * with the search for a plan.
 */
public sealed interface Constraint {

    /** Stable code for front ends, for example {@code no-overlap}. */
    String code();

    /** Where a plan breaks it; empty if it is kept. */
    List<Violation> check(List<PlannedSession> plan);

    /** All constraints of a case, in the order in which they are explained. */
    static List<Constraint> of(PlanningCase planning) {
        Stream<Constraint> plain = Stream.of(
                new StartWindow(planning.frame()),
                new AmplitudeWindow(planning.frame(), planning.programme()),
                new WithinWishedDays(planning.programme()),
                new NotOnHoliday(planning.calendar()),
                new NotDuringAbsence(planning.availability()),
                new InsideAvailability(planning.availability()),
                new OutsideClockChange(),
                new NoOverlap(),
                new PhaseOrder(),
                new MinimumGap(
                        planning.programme().minimumGapDays(),
                        planning.frame().held().map(held -> held.last())),
                new WithinAgreedMinutes(planning.programme().agreedMinutes()));
        return Stream.concat(plain, planning.frame().ceilings().stream().map(UnderCeiling::new))
                .toList();
    }

    /** The first session is in the window of every rule on the start. */
    record StartWindow(LegalFrame frame) implements Constraint {
        @Override
        public String code() {
            return "start-window";
        }

        @Override
        public List<Violation> check(List<PlannedSession> plan) {
            return plan.stream()
                    .limit(1)
                    .flatMap(first -> frame.startBounds().stream()
                            .filter(bound ->
                                    !bound.window().contains(first.slot().date()))
                            .map(bound -> Violation.of(this, first, bound.norm().id())))
                    .toList();
        }
    }

    /** The last session of the programme is in the window that the first one opens. */
    record AmplitudeWindow(LegalFrame frame, Programme programme) implements Constraint {
        @Override
        public String code() {
            return "amplitude-window";
        }

        @Override
        public List<Violation> check(List<PlannedSession> plan) {
            if (plan.isEmpty()) {
                return List.of();
            }
            LocalDate start = frame.held()
                    .map(held -> held.first())
                    .orElse(plan.get(0).slot().date());
            PlannedSession last = plan.get(plan.size() - 1);
            return frame.endBounds(start).stream()
                    .filter(bound -> isComplete(plan)
                            ? !bound.window().contains(last.slot().date())
                            : bound.window().isBefore(last.slot().date()))
                    .map(bound -> Violation.of(this, last, bound.norm().id()))
                    .toList();
        }

        private boolean isComplete(List<PlannedSession> plan) {
            return plan.stream().map(PlannedSession::need).toList().containsAll(programme.sessions());
        }
    }

    /** Every session is on a day that the parties accept. */
    record WithinWishedDays(Programme programme) implements Constraint {
        @Override
        public String code() {
            return "wished-days";
        }

        @Override
        public List<Violation> check(List<PlannedSession> plan) {
            return plan.stream()
                    .filter(session -> session.slot().date().isBefore(programme.earliestDay())
                            || session.slot().date().isAfter(programme.latestDay()))
                    .map(session -> Violation.of(this, session, code()))
                    .toList();
        }
    }

    /** No session is on a public holiday. */
    record NotOnHoliday(LegalCalendar calendar) implements Constraint {
        @Override
        public String code() {
            return "not-on-holiday";
        }

        @Override
        public List<Violation> check(List<PlannedSession> plan) {
            return plan.stream()
                    .filter(session -> calendar.isHoliday(session.slot().date()))
                    .map(session -> Violation.of(this, session, code()))
                    .toList();
        }
    }

    /** No session is on a day on which the consultant is away. */
    record NotDuringAbsence(Availability availability) implements Constraint {
        @Override
        public String code() {
            return "not-during-absence";
        }

        @Override
        public List<Violation> check(List<PlannedSession> plan) {
            return plan.stream()
                    .filter(session -> availability.absences().stream()
                            .anyMatch(absence -> absence.contains(session.slot().date())))
                    .map(session -> Violation.of(this, session, code()))
                    .toList();
        }
    }

    /** Every minute of a session is within the hours of its day, in the zone of the consultant. */
    record InsideAvailability(Availability availability) implements Constraint {
        @Override
        public String code() {
            return "inside-availability";
        }

        @Override
        public List<Violation> check(List<PlannedSession> plan) {
            return plan.stream()
                    .filter(session -> !isInside(session.slot()))
                    .map(session -> Violation.of(this, session, code()))
                    .toList();
        }

        private boolean isInside(TimeSlot slot) {
            return slot.zone().equals(availability.zone())
                    && IntStream.range(slot.startMinute(), slot.endMinute())
                            .allMatch(minute -> isOpen(slot.date(), minute));
        }

        private boolean isOpen(LocalDate day, int minute) {
            return availability.hoursOn(day).stream()
                    .anyMatch(hours -> hours.startMinute() <= minute && minute < hours.endMinute());
        }
    }

    /** Every minute of a session exists once: none is left out or repeated by a clock change. */
    record OutsideClockChange() implements Constraint {
        @Override
        public String code() {
            return "outside-clock-change";
        }

        @Override
        public List<Violation> check(List<PlannedSession> plan) {
            return plan.stream()
                    .filter(session -> !existsOnce(session.slot()))
                    .map(session -> Violation.of(this, session, code()))
                    .toList();
        }

        private static boolean existsOnce(TimeSlot slot) {
            return IntStream.range(slot.startMinute(), slot.endMinute())
                    .mapToObj(slot.date().atStartOfDay()::plusMinutes)
                    .allMatch(minute ->
                            slot.zone().getRules().getValidOffsets(minute).size() == 1);
        }
    }

    /** No two sessions share a minute. */
    record NoOverlap() implements Constraint {
        @Override
        public String code() {
            return "no-overlap";
        }

        @Override
        public List<Violation> check(List<PlannedSession> plan) {
            return IntStream.range(1, plan.size())
                    .filter(i -> plan.subList(0, i).stream()
                            .anyMatch(earlier ->
                                    earlier.slot().overlaps(plan.get(i).slot())))
                    .mapToObj(i -> Violation.of(this, plan.get(i), code()))
                    .toList();
        }
    }

    /** Phases in their order (Labour Code, R.6313-4), and within a phase the sessions in theirs. */
    record PhaseOrder() implements Constraint {
        private static final Comparator<PlannedSession> IN_STORY = Comparator.comparing(
                        (PlannedSession session) -> session.need().phase())
                .thenComparing(session -> session.need().index());

        @Override
        public String code() {
            return "phase-order";
        }

        @Override
        public List<Violation> check(List<PlannedSession> plan) {
            return IntStream.range(1, plan.size())
                    .filter(i -> IN_STORY.compare(plan.get(i - 1), plan.get(i)) >= 0)
                    .mapToObj(i -> Violation.of(this, plan.get(i), code()))
                    .toList();
        }
    }

    /**
     * Neighbouring sessions are some days apart; those planned are after those held.
     *
     * @param days between two dates, at least
     * @param lastHeld day of the last session held; empty before the first
     */
    record MinimumGap(int days, Optional<LocalDate> lastHeld) implements Constraint {
        @Override
        public String code() {
            return "minimum-gap";
        }

        @Override
        public List<Violation> check(List<PlannedSession> plan) {
            Stream<Violation> afterHeld = plan.stream()
                    .limit(1)
                    .filter(first -> lastHeld.isPresent()
                            && between(lastHeld.get(), first.slot().date()) < Math.max(1, days))
                    .map(first -> Violation.of(this, first, code()));
            Stream<Violation> between = IntStream.range(1, plan.size())
                    .filter(i -> between(
                                    plan.get(i - 1).slot().date(),
                                    plan.get(i).slot().date())
                            < days)
                    .mapToObj(i -> Violation.of(this, plan.get(i), code()));
            return Stream.concat(afterHeld, between).toList();
        }

        private static long between(LocalDate earlier, LocalDate later) {
            return ChronoUnit.DAYS.between(earlier, later);
        }
    }

    /** All sessions together last no longer than was agreed. */
    record WithinAgreedMinutes(int mostMinutes) implements Constraint {
        @Override
        public String code() {
            return "agreed-minutes";
        }

        @Override
        public List<Violation> check(List<PlannedSession> plan) {
            return over(plan, mostMinutes)
                    .map(session -> Violation.of(this, session, code()))
                    .toList();
        }
    }

    /** All sessions together, with those held, stay under a ceiling of the rules. */
    record UnderCeiling(MinuteCeiling ceiling) implements Constraint {
        @Override
        public String code() {
            return "minute-ceiling";
        }

        @Override
        public List<Violation> check(List<PlannedSession> plan) {
            return over(plan, ceiling.leftMinutes())
                    .map(session -> Violation.of(this, session, ceiling.norm().id()))
                    .toList();
        }
    }

    /** The first session with which a plan gets too long. */
    private static Stream<PlannedSession> over(List<PlannedSession> plan, int most) {
        int minutes = 0;
        for (PlannedSession session : plan) {
            minutes += session.need().minutes();
            if (minutes > most) {
                return Stream.of(session);
            }
        }
        return Stream.empty();
    }
}
