package org.bilan.questionnaires.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.Comparison;
import org.bilan.questionnaires.instrument.Dichotomy;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.LocalizedText;
import org.bilan.questionnaires.instrument.Passport;
import org.bilan.questionnaires.instrument.ShowIf;

/** From an instrument to its JSON tree, format 1; what {@link DefinitionReader} reads back. */
final class DefinitionWriter {

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<AnswerRange, String> ranges = new LinkedHashMap<>();

    private DefinitionWriter() {}

    static ObjectNode write(Instrument instrument) {
        return new DefinitionWriter().tree(instrument);
    }

    private ObjectNode tree(Instrument instrument) {
        ObjectNode root = NODES.objectNode();
        root.put("formatVersion", DefinitionReader.FORMAT_VERSION);
        root.put("id", instrument.id().value()).put("version", instrument.version());
        root.set("title", text(instrument.title()));
        root.set("instructions", text(instrument.instructions()));
        root.set("passport", passport(instrument.passport()));
        ObjectNode named = root.putObject("answerRanges");
        ArrayNode items = root.putArray("items");
        instrument.items().forEach(item -> items.add(item(item)));
        ranges.forEach((range, name) -> named.set(name, range(range)));
        ArrayNode scales = root.putArray("scales");
        instrument.scales().forEach(scale -> scales.add(ScaleWriter.write(scale)));
        comparisons(root, instrument.comparisons());
        dichotomies(root, instrument.dichotomies());
        return root;
    }

    static ObjectNode text(LocalizedText text) {
        ObjectNode node = NODES.objectNode();
        text.byLanguage().forEach((locale, words) -> node.put(locale.toLanguageTag(), words));
        return node;
    }

    private static ObjectNode passport(Passport passport) {
        ObjectNode node = NODES.objectNode();
        node.put("author", passport.author()).put("licence", passport.licence());
        node.set(
                "languages",
                strings(passport.languages().stream().map(Locale::toLanguageTag).toList()));
        node.set("administration", text(passport.administration()));
        node.put("minimumAge", passport.minimumAge());
        node.set("reliability", text(passport.reliability()));
        node.set("norms", text(passport.norms()));
        node.set("purpose", text(passport.purpose()));
        node.set("sources", strings(passport.sources()));
        return node;
    }

    static ArrayNode strings(List<String> strings) {
        ArrayNode array = NODES.arrayNode();
        strings.forEach(array::add);
        return array;
    }

    private static ObjectNode range(AnswerRange range) {
        ObjectNode node = NODES.objectNode();
        node.put("min", range.min()).put("max", range.max());
        ArrayNode labels = node.putArray("labels");
        range.labels().forEach(label -> labels.add(text(label)));
        return node;
    }

    private ObjectNode item(Item item) {
        ObjectNode node = NODES.objectNode();
        node.put("id", item.id()).put("format", item.format().name());
        node.set("text", text(item.text()));
        item.purpose().ifPresent(purpose -> node.set("purpose", text(purpose)));
        if (!item.showIf().equals(ShowIf.ALWAYS)) {
            node.set("showIf", item.showIf().match(new ConditionWriter()));
        }
        item.format().match(new FormatWriter(node, this::name));
        return node;
    }

    private String name(AnswerRange range) {
        return ranges.computeIfAbsent(range, unnamed -> "range" + (ranges.size() + 1));
    }

    private static void comparisons(ObjectNode root, List<Comparison> comparisons) {
        for (Comparison comparison : comparisons) {
            ObjectNode node = root.withArray("comparisons").addObject().put("id", comparison.id());
            node.set("label", text(comparison.label()));
            node.set("items", strings(comparison.itemIds()));
        }
    }

    private static void dichotomies(ObjectNode root, List<Dichotomy> dichotomies) {
        for (Dichotomy dichotomy : dichotomies) {
            root.withArray("dichotomies")
                    .addObject()
                    .put("scale", dichotomy.scaleId())
                    .put("low", dichotomy.lowLetter())
                    .put("high", dichotomy.highLetter());
        }
    }
}
