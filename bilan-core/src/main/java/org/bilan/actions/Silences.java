package org.bilan.actions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Refusal;
import org.bilan.rules.Assessment;
import org.bilan.rules.Finding;

/**
 * Facts that say what a silence meant: they can be recorded when its time has run out, never before. A silence is a refusal
 * only under R.6313-8, and lets an offer lapse or a right expire only where a rule says so; it is never a consent.
 */
final class Silences {
    private static final FactKind EXPIRED = FactKind.WITHDRAWAL_PERIOD_EXPIRED;

    /** The rules whose time must have run out, by the fact that says so. */
    private static final Map<FactKind, List<String>> RULES = Map.of(
            FactKind.REFLECTION_LAPSED,
            List.of("S-REF-01"),
            FactKind.CONVENTION_DEEMED_REFUSED,
            List.of("L-TRI-03"),
            EXPIRED,
            List.of("L-CON-03", "L-CON-04", "L-MCF-03"));

    private Silences() {}

    /** Why it is too early; empty if it is not, or if the rule set has no such rule. */
    static Optional<Refusal> refusal(BilanEvent fact, Supplier<Assessment> before) {
        List<String> ids = RULES.getOrDefault(fact.kind(), List.of());
        if (ids.isEmpty()) {
            return Optional.empty();
        }
        Assessment assessment = before.get();
        return ids.stream()
                .flatMap(id -> assessment.find(id).stream())
                .filter(finding -> runs(fact, finding))
                .findFirst()
                .map(finding -> stillTime(fact, finding));
    }

    /** A right to withdraw that does not exist need not run out; a silence that nobody asked about never does. */
    private static boolean runs(BilanEvent fact, Finding finding) {
        if (fact.kind() == EXPIRED) {
            return finding instanceof Finding.Due due && isOpen(fact, due);
        }
        return finding.verdict() != Finding.Verdict.ELAPSED;
    }

    /** A rule that something must wait has a first lawful day; one about a silence has a last. */
    private static boolean isOpen(BilanEvent fact, Finding.Due due) {
        return due.window()
                .earliest()
                .map(first -> fact.on().isBefore(first))
                .orElseGet(() -> due.window().latest().isPresent());
    }

    private static Refusal stillTime(BilanEvent fact, Finding finding) {
        return finding instanceof Finding.Due due
                ? new Refusal.StillTime(
                        fact.kind(),
                        finding.norm(),
                        due.window().earliest().map(first -> first.minusDays(1)).or(due.window()::latest))
                : new Refusal.StillTime(fact.kind(), finding.norm(), Optional.empty());
    }
}
