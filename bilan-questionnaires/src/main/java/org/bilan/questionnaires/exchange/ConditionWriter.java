package org.bilan.questionnaires.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.bilan.questionnaires.instrument.ShowIf;

/** From a condition to its JSON. */
final class ConditionWriter implements ShowIf.Cases<ObjectNode> {

    @Override
    public ObjectNode always(ShowIf.Always condition) {
        return several("all", List.of());
    }

    @Override
    public ObjectNode answered(ShowIf.Answered condition) {
        return DefinitionWriter.NODES.objectNode().put("answered", condition.itemId());
    }

    @Override
    public ObjectNode between(ShowIf.Between condition) {
        ObjectNode node = DefinitionWriter.NODES.objectNode().put("item", condition.itemId());
        node.putArray("between").add(condition.lowest()).add(condition.highest());
        return node;
    }

    @Override
    public ObjectNode picked(ShowIf.Picked condition) {
        return DefinitionWriter.NODES
                .objectNode()
                .put("item", condition.itemId())
                .put("picked", condition.choiceId());
    }

    @Override
    public ObjectNode allOf(ShowIf.AllOf condition) {
        return several("all", condition.conditions());
    }

    @Override
    public ObjectNode anyOf(ShowIf.AnyOf condition) {
        return several("any", condition.conditions());
    }

    @Override
    public ObjectNode not(ShowIf.Not condition) {
        return DefinitionWriter.NODES
                .objectNode()
                .set("not", condition.condition().match(this));
    }

    private ObjectNode several(String name, List<ShowIf> conditions) {
        ObjectNode node = DefinitionWriter.NODES.objectNode();
        ArrayNode array = node.putArray(name);
        conditions.forEach(condition -> array.add(condition.match(this)));
        return node;
    }
}
