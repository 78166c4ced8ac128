package org.bilan.scheduling.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.audit.ThreeMondays.GROUND;
import static org.bilan.scheduling.audit.ThreeMondays.HOURS;
import static org.bilan.scheduling.audit.ThreeMondays.NEEDS;
import static org.bilan.scheduling.audit.ThreeMondays.PARIS;
import static org.bilan.scheduling.audit.ThreeMondays.aCase;
import static org.bilan.scheduling.audit.ThreeMondays.aFrame;
import static org.bilan.scheduling.audit.ThreeMondays.aPlan;
import static org.bilan.scheduling.audit.ThreeMondays.aProgramme;
import static org.bilan.scheduling.audit.ThreeMondays.at;
import static org.bilan.scheduling.audit.ThreeMondays.busy;
import static org.bilan.scheduling.audit.ThreeMondays.with;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.Absence;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.availability.WorkingCalendar;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.constraint.Venue;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.SessionNeed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One violation is planted in a lawful plan at a time; the audit tells its rule, its amount, and nothing else. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanAuditTest {
    private static Arguments broken(AuditRule rule, long amount, UnaryOperator<PlanningCase> by) {
        return Arguments.of(rule, amount, by.apply(aCase()), aPlan());
    }

    private static Arguments broken(AuditRule rule, long amount, List<PlannedSession> plan) {
        return Arguments.of(rule, amount, aCase(), plan);
    }

    private static Arguments within(AuditRule rule, long amount, Programme programme, List<PlannedSession> plan) {
        return Arguments.of(rule, amount, aCase().withProgramme(programme), plan);
    }

    private static PlanningCase framed(PlanningCase planning, DateWindow start, int endFrom, int minutes) {
        return planning.withFrame(
                new HandMadeFrame(start, new HandMadeFrame.DayRange(endFrom, 21), minutes, Optional.empty()));
    }

    static Stream<Arguments> violations() {
        return Stream.of(ofRules(), ofPeople(), ofPlaces()).flatMap(some -> some);
    }

    private static Stream<Arguments> ofRules() {
        Programme loose = aProgramme("B").minimumGapDays(0).maximumGapDays(14).build();
        SessionNeed second = new SessionNeed(Phase.INVESTIGATION, 2, 60, DeliveryMode.IN_PERSON);
        Programme unfinished = aProgramme("B").build().withSessions(NEEDS.get(0), NEEDS.get(1), second);
        DateWindow start = aFrame().start();
        return Stream.of(
                broken(AuditRule.START_WINDOW, 3, one -> framed(one, DateWindow.from(MONDAY.plusDays(3)), 14, 180)),
                broken(AuditRule.END_WINDOW, 4, one -> framed(one, start, 18, 180)),
                broken(AuditRule.MINUTE_CEILING, 10, one -> framed(one, start, 14, 170)),
                broken(
                        AuditRule.AGREED_MINUTES,
                        30,
                        one -> one.withProgramme(one.programme().withAgreedMinutes(150))),
                within(
                        AuditRule.MINIMUM_GAP,
                        1,
                        loose.withMinimumGapDays(2),
                        with(1, at(NEEDS.get(1), MONDAY.plusDays(1), 10))),
                within(AuditRule.SESSIONS_APART, 60, loose, with(1, at(NEEDS.get(1), MONDAY.plusDays(14), 10))),
                broken(
                        AuditRule.MAXIMUM_GAP,
                        2,
                        one -> one.withProgramme(one.programme().withMaximumGapDays(5))),
                broken(
                        AuditRule.WISHED_DAYS,
                        1,
                        one -> one.withProgramme(one.programme().withLatestDay(MONDAY.plusDays(13)))),
                broken(
                        AuditRule.PHASE_ORDER,
                        1,
                        List.of(
                                at(NEEDS.get(1), MONDAY, 10),
                                at(NEEDS.get(0), MONDAY.plusDays(7), 10),
                                aPlan().get(2))),
                within(AuditRule.ALL_PHASES, 1, unfinished, with(2, at(second, MONDAY.plusDays(14), 10))),
                broken(AuditRule.EVERY_SESSION_ONCE, 1, aPlan().subList(0, 2)));
    }

    private static Stream<Arguments> ofPeople() {
        LocalDate then = MONDAY.plusDays(14);
        Absence away = new Absence(then, then, "congé");
        Availability shorter = Samples.availability("fuseau: Europe/Paris\nlundi: 09:00-10:30\n");
        return Stream.of(
                broken(
                        AuditRule.OPEN_DAY,
                        1,
                        one -> one.withCalendar(
                                new WorkingCalendar(Optional.of(Samples.FRANCE), Set.of(), List.of(away), Set.of()))),
                broken(
                        AuditRule.ABSENCE,
                        1,
                        one -> one.withConsultant(
                                Diary.of(new Availability(PARIS, HOURS.weekly(), List.of(away), List.of())))),
                broken(AuditRule.AVAILABILITY, 30, one -> one.withConsultant(Diary.of(shorter))),
                broken(
                        AuditRule.CONSULTANT_FREE,
                        15,
                        one -> one.withConsultant(new Diary(HOURS, List.of(busy(then, 11, 60)), new Buffers(0, 15)))),
                broken(
                        AuditRule.BENEFICIARY_FREE,
                        60,
                        one -> one.withBeneficiary(new Diary(HOURS, List.of(busy(then, 9, 180)), Buffers.NONE))),
                broken(
                        AuditRule.OFFERED_SLOT,
                        1,
                        one -> one.withOffered(
                                aPlan().get(0).slot(), aPlan().get(1).slot())),
                broken(AuditRule.QUALIFIED, 1, one -> one.withQualifications(Set.of())));
    }

    private static Stream<Arguments> ofPlaces() {
        return Stream.of(
                broken(AuditRule.ROOM_ACCESSIBLE, 1, with(2, in(Venue.room("R2")))),
                broken(AuditRule.ROOM_FREE, 60, with(2, in(Venue.room("R9")))),
                broken(
                        AuditRule.ROOM_FREE,
                        60,
                        one -> one.withRooms(new Room(
                                "R1",
                                GROUND.features(),
                                new Diary(HOURS, List.of(busy(MONDAY, 10, 60)), Buffers.NONE),
                                0))),
                broken(AuditRule.REMOTE_CONSENT, 1, with(2, in(Venue.remote()))));
    }

    private static PlannedSession in(Venue venue) {
        PlannedSession last = aPlan().get(2);
        return new PlannedSession(last.need(), last.slot(), venue, 0);
    }

    @ParameterizedTest
    @MethodSource("violations")
    void a_planted_violation_is_told_by_its_rule_alone(
            AuditRule rule, long amount, PlanningCase planning, List<PlannedSession> plan) {
        List<Breach> breaches = PlanAudit.of(planning, plan).breaches();

        assertThat(breaches).extracting(Breach::rule).containsOnly(rule);
        assertThat(breaches.get(0).amount()).isEqualTo(amount);
        assertThat(PlanAudit.of(planning, plan).isLawful()).isFalse();
    }

    @Test
    void the_plan_without_a_violation_is_lawful() {
        assertThat(PlanAudit.of(aCase(), aPlan()).breaches()).isEmpty();
        assertThat(PlanAudit.of(aCase(), aPlan()).isLawful()).isTrue();
        assertThat(PlanAudit.of(aCase(), aPlan()).standing().cost()).isZero();
    }

    @Test
    void an_hour_that_clocks_skip_is_told() {
        LocalDate change = LocalDate.of(2026, 3, 29);
        Availability night = Samples.availability("fuseau: Europe/Paris\ndimanche: 00:00-06:00\n");
        PlanningCase planning = aCase().withConsultant(Diary.of(night)).withRooms(List.of());
        PlannedSession session = new PlannedSession(
                NEEDS.get(0), new TimeSlot(change, LocalTime.of(1, 30), 60, PARIS), Venue.of(NEEDS.get(0)), 0);

        assertThat(PlanAudit.of(planning, List.of(session)).breaches())
                .filteredOn(breach -> breach.rule() == AuditRule.CLOCK_CHANGE)
                .extracting(Breach::amount)
                .containsExactly(30L);
    }
}
