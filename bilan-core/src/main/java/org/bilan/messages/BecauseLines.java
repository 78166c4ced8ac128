package org.bilan.messages;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.bilan.agreement.FundingKind;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.lifecycle.FactKind;
import org.bilan.rules.Because;
import org.bilan.rules.CaseFile;
import org.bilan.rules.Finding;
import org.bilan.rules.Mark;
import org.bilan.rules.Measure;
import org.bilan.rules.Reasons;
import org.bilan.rules.Requirement;
import org.bilan.rules.Rule;

/**
 * Reasons as lines of text, one after the other: told by a rule, or read from a tree that somebody kept. Either way each
 * line is worded here, once.
 */
final class BecauseLines implements Reasons, Because.Cases<BecauseLines> {
    private static final int USUAL = 12;
    private static final String PART = "– ";

    private final Texts texts;
    private final ReadyLines ready;
    private String[] lines = new String[USUAL];
    private int size;

    /** How many wholes the line is part of. */
    private int depth;

    BecauseLines(Texts texts) {
        this.texts = texts;
        this.ready = texts.ready();
    }

    /** The lines, once all are said; nobody can change them. */
    List<String> lines() {
        return new Lines(lines, size);
    }

    /** Takes over the array, of which the end may be empty: to copy it would cost more than to keep that. */
    private static final class Lines extends AbstractList<String> implements RandomAccess {
        private final String[] lines;
        private final int size;

        private Lines(String[] lines, int size) {
            this.lines = lines;
            this.size = size;
        }

        @Override
        public String get(int index) {
            return lines[Objects.checkIndex(index, size)];
        }

        @Override
        public int size() {
            return size;
        }
    }

    @Override
    public void add(Because reason) {
        reason.match(this);
    }

    @Override
    public BecauseLines all(Because.All reason) {
        for (Because part : reason.parts()) {
            part.match(this);
        }
        return this;
    }

    @Override
    public void fact(FactKind kind, int epochDay) {
        say(epochDay == NEVER ? ready.absent(kind) : ready.fact(kind, texts.day(epochDay)));
    }

    @Override
    public BecauseLines factRead(Because.FactRead reason) {
        return say(ready.fact(reason.kind(), texts.of(reason.on())));
    }

    @Override
    public BecauseLines factAbsent(Because.FactAbsent reason) {
        return say(ready.absent(reason.kind()));
    }

    @Override
    public void mark(Mark mark, int epochDay) {
        say(epochDay == NEVER ? ready.absent(mark) : ready.mark(mark, texts.day(epochDay)));
    }

    @Override
    public BecauseLines markRead(Because.MarkRead reason) {
        return say(ready.mark(reason.mark(), texts.of(reason.on())));
    }

    @Override
    public BecauseLines markAbsent(Because.MarkAbsent reason) {
        return say(ready.absent(reason.mark()));
    }

    @Override
    public BecauseLines fundingRead(Because.FundingRead reason) {
        String concerned = inOrder(reason.concerned(), texts::of);
        FundingKind funding = reason.funding().orElse(null);
        return funding == null
                ? line("because.funding.unknown", concerned)
                : line("because.funding", texts.of(funding), concerned);
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
                : inOrder(reason.concerned(), texts::of);
    }

    /** In the order of their type, separated by commas; mostly there is one. */
    private static <E extends Enum<E>> String inOrder(Set<E> values, Function<E, String> word) {
        return values.size() == 1
                ? word.apply(values.iterator().next())
                : values.stream().sorted().map(word).collect(Collectors.joining(", "));
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
    public void inForce(String name, LegalValue.InForce<?> value) {
        say(ready.value(name, value));
    }

    @Override
    public BecauseLines valueInForce(Because.ValueInForce reason) {
        return say(ready.value(reason.name(), reason.value()));
    }

    @Override
    public BecauseLines noValueInForce(Because.NoValueInForce reason) {
        return line("because.no-value", reason.name(), texts.of(reason.on()));
    }

    @Override
    public void lawfulFrom(int epochDay) {
        say(ready.lawfulFrom.with(texts.day(epochDay)));
    }

    @Override
    public void lawfulUntil(int epochDay) {
        say(ready.lawfulUntil.with(texts.day(epochDay)));
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
    public void measured(Measure measure, int value, int bound) {
        line("because.measured", texts.of(measure), texts.amount(measure, value), texts.amount(measure, bound));
    }

    @Override
    public BecauseLines measured(Because.Measured reason) {
        measured(reason.measure(), reason.value(), reason.bound());
        return this;
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
    public void required(Requirement requirement, boolean present) {
        say(ready.required(requirement, present));
    }

    @Override
    public BecauseLines required(Because.Required reason) {
        return say(ready.required(reason.requirement(), reason.present()));
    }

    @Override
    public void part(Rule rule, CaseFile caseFile) {
        heading(rule.norm(), rule.verdict(caseFile));
        depth++;
        rule.tell(caseFile, this);
        depth--;
    }

    @Override
    public BecauseLines part(Because.Part reason) {
        heading(reason.norm(), reason.verdict());
        depth++;
        reason.because().match(this);
        depth--;
        return this;
    }

    private void heading(Norm norm, Finding.Verdict verdict) {
        line("because.part", norm.id(), texts.of(verdict));
    }

    @Override
    public void seenOn(int epochDay) {
        say(ready.seen.with(texts.day(epochDay)));
    }

    @Override
    public BecauseLines seenOn(Because.SeenOn reason) {
        return say(ready.seen.with(texts.of(reason.asOf())));
    }

    private BecauseLines line(String key, String... arguments) {
        return say(texts.format(key, arguments));
    }

    private BecauseLines say(String line) {
        if (size == lines.length) {
            lines = Arrays.copyOf(lines, 2 * size);
        }
        lines[size++] = depth == 0 ? line : PART.repeat(depth) + line;
        return this;
    }
}
