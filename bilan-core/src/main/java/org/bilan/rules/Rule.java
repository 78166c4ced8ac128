package org.bilan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.legaltime.DateWindow;
import org.bilan.legaltime.Delay;
import org.bilan.lifecycle.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * A rule as a value of one of a few shapes. The law is a list of them.
 *
 * <p>All limits are inclusive local days. A fact that closes the case for a reason of the person (refusal, abandonment)
 * excuses what was still open on that day.
 */
public sealed interface Rule {

    Norm norm();

    /** The kind of fact that the rule bounds: the one that is awaited while it is due. */
    FactKind bounds();

    /** What the rule says of the case; total, and dependent on nothing else. */
    Finding check(CaseFile caseFile);

    /** A fact must follow a trigger within a delay: {@code date(then) <= trigger + limit}; also if it came before. */
    record MustFollowWithin(Norm norm, Trigger trigger, Occurrence then, LegalValue<Delay> limit) implements Rule {
        @Override
        public FactKind bounds() {
            return then.kind();
        }

        @Override
        public Finding check(CaseFile caseFile) {
            LocalDate start = trigger.day(caseFile);
            LocalDate done = caseFile.day(then);
            if (start == null) {
                return Reading.withoutTrigger(norm, trigger, then, caseFile);
            }
            Optional<LegalValue.InForce<Delay>> value = limit.at(start);
            if (value.isEmpty()) {
                return Reading.notInForce(norm, limit, start);
            }
            LocalDate last = value.get().value().after(start, caseFile.calendar());
            Reading reading = new Reading(norm, trigger.because(caseFile), limit.name(), value.get());
            return reading.within(caseFile, then, done, DateWindow.until(last));
        }
    }

    /** A fact must not come sooner than a delay after a trigger: {@code date(fact) >= trigger + delay}. */
    record MustWait(Norm norm, Trigger trigger, Occurrence fact, LegalValue<Delay> delay) implements Rule {
        @Override
        public FactKind bounds() {
            return fact.kind();
        }

        @Override
        public Finding check(CaseFile caseFile) {
            LocalDate start = trigger.day(caseFile);
            if (start == null) {
                return Reading.withoutTrigger(norm, trigger, fact, caseFile);
            }
            Optional<LegalValue.InForce<Delay>> value = delay.at(start);
            if (value.isEmpty()) {
                return Reading.notInForce(norm, delay, start);
            }
            LocalDate earliest = value.get().value().after(start, caseFile.calendar());
            Reading reading = new Reading(norm, trigger.because(caseFile), delay.name(), value.get());
            return reading.within(caseFile, fact, caseFile.day(fact), DateWindow.from(earliest));
        }
    }

    /** A fact must fall between two delays after a trigger, both limits included. */
    record MustFallBetween(Norm norm, Trigger trigger, Occurrence fact, LegalValue<DelayRange> range) implements Rule {
        @Override
        public FactKind bounds() {
            return fact.kind();
        }

        @Override
        public Finding check(CaseFile caseFile) {
            LocalDate start = trigger.day(caseFile);
            if (start == null) {
                return Reading.withoutTrigger(norm, trigger, fact, caseFile);
            }
            Optional<LegalValue.InForce<DelayRange>> value = range.at(start);
            if (value.isEmpty()) {
                return Reading.notInForce(norm, range, start);
            }
            DateWindow window = value.get().value().after(start, caseFile.calendar());
            Reading reading = new Reading(norm, trigger.because(caseFile), range.name(), value.get());
            return reading.within(caseFile, fact, caseFile.day(fact), window);
        }
    }

    /** A fact must not happen before, or without, another one; the same day is in order. */
    record MustNotPrecede(Norm norm, Occurrence fact, Occurrence prerequisite) implements Rule {
        @Override
        public FactKind bounds() {
            return fact.kind();
        }

        @Override
        public Finding check(CaseFile caseFile) {
            LocalDate done = caseFile.day(fact);
            LocalDate needed = caseFile.day(prerequisite);
            Because read = Because.all(Trigger.read(caseFile, fact), Trigger.read(caseFile, prerequisite));
            if (done != null) {
                return needed != null && !needed.isAfter(done)
                        ? new Finding.Met(norm, read)
                        : new Finding.Breached(norm, read);
            }
            Because.Excused excuse = Reading.excuse(caseFile);
            return excuse != null
                    ? new Finding.NotApplicable(norm, Because.all(read, excuse))
                    : new Finding.Due(norm, read, fact.kind(), windowFrom(needed));
        }

        private static DateWindow windowFrom(@Nullable LocalDate needed) {
            return needed == null ? DateWindow.always() : DateWindow.from(needed);
        }
    }

    /** The minutes held must not exceed a ceiling; decided as soon as they do, or when the bilan is over. */
    record MustNotExceed(Norm norm, LegalValue<Integer> mostMinutes) implements Rule {
        @Override
        public FactKind bounds() {
            return FactKind.SESSION_HELD;
        }

        @Override
        public Finding check(CaseFile caseFile) {
            LocalDate start = caseFile.day(Occurrence.first(FactKind.SESSION_HELD));
            LegalValue.InForce<Integer> value =
                    mostMinutes.at(start == null ? caseFile.asOf() : start).orElse(null);
            if (value == null) {
                return Reading.notInForce(norm, mostMinutes, start == null ? caseFile.asOf() : start);
            }
            Because because = Because.all(
                    Trigger.read(caseFile, Occurrence.first(FactKind.SESSION_HELD)),
                    new Because.ValueInForce(mostMinutes.name(), value),
                    new Because.MinutesHeld(caseFile.heldMinutes(), value.value()),
                    end(caseFile));
            return caseFile.heldMinutes() > value.value()
                    ? new Finding.Breached(norm, because)
                    : open(caseFile, because);
        }

        private Finding open(CaseFile caseFile, Because because) {
            if (caseFile.first(FactKind.BILAN_ENDED).isPresent()) {
                return new Finding.Met(norm, because);
            }
            Because.Excused excuse = Reading.excuse(caseFile);
            if (excuse == null) {
                return new Finding.Due(norm, because, FactKind.SESSION_HELD, DateWindow.always());
            }
            Because excused = Because.all(because, excuse);
            return caseFile.heldMinutes() > 0
                    ? new Finding.Met(norm, excused)
                    : new Finding.NotApplicable(norm, excused);
        }

        private static Because end(CaseFile caseFile) {
            return Trigger.read(caseFile, Occurrence.first(FactKind.BILAN_ENDED));
        }
    }

    /** Everything required must be there when a checkpoint is reached. */
    record MustBePresent(Norm norm, Occurrence checkpoint, List<Requirement> requirements) implements Rule {
        public MustBePresent {
            requirements = List.copyOf(requirements);
        }

        @Override
        public FactKind bounds() {
            return checkpoint.kind();
        }

        @Override
        public Finding check(CaseFile caseFile) {
            LocalDate reached = caseFile.day(checkpoint);
            if (reached == null) {
                Because read = Because.all(new Because.FactAbsent(checkpoint.kind()), list(caseFile, caseFile.asOf()));
                Because.Excused excuse = Reading.excuse(caseFile);
                return excuse != null
                        ? new Finding.NotApplicable(norm, Because.all(read, excuse))
                        : new Finding.Due(norm, read, checkpoint.kind(), DateWindow.always());
            }
            Because read = Because.all(new Because.FactRead(checkpoint.kind(), reached), list(caseFile, reached));
            boolean complete = requirements.stream().allMatch(needed -> needed.isMetBy(caseFile, reached));
            return complete ? new Finding.Met(norm, read) : new Finding.Breached(norm, read);
        }

        private Because list(CaseFile caseFile, LocalDate day) {
            List<Because> parts = new ArrayList<>(requirements.size());
            for (Requirement needed : requirements) {
                parts.add(new Because.Required(needed, needed.isMetBy(caseFile, day)));
            }
            return new Because.All(parts);
        }
    }

    /** An answer is awaited within a delay after a trigger; silence to its end has an effect and is no fault. */
    record SilenceMeans(Norm norm, Trigger trigger, Answer answer, LegalValue<Delay> limit) implements Rule {

        /** The facts that answer, and what their absence means. */
        public record Answer(List<FactKind> anyOf, SilenceEffect silence) {
            public Answer {
                anyOf = List.copyOf(anyOf);
            }
        }

        @Override
        public FactKind bounds() {
            return answer.anyOf().get(0);
        }

        @Override
        public Finding check(CaseFile caseFile) {
            Occurrence given = given(caseFile);
            LocalDate start = trigger.day(caseFile);
            if (start == null) {
                return Reading.withoutTrigger(norm, trigger, given, caseFile);
            }
            LegalValue.InForce<Delay> value = limit.at(start).orElse(null);
            if (value == null) {
                return Reading.notInForce(norm, limit, start);
            }
            LocalDate last = value.value().after(start, caseFile.calendar());
            Finding finding = new Reading(norm, trigger.because(caseFile), limit.name(), value)
                    .within(caseFile, given, caseFile.day(given), DateWindow.until(last));
            return finding instanceof Finding.Breached
                    ? new Finding.Elapsed(norm, finding.because(), answer.silence(), last.plusDays(1))
                    : finding;
        }

        private Occurrence given(CaseFile caseFile) {
            return answer.anyOf().stream()
                    .map(Occurrence::first)
                    .filter(occurrence -> caseFile.day(occurrence) != null)
                    .findFirst()
                    .orElse(Occurrence.first(answer.anyOf().get(0)));
        }
    }
}
