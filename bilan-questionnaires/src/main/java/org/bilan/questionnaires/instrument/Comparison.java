package org.bilan.questionnaires.instrument;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * Comparative items that speak of the same objects and are read together: from a few rankings, pairs or blocks one order.
 *
 * @param itemIds of {@link ComparativeFormat}; objects are the same where their ids are
 */
public record Comparison(String id, LocalizedText label, List<String> itemIds) {

    /** A comparison as written; {@link Instrument} checks it against the items. */
    public Comparison {
        requireNonNull(id, "id");
        requireNonNull(label, "label");
        itemIds = List.copyOf(itemIds);
    }
}
