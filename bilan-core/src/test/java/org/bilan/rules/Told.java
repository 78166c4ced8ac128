package org.bilan.rules;

import java.util.Collection;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.bilan.law.Norm;

/** Reasons as one short line that keeps every value and every bracket of their tree, for golden tables. */
final class Told implements Because.Cases<String> {

    /** What is told to whoever makes a tree of it. */
    static String by(Consumer<Reasons> teller) {
        ReasonTree tree = new ReasonTree();
        teller.accept(tree);
        return of(tree.root());
    }

    static String of(Because because) {
        return because.match(new Told());
    }

    @Override
    public String factRead(Because.FactRead reason) {
        return reason.kind() + " " + reason.on();
    }

    @Override
    public String factAbsent(Because.FactAbsent reason) {
        return "no " + reason.kind();
    }

    @Override
    public String markRead(Because.MarkRead reason) {
        return "~" + reason.mark() + " " + reason.on();
    }

    @Override
    public String markAbsent(Because.MarkAbsent reason) {
        return "no ~" + reason.mark();
    }

    @Override
    public String fundingRead(Because.FundingRead reason) {
        return "paid by " + reason.funding().map(Enum::name).orElse("?") + " of " + sorted(reason.concerned());
    }

    @Override
    public String statusRead(Because.StatusRead reason) {
        return "status " + reason.status().map(Enum::name).orElse("?") + (reason.priority() ? "+" : "-") + " of "
                + sorted(reason.concerned())
                + reason.concernedPriority().map(only -> only ? "+" : "-").orElse("");
    }

    @Override
    public String excused(Because.Excused reason) {
        return "excused by " + reason.kind() + " " + reason.on();
    }

    @Override
    public String valueInForce(Because.ValueInForce reason) {
        return reason.name() + " since " + reason.value().from();
    }

    @Override
    public String noValueInForce(Because.NoValueInForce reason) {
        return "no " + reason.name() + " on " + reason.on();
    }

    @Override
    public String limit(Because.Limit reason) {
        return "lawful " + reason.window();
    }

    @Override
    public String extendedBy(Because.ExtendedBy reason) {
        return id(reason.norm()) + " extends to " + reason.to();
    }

    @Override
    public String daysOutside(Because.DaysOutside reason) {
        return (reason.late() ? "late " : "early ") + reason.days();
    }

    @Override
    public String waived(Because.Waived reason) {
        return "waived " + reason.reason();
    }

    @Override
    public String measured(Because.Measured reason) {
        return reason.measure() + " " + reason.value() + " against " + reason.bound();
    }

    @Override
    public String share(Because.Share reason) {
        return reason.cents() + " cents of " + reason.most();
    }

    @Override
    public String instantLimit(Because.InstantLimit reason) {
        return "by " + reason.limit() + (reason.done() == null ? ", not done" : ", done " + reason.done());
    }

    @Override
    public String required(Because.Required reason) {
        return (reason.present() ? "has " : "lacks ") + reason.requirement();
    }

    @Override
    public String part(Because.Part reason) {
        return id(reason.norm()) + " " + reason.verdict() + " "
                + reason.because().match(this);
    }

    @Override
    public String seenOn(Because.SeenOn reason) {
        return "seen " + reason.asOf();
    }

    @Override
    public String all(Because.All reason) {
        return reason.parts().stream().map(part -> part.match(this)).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String id(Norm norm) {
        return norm.id();
    }

    private static String sorted(Collection<? extends Enum<?>> names) {
        return names.stream().map(Enum::name).sorted().toList().toString();
    }
}
