package org.bilan.scheduling.need;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilan.law.Norm;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.BilanEvent.SessionHeld;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;
import org.bilan.rules.Assessment;
import org.bilan.rules.Because;
import org.bilan.rules.CaseFile;
import org.bilan.rules.Finding;
import org.bilan.rules.RuleSet;

/**
 * The frame that rules give to the case of one bilan: it asks them, and counts nothing itself.
 *
 * <p>The bounds are the windows of the findings that await the fact. The end of the bilan is put on the day of the last
 * session. For the end, the rules are asked again with a first session as if it had been held.
 */
public record AssessedFrame(CaseFile caseFile, RuleSet rules) implements LegalFrame {
    private static final int ANY_LENGTH = 1;

    @Override
    public List<LegalBound> startBounds() {
        return held().isPresent() ? List.of() : bounds(rules.check(caseFile), FactKind.SESSION_HELD);
    }

    @Override
    public List<LegalBound> endBounds(LocalDate firstSession) {
        CaseFile started = held().isPresent() ? caseFile : caseFile.with(session(firstSession));
        return bounds(rules.check(started), FactKind.BILAN_ENDED);
    }

    @Override
    public List<MinuteCeiling> ceilings() {
        return rules.check(caseFile).findings().stream()
                .flatMap(finding -> parts(finding.because(), Because.MinutesHeld.class)
                        .map(minutes -> new MinuteCeiling(finding.norm(), minutes.most(), minutes.held())))
                .toList();
    }

    @Override
    public Optional<HeldSpan> held() {
        return caseFile.first(FactKind.SESSION_HELD)
                .flatMap(first -> caseFile.last(FactKind.SESSION_HELD).map(last -> new HeldSpan(first, last)));
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

    private static List<LegalBound> bounds(Assessment assessment, FactKind awaited) {
        return assessment.findings().stream()
                .flatMap(finding -> windows(finding, awaited).map(window -> new LegalBound(finding.norm(), window)))
                .filter(bound -> !bound.window().equals(DateWindow.always()))
                .toList();
    }

    /** The window of a finding that awaits the fact, or awaited it until the window closed. */
    private static Stream<DateWindow> windows(Finding finding, FactKind awaited) {
        if (finding instanceof Finding.Due due) {
            return due.awaited() == awaited ? Stream.of(due.window()) : Stream.empty();
        }
        boolean isMissed = finding.verdict() == Finding.Verdict.BREACHED
                && parts(finding.because(), Because.FactAbsent.class).anyMatch(absent -> absent.kind() == awaited);
        return isMissed ? parts(finding.because(), Because.Limit.class).map(Because.Limit::window) : Stream.empty();
    }

    private static <B extends Because> Stream<B> parts(Because because, Class<B> kind) {
        Stream<Because> all = because instanceof Because.All together ? together.parts().stream() : Stream.of(because);
        return all.flatMap(part -> part instanceof Because.All
                ? parts(part, kind)
                : Stream.of(part).filter(kind::isInstance).map(kind::cast));
    }
}
