package org.bilan.scheduling.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.need.HeldSpan;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.SessionNeed;

/** Tries every start on a half hour for every session: slow, plain, and without anything of the search. */
final class BruteForce {
    private final PlanningCase planning;
    private final List<SessionNeed> needs;

    private record Start(LocalDate day, int minute) {}

    BruteForce(PlanningCase planning) {
        this.planning = planning;
        this.needs = planning.programme().sessions();
    }

    boolean hasPlan() {
        int minutes = needs.stream().mapToInt(SessionNeed::minutes).sum();
        return minutes <= planning.programme().agreedMinutes()
                && planning.frame().ceilings().stream()
                        .allMatch(most -> minutes <= most.mostMinutes() - most.heldMinutes())
                && canGoOn(List.of());
    }

    private boolean canGoOn(List<Start> plan) {
        if (plan.size() == needs.size()) {
            return endsInTime(plan);
        }
        for (Start start : starts(needs.get(plan.size()).minutes())) {
            if (isAllowedAfter(plan, start)) {
                List<Start> longer = new ArrayList<>(plan);
                longer.add(start);
                if (canGoOn(longer)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isAllowedAfter(List<Start> plan, Start next) {
        int gap = planning.programme().minimumGapDays();
        if (plan.isEmpty()) {
            return planning.frame().startBounds().stream()
                            .allMatch(bound -> bound.window().contains(next.day()))
                    && planning.frame()
                            .held()
                            .map(held -> !next.day().isBefore(held.last().plusDays(Math.max(1, gap))))
                            .orElse(true);
        }
        Start last = plan.get(plan.size() - 1);
        int lastEnd = last.minute() + needs.get(plan.size() - 1).minutes();
        return !next.day().isBefore(last.day().plusDays(gap))
                && (next.day().isAfter(last.day()) || (next.day().equals(last.day()) && next.minute() >= lastEnd));
    }

    private boolean endsInTime(List<Start> plan) {
        LocalDate first =
                planning.frame().held().map(HeldSpan::first).orElse(plan.get(0).day());
        LocalDate last = plan.get(plan.size() - 1).day();
        return planning.frame().endBounds(first).stream()
                .allMatch(bound -> bound.window().contains(last));
    }

    private List<Start> starts(int minutes) {
        List<Start> starts = new ArrayList<>();
        LocalDate end = planning.programme().latestDay();
        for (LocalDate day = planning.programme().earliestDay(); !day.isAfter(end); day = day.plusDays(1)) {
            for (int minute = 0; minute + minutes <= 24 * 60; minute += 30) {
                if (isFree(day, minute, minutes)) {
                    starts.add(new Start(day, minute));
                }
            }
        }
        return starts;
    }

    private boolean isFree(LocalDate day, int from, int minutes) {
        Availability availability = planning.availability();
        return !planning.calendar().isHoliday(day)
                && availability.absences().stream().noneMatch(away -> away.contains(day))
                && IntStream.range(from, from + minutes).allMatch(minute -> isOpen(availability, day, minute));
    }

    private static boolean isOpen(Availability availability, LocalDate day, int minute) {
        boolean weekly = availability.weekly().on(day.getDayOfWeek()).stream()
                .anyMatch(hours -> hours.startMinute() <= minute && minute < hours.endMinute());
        boolean exceptional = availability.openings().stream()
                .anyMatch(open -> open.date().equals(day)
                        && open.hours().startMinute() <= minute
                        && minute < open.hours().endMinute());
        return (weekly || exceptional)
                && availability
                                .zone()
                                .getRules()
                                .getValidOffsets(day.atStartOfDay().plusMinutes(minute))
                                .size()
                        == 1;
    }
}
