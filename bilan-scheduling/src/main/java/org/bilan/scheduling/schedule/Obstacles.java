package org.bilan.scheduling.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bilan.legaltime.DateWindow;
import org.bilan.scheduling.availability.Absence;
import org.bilan.scheduling.availability.DayStatus;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.need.PlanningCase;

/** What stands against a session on each day between two: neighbouring days with the same reason are told together. */
final class Obstacles {
    private final PlanningCase planning;

    Obstacles(PlanningCase planning) {
        this.planning = planning;
    }

    /** The reasons of the days from the first to the last, inclusive; a day on which it would fit has none. */
    List<Reason> between(LocalDate first, LocalDate last, int minutes) {
        List<Reason> reasons = new ArrayList<>();
        LocalDate since = first;
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            Optional<Function<DateWindow, Reason>> reason = on(day, minutes);
            boolean goesOn = day.isBefore(last) && sameReason(reason, on(day.plusDays(1), minutes));
            if (!goesOn) {
                DateWindow days = DateWindow.between(since, day);
                reason.map(of -> of.apply(days)).ifPresent(reasons::add);
                since = day.plusDays(1);
            }
        }
        return reasons;
    }

    private static boolean sameReason(
            Optional<Function<DateWindow, Reason>> one, Optional<Function<DateWindow, Reason>> other) {
        return one.map(of -> of.apply(DateWindow.always())).equals(other.map(of -> of.apply(DateWindow.always())));
    }

    private Optional<Function<DateWindow, Reason>> on(LocalDate day, int minutes) {
        return switch (status(day)) {
            case HOLIDAY -> Optional.of(Reason.Holiday::new);
            case ABSENT -> Optional.of(days -> new Reason.Away(days, label(day)));
            case NO_HOURS -> Optional.of(Reason.NoHours::new);
            case OPEN -> tooShort(day, minutes);
        };
    }

    private DayStatus status(LocalDate day) {
        if (!planning.calendar().isOpen(day)) {
            return DayStatus.HOLIDAY;
        }
        if (planning.availability().absenceOn(day).isPresent()) {
            return DayStatus.ABSENT;
        }
        return planning.availability().hoursOn(day).isEmpty() ? DayStatus.NO_HOURS : DayStatus.OPEN;
    }

    private String label(LocalDate day) {
        return planning.availability().absenceOn(day).map(Absence::label).orElse("");
    }

    private Optional<Function<DateWindow, Reason>> tooShort(LocalDate day, int minutes) {
        int longest = planning.availability().openOn(day).stream()
                .mapToInt(TimeSlot::minutes)
                .max()
                .orElse(0);
        return longest >= minutes ? Optional.empty() : Optional.of(days -> new Reason.OpeningTooShort(days, longest));
    }
}
