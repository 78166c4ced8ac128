package org.bilan.scheduling.constraint;

import static org.bilan.scheduling.constraint.Say.say;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.bilan.law.Norm;
import org.bilan.lifecycle.Phase;
import org.bilan.messages.Texts;
import org.bilan.scheduling.need.LegalBound;
import org.bilan.scheduling.need.MinuteCeiling;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Programme;
import org.bilan.scheduling.need.Source;

/** A constraint on the sessions of a plan together. */
public sealed interface PlanConstraint extends Constraint
        permits PaceConstraint,
                PlanConstraint.StartWindow,
                PlanConstraint.AmplitudeWindow,
                PlanConstraint.NoOverlap,
                PlanConstraint.PhaseOrder,
                PlanConstraint.WithinAgreedMinutes,
                PlanConstraint.UnderCeiling,
                PlanConstraint.AllPhases {
    /** The first session is in the window of a rule on the start. */
    record StartWindow(LegalBound bound) implements PlanConstraint {
        @Override
        public String code() {
            return "start-window";
        }

        @Override
        public String ruleId() {
            return bound.norm().id();
        }

        @Override
        public Source source() {
            return Source.RULE;
        }

        @Override
        public List<Violation> check(List<PlannedSession> plan) {
            return plan.stream()
                    .limit(1)
                    .filter(first -> !bound.window().contains(first.slot().date()))
                    .map(first -> Violation.of(this, first, ruleId()))
                    .toList();
        }

        @Override
        public String in(Locale locale) {
            return say(locale, "première séance ", "first session ")
                    + Say.days(locale, bound.window())
                    + " : "
                    + bound.norm();
        }
    }

    /** The last session of the programme is in the window of a rule that the first one opens. */
    record AmplitudeWindow(Norm norm, PlanningCase planning) implements PlanConstraint {
        @Override
        public String code() {
            return "amplitude-window";
        }

        @Override
        public String ruleId() {
            return norm.id();
        }

        @Override
        public Source source() {
            return Source.RULE;
        }

        @Override
        public List<Violation> check(List<PlannedSession> plan) {
            if (plan.isEmpty()) {
                return List.of();
            }
            LocalDate start = planning.frame()
                    .held()
                    .map(held -> held.first())
                    .orElse(plan.get(0).slot().date());
            PlannedSession last = plan.get(plan.size() - 1);
            return planning.frame().endBounds(start).stream()
                    .filter(bound -> bound.norm().equals(norm))
                    .filter(bound -> isComplete(plan)
                            ? !bound.window().contains(last.slot().date())
                            : bound.window().isBefore(last.slot().date()))
                    .map(bound -> Violation.of(this, last, ruleId()))
                    .toList();
        }

        private boolean isComplete(List<PlannedSession> plan) {
            return plan.stream()
                    .map(PlannedSession::need)
                    .toList()
                    .containsAll(planning.programme().sessions());
        }

        @Override
        public String in(Locale locale) {
            return say(locale, "dernière séance par rapport à la première : ", "last session after the first: ") + norm;
        }

        /** Without the case: it would print every room and every hour. */
        @Override
        public String toString() {
            return code() + " (" + norm.id() + ")";
        }
    }

    /**
     * No two sessions share a minute, and the pause between two is kept.
     *
     * @param pauseMinutes minutes from the end of one to the start of the next, at least
     */
    record NoOverlap(int pauseMinutes) implements PlanConstraint {
        @Override
        public String code() {
            return "no-overlap";
        }

        @Override
        public Source source() {
            return Source.NATURE;
        }

        @Override
        public List<Violation> check(List<PlannedSession> plan) {
            return IntStream.range(1, plan.size())
                    .filter(i -> plan.subList(0, i).stream().anyMatch(earlier -> clash(earlier, plan.get(i))))
                    .mapToObj(i -> Violation.of(this, plan.get(i), code()))
                    .toList();
        }

        private boolean clash(PlannedSession earlier, PlannedSession later) {
            return earlier.slot()
                    .endsAt()
                    .plusMinutes(pauseMinutes)
                    .toInstant()
                    .isAfter(later.slot().startsAt().toInstant());
        }

        @Override
        public String in(Locale locale) {
            return say(locale, "une séance à la fois", "one session at a time");
        }
    }

    /** Phases in their order (Labour Code, R.6313-4), and within a phase the sessions in theirs. */
    record PhaseOrder() implements PlanConstraint {
        private static final Comparator<PlannedSession> IN_STORY =
                Comparator.comparing(PlannedSession::need, Programme.IN_STORY);

        @Override
        public String code() {
            return "phase-order";
        }

        @Override
        public Source source() {
            return Source.RULE;
        }

        @Override
        public List<Violation> check(List<PlannedSession> plan) {
            return Neighbours.broken(this, plan, (one, next) -> IN_STORY.compare(one, next) >= 0);
        }

        @Override
        public String in(Locale locale) {
            return say(
                    locale,
                    "phases dans l'ordre : préliminaire, investigation, conclusions",
                    "phases in their order: preliminary, investigation, conclusions");
        }
    }

    /** All sessions together last no longer than was agreed. */
    record WithinAgreedMinutes(int mostMinutes) implements PlanConstraint {
        @Override
        public String code() {
            return "agreed-minutes";
        }

        @Override
        public Source source() {
            return Source.AGREEMENT;
        }

        @Override
        public List<Violation> check(List<PlannedSession> plan) {
            return over(this, plan, mostMinutes);
        }

        @Override
        public String in(Locale locale) {
            return Texts.in(locale).minutes(mostMinutes) + say(locale, " convenues", " agreed");
        }
    }

    /** All sessions together, with those held, stay under a ceiling of the rules. */
    record UnderCeiling(MinuteCeiling ceiling) implements PlanConstraint {
        @Override
        public String code() {
            return "minute-ceiling";
        }

        @Override
        public String ruleId() {
            return ceiling.norm().id();
        }

        @Override
        public Source source() {
            return Source.RULE;
        }

        @Override
        public List<Violation> check(List<PlannedSession> plan) {
            return over(this, plan, ceiling.leftMinutes());
        }

        @Override
        public String in(Locale locale) {
            return Texts.in(locale).minutes(Math.max(0, ceiling.leftMinutes()))
                    + say(locale, " au plus : ", " at most: ")
                    + ceiling.norm();
        }
    }

    /**
     * Every phase has a session (Labour Code, R.6313-4): in the programme, or among those held.
     *
     * @param held the phases that had a session already
     */
    record AllPhases(Programme programme, Set<Phase> held) implements PlanConstraint {
        public AllPhases {
            held = Set.copyOf(held);
        }

        @Override
        public String code() {
            return "all-phases";
        }

        @Override
        public Source source() {
            return Source.RULE;
        }

        /** Whether the programme can keep it, wherever its sessions are placed. */
        public boolean canHold() {
            Set<Phase> present = EnumSet.noneOf(Phase.class);
            present.addAll(held);
            programme.sessions().forEach(need -> present.add(need.phase()));
            return present.containsAll(Set.of(Phase.values()));
        }

        @Override
        public List<Violation> check(List<PlannedSession> plan) {
            return canHold()
                    ? List.of()
                    : plan.stream()
                            .skip(Math.max(0, plan.size() - 1L))
                            .map(last -> Violation.of(this, last, code()))
                            .toList();
        }

        @Override
        public String in(Locale locale) {
            return say(locale, "les trois phases ont une séance", "each of the three phases has a session");
        }
    }

    /** The first session with which a plan gets too long. */
    private static List<Violation> over(Constraint constraint, List<PlannedSession> plan, int most) {
        int minutes = 0;
        for (PlannedSession session : plan) {
            minutes += session.need().minutes();
            if (minutes > most) {
                return List.of(Violation.of(constraint, session, constraint.ruleId()));
            }
        }
        return List.of();
    }
}
