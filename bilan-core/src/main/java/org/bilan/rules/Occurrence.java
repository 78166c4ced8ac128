package org.bilan.rules;

import java.util.Set;
import org.bilan.lifecycle.FactKind;
import org.jspecify.annotations.Nullable;

/** A day that a rule looks at: the first or the last fact of a kind, or a day that the case file marks. */
public final class Occurrence {
    private final FactKind kind;
    private final @Nullable Mark mark;
    private final boolean isLast;

    private Occurrence(FactKind kind, @Nullable Mark mark, boolean isLast) {
        this.kind = kind;
        this.mark = mark;
        this.isLast = isLast;
    }

    /** The first fact of that kind, by the day on which it happened. */
    public static Occurrence first(FactKind kind) {
        return new Occurrence(kind, null, false);
    }

    /** The last fact of that kind, by the day on which it happened. */
    public static Occurrence last(FactKind kind) {
        return new Occurrence(kind, null, true);
    }

    /** A day that the case file marks; the kind of its fact is the first from which the mark is read. */
    public static Occurrence of(Mark mark, FactKind kind) {
        return new Occurrence(kind, mark, false);
    }

    /** A day that the case file marks, read from facts of one kind. */
    static Occurrence of(Mark mark) {
        return new Occurrence(mark.readsFrom().iterator().next(), mark, false);
    }

    /** The kind of fact that happens on that day. */
    public FactKind kind() {
        return kind;
    }

    /** The kinds of facts that decide the day. */
    public Set<FactKind> readsFrom() {
        return mark == null ? Set.of(kind) : mark.readsFrom();
    }

    /** The epoch day, or {@link CaseFile#NEVER}. */
    int day(CaseFile caseFile) {
        if (mark != null) {
            return caseFile.day(mark);
        }
        return isLast ? caseFile.lastDay(kind) : caseFile.firstDay(kind);
    }

    /** What is read: the fact or mark and its day, or its absence. */
    void tell(CaseFile caseFile, Reasons reasons) {
        int day = day(caseFile);
        if (mark != null) {
            reasons.mark(mark, day);
        } else {
            reasons.fact(kind, day);
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Occurrence that && kind == that.kind && mark == that.mark && isLast == that.isLast;
    }

    @Override
    public int hashCode() {
        return (kind.hashCode() * 31 + (mark == null ? 0 : mark.hashCode())) * 31 + (isLast ? 1 : 0);
    }

    @Override
    public String toString() {
        return mark != null ? mark.name() : (isLast ? "last " : "first ") + kind;
    }
}
