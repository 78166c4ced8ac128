package org.bilan.scheduling.audit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.need.LegalBound;
import org.bilan.scheduling.need.MinuteCeiling;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.SessionNeed;

/** Judges the plan of one bilan as if there were no other. */
final class OnePlan {
    private final PlanningCase planning;
    private final Programme programme;
    private final List<PlannedSession> plan;
    private final List<Breach> found = new ArrayList<>();

    OnePlan(PlanningCase planning, List<PlannedSession> sessions) {
        this.planning = planning;
        this.programme = planning.programme();
        this.plan = sessions.stream()
                .sorted(Comparator.comparing(one -> one.slot().startsAt().toInstant()))
                .toList();
    }

    List<Breach> breaches() {
        everySessionOnce();
        totals();
        legalDays();
        apart();
        for (int i = 1; i < plan.size(); i++) {
            follows(plan.get(i - 1), plan.get(i));
        }
        plan.forEach(session -> found.addAll(new OneSession(planning, session).breaches()));
        return found;
    }

    private void broken(AuditRule rule, String subject, long amount) {
        if (amount > 0) {
            found.add(new Breach(rule, programme.bilan().value(), subject, amount));
        }
    }

    private void everySessionOnce() {
        Set<SessionNeed> seen = new HashSet<>();
        for (PlannedSession session : plan) {
            boolean isNew = seen.add(session.need());
            broken(
                    AuditRule.EVERY_SESSION_ONCE,
                    session.id(),
                    isNew && programme.sessions().contains(session.need()) ? 0 : 1);
        }
        programme.sessions().stream()
                .filter(need -> !seen.contains(need))
                .forEach(need -> broken(AuditRule.EVERY_SESSION_ONCE, need.id(), 1));
    }

    private void totals() {
        if (plan.isEmpty()) {
            return;
        }
        int minutes = 0;
        for (PlannedSession session : plan) {
            minutes += session.need().minutes();
        }
        broken(AuditRule.AGREED_MINUTES, "", minutes - programme.agreedMinutes());
        for (MinuteCeiling ceiling : planning.frame().ceilings()) {
            broken(
                    AuditRule.MINUTE_CEILING,
                    ceiling.norm().id(),
                    (long) ceiling.heldMinutes() + minutes - ceiling.mostMinutes());
        }
        if (programme.asksForAllPhases()) {
            Set<Phase> present = new HashSet<>(planning.frame().heldPhases());
            programme.sessions().forEach(need -> present.add(need.phase()));
            broken(AuditRule.ALL_PHASES, "", Phase.values().length - present.size());
        }
    }

    private void legalDays() {
        if (plan.isEmpty()) {
            return;
        }
        LocalDate first = plan.get(0).slot().date();
        LocalDate last = plan.get(plan.size() - 1).slot().date();
        for (LegalBound bound : planning.frame().startBounds()) {
            broken(AuditRule.START_WINDOW, bound.norm().id(), daysOutside(bound.window(), first));
        }
        Optional<LocalDate> opened = planning.frame().held().map(held -> held.first());
        for (LegalBound bound : planning.frame().endBounds(opened.orElse(first))) {
            // While sessions are missing the last one is yet to come: it cannot be too early.
            boolean mayCome = !isWhole() && !bound.window().isBefore(last);
            broken(AuditRule.END_WINDOW, bound.norm().id(), mayCome ? 0 : daysOutside(bound.window(), last));
        }
        planning.frame().held().ifPresent(held -> {
            long days = first.toEpochDay() - held.last().toEpochDay();
            broken(AuditRule.MINIMUM_GAP, plan.get(0).id(), Math.max(1, programme.minimumGapDays()) - days);
        });
    }

    private boolean isWhole() {
        Set<SessionNeed> placed = new HashSet<>();
        plan.forEach(session -> placed.add(session.need()));
        return placed.containsAll(programme.sessions());
    }

    private static long daysOutside(DateWindow window, LocalDate day) {
        long early = window.earliest()
                .map(from -> from.toEpochDay() - day.toEpochDay())
                .orElse(0L);
        long late = window.latest()
                .map(until -> day.toEpochDay() - until.toEpochDay())
                .orElse(0L);
        return Math.max(0, Math.max(early, late));
    }

    private void apart() {
        int pause = Math.max(
                planning.consultant().buffers().beforeMinutes(),
                planning.consultant().buffers().afterMinutes());
        for (int j = 1; j < plan.size(); j++) {
            long most = 0;
            for (int i = 0; i < j; i++) {
                most = Math.max(most, pause - Clock.minutesBetween(plan.get(i), plan.get(j)));
            }
            broken(AuditRule.SESSIONS_APART, plan.get(j).id(), most);
        }
    }

    private void follows(PlannedSession one, PlannedSession next) {
        long days = next.slot().date().toEpochDay() - one.slot().date().toEpochDay();
        broken(AuditRule.MINIMUM_GAP, next.id(), programme.minimumGapDays() - days);
        if (programme.maximumGapDays().isPresent()) {
            broken(
                    AuditRule.MAXIMUM_GAP,
                    next.id(),
                    days - programme.maximumGapDays().getAsInt());
        }
        int phases = next.need().phase().compareTo(one.need().phase());
        int order = phases == 0 ? next.need().index() - one.need().index() : phases;
        broken(AuditRule.PHASE_ORDER, next.id(), order > 0 ? 0 : 1);
    }
}
