package org.bilan.scheduling.portfolio;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.TimeSlot;

/** The open slots of many days: most are those of the same weekday of any other week, and are worked out once. */
final class OrdinaryWeek {
    private final Availability hours;
    private final Map<DayOfWeek, List<TimeSlot>> known = new EnumMap<>(DayOfWeek.class);
    private LocalDate calmFrom = LocalDate.MAX;
    private LocalDate calmUntil = LocalDate.MIN;

    OrdinaryWeek(Availability hours) {
        this.hours = hours;
    }

    /** The open slots of some days, in their order. */
    List<TimeSlot> on(List<LocalDate> days) {
        List<TimeSlot> slots = new ArrayList<>();
        days.forEach(day -> slots.addAll(on(day)));
        return slots;
    }

    private List<TimeSlot> on(LocalDate day) {
        boolean isOrdinary = isCalm(day)
                && hours.absenceOn(day).isEmpty()
                && hours.openings().stream().noneMatch(one -> one.date().equals(day));
        if (!isOrdinary) {
            return hours.openOn(day);
        }
        return known.computeIfAbsent(day.getDayOfWeek(), none -> hours.openOn(day)).stream()
                .map(slot -> new TimeSlot(day, slot.start(), slot.minutes(), slot.zone()))
                .toList();
    }

    /** Whether no clock changes within two days of a day. */
    private boolean isCalm(LocalDate day) {
        if (day.isBefore(calmFrom) || day.isAfter(calmUntil)) {
            ZoneRules rules = hours.zone().getRules();
            Instant from = day.minusDays(2).atStartOfDay(hours.zone()).toInstant();
            ZoneOffsetTransition next = rules.nextTransition(from);
            calmFrom = day;
            calmUntil = next == null
                    ? LocalDate.MAX
                    : next.getInstant().atZone(hours.zone()).toLocalDate().minusDays(3);
        }
        return !day.isBefore(calmFrom) && !day.isAfter(calmUntil);
    }
}
