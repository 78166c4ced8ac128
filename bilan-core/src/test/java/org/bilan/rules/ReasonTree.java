package org.bilan.rules;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.bilan.lifecycle.FactKind;

/** Reads a tree of reasons. */
final class ReasonTree {
    private ReasonTree() {}

    /** The leaves of the rule's own reasons; what another rule says is one leaf. */
    static Stream<Because> leaves(Because because) {
        return because instanceof Because.All all
                ? all.parts().stream().flatMap(ReasonTree::leaves)
                : Stream.of(because);
    }

    /** The leaves of one kind. */
    static <T extends Because> Stream<T> leaves(Because because, Class<T> type) {
        return leaves(because).filter(type::isInstance).map(type::cast);
    }

    /** The kinds of facts that the tree names, read or missed. */
    static Set<FactKind> kinds(Because because) {
        return because.match(new Named());
    }

    private static final class Named implements Because.Cases<Set<FactKind>> {
        @Override
        public Set<FactKind> factRead(Because.FactRead reason) {
            return EnumSet.of(reason.kind());
        }

        @Override
        public Set<FactKind> factAbsent(Because.FactAbsent reason) {
            return EnumSet.of(reason.kind());
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
            return EnumSet.of(FactKind.FUNDING_FILE_OPENED, FactKind.FUNDING_APPROVED);
        }

        @Override
        public Set<FactKind> statusRead(Because.StatusRead reason) {
            return EnumSet.of(FactKind.STATUS_DECLARED);
        }

        /** Whichever of them came first excuses. */
        @Override
        public Set<FactKind> excused(Because.Excused reason) {
            Set<FactKind> excuses = EnumSet.of(reason.kind(), FactKind.FORCE_MAJEURE_RECOGNISED);
            Stream.of(FactKind.values()).filter(FactKind::closesTheCase).forEach(excuses::add);
            return excuses;
        }

        @Override
        public Set<FactKind> valueInForce(Because.ValueInForce reason) {
            return Set.of();
        }

        @Override
        public Set<FactKind> noValueInForce(Because.NoValueInForce reason) {
            return Set.of();
        }

        @Override
        public Set<FactKind> limit(Because.Limit reason) {
            return Set.of();
        }

        /** The rule that moves the limit stands beside it as a part. */
        @Override
        public Set<FactKind> extendedBy(Because.ExtendedBy reason) {
            return Set.of();
        }

        @Override
        public Set<FactKind> cappedBy(Because.CappedBy reason) {
            return reason.mark().readsFrom();
        }

        @Override
        public Set<FactKind> daysOutside(Because.DaysOutside reason) {
            return Set.of();
        }

        @Override
        public Set<FactKind> waived(Because.Waived reason) {
            return Set.of();
        }

        @Override
        public Set<FactKind> measured(Because.Measured reason) {
            return EnumSet.of(reason.measure().from(), reason.measure().decidedBy());
        }

        @Override
        public Set<FactKind> share(Because.Share reason) {
            return EnumSet.of(FactKind.PAYMENT_REQUESTED, FactKind.QUOTE_DELIVERED);
        }

        @Override
        public Set<FactKind> instantLimit(Because.InstantLimit reason) {
            return EnumSet.of(FactKind.DATA_BREACH_KNOWN, FactKind.DATA_BREACH_NOTIFIED);
        }

        @Override
        public Set<FactKind> required(Because.Required reason) {
            return reason.requirement().readsFrom();
        }

        @Override
        public Set<FactKind> part(Because.Part reason) {
            return kinds(reason.because());
        }

        @Override
        public Set<FactKind> seenOn(Because.SeenOn reason) {
            return Set.of();
        }

        @Override
        public Set<FactKind> all(Because.All reason) {
            Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
            reason.parts().forEach(part -> kinds.addAll(kinds(part)));
            return kinds;
        }
    }
}
