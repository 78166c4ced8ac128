package org.bilan.messages;

import java.util.List;
import org.bilan.legaltime.Delay;
import org.bilan.rules.Because;
import org.bilan.rules.DelayRange;

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
    public List<String> excused(Because.Excused reason) {
        return line("because.excused", texts.of(reason.kind()), texts.of(reason.on()));
    }

    @Override
    public List<String> valueInForce(Because.ValueInForce reason) {
        return line(
                "because.value",
                inWords(reason.value().value()),
                texts.of(reason.value().from()),
                reason.value().citation());
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
    public List<String> daysOutside(Because.DaysOutside reason) {
        return line(reason.late() ? "because.late" : "because.early", reason.days());
    }

    @Override
    public List<String> minutesHeld(Because.MinutesHeld reason) {
        return line("because.minutes", texts.minutes(reason.held()), texts.minutes(reason.most()));
    }

    @Override
    public List<String> required(Because.Required reason) {
        return line(reason.present() ? "because.present" : "because.missing", texts.of(reason.requirement()));
    }

    @Override
    public List<String> all(Because.All reason) {
        return reason.parts().stream()
                .flatMap(part -> part.match(this).stream())
                .toList();
    }

    private List<String> line(String key, Object... arguments) {
        return List.of(texts.format(key, arguments));
    }

    private String inWords(Object value) {
        if (value instanceof Delay delay) {
            return delay.in(texts.locale());
        }
        if (value instanceof DelayRange range) {
            return range.in(texts.locale());
        }
        return value instanceof Integer minutes ? texts.minutes(minutes) : value.toString();
    }
}
