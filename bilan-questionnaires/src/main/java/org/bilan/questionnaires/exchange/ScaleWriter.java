package org.bilan.questionnaires.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.bilan.questionnaires.instrument.Direction;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.MissingRule;
import org.bilan.questionnaires.instrument.Scale;

/** From a scale and its key to their JSON. */
final class ScaleWriter implements Keyed.Cases<ObjectNode> {

    private ScaleWriter() {}

    static ObjectNode write(Scale scale) {
        ObjectNode node = DefinitionWriter.NODES.objectNode().put("id", scale.id());
        node.set("label", DefinitionWriter.text(scale.label()));
        missing(node, scale.missing());
        if (scale.metric() == Scale.Metric.MEAN) {
            node.put("metric", "mean");
        }
        ArrayNode items = node.putArray("items");
        scale.keys().forEach(key -> items.add(weighted(key)));
        return node;
    }

    private static void missing(ObjectNode node, MissingRule rule) {
        if (rule instanceof MissingRule.AtLeast least) {
            node.put("minAnswered", least.answered());
        } else {
            node.put("minAnswered", rule instanceof MissingRule.AtLeastHalf ? "half" : "all");
        }
        if (rule.filling() == MissingRule.Filling.PERSON_MEAN) {
            node.put("filling", "person-mean");
        }
    }

    private static ObjectNode weighted(Keyed key) {
        ObjectNode line = key.match(new ScaleWriter());
        return key.weight() == 1 ? line : line.put("weight", key.weight());
    }

    @Override
    public ObjectNode byNumber(Keyed.ByNumber key) {
        return line(key).put("key", sign(key.direction()));
    }

    @Override
    public ObjectNode byRow(Keyed.ByRow key) {
        return line(key).put("row", key.rowId()).put("key", sign(key.direction()));
    }

    @Override
    public ObjectNode byPoints(Keyed.ByPoints key) {
        return points(line(key), "points", key.points());
    }

    @Override
    public ObjectNode byAgreement(Keyed.ByAgreement key) {
        return points(line(key), "agreement", key.points());
    }

    private static ObjectNode line(Keyed key) {
        return DefinitionWriter.NODES.objectNode().put("item", key.itemId());
    }

    private static int sign(Direction direction) {
        return direction.sign();
    }

    private static ObjectNode points(ObjectNode line, String name, Map<String, Integer> points) {
        ObjectNode node = line.putObject(name);
        points.forEach(node::put);
        return line;
    }
}
