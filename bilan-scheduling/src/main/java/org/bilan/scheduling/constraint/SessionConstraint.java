package org.bilan.scheduling.constraint;

import static org.bilan.scheduling.constraint.Say.say;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Locale;
import org.bilan.legaltime.DateWindow;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.Span;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.availability.WorkingCalendar;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.Source;

/** A constraint that each session keeps or breaks by itself, whatever the others do. */
public sealed interface SessionConstraint extends Constraint
        permits PlaceConstraint,
                SessionConstraint.WithinWishedDays,
                SessionConstraint.OnOpenDay,
                SessionConstraint.NotDuringAbsence,
                SessionConstraint.InsideAvailability,
                SessionConstraint.ConsultantFree,
                SessionConstraint.BeneficiaryFree,
                SessionConstraint.OutsideClockChange,
                SessionConstraint.Preferred,
                SessionConstraint.Kept {
    /** Whether a session, as it is placed, keeps it. */
    boolean allows(PlannedSession session);

    @Override
    default List<Violation> check(List<PlannedSession> plan) {
        return plan.stream()
                .filter(session -> !allows(session))
                .map(session -> Violation.of(this, session, ruleId()))
                .toList();
    }

    /** Every session is on a day that the parties accept. */
    record WithinWishedDays(Programme programme) implements SessionConstraint {
        @Override
        public String code() {
            return "wished-days";
        }

        @Override
        public Source source() {
            return Source.BENEFICIARY;
        }

        @Override
        public boolean allows(PlannedSession session) {
            LocalDate day = session.slot().date();
            return !day.isBefore(programme.earliestDay()) && !day.isAfter(programme.latestDay());
        }

        @Override
        public String in(Locale locale) {
            DateWindow window = DateWindow.between(programme.earliestDay(), programme.latestDay());
            return say(locale, "les parties ne souhaitent que ", "the parties wish only ") + Say.days(locale, window);
        }
    }

    /** No session is on a public holiday, or on another day on which the establishment is closed. */
    record OnOpenDay(WorkingCalendar calendar) implements SessionConstraint {
        @Override
        public String code() {
            return "not-on-holiday";
        }

        @Override
        public Source source() {
            return Source.ESTABLISHMENT;
        }

        @Override
        public boolean allows(PlannedSession session) {
            return calendar.isOpen(session.slot().date());
        }

        @Override
        public String in(Locale locale) {
            return say(
                    locale,
                    "pas de séance un jour férié ou de fermeture",
                    "no session on a holiday or while the establishment is closed");
        }
    }

    /** No session is on a day on which the consultant is away. */
    record NotDuringAbsence(Availability availability) implements SessionConstraint {
        @Override
        public String code() {
            return "not-during-absence";
        }

        @Override
        public Source source() {
            return Source.CONSULTANT;
        }

        @Override
        public boolean allows(PlannedSession session) {
            return availability.absences().stream()
                    .noneMatch(absence -> absence.contains(session.slot().date()));
        }

        @Override
        public String in(Locale locale) {
            String days = String.join(
                    ", ",
                    availability.absences().stream()
                            .map(away -> Say.days(locale, DateWindow.between(away.from(), away.to()))
                                    + Say.label(away.label()))
                            .toList());
            return say(locale, "absences de la consultante : ", "the consultant is away: ") + days;
        }
    }

    /** Every minute of a session is within the hours of its day, in the zone of the consultant. */
    record InsideAvailability(Availability availability) implements SessionConstraint {
        @Override
        public String code() {
            return "inside-availability";
        }

        @Override
        public Source source() {
            return Source.CONSULTANT;
        }

        @Override
        public boolean allows(PlannedSession session) {
            TimeSlot slot = session.slot();
            return slot.zone().equals(availability.zone()) && isCovered(slot);
        }

        private boolean isCovered(TimeSlot slot) {
            List<OpeningHours> hours = availability.hoursOn(slot.date());
            int reached = slot.startMinute();
            for (int i = 0; i < hours.size() && reached < slot.endMinute(); i++) {
                reached = furthest(hours, reached);
            }
            return reached >= slot.endMinute();
        }

        private static int furthest(List<OpeningHours> hours, int minute) {
            return hours.stream()
                    .filter(open -> open.startMinute() <= minute && minute < open.endMinute())
                    .mapToInt(OpeningHours::endMinute)
                    .max()
                    .orElse(minute);
        }

        @Override
        public String in(Locale locale) {
            return say(locale, "heures de la consultante : ", "hours of the consultant: ")
                    + Say.week(locale, availability);
        }
    }

    /** A session with the buffers and the journey around it meets nothing that the consultant's calendar says is taken. */
    record ConsultantFree(Diary diary, List<Room> rooms) implements SessionConstraint {
        @Override
        public String code() {
            return "consultant-free";
        }

        @Override
        public Source source() {
            return Source.CONSULTANT;
        }

        @Override
        public boolean allows(PlannedSession session) {
            int travel =
                    Say.find(rooms, session.venue()).map(Room::travelMinutes).orElse(0);
            Span needed = diary.buffers().plusTravel(travel).around(Say.span(session));
            return diary.busy().stream()
                    .filter(time -> time.kind().blocks())
                    .noneMatch(time -> overlap(time.span(), needed));
        }

        private static boolean overlap(Span one, Span other) {
            return one.startInclusive().isBefore(other.endExclusive())
                    && other.startInclusive().isBefore(one.endExclusive());
        }

        @Override
        public String in(Locale locale) {
            Buffers around = diary.buffers();
            return say(locale, "l'agenda de la consultante est libre", "the consultant's calendar is free")
                    + say(locale, ", avec ", ", with ")
                    + around.beforeMinutes()
                    + say(locale, " minutes avant et ", " minutes before and ")
                    + around.afterMinutes()
                    + say(locale, " après", " after");
        }
    }

    /** The beneficiary can come, and stays so long. */
    record BeneficiaryFree(Diary diary) implements SessionConstraint {
        @Override
        public String code() {
            return "beneficiary-free";
        }

        @Override
        public Source source() {
            return Source.BENEFICIARY;
        }

        @Override
        public boolean allows(PlannedSession session) {
            return Say.isFree(diary, session);
        }

        @Override
        public String in(Locale locale) {
            return say(locale, "heures du bénéficiaire : ", "hours of the beneficiary: ")
                    + Say.week(locale, diary.hours());
        }
    }

    /** Every minute of a session exists once: none is left out or repeated by a clock change. */
    record OutsideClockChange() implements SessionConstraint {
        @Override
        public String code() {
            return "outside-clock-change";
        }

        @Override
        public Source source() {
            return Source.NATURE;
        }

        @Override
        public boolean allows(PlannedSession session) {
            ZoneRules rules = session.slot().zone().getRules();
            LocalDateTime first = session.slot().date().atTime(session.slot().start());
            LocalDateTime last = first.plusMinutes(session.slot().minutes() - 1L);
            return rules.getValidOffsets(first).size() == 1
                    && rules.getValidOffsets(first).equals(rules.getValidOffsets(last));
        }

        @Override
        public String in(Locale locale) {
            return say(locale, "pas de séance pendant le changement d'heure", "no session while the clocks change");
        }
    }

    /** A session is at a time that somebody likes; another time only costs. */
    record Preferred(Preference preference) implements SessionConstraint {
        @Override
        public String code() {
            return "preferred-time";
        }

        @Override
        public Source source() {
            return preference.source();
        }

        @Override
        public int weight() {
            return preference.weight();
        }

        @Override
        public boolean allows(PlannedSession session) {
            return preference.isMetBy(session.slot());
        }

        @Override
        public String in(Locale locale) {
            return say(locale, "de préférence ", "preferably ") + preference.hours();
        }
    }

    /** A session that was confirmed stays where it is. */
    record Kept(PlannedSession confirmed) implements SessionConstraint {
        @Override
        public String code() {
            return "confirmed";
        }

        @Override
        public String ruleId() {
            return "confirmed." + confirmed.id();
        }

        @Override
        public Source source() {
            return Source.AGREEMENT;
        }

        @Override
        public boolean allows(PlannedSession session) {
            return !session.id().equals(confirmed.id()) || session.slot().equals(confirmed.slot());
        }

        @Override
        public String in(Locale locale) {
            return confirmed.id() + say(locale, " est confirmée : ", " is confirmed: ") + confirmed.slot();
        }
    }
}
