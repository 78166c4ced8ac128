package org.bilan.questionnaires.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bilan.questionnaires.instrument.Direction;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.MissingRule;
import org.bilan.questionnaires.instrument.Scale;

/** From the JSON of a scale to the scale with its key. */
final class ScaleReader {

    private ScaleReader() {}

    static Scale scale(JsonCursor at) {
        at.hasOnly("id", "label", "minAnswered", "filling", "metric", "items");
        List<Keyed> keys = new ArrayList<>();
        at.at("items").elements().forEach(line -> keyed(line).ifPresent(keys::add));
        return new Scale.Builder()
                .id(at.at("id").text())
                .label(at.at("label").localized())
                .addAllKeys(keys)
                .missing(missing(at))
                .metric(metric(at.at("metric")))
                .build();
    }

    private static Scale.Metric metric(JsonCursor at) {
        return at.isThere() && at.oneOf("sum", "mean").equals("mean") ? Scale.Metric.MEAN : Scale.Metric.SUM;
    }

    private static MissingRule missing(JsonCursor at) {
        JsonCursor least = at.at("minAnswered");
        MissingRule.Filling filling = filling(at.at("filling"));
        if (!least.node().isTextual()) {
            return new MissingRule.AtLeast(least.number(), filling);
        }
        return least.oneOf("all", "half").equals("all")
                ? new MissingRule.NoneMissing()
                : new MissingRule.AtLeastHalf(filling);
    }

    private static MissingRule.Filling filling(JsonCursor at) {
        return at.isThere() && at.oneOf("prorated", "person-mean").equals("person-mean")
                ? MissingRule.Filling.PERSON_MEAN
                : MissingRule.Filling.PRORATED;
    }

    private static Optional<Keyed> keyed(JsonCursor at) {
        String item = at.at("item").text();
        int weight = at.at("weight").isThere() ? at.at("weight").number() : 1;
        if (at.at("points").isThere()) {
            at.hasOnly("item", "points", "weight");
            Map<String, Integer> points = points(at.at("points"));
            return at.attempt(() -> new Keyed.ByPoints(item, points, weight));
        }
        if (at.at("agreement").isThere()) {
            at.hasOnly("item", "agreement", "weight");
            Map<String, Integer> points = points(at.at("agreement"));
            return at.attempt(() -> new Keyed.ByAgreement(item, points, weight));
        }
        return byNumber(at, item, weight);
    }

    private static Optional<Keyed> byNumber(JsonCursor at, String item, int weight) {
        at.hasOnly("item", "row", "key", "weight");
        JsonCursor key = at.at("key");
        Direction direction = key.attempt(() -> Direction.ofSign(key.number())).orElse(Direction.DIRECT);
        if (at.at("row").isThere()) {
            String row = at.at("row").text();
            return at.attempt(() -> new Keyed.ByRow(item, row, direction, weight));
        }
        return at.attempt(() -> new Keyed.ByNumber(item, direction, weight));
    }

    private static Map<String, Integer> points(JsonCursor at) {
        Map<String, Integer> points = new TreeMap<>();
        if (!at.node().isObject() || at.node().isEmpty()) {
            at.note("points by choice are expected");
        }
        at.node().fieldNames().forEachRemaining(id -> points.put(id, at.at(id).number()));
        return points;
    }
}
