package org.bilan.questionnaires.instrument;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What several items measure together, with its scoring key.
 *
 * @param keys the items that count, each in its direction
 * @param minAnswered how many of them must be answered before a score is given
 */
public record Scale(String id, LocalizedText label, List<Keyed> keys, int minAnswered) {

    /** A scale as written; {@link Instrument} checks it against the items, together with all the others. */
    public Scale {
        requireNonNull(id, "id");
        requireNonNull(label, "label");
        keys = List.copyOf(keys);
    }
}
