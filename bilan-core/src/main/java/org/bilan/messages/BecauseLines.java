package org.bilan.messages;

import java.util.List;
import java.util.stream.Collectors;
import org.bilan.rules.Because;
import org.bilan.rules.Measure;

/** Reasons as lines of text, one after the other into one list. */
record BecauseLines(Texts texts, List<String> lines) implements Because.Cases<BecauseLines> {
    @Override
    public BecauseLines factRead(Because.FactRead reason) {
        return line("because.fact", texts.of(reason.kind()), texts.of(reason.on()));
    }

    @Override
    public BecauseLines factAbsent(Because.FactAbsent reason) {
        return line("because.absent", texts.of(reason.kind()));
    }

    @Override
    public BecauseLines markRead(Because.MarkRead reason) {
        return line("because.fact", texts.of(reason.mark()), texts.of(reason.on()));
    }

    @Override
    public BecauseLines markAbsent(Because.MarkAbsent reason) {
        return line("because.absent.mark", texts.of(reason.mark()));
    }

    @Override
    public BecauseLines fundingRead(Because.FundingRead reason) {
        String concerned = reason.concerned().stream().sorted().map(texts::of).collect(Collectors.joining(", "));
        return reason.funding()
                .map(funding -> line("because.funding", texts.of(funding), concerned))
                .orElseGet(() -> line("because.funding.unknown", concerned));
    }

    @Override
    public BecauseLines statusRead(Because.StatusRead reason) {
        String concerned = statuses(reason) + priority(reason);
        String key = reason.priority() ? "because.status.priority" : "because.status";
        return reason.status()
                .map(status -> line(key, texts.of(status), concerned))
                .orElseGet(() -> line("because.status.unknown", concerned));
    }

    private String statuses(Because.StatusRead reason) {
        return reason.concerned().isEmpty()
                ? texts.format("because.status.any")
                : reason.concerned().stream().sorted().map(texts::of).collect(Collectors.joining(", "));
    }

    private String priority(Because.StatusRead reason) {
        return reason.concernedPriority()
                .map(only -> texts.format(only ? "because.status.only-priority" : "because.status.without-priority"))
                .orElse("");
    }

    @Override
    public BecauseLines excused(Because.Excused reason) {
        return line("because.excused", texts.of(reason.kind()), texts.of(reason.on()));
    }

    @Override
    public BecauseLines valueInForce(Because.ValueInForce reason) {
        lines.add(texts.of(reason));
        return this;
    }

    @Override
    public BecauseLines noValueInForce(Because.NoValueInForce reason) {
        return line("because.no-value", reason.name(), texts.of(reason.on()));
    }

    @Override
    public BecauseLines limit(Because.Limit reason) {
        return line("because.limit", texts.of(reason.window()));
    }

    @Override
    public BecauseLines extendedBy(Because.ExtendedBy reason) {
        return line("because.extended", texts.of(reason.to()), reason.norm().id());
    }

    @Override
    public BecauseLines daysOutside(Because.DaysOutside reason) {
        boolean one = reason.days() == 1;
        String late = one ? "because.late.one" : "because.late.many";
        String early = one ? "because.early.one" : "because.early.many";
        return line(reason.late() ? late : early, Long.toString(reason.days()));
    }

    @Override
    public BecauseLines waived(Because.Waived reason) {
        return line("because.waived", texts.of(reason.reason()));
    }

    @Override
    public BecauseLines measured(Because.Measured reason) {
        Measure measure = reason.measure();
        return line(
                "because.measured",
                texts.of(measure),
                texts.amount(measure, reason.value()),
                texts.amount(measure, reason.bound()));
    }

    @Override
    public BecauseLines share(Because.Share reason) {
        return line("because.share", texts.cents(reason.cents()), texts.cents(reason.most()));
    }

    @Override
    public BecauseLines instantLimit(Because.InstantLimit reason) {
        String limit = texts.of(reason.limit());
        return reason.done() == null
                ? line("because.instant.open", limit)
                : line("because.instant", limit, texts.of(reason.done()));
    }

    @Override
    public BecauseLines required(Because.Required reason) {
        return line(reason.present() ? "because.present" : "because.missing", texts.of(reason.requirement()));
    }

    @Override
    public BecauseLines part(Because.Part reason) {
        line("because.part", reason.norm().id(), texts.of(reason.verdict()));
        int from = lines.size();
        reason.because().match(this);
        lines.subList(from, lines.size()).replaceAll(line -> "– " + line);
        return this;
    }

    @Override
    public BecauseLines seenOn(Because.SeenOn reason) {
        return line("because.seen", texts.of(reason.asOf()));
    }

    @Override
    public BecauseLines all(Because.All reason) {
        for (Because part : reason.parts()) {
            part.match(this);
        }
        return this;
    }

    private BecauseLines line(String key, String... arguments) {
        lines.add(texts.format(key, arguments));
        return this;
    }
}
