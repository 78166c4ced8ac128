package org.bilan.scheduling.constraint;

import static org.bilan.scheduling.constraint.Say.say;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bilan.scheduling.need.Source;

/** A constraint on the days between sessions. */
public sealed interface PaceConstraint extends PlanConstraint {
    /**
     * Neighbouring sessions are some days apart; those planned are after those held.
     *
     * @param days between two dates, at least
     * @param lastHeld day of the last session held; empty before the first
     */
    record MinimumGap(int days, Optional<LocalDate> lastHeld) implements PaceConstraint {
        @Override
        public String code() {
            return "minimum-gap";
        }

        @Override
        public Source source() {
            return Source.AGREEMENT;
        }

        @Override
        public List<Violation> check(List<PlannedSession> plan) {
            Stream<Violation> afterHeld = plan.stream()
                    .limit(1)
                    .filter(first -> lastHeld.isPresent()
                            && ChronoUnit.DAYS.between(
                                            lastHeld.get(), first.slot().date())
                                    < Math.max(1, days))
                    .map(first -> Violation.of(this, first, code()));
            Stream<Violation> between =
                    Neighbours.broken(this, plan, (one, next) -> Neighbours.gap(one, next) < days).stream();
            return Stream.concat(afterHeld, between).toList();
        }

        @Override
        public String in(Locale locale) {
            return say(locale, "au moins ", "at least ")
                    + Say.days(locale, days)
                    + say(locale, " entre deux séances", " between two sessions");
        }
    }

    /**
     * Neighbouring sessions are not too far apart.
     *
     * @param days between two dates, at most
     */
    record MaximumGap(int days) implements PaceConstraint {
        @Override
        public String code() {
            return "maximum-gap";
        }

        @Override
        public Source source() {
            return Source.AGREEMENT;
        }

        @Override
        public List<Violation> check(List<PlannedSession> plan) {
            return Neighbours.broken(this, plan, (one, next) -> Neighbours.gap(one, next) > days);
        }

        @Override
        public String in(Locale locale) {
            return say(locale, "au plus ", "at most ")
                    + Say.days(locale, days)
                    + say(locale, " entre deux séances", " between two sessions");
        }
    }

    /**
     * Sessions come at the pace that is aimed at; each gap costs the square of the days by which it is off.
     *
     * @param days between two dates, to aim at
     * @param lastHeld day of the last session held, the gap after which counts too; empty before the first
     */
    record SteadyPace(int days, Optional<LocalDate> lastHeld) implements PaceConstraint {
        @Override
        public String code() {
            return "steady-pace";
        }

        @Override
        public Source source() {
            return Source.AGREEMENT;
        }

        @Override
        public int weight() {
            return 1;
        }

        @Override
        public List<Violation> check(List<PlannedSession> plan) {
            return Neighbours.broken(this, plan, (one, next) -> Neighbours.gap(one, next) != days);
        }

        @Override
        public long cost(List<PlannedSession> plan) {
            LongStream first = lastHeld.stream()
                    .flatMap(held -> plan.stream()
                            .limit(1)
                            .map(one -> ChronoUnit.DAYS.between(held, one.slot().date())))
                    .mapToLong(Long::longValue);
            LongStream others =
                    IntStream.range(1, plan.size()).mapToLong(i -> Neighbours.gap(plan.get(i - 1), plan.get(i)));
            return LongStream.concat(first, others)
                    .map(gap -> (gap - days) * (gap - days))
                    .sum();
        }

        @Override
        public String in(Locale locale) {
            return say(locale, "une séance tous les ", "a session every ") + days + say(locale, " jours", " days");
        }
    }

    /** The bilan starts soon: each day after the first one that the parties accept costs one. */
    record SoonStart(LocalDate earliest) implements PaceConstraint {
        @Override
        public String code() {
            return "soon-start";
        }

        @Override
        public Source source() {
            return Source.BENEFICIARY;
        }

        @Override
        public int weight() {
            return 1;
        }

        @Override
        public List<Violation> check(List<PlannedSession> plan) {
            return plan.stream()
                    .limit(1)
                    .filter(first -> first.slot().date().isAfter(earliest))
                    .map(first -> Violation.of(this, first, code()))
                    .toList();
        }

        @Override
        public long cost(List<PlannedSession> plan) {
            return plan.stream()
                    .limit(1)
                    .mapToLong(first -> Math.max(
                            0, ChronoUnit.DAYS.between(earliest, first.slot().date())))
                    .sum();
        }

        @Override
        public String in(Locale locale) {
            return say(locale, "commencer tôt", "start soon");
        }
    }
}
