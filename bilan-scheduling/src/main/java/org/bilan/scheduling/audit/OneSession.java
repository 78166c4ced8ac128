package org.bilan.scheduling.audit;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.scheduling.availability.Absence;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.BusyTime;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.RemoteConsent;

/** Judges one session by itself: its day, its minutes, its room. */
final class OneSession {
    private final PlanningCase planning;
    private final PlannedSession session;
    private final TimeSlot slot;
    private final Instant start;
    private final Instant end;
    private final List<Breach> found = new ArrayList<>();

    OneSession(PlanningCase planning, PlannedSession session) {
        this.planning = planning;
        this.session = session;
        this.slot = session.slot();
        this.start = Clock.start(session);
        this.end = Clock.end(session);
    }

    List<Breach> breaches() {
        day();
        consultant();
        venue();
        planning.beneficiary()
                .ifPresent(diary -> broken(AuditRule.BENEFICIARY_FREE, outside(diary) + taken(diary, buffers(diary))));
        return found;
    }

    private void broken(AuditRule rule, long amount) {
        if (amount > 0) {
            found.add(new Breach(rule, planning.programme().bilan().value(), session.id(), amount));
        }
    }

    private void day() {
        LocalDate on = slot.date();
        long early = planning.programme().earliestDay().toEpochDay() - on.toEpochDay();
        long late = on.toEpochDay() - planning.programme().latestDay().toEpochDay();
        broken(AuditRule.WISHED_DAYS, Math.max(early, late));
        broken(AuditRule.OPEN_DAY, planning.calendar().isOpen(on) ? 0 : 1);
        broken(AuditRule.ABSENCE, isAway(planning.consultant().hours(), on) ? 1 : 0);
        boolean isOffered = planning.offered().isEmpty()
                || planning.offered().stream()
                        .anyMatch(one -> one.date().equals(on)
                                && one.start().equals(slot.start())
                                && one.zone().equals(slot.zone()));
        broken(AuditRule.OFFERED_SLOT, isOffered ? 0 : 1);
    }

    private static boolean isAway(Availability hours, LocalDate day) {
        for (Absence absence : hours.absences()) {
            if (!day.isBefore(absence.from()) && !day.isAfter(absence.to())) {
                return true;
            }
        }
        return false;
    }

    /** Minute by minute, in wall time. */
    private void consultant() {
        Availability hours = planning.consultant().hours();
        List<OpeningHours> open = hours.hoursOn(slot.date());
        int closed = 0;
        int doubtful = 0;
        for (int i = 0; i < slot.minutes(); i++) {
            int minute = slot.startMinute() + i;
            boolean isOpen = slot.zone().equals(hours.zone())
                    && open.stream().anyMatch(one -> one.startMinute() <= minute && minute < one.endMinute());
            closed += isOpen ? 0 : 1;
            LocalDateTime wall = slot.date().atStartOfDay().plusMinutes(minute);
            doubtful += slot.zone().getRules().getValidOffsets(wall).size() == 1 ? 0 : 1;
        }
        broken(AuditRule.AVAILABILITY, closed);
        broken(AuditRule.CLOCK_CHANGE, doubtful);
        int travel = room().map(Room::travelMinutes).orElse(0);
        int[] around = buffers(planning.consultant());
        broken(AuditRule.CONSULTANT_FREE, taken(planning.consultant(), new int[] {around[0] + travel, around[1] + travel
        }));
        String asked = planning.programme().qualifications().get(session.id());
        broken(AuditRule.QUALIFIED, asked == null || planning.qualifications().contains(asked) ? 0 : 1);
    }

    private void venue() {
        boolean isHere = session.venue().mode() == DeliveryMode.IN_PERSON;
        boolean wasAgreed = session.need().mode() != DeliveryMode.IN_PERSON;
        boolean isAccepted = planning.remote() == RemoteConsent.WHEREVER_NEEDED
                || (planning.remote() == RemoteConsent.AS_AGREED && wasAgreed);
        broken(AuditRule.REMOTE_CONSENT, isHere || isAccepted ? 0 : 1);
        if (planning.rooms().isEmpty()) {
            return;
        }
        Optional<Room> room = room();
        if (room.isPresent()) {
            broken(
                    AuditRule.ROOM_ACCESSIBLE,
                    planning.neededFeatures().stream()
                            .filter(needed -> !room.get().features().contains(needed))
                            .count());
        }
        if (isHere) {
            broken(
                    AuditRule.ROOM_FREE,
                    room.map(one -> outside(one.diary()) + taken(one.diary(), buffers(one.diary())))
                            .orElse((long) slot.minutes()));
        }
    }

    private Optional<Room> room() {
        return planning.rooms().stream()
                .filter(one -> one.id().equals(session.venue().roomId()))
                .findFirst();
    }

    private static int[] buffers(Diary diary) {
        return new int[] {diary.buffers().beforeMinutes(), diary.buffers().afterMinutes()};
    }

    /** Minutes of the session at which a diary is closed. */
    private long outside(Diary diary) {
        List<Instant[]> openings = openings(diary.hours());
        long closed = 0;
        for (Instant minute = start; minute.isBefore(end); minute = minute.plusSeconds(60)) {
            closed += isIn(openings, minute) ? 0 : 1;
        }
        return closed;
    }

    private static boolean isIn(List<Instant[]> openings, Instant minute) {
        for (Instant[] opening : openings) {
            if (!minute.isBefore(opening[0]) && minute.isBefore(opening[1])) {
                return true;
            }
        }
        return false;
    }

    /** Around the session; each opening lasts from the one moment to the other, whatever clocks do in between. */
    private List<Instant[]> openings(Availability hours) {
        LocalDate first = start.atZone(hours.zone()).toLocalDate().minusDays(1);
        List<Instant[]> openings = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            LocalDate day = first.plusDays(i);
            for (OpeningHours open : isAway(hours, day) ? List.<OpeningHours>of() : hours.hoursOn(day)) {
                Instant from = day.atTime(open.start()).atZone(hours.zone()).toInstant();
                LocalDateTime to = day.atStartOfDay().plusMinutes(open.endMinute());
                openings.add(new Instant[] {from, to.atZone(hours.zone()).toInstant()});
            }
        }
        return openings;
    }

    /** Minutes that the session, with time around it, shares with what a diary says is taken; begun ones count. */
    private long taken(Diary diary, int[] around) {
        Instant from = start.minusSeconds(60L * around[0]);
        Instant until = end.plusSeconds(60L * around[1]);
        long seconds = 0;
        for (BusyTime busy : diary.busy()) {
            if (busy.kind() != BusyTime.Kind.FREE) {
                Instant low = Clock.later(from, busy.span().startInclusive());
                Instant high = Clock.earlier(until, busy.span().endExclusive());
                seconds += Math.max(0, Duration.between(low, high).toSeconds());
            }
        }
        return (seconds + 59) / 60;
    }
}
