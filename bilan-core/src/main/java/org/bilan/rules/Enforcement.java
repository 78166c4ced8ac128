package org.bilan.rules;

import io.vavr.control.Either;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.law.Norm;
import org.bilan.law.Severity;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Refusal;

/** Whether a fact that breaks the law may be recorded. */
public enum Enforcement {
    /** A fact that would newly breach a norm of severity {@link Severity#LAW} is refused, with the article. */
    REFUSE_UNLAWFUL {
        @Override
        boolean refuses(Norm norm) {
            return norm.severity() == Severity.LAW;
        }
    },
    /** What happened is recorded; the breach stays visible. */
    AS_IT_HAPPENED {
        @Override
        boolean refuses(Norm norm) {
            return false;
        }
    };

    abstract boolean refuses(Norm norm);

    /** The assessment after a fact, or the refusal of what it newly breaches; what somebody is free to do is never refused. */
    public Either<Refusal, Assessment> admit(FactKind fact, Assessment before, Assessment after) {
        Set<String> known =
                before.breaches().stream().map(breach -> breach.norm().id()).collect(Collectors.toSet());
        List<Norm> refused = after.breaches().stream()
                .map(Finding.Breached::norm)
                .filter(norm -> !known.contains(norm.id()) && refuses(norm) && !fact.isFree())
                .toList();
        return refused.isEmpty() ? Either.right(after) : Either.left(new Refusal.AgainstTheLaw(fact, refused));
    }
}
