package org.bilan.messages;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.bilan.law.LegalValue;
import org.bilan.lifecycle.FactKind;
import org.bilan.rules.Mark;
import org.bilan.rules.Requirement;

/** The lines that reasons are told in again and again, put together once for each kind of fact; only days are filled in. */
final class ReadyLines {
    /** A power of two, and so many times what the law has values that two of them seldom want one place. */
    private static final int KEPT = 4096;

    final Phrase seen;
    final Phrase from;
    final Phrase until;
    final Phrase lawfulFrom;
    final Phrase lawfulUntil;

    private final Texts texts;
    private final Map<FactKind, Phrase> facts = new EnumMap<>(FactKind.class);
    private final Map<FactKind, String> absent = new EnumMap<>(FactKind.class);
    private final Map<FactKind, Phrase> awaited = new EnumMap<>(FactKind.class);
    private final Map<Mark, Phrase> marks = new EnumMap<>(Mark.class);
    private final Map<Mark, String> unmarked = new EnumMap<>(Mark.class);
    private final AtomicReferenceArray<Required> requirements = new AtomicReferenceArray<>(KEPT);
    private final AtomicReferenceArray<Value> values = new AtomicReferenceArray<>(KEPT);

    private record Required(Requirement requirement, String present, String missing) {}

    private record Value(String name, LegalValue.InForce<?> value, String line) {}

    ReadyLines(Texts texts) {
        this.texts = texts;
        seen = phrase("because.seen", Phrase.OPEN);
        from = phrase("window.from", Phrase.OPEN);
        until = phrase("window.until", Phrase.OPEN);
        lawfulFrom = phrase("because.limit", texts.format("window.from", Phrase.OPEN));
        lawfulUntil = phrase("because.limit", texts.format("window.until", Phrase.OPEN));
        for (FactKind kind : FactKind.values()) {
            facts.put(kind, phrase("because.fact", texts.of(kind), Phrase.OPEN));
            absent.put(kind, texts.format("because.absent", texts.of(kind)));
            awaited.put(kind, phrase("finding.due", texts.of(kind), Phrase.OPEN));
        }
        for (Mark mark : Mark.values()) {
            marks.put(mark, phrase("because.fact", texts.of(mark), Phrase.OPEN));
            unmarked.put(mark, texts.format("because.absent.mark", texts.of(mark)));
        }
    }

    private Phrase phrase(String key, String... arguments) {
        return Phrase.of(texts.format(key, arguments));
    }

    String fact(FactKind kind, String day) {
        return of(facts, kind).with(day);
    }

    String absent(FactKind kind) {
        return of(absent, kind);
    }

    String mark(Mark mark, String day) {
        return of(marks, mark).with(day);
    }

    String absent(Mark mark) {
        return of(unmarked, mark);
    }

    String awaited(FactKind kind, String window) {
        return of(awaited, kind).with(window);
    }

    // As with values: a rule asks for the same objects again and again.
    @SuppressWarnings("ReferenceEquality")
    String required(Requirement requirement, boolean present) {
        int place = System.identityHashCode(requirement) & (KEPT - 1);
        Required lines = requirements.getPlain(place);
        if (lines == null || lines.requirement() != requirement) {
            String words = texts.of(requirement);
            lines = new Required(
                    requirement, texts.format("because.present", words), texts.format("because.missing", words));
            requirements.setRelease(place, lines);
        }
        return present ? lines.present() : lines.missing();
    }

    /** A value of the law with its first day and its source: the same line for all bilans of its time. */
    // The same object again and again: to compare two values by what they hold would cost more than the line.
    @SuppressWarnings("ReferenceEquality")
    String value(String name, LegalValue.InForce<?> value) {
        int place = System.identityHashCode(value) & (KEPT - 1);
        Value before = values.getPlain(place);
        if (before != null && before.value() == value && before.name().equals(name)) {
            return before.line();
        }
        String line = texts.format(
                "because.value",
                texts.value(name, value.value()),
                texts.of(value.from()),
                value.citation().toString());
        values.setRelease(place, new Value(name, value, line));
        return line;
    }

    private static <K, V> V of(Map<K, V> ready, K key) {
        V found = ready.get(key);
        if (found == null) {
            throw new IllegalStateException(key + " was not made ready");
        }
        return found;
    }
}
