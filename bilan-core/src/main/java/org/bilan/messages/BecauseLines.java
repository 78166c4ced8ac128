package org.bilan.messages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilan.rules.Because;
import org.bilan.rules.Measure;

/** Reasons as lines of text. */
record BecauseLines(Texts texts) implements Because.Cases<List<String>> {
    @Override
    public List<String> factRead(Because.FactRead reason) {
        return line("because.fact", texts.of(reason.kind()), texts.of(reason.on()));
    }

    @Override
    public List<String> factAbsent(Because.FactAbsent reason) {
        return line("because.absent", texts.of(reason.kind()));
    }

    @Override
    public List<String> markRead(Because.MarkRead reason) {
        return line("because.fact", texts.of(reason.mark()), texts.of(reason.on()));
    }

    @Override
    public List<String> markAbsent(Because.MarkAbsent reason) {
        return line("because.absent.mark", texts.of(reason.mark()));
    }

    @Override
    public List<String> fundingRead(Because.FundingRead reason) {
        String concerned = reason.concerned().stream().sorted().map(texts::of).collect(Collectors.joining(", "));
        return reason.funding()
                .map(funding -> line("because.funding", texts.of(funding), concerned))
                .orElseGet(() -> line("because.funding.unknown", concerned));
    }

    @Override
    public List<String> statusRead(Because.StatusRead reason) {
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
    public List<String> excused(Because.Excused reason) {
        return line("because.excused", texts.of(reason.kind()), texts.of(reason.on()));
    }

    @Override
    public List<String> valueInForce(Because.ValueInForce reason) {
        return line(
                "because.value",
                texts.value(reason.name(), reason.value().value()),
                texts.of(reason.value().from()),
                reason.value().citation().toString());
    }

    @Override
    public List<String> noValueInForce(Because.NoValueInForce reason) {
        return line("because.no-value", reason.name(), texts.of(reason.on()));
    }

    @Override
    public List<String> limit(Because.Limit reason) {
        return line("because.limit", texts.of(reason.window()));
    }

    @Override
    public List<String> extendedBy(Because.ExtendedBy reason) {
        return line("because.extended", texts.of(reason.to()), reason.norm().id());
    }

    @Override
    public List<String> daysOutside(Because.DaysOutside reason) {
        boolean one = reason.days() == 1;
        String late = one ? "because.late.one" : "because.late.many";
        String early = one ? "because.early.one" : "because.early.many";
        return line(reason.late() ? late : early, Long.toString(reason.days()));
    }

    @Override
    public List<String> waived(Because.Waived reason) {
        return line("because.waived", texts.of(reason.reason()));
    }

    @Override
    public List<String> measured(Because.Measured reason) {
        Measure measure = reason.measure();
        return line(
                "because.measured",
                texts.of(measure),
                texts.amount(measure, reason.value()),
                texts.amount(measure, reason.bound()));
    }

    @Override
    public List<String> share(Because.Share reason) {
        return line("because.share", texts.cents(reason.cents()), texts.cents(reason.most()));
    }

    @Override
    public List<String> instantLimit(Because.InstantLimit reason) {
        String limit = texts.of(reason.limit());
        return reason.done() == null
                ? line("because.instant.open", limit)
                : line("because.instant", limit, texts.of(reason.done()));
    }

    @Override
    public List<String> required(Because.Required reason) {
        return line(reason.present() ? "because.present" : "because.missing", texts.of(reason.requirement()));
    }

    @Override
    public List<String> part(Because.Part reason) {
        Stream<String> own =
                Stream.of(texts.format("because.part", reason.norm().id(), texts.of(reason.verdict())));
        return Stream.concat(own, reason.because().match(this).stream().map(line -> "– " + line))
                .toList();
    }

    @Override
    public List<String> seenOn(Because.SeenOn reason) {
        return line("because.seen", texts.of(reason.asOf()));
    }

    @Override
    public List<String> all(Because.All reason) {
        return reason.parts().stream()
                .flatMap(part -> part.match(this).stream())
                .toList();
    }

    private List<String> line(String key, String... arguments) {
        return List.of(texts.format(key, arguments));
    }
}
