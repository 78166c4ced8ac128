package org.bilan.questionnaires.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bilan.questionnaires.answers.AnswerProblem;
import org.bilan.questionnaires.answers.AnswerProblem.Kind;
import org.bilan.questionnaires.answers.Place;
import org.bilan.questionnaires.answers.Sitting;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentEdition;

/** From a JSON tree to raw answers and how they were given; notes what is wrong with the document. */
final class AnswersReader {

    private static final Set<String> KNOWN = Set.of("formatVersion", "instrument", "answers", "presented", "millis");

    private final Instrument instrument;
    private final JsonNode root;
    private final List<AnswerProblem> problems = new ArrayList<>();
    private final Map<String, String> raw = new LinkedHashMap<>();
    private final List<String> presented = new ArrayList<>();
    private final Map<String, Long> millis = new LinkedHashMap<>();

    AnswersReader(Instrument instrument, JsonNode root) {
        this.instrument = instrument;
        this.root = root;
        outline();
        edition(root.path("instrument"), instrument.edition());
        root.path("answers").properties().forEach(field -> answer(field.getKey(), field.getValue()));
        presented();
        root.path("millis").properties().forEach(field -> millis(field.getKey(), field.getValue()));
    }

    List<AnswerProblem> problems() {
        return problems;
    }

    Map<String, String> raw() {
        return raw;
    }

    Sitting sitting() {
        return new Sitting(presented, millis);
    }

    private void outline() {
        Set<String> unknown = new TreeSet<>();
        root.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(KNOWN);
        unknown.forEach(name -> note(name, name, Kind.NOT_WELL_FORMED, "one of " + new TreeSet<>(KNOWN)));
        JsonNode version = root.path("formatVersion");
        if (!version.isInt() || version.intValue() != DefinitionReader.FORMAT_VERSION) {
            note("formatVersion", version.asText(), Kind.NOT_WELL_FORMED, "" + DefinitionReader.FORMAT_VERSION);
        }
        if (!root.path("answers").isObject()) {
            note("answers", "", Kind.NOT_WELL_FORMED, "answers by item");
        }
    }

    private void edition(JsonNode found, InstrumentEdition expected) {
        same("id", found, expected.id().value());
        same("version", found, expected.version());
        if (found.has("contentHash")) {
            same("contentHash", found, expected.contentHash());
        }
    }

    private void same(String name, JsonNode found, String expected) {
        String text = found.path(name).asText();
        if (!text.equals(expected)) {
            note("instrument/" + name, text, Kind.WRONG_EDITION, expected);
        }
    }

    private void answer(String id, JsonNode value) {
        if (value.isTextual() || value.isIntegralNumber()) {
            raw.put(id, value.asText());
        } else {
            String expected = instrument
                    .item(id)
                    .map(item -> item.format().legalAnswers())
                    .orElse("a text");
            note(id, value.toString(), Kind.NOT_A_NUMBER, expected);
        }
    }

    private void presented() {
        Set<String> seen = new HashSet<>();
        root.path("presented").forEach(id -> {
            if (instrument.item(id.asText()).isEmpty() || !seen.add(id.asText())) {
                note("presented", id.asText(), Kind.UNKNOWN_ITEM, "each item of " + instrument.edition() + " once");
            }
            presented.add(id.asText());
        });
    }

    private void millis(String id, JsonNode time) {
        boolean fits = time.isIntegralNumber()
                && time.canConvertToLong()
                && time.longValue() >= 0
                && time.longValue() <= Sitting.LONGEST;
        if (!fits || instrument.item(id).isEmpty()) {
            note("millis/" + id, time.asText(), Kind.OUT_OF_RANGE, "0.." + Sitting.LONGEST + " for an item");
        } else {
            millis.put(id, time.longValue());
        }
    }

    private void note(String field, String value, Kind kind, String expected) {
        problems.add(new AnswerProblem(Place.field(field), value, kind, expected));
    }
}
