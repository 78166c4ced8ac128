package org.bilan.questionnaires.instrument;

import java.util.List;
import org.bilan.BilanValue;
import org.immutables.value.Value;

/** What several items measure together, with its scoring key. {@link Instrument} checks it against the items. */
@BilanValue
@Value.Immutable
public interface Scale extends WithScale {

    /** Unique in the instrument. */
    String id();

    /** The name that a report shows. */
    LocalizedText label();

    /** The items that count, each in its way. */
    List<Keyed> keys();

    /** What becomes of it when answers are missing; at least four in five, prorated, unless said otherwise. */
    @Value.Default
    default MissingRule missing() {
        return MissingRule.fourFifthsOf(keys().size());
    }

    /** What the score is. */
    @Value.Default
    default Metric metric() {
        return Metric.SUM;
    }

    /** What the score of a scale is. */
    enum Metric {
        /** The weighted sum of points, places left out filled by the rule for missing answers. */
        SUM,
        /** That sum, divided by the sum of the weights: within the range of one item. */
        MEAN
    }

    /** How many items must be answered before a score is given. */
    default int minAnswered() {
        return missing().minAnswered(keys().size());
    }

    /** A scale whose score is a sum, prorated when at least so many items were answered. */
    static Scale of(String id, LocalizedText label, List<Keyed> keys, int minAnswered) {
        return new Builder()
                .id(id)
                .label(label)
                .addAllKeys(keys)
                .missing(MissingRule.atLeast(minAnswered))
                .build();
    }

    /** Builds a scale; a missing attribute is named in the exception. */
    class Builder extends ImmutableScale.Builder {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
