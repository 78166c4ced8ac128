package org.bilan.rules;

import java.util.EnumSet;
import java.util.Set;
import org.bilan.lifecycle.FactKind;

/** The kinds of facts that each kind of reason names. */
final class FactsNamed implements Because.Cases<Set<FactKind>> {
    private static final Set<FactKind> NONE = EnumSet.noneOf(FactKind.class);

    @Override
    public Set<FactKind> factRead(Because.FactRead reason) {
        return Set.of(reason.kind());
    }

    @Override
    public Set<FactKind> factAbsent(Because.FactAbsent reason) {
        return Set.of(reason.kind());
    }

    @Override
    public Set<FactKind> markRead(Because.MarkRead reason) {
        return reason.mark().readsFrom();
    }

    @Override
    public Set<FactKind> markAbsent(Because.MarkAbsent reason) {
        return reason.mark().readsFrom();
    }

    @Override
    public Set<FactKind> fundingRead(Because.FundingRead reason) {
        return Set.of(FactKind.FUNDING_FILE_OPENED, FactKind.FUNDING_APPROVED);
    }

    @Override
    public Set<FactKind> statusRead(Because.StatusRead reason) {
        return Set.of(FactKind.STATUS_DECLARED);
    }

    @Override
    public Set<FactKind> excused(Because.Excused reason) {
        return Set.of(reason.kind());
    }

    @Override
    public Set<FactKind> valueInForce(Because.ValueInForce reason) {
        return NONE;
    }

    @Override
    public Set<FactKind> noValueInForce(Because.NoValueInForce reason) {
        return NONE;
    }

    @Override
    public Set<FactKind> limit(Because.Limit reason) {
        return NONE;
    }

    @Override
    public Set<FactKind> extendedBy(Because.ExtendedBy reason) {
        return NONE;
    }

    @Override
    public Set<FactKind> daysOutside(Because.DaysOutside reason) {
        return NONE;
    }

    @Override
    public Set<FactKind> waived(Because.Waived reason) {
        return NONE;
    }

    @Override
    public Set<FactKind> measured(Because.Measured reason) {
        return EnumSet.of(reason.measure().from(), reason.measure().decidedBy());
    }

    @Override
    public Set<FactKind> share(Because.Share reason) {
        return Set.of(FactKind.PAYMENT_REQUESTED, FactKind.QUOTE_DELIVERED);
    }

    @Override
    public Set<FactKind> instantLimit(Because.InstantLimit reason) {
        return Set.of(FactKind.DATA_BREACH_KNOWN, FactKind.DATA_BREACH_NOTIFIED);
    }

    @Override
    public Set<FactKind> required(Because.Required reason) {
        return reason.requirement().readsFrom();
    }

    @Override
    public Set<FactKind> part(Because.Part reason) {
        return reason.because().match(this);
    }

    @Override
    public Set<FactKind> seenOn(Because.SeenOn reason) {
        return NONE;
    }

    @Override
    public Set<FactKind> all(Because.All reason) {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        reason.parts().forEach(part -> kinds.addAll(part.match(this)));
        return kinds;
    }
}
