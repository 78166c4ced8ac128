package org.bilan.questionnaires.scoring;

import java.util.List;
import java.util.OptionalInt;
import org.bilan.questionnaires.instrument.MissingRule;
import org.bilan.questionnaires.instrument.Scale;

/**
 * What was counted on one scale, in whole numbers: they are added in any order and divided once, so that no order, locale or
 * machine changes a bit.
 */
final class Tally {

    private long answered;
    private long plainSum;
    private long sum;
    private long weightAnswered;
    private long weight;
    private long lowest;
    private long highest;
    private long lowestAnswered;
    private long highestAnswered;
    private long plainLowest;
    private long plainHighest;
    private boolean isOneRange = true;

    private Tally() {}

    static Tally of(List<ItemTrace> items) {
        Tally tally = new Tally();
        for (ItemTrace item : items) {
            tally.count(item);
            tally.isOneRange &= item.range().equals(items.get(0).range());
        }
        return tally;
    }

    private void count(ItemTrace item) {
        long times = item.keyed().weight();
        weight += times;
        lowest += times * item.range().lowest();
        highest += times * item.range().highest();
        OptionalInt points = item.points();
        if (points.isPresent()) {
            answered++;
            plainSum += points.getAsInt();
            sum += times * points.getAsInt();
            weightAnswered += times;
            lowestAnswered += times * item.range().lowest();
            highestAnswered += times * item.range().highest();
            plainLowest += item.range().lowest();
            plainHighest += item.range().highest();
        }
    }

    int answered() {
        return (int) answered;
    }

    long sum() {
        return sum;
    }

    long lowest() {
        return lowest;
    }

    long highest() {
        return highest;
    }

    double mean() {
        return (double) sum / weightAnswered;
    }

    /**
     * The sum over all items, the places left out taken as the rule says. Needs one answer at least. Where the items give
     * points on different ranges, a place is taken by its share of its own range, so that no sum leaves its bounds.
     */
    double filled(MissingRule.Filling filling) {
        boolean prorated = filling == MissingRule.Filling.PRORATED;
        if (isOneRange) {
            return prorated
                    ? (double) (weight * sum) / weightAnswered
                    : (double) (answered * sum + (weight - weightAnswered) * plainSum) / answered;
        }
        double share = prorated
                ? (double) (sum - lowestAnswered) / (highestAnswered - lowestAnswered)
                : (double) (plainSum - plainLowest) / (plainHighest - plainLowest);
        long lowestLeft = lowest - lowestAnswered;
        long widthLeft = highest - highestAnswered - lowestLeft;
        return sum + (lowestLeft + share * widthLeft);
    }

    double value(Scale scale) {
        double filled = filled(scale.missing().filling());
        return scale.metric() == Scale.Metric.SUM ? filled : filled / weight;
    }

    double percentOfMaximum() {
        return 100.0 * (sum - lowestAnswered) / (highestAnswered - lowestAnswered);
    }
}
