package org.bilan.testkit;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.bilan.rules.AllOf;
import org.bilan.rules.Because;
import org.bilan.rules.Because.DaysOutside;
import org.bilan.rules.Because.Measured;
import org.bilan.rules.ByScope;
import org.bilan.rules.Concerning;
import org.bilan.rules.Finding.Verdict;
import org.bilan.rules.MustBePresent;
import org.bilan.rules.MustGiveNotice;
import org.bilan.rules.MustNotExceed;
import org.bilan.rules.MustNotExceedShare;
import org.bilan.rules.MustNotHappen;
import org.bilan.rules.MustNotOutrun;
import org.bilan.rules.MustNotPrecede;
import org.bilan.rules.MustReach;
import org.bilan.rules.MustWait;
import org.bilan.rules.Rule;
import org.bilan.rules.SilenceMeans;

/** Works a verdict out again from an explanation and the shape of the rule: no fact and no calendar is asked. */
final class Retold {
    private Retold() {}

    static Verdict verdict(Rule rule, Because because) {
        if (rule instanceof Concerning concerning) {
            return concerning(concerning, because);
        }
        if (rule instanceof ByScope byScope) {
            return byScope(byScope, because);
        }
        if (rule instanceof AllOf) {
            return allOf(because);
        }
        if (has(because, Because.NoValueInForce.class)) {
            return Verdict.NOT_APPLICABLE;
        }
        return shape(rule, because);
    }

    /** The first part is the scope; only a case that is concerned has a second one. */
    private static Verdict concerning(Concerning concerning, Because because) {
        List<Because> parts = ((Because.All) because).parts();
        boolean concerned =
                parts.size() == 2 && parts.get(0) instanceof Because.All && parts.get(1) instanceof Because.All;
        return concerned ? verdict(concerning.rule(), parts.get(1)) : Verdict.NOT_APPLICABLE;
    }

    /** All cases of a norm have the same shape. */
    private static Verdict byScope(ByScope byScope, Because because) {
        return concerning(byScope.cases().get(0), because);
    }

    private static Verdict allOf(Because because) {
        List<Verdict> parts = ((Because.All) because)
                .parts().stream().map(part -> ((Because.Part) part).verdict()).toList();
        if (parts.contains(Verdict.BREACHED)) {
            return Verdict.BREACHED;
        }
        if (parts.contains(Verdict.DUE)) {
            return Verdict.DUE;
        }
        return parts.stream().allMatch(Verdict.NOT_APPLICABLE::equals) ? Verdict.NOT_APPLICABLE : Verdict.MET;
    }

    private static Verdict shape(Rule rule, Because because) {
        if (rule instanceof MustNotHappen) {
            return read(because, 0) ? Verdict.BREACHED : open(because);
        }
        if (rule instanceof MustNotPrecede) {
            return order(because);
        }
        if (rule instanceof MustBePresent) {
            return presence(because);
        }
        if (rule instanceof MustNotExceedShare) {
            return share(because);
        }
        if (rule instanceof MustNotExceed || rule instanceof MustReach || rule instanceof MustNotOutrun) {
            return sum(rule, because);
        }
        return has(because, Because.InstantLimit.class) ? hours(because) : limit(rule, because);
    }

    private static Verdict limit(Rule rule, Because because) {
        if (has(because, Because.Excused.class) && ownExcuse(because)) {
            return Verdict.NOT_APPLICABLE;
        }
        if (has(because, Because.Waived.class)) {
            return Verdict.MET;
        }
        if (has(because, DaysOutside.class)) {
            return rule instanceof SilenceMeans ? Verdict.ELAPSED : Verdict.BREACHED;
        }
        boolean limited = has(because, Because.Limit.class);
        if (rule instanceof MustWait && !limited && lastRead(rule, because)) {
            return Verdict.BREACHED;
        }
        if (rule instanceof MustGiveNotice && !limited) {
            return Verdict.DUE;
        }
        boolean open = limited ? has(because, Because.SeenOn.class) : !lastRead(rule, because);
        return open ? Verdict.DUE : Verdict.MET;
    }

    /** An excuse of the rule itself, not of a rule to which it yields. */
    private static boolean ownExcuse(Because because) {
        return own(because).stream().anyMatch(Because.Excused.class::isInstance);
    }

    /** Whether what is awaited was read, where no delay has started: it stands behind what would start it. */
    private static boolean lastRead(Rule rule, Because because) {
        List<Because> own = ((Because.All) because).parts();
        if (rule instanceof SilenceMeans) {
            return own.subList(1, own.size()).stream().anyMatch(Retold::isRead);
        }
        return own.stream().skip(1).anyMatch(Retold::isRead);
    }

    private static Verdict order(Because because) {
        List<Because> parts = ((Because.All) because).parts();
        Optional<LocalDate> done = day(parts.get(0));
        Optional<LocalDate> needed = day(parts.get(1));
        if (done.isEmpty()) {
            return open(because);
        }
        return needed.filter(day -> !day.isAfter(done.get())).isPresent() ? Verdict.MET : Verdict.BREACHED;
    }

    private static Verdict presence(Because because) {
        if (!read(because, 0)) {
            return open(because);
        }
        boolean complete = because.leaves(Because.Required.class).allMatch(Because.Required::present);
        return complete ? Verdict.MET : Verdict.BREACHED;
    }

    private static Verdict share(Because because) {
        return because.leaves(Because.Share.class)
                .findFirst()
                .map(share -> share.cents() <= share.most() ? Verdict.MET : Verdict.BREACHED)
                .orElseGet(() -> open(because));
    }

    private static Verdict sum(Rule rule, Because because) {
        Measured sum = because.leaves(Measured.class).findFirst().orElseThrow();
        if (rule instanceof MustNotOutrun) {
            boolean over = read(because, 2);
            return over && sum.value() > sum.bound() ? Verdict.BREACHED : Verdict.DUE;
        }
        boolean decided = because.leaves(Because.FactRead.class)
                .anyMatch(fact -> fact.kind() == sum.measure().decidedBy());
        boolean excused = has(because, Because.Excused.class);
        if (rule instanceof MustReach) {
            return sum.value() >= sum.bound()
                    ? Verdict.MET
                    : decided ? Verdict.BREACHED : excused ? Verdict.NOT_APPLICABLE : Verdict.DUE;
        }
        if (sum.value() > sum.bound()) {
            return Verdict.BREACHED;
        }
        return decided || (excused && sum.value() > 0) ? Verdict.MET : excused ? Verdict.NOT_APPLICABLE : Verdict.DUE;
    }

    private static Verdict hours(Because because) {
        Because.InstantLimit limit =
                because.leaves(Because.InstantLimit.class).findFirst().orElseThrow();
        if (limit.done() != null) {
            return limit.done().isAfter(limit.limit()) ? Verdict.BREACHED : Verdict.MET;
        }
        LocalDate seen =
                because.leaves(Because.SeenOn.class).findFirst().orElseThrow().asOf();
        LocalDate last = limit.limit().atZone(ZoneId.of("Europe/Paris")).toLocalDate();
        return seen.isAfter(last) ? Verdict.BREACHED : Verdict.DUE;
    }

    private static Verdict open(Because because) {
        return has(because, Because.Excused.class) ? Verdict.NOT_APPLICABLE : Verdict.DUE;
    }

    private static boolean has(Because because, Class<? extends Because> kind) {
        return own(because).stream().anyMatch(kind::isInstance);
    }

    /** The reasons without those of other rules. */
    private static List<Because> own(Because because) {
        if (because instanceof Because.All all) {
            return all.parts().stream().flatMap(part -> own(part).stream()).toList();
        }
        return List.of(because);
    }

    private static boolean read(Because because, int index) {
        return isRead(((Because.All) because).parts().get(index));
    }

    private static boolean isRead(Because leaf) {
        return day(leaf).isPresent();
    }

    private static Optional<LocalDate> day(Because leaf) {
        if (leaf instanceof Because.FactRead read) {
            return Optional.of(read.on());
        }
        return leaf instanceof Because.MarkRead read ? Optional.of(read.on()) : Optional.empty();
    }
}
