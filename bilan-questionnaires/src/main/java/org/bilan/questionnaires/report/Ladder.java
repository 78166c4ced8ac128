package org.bilan.questionnaires.report;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilan.questionnaires.instrument.Choice;
import org.bilan.questionnaires.instrument.ComparativeFormat;
import org.bilan.questionnaires.instrument.Comparison;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.LocalizedText;
import org.bilan.questionnaires.preference.PartialOrder;
import org.bilan.questionnaires.preference.Preferences;
import org.bilan.questionnaires.preference.Relation;

/**
 * What was ranked, as rungs from the top. Things of one rung are tied, were not compared, or contradict each other; how many
 * pairs are which stands beside it.
 *
 * @param unknownPairs pairs of which nothing was said, directly or through others
 * @param contradictedPairs pairs of which both orders were said or follow
 */
public record Ladder(String id, LocalizedText label, List<Rung> rungs, int unknownPairs, int contradictedPairs) {

    /** Keeps the rungs. */
    public Ladder {
        requireNonNull(id, "id");
        requireNonNull(label, "label");
        rungs = List.copyOf(rungs);
    }

    /** Things on one level, in the order in which the items name them. */
    public record Rung(List<Thing> things) {

        /** Keeps the things. */
        public Rung {
            things = List.copyOf(things);
        }
    }

    /**
     * One thing.
     *
     * @param wins how often it was put before another, a tie counting half; comparable only where all were compared equally often
     */
    public record Thing(LocalizedText name, double wins) {}

    /** Whether nothing was put before anything else. */
    public boolean isFlat() {
        return rungs.size() < 2;
    }

    static Ladder of(Instrument instrument, Comparison comparison, Preferences preferences) {
        Map<String, LocalizedText> names = names(instrument, comparison);
        PartialOrder order = preferences.order();
        List<Rung> rungs = order.tiers().stream()
                .map(tier -> new Rung(preferences.objects().stream()
                        .filter(tier::contains)
                        .map(object ->
                                new Thing(names.getOrDefault(object, comparison.label()), preferences.score(object)))
                        .toList()))
                .toList();
        return new Ladder(
                comparison.id(),
                comparison.label(),
                rungs,
                order.pairs(Relation.UNKNOWN),
                order.pairs(Relation.CONTRADICTED));
    }

    private static Map<String, LocalizedText> names(Instrument instrument, Comparison comparison) {
        Map<String, LocalizedText> names = new LinkedHashMap<>();
        for (String itemId : comparison.itemIds()) {
            ComparativeFormat format =
                    (ComparativeFormat) instrument.item(itemId).orElseThrow().format();
            for (Choice object : format.objects()) {
                names.putIfAbsent(object.id(), object.text());
            }
        }
        return names;
    }
}
