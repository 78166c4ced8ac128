package org.bilan.scheduling.need;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilan.law.Norm;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanEvent.BilanEnded;
import org.bilan.lifecycle.BilanEvent.SessionHeld;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;
import org.bilan.rules.Because;
import org.bilan.rules.CaseFile;
import org.bilan.rules.Finding;
import org.bilan.rules.Measure;
import org.bilan.rules.Remedy;
import org.bilan.rules.RuleSet;

/**
 * The frame that rules give to the case of one bilan: it asks them, and counts nothing itself.
 *
 * <p>A bound is the window of a rule on the day of the fact, if a fact on the day outside it would break that rule: a
 * window that a waiver has opened, or that is about another session than the first, binds nothing. The end of the bilan is
 * put on the day of the last session. For the end, the rules are asked again with a first session as if it had been held.
 */
public record AssessedFrame(CaseFile caseFile, RuleSet rules) implements LegalFrame {
    private static final int ANY_LENGTH = 1;

    @Override
    public List<LegalBound> startBounds() {
        return held().isPresent() ? List.of() : bounds(caseFile, FactKind.SESSION_HELD, AssessedFrame::session);
    }

    @Override
    public List<LegalBound> endBounds(LocalDate firstSession) {
        CaseFile started = held().isPresent() ? caseFile : caseFile.with(session(firstSession));
        return bounds(started, FactKind.BILAN_ENDED, BilanEnded::new);
    }

    @Override
    public List<MinuteCeiling> ceilings() {
        return rules.check(caseFile).findings().stream()
                .filter(finding -> isCeiling(finding.remedy()))
                .flatMap(finding -> parts(finding.because(), Because.Measured.class)
                        .filter(sum -> sum.measure() == Measure.HELD)
                        .map(sum -> new MinuteCeiling(finding.norm(), sum.bound(), sum.value())))
                .toList();
    }

    /** What is measured against a floor is no ceiling; the remedy tells them apart. */
    private static boolean isCeiling(Remedy remedy) {
        return remedy instanceof Remedy.Remaining || remedy instanceof Remedy.TooMuch;
    }

    @Override
    public Optional<HeldSpan> held() {
        return caseFile.first(FactKind.SESSION_HELD)
                .flatMap(first -> caseFile.last(FactKind.SESSION_HELD).map(last -> new HeldSpan(first, last)));
    }

    @Override
    public Set<Phase> heldPhases() {
        return Arrays.stream(Phase.values())
                .filter(phase -> caseFile.firstSession(phase).isPresent())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public List<Norm> conditions() {
        if (held().isPresent()) {
            return List.of();
        }
        Set<Norm> open = rules.check(caseFile).findings().stream()
                .filter(AssessedFrame::isOpenOnAnyDay)
                .map(Finding::norm)
                .collect(Collectors.toSet());
        return rules.check(caseFile.with(session(caseFile.asOf()))).breaches().stream()
                .map(Finding::norm)
                .filter(open::contains)
                .toList();
    }

    private static boolean isOpenOnAnyDay(Finding finding) {
        return finding instanceof Finding.Due due && due.window().equals(DateWindow.always());
    }

    private static SessionHeld session(LocalDate on) {
        return new SessionHeld(on, Phase.PRELIMINARY, ANY_LENGTH, DeliveryMode.IN_PERSON);
    }

    /** One bound per rule: what is due, and what was missed and leaves no lawful day any more. */
    private List<LegalBound> bounds(CaseFile open, FactKind awaited, Function<LocalDate, BilanEvent> fact) {
        return rules.check(open).findings().stream()
                .filter(finding -> finding.rule().bounds() == awaited && isOpen(finding))
                .map(finding -> new LegalBound(finding.norm(), finding.rule().window(open)))
                .filter(bound ->
                        outside(bound.window()).anyMatch(day -> isBroken(open.with(fact.apply(day)), bound.norm())))
                .toList();
    }

    private static boolean isOpen(Finding finding) {
        return finding.verdict() == Finding.Verdict.DUE || finding.verdict() == Finding.Verdict.BREACHED;
    }

    /** The days next to a window, outside of it; none of a window that holds all days. */
    private static Stream<LocalDate> outside(DateWindow window) {
        return Stream.concat(
                window.earliest().map(day -> day.minusDays(1)).stream(),
                window.latest().map(day -> day.plusDays(1)).stream());
    }

    private boolean isBroken(CaseFile supposed, Norm norm) {
        return rules.find(norm.id())
                .map(rule -> rule.verdict(supposed) == Finding.Verdict.BREACHED)
                .orElse(false);
    }

    private static <B extends Because> Stream<B> parts(Because because, Class<B> kind) {
        Stream<Because> all = because instanceof Because.All together ? together.parts().stream() : Stream.of(because);
        return all.flatMap(part -> part instanceof Because.All
                ? parts(part, kind)
                : Stream.of(part).filter(kind::isInstance).map(kind::cast));
    }
}
