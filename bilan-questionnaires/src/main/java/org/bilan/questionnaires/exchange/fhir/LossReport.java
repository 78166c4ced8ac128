package org.bilan.questionnaires.exchange.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.ShowIf;

/** Walks through a definition and names what plain FHIR does not carry. */
final class LossReport {

    /** Formats whose answer has parts that FHIR checks one by one only. */
    private static final Set<String> TIED_PARTS =
            Set.of("full-ranking", "partial-ranking", "best-worst", "constant-sum");

    private final Instrument instrument;
    private final JsonNode definition;
    private final List<Loss> losses = new ArrayList<>();

    private LossReport(Instrument instrument, JsonNode definition) {
        this.instrument = instrument;
        this.definition = definition;
    }

    static List<Loss> of(Instrument instrument, JsonNode definition) {
        LossReport report = new LossReport(instrument, definition);
        report.passport();
        report.sliderLabels();
        for (int i = 0; i < instrument.items().size(); i++) {
            report.item(instrument.items().get(i), "/items/" + i);
        }
        report.ifThere("/scales", Loss.Kind.SCORING);
        report.ifThere("/comparisons", Loss.Kind.COMPARISONS);
        report.ifThere("/dichotomies", Loss.Kind.DICHOTOMIES);
        return List.copyOf(report.losses);
    }

    private void passport() {
        for (String part : List.of("administration", "minimumAge", "reliability", "norms", "sources")) {
            ifThere("/passport/" + part, Loss.Kind.PASSPORT);
        }
        for (int i = 1; i < instrument.passport().languages().size(); i++) {
            lose("/passport/languages/" + i, Loss.Kind.PASSPORT);
        }
    }

    /** A label is lost where only sliders show it. */
    private void sliderLabels() {
        Set<String> onSliders = new TreeSet<>();
        Set<String> elsewhere = new TreeSet<>();
        definition.path("items").forEach(item -> {
            boolean slider = item.path("format").asText().equals("slider");
            (slider ? onSliders : elsewhere).add(item.path("range").asText());
        });
        onSliders.removeAll(elsewhere);
        onSliders.forEach(range -> ifThere("/answerRanges/" + range + "/labels", Loss.Kind.SLIDER_LABELS));
    }

    private void item(Item item, String at) {
        JsonNode node = definition.at(at);
        ifThere(at + "/purpose", Loss.Kind.PURPOSE);
        if (!item.showIf().equals(ShowIf.ALWAYS)
                && item.showIf().match(new ConditionExport(instrument)).isEmpty()) {
            lose(at + "/showIf", Loss.Kind.CONDITION);
        }
        for (String list : List.of("choices", "objects", "rows", "piles")) {
            for (int i = 0; i < node.path(list).size(); i++) {
                ifThere(at + "/" + list + "/" + i + "/symbol", Loss.Kind.SYMBOL);
                ifThere(at + "/" + list + "/" + i + "/cards", Loss.Kind.PILE_SIZE);
            }
        }
        fields(at, node);
    }

    private void fields(String at, JsonNode node) {
        ifThere(at + "/yes", Loss.Kind.YES_NO_WORDS);
        ifThere(at + "/no", Loss.Kind.YES_NO_WORDS);
        ifThere(at + "/fewest", Loss.Kind.FEWEST);
        ifThere(at + "/tiesAllowed", Loss.Kind.TIES);
        ifThere(at + "/seconds", Loss.Kind.TIME_LIMIT);
        ifThere(at + "/alternative", Loss.Kind.TIME_LIMIT);
        if (hidesPoles(node)) {
            ifThere(at + "/lowPole", Loss.Kind.POLES);
            ifThere(at + "/highPole", Loss.Kind.POLES);
        }
        if (TIED_PARTS.contains(node.path("format").asText()) || isMostAndLeast(node)) {
            lose(at, Loss.Kind.ANSWER_RULE);
        }
    }

    private boolean hidesPoles(JsonNode node) {
        String labels = "/answerRanges/" + node.path("range").asText() + "/labels";
        return node.path("format").asText().equals("slider")
                || !definition.at(labels).isEmpty();
    }

    private static boolean isMostAndLeast(JsonNode node) {
        return node.path("leastToo").asBoolean()
                || (node.path("format").asText().equals("forced-choice-block")
                        && node.path("objects").size() > 2);
    }

    private void ifThere(String pointer, Loss.Kind kind) {
        JsonNode part = definition.at(pointer);
        if (!part.isMissingNode() && !(part.isArray() && part.isEmpty())) {
            lose(pointer, kind);
        }
    }

    private void lose(String pointer, Loss.Kind kind) {
        losses.add(new Loss(pointer, kind));
    }
}
