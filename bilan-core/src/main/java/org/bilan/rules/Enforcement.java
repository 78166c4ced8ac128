package org.bilan.rules;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.law.Norm;
import org.bilan.law.Severity;
import org.bilan.lifecycle.BreachReason;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Refusal;

/**
 * Whether a fact that breaks the law may be recorded: never, or as it happened and with the reason.
 *
 * @param reason why what breaks the law is recorded all the same; empty if it is refused
 */
public record Enforcement(Optional<BreachReason> reason) {
    /** A fact that would newly breach a norm of severity {@link Severity#LAW} is refused, with the article. */
    public static final Enforcement REFUSE_UNLAWFUL = new Enforcement(Optional.empty());

    /** What happened is recorded; if it breaks the law, with this reason. The breach stays visible. */
    public static Enforcement asItHappened(BreachReason reason) {
        return new Enforcement(Optional.of(reason));
    }

    /** The norms of law that a fact newly breaches, whether it is refused for them or not; empty if it is lawful or free. */
    public static Optional<Refusal.AgainstTheLaw> newlyUnlawful(FactKind fact, Assessment before, Assessment after) {
        Set<String> known =
                before.breaches().stream().map(breach -> breach.norm().id()).collect(Collectors.toSet());
        List<Norm> broken = after.breaches().stream()
                .map(Finding.Breached::norm)
                .filter(norm -> norm.severity() == Severity.LAW && !known.contains(norm.id()) && !fact.isFree())
                .toList();
        return broken.isEmpty() ? Optional.empty() : Optional.of(new Refusal.AgainstTheLaw(fact, broken));
    }

    @Override
    public String toString() {
        return reason.map(given -> "as it happened: " + given).orElse("what is unlawful is refused");
    }
}
