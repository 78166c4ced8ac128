package org.bilan.questionnaires.answers;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.instrument.ShowIf;

/**
 * What can be told of a definition without a single answer, beyond the contradictions that keep an instrument from being built
 * (circles and conditions on later items, items that count nowhere, missing translations: see {@link Instrument}).
 *
 * <p>Every way to answer the items that a condition looks at, directly or through other conditions, is tried by one answer of
 * each kind that makes a difference.
 */
public final class InstrumentAnalysis {

    private InstrumentAnalysis() {}

    /**
     * One thing found.
     *
     * @param about the item or scale
     */
    public record Finding(Kind kind, String about) {

        /** Keeps both. */
        public Finding {
            requireNonNull(kind, "kind");
            requireNonNull(about, "about");
        }

        @Override
        public String toString() {
            return about + ": " + kind;
        }
    }

    /** The kinds, stable over versions. */
    public enum Kind {
        /** No answers lead to the item: nobody will ever see it. */
        ALWAYS_HIDDEN(true),
        /** All answers lead to the item: its condition says nothing. */
        CONDITION_WITHOUT_EFFECT(true),
        /** However one answers, so many items of the scale are hidden that it never has a score. */
        SCALE_NEVER_SCORED(true),
        /** The scale has a score only for those who are shown its items; fine where that is meant. */
        SCALE_WITH_HIDDEN_ITEMS(false),
        /** Too many ways to answer: whether the item can be shown was not decided. */
        NOT_DECIDED(false);

        private final boolean problem;

        Kind(boolean problem) {
            this.problem = problem;
        }

        /** Whether it should be mended; else only known. */
        public boolean isProblem() {
            return problem;
        }
    }

    /** Everything found, in the order of the instrument: items first, then scales. */
    public static List<Finding> of(Instrument instrument) {
        List<Finding> findings = new ArrayList<>();
        Set<String> hideable = new LinkedHashSet<>();
        for (Item item : instrument.items()) {
            if (!item.showIf().equals(ShowIf.ALWAYS)) {
                hideable.add(item.id());
                item(instrument, item, findings);
            }
        }
        instrument.scales().forEach(scale -> scale(scale, hideable, findings));
        return List.copyOf(findings);
    }

    private static void item(Instrument instrument, Item item, List<Finding> findings) {
        Reachability reachability = Reachability.of(instrument, item);
        if (!reachability.isDecided()) {
            findings.add(new Finding(Kind.NOT_DECIDED, item.id()));
        } else if (!reachability.isEverShown()) {
            findings.add(new Finding(Kind.ALWAYS_HIDDEN, item.id()));
        } else if (!reachability.isEverHidden()) {
            findings.add(new Finding(Kind.CONDITION_WITHOUT_EFFECT, item.id()));
        }
    }

    private static void scale(Scale scale, Set<String> hideable, List<Finding> findings) {
        List<String> items = scale.keys().stream().map(Keyed::itemId).toList();
        Set<String> dead = new LinkedHashSet<>();
        findings.stream()
                .filter(finding -> finding.kind() == Kind.ALWAYS_HIDDEN)
                .map(Finding::about)
                .forEach(dead::add);
        if (items.stream().filter(id -> !dead.contains(id)).count() < scale.minAnswered()) {
            findings.add(new Finding(Kind.SCALE_NEVER_SCORED, scale.id()));
        } else if (items.stream().filter(id -> !hideable.contains(id)).count() < scale.minAnswered()) {
            findings.add(new Finding(Kind.SCALE_WITH_HIDDEN_ITEMS, scale.id()));
        }
    }
}
