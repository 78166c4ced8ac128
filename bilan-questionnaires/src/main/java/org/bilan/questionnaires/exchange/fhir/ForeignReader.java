package org.bilan.questionnaires.exchange.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.questionnaires.exchange.DefinitionProblem;
import org.bilan.questionnaires.exchange.fhir.ForeignQuestionnaire.Imported;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentId;
import org.bilan.questionnaires.instrument.InvalidInstrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.LocalizedText;
import org.bilan.questionnaires.instrument.Passport;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.instrument.ShowIf;

/** One reading of a foreign Questionnaire: gathers items and problems, and gives an instrument or all problems. */
final class ForeignReader {

    /** Extensions without which the question is another one. */
    private static final Set<String> MEANINGFUL = Set.of(
            "questionnaire-hidden",
            "questionnaire-optionExclusive",
            "regex",
            "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-answerExpression",
            "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-calculatedExpression",
            "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-enableWhenExpression");

    private final ForeignNode root;
    private final Locale language;
    private final Ledger ledger = new Ledger();
    private final Map<String, Item> items = new LinkedHashMap<>();
    private final Map<String, Map<String, String>> spelling = new HashMap<>();

    ForeignReader(JsonNode questionnaire, Passport passport) {
        this.root = new ForeignNode(questionnaire, "", ledger);
        Locale own = Locale.forLanguageTag(root.at("language").text());
        this.language = own.getLanguage().isEmpty()
                ? passport.languages().stream().findFirst().orElse(Locale.FRENCH)
                : own;
    }

    Validation<Seq<DefinitionProblem>, Imported> read(Passport passport, List<Scale> scales) {
        if (!root.at("resourceType").text().equals("Questionnaire")) {
            root.at("resourceType").note("Questionnaire is expected");
        }
        Optional<Instrument.Builder> cover = cover();
        items(root, List.of());
        modifiers("", root.node());
        if (!ledger.problems().isEmpty() || cover.isEmpty()) {
            return Validation.invalid(Vector.ofAll(ledger.problems()));
        }
        return built(cover.get().passport(passport).addAllItems(items.values()).addAllScales(scales));
    }

    private Validation<Seq<DefinitionProblem>, Imported> built(Instrument.Builder builder) {
        String url = root.at("url").text();
        try {
            List<DefinitionProblem> leftOut = ledger.lost(root.node()).stream()
                    .map(path -> new DefinitionProblem(path, "is left out"))
                    .toList();
            return Validation.valid(new Imported(builder.build(), leftOut, url, spelling));
        } catch (InvalidInstrument e) {
            return Validation.invalid(Vector.ofAll(e.problems()).map(problem -> new DefinitionProblem("", problem)));
        }
    }

    private Optional<Instrument.Builder> cover() {
        ForeignNode name = root.at(root.at("name").isThere() ? "name" : "id");
        String id = name.text()
                .replaceAll("([a-z])([A-Z])", "$1-$2")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .replaceAll("^-|-$", "")
                .toLowerCase(Locale.ROOT);
        Optional<InstrumentId> instrumentId = name.attempt(() -> new InstrumentId(id));
        Optional<LocalizedText> title = root.localized("title", language);
        Optional<LocalizedText> instructions =
                root.at("description").isThere() ? root.localized("description", language) : title;
        return instrumentId.isEmpty() || title.isEmpty() || instructions.isEmpty()
                ? Optional.empty()
                : Optional.of(new Instrument.Builder()
                        .id(instrumentId.get())
                        .title(title.get())
                        .instructions(instructions.get())
                        .version(version(root.at("version").text())));
    }

    /** Three numbers where there are fewer; 0.0.0 where there is none, for the content hash pins the text all the same. */
    private static String version(String text) {
        if (text.isEmpty()) {
            return "0.0.0";
        }
        return text.matches("\\d{1,9}") ? text + ".0.0" : text.matches("\\d{1,9}\\.\\d{1,9}") ? text + ".0" : text;
    }

    private void items(ForeignNode parent, List<ShowIf> inherited) {
        for (ForeignNode node : parent.at("item").elements()) {
            String type = node.node().path("type").asText();
            if (!type.equals("display")) {
                item(node, type, inherited);
            }
        }
    }

    /** A heading asks nothing: its questions take its place. A question below another is asked once that one is answered. */
    private void item(ForeignNode node, String type, List<ShowIf> inherited) {
        List<ShowIf> conditions = new ArrayList<>(inherited);
        ShowIf own = new ForeignCondition(items, spelling).of(node);
        if (!own.equals(ShowIf.ALWAYS)) {
            conditions.add(own);
        }
        meaningful(node);
        if (type.equals("group")) {
            node.at("type").text();
        } else {
            question(node, conditions);
            conditions.add(new ShowIf.Answered(node.node().path("linkId").asText()));
        }
        items(node, conditions);
    }

    private void question(ForeignNode node, List<ShowIf> conditions) {
        String id = node.at("linkId").text();
        Optional<LocalizedText> text = node.localized("text", language);
        ForeignFormat.of(node, language)
                .flatMap(format -> text.map(words -> Item.of(id, words, format)))
                .ifPresent(item -> keep(node, item, conditions));
    }

    private void keep(ForeignNode node, Item item, List<ShowIf> conditions) {
        Item shown = conditions.isEmpty()
                ? item
                : new Item.Builder()
                        .from(item)
                        .showIf(conditions.size() == 1 ? conditions.get(0) : new ShowIf.AllOf(conditions))
                        .build();
        if (items.putIfAbsent(item.id(), shown) != null) {
            node.at("linkId").note("is there twice");
        }
        spelling.put(item.id(), ForeignFormat.spelling(node, item.format()));
    }

    private static void meaningful(ForeignNode node) {
        for (ForeignNode extension : node.at("extension").elements()) {
            String url = extension.node().path("url").asText();
            if (MEANINGFUL.contains(url) || MEANINGFUL.contains(url.replaceFirst("^" + FhirNodes.CORE, ""))) {
                extension.note("cannot be kept, and would change what is asked");
            }
        }
    }

    /** FHIR: whoever does not know a modifier must not use what it stands on. */
    private void modifiers(String path, JsonNode node) {
        for (Map.Entry<String, JsonNode> child : ForeignNode.children(path, node)) {
            if (child.getKey().endsWith("/modifierExtension")) {
                ledger.note(child.getKey(), "cannot be kept, and would change what is asked");
            }
            modifiers(child.getKey(), child.getValue());
        }
    }
}
