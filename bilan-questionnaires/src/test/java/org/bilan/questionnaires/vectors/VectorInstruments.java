package org.bilan.questionnaires.vectors;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.questionnaires.Samples;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.Direction;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.RatedFormat;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.scoring.Profile;
import org.bilan.questionnaires.scoring.Scorer;

/** Instruments made of the definitions of vector cases: those scales whose items are all answered by whole numbers. */
final class VectorInstruments {

    private static final Set<String> WHOLE_NUMBER_FORMATS = Set.of("likert", "yesNo", "rating", "semanticDifferential");

    private VectorInstruments() {}

    static Optional<Instrument> of(VectorCase vectorCase) {
        return instrument(vectorCase.instrument());
    }

    static Profile profile(Instrument instrument, NamedCsvRecord row) {
        return Scorer.score(instrument, sheet(instrument, row));
    }

    private static AnswerSheet sheet(Instrument instrument, NamedCsvRecord row) {
        Map<String, String> raw = new HashMap<>();
        instrument.items().forEach(item -> raw.put(item.id(), row.getField(item.id())));
        return AnswerSheet.parse(instrument, raw).get();
    }

    /** Those scales of a case whose items are all answered by whole numbers, if there are any. */
    private static Optional<Instrument> instrument(JsonNode definition) {
        Map<String, Item> items = new LinkedHashMap<>();
        Findings.stream(definition.path("items"))
                .filter(item ->
                        WHOLE_NUMBER_FORMATS.contains(item.path("format").asText()))
                .forEach(item -> items.put(item.path("id").asText(), item(item)));
        List<Scale> scales = Findings.stream(definition.path("scales"))
                .map(VectorInstruments::scale)
                .filter(scale -> scale.keys().stream().allMatch(keyed -> items.containsKey(keyed.itemId())))
                .toList();
        Set<String> keyed = scales.stream()
                .flatMap(scale -> scale.keys().stream().map(Keyed::itemId))
                .collect(Collectors.toSet());
        items.keySet().retainAll(keyed);
        return scales.isEmpty()
                ? Optional.empty()
                : Optional.of(Samples.cover()
                        .addAllItems(items.values())
                        .addAllScales(scales)
                        .build());
    }

    private static Item item(JsonNode item) {
        String id = item.path("id").asText();
        AnswerRange range = AnswerRange.unlabelled(
                item.path("min").asInt(), item.path("max").asInt());
        return Item.of(id, Samples.text(id), new RatedFormat.Likert(range));
    }

    private static Scale scale(JsonNode scale) {
        List<Keyed> keys = Findings.stream(scale.path("items"))
                .map(key -> Keyed.of(
                        key.path("item").asText(),
                        Direction.ofSign(key.path("key").asInt(1))))
                .toList();
        String id = scale.path("id").asText();
        return Scale.of(id, Samples.text(id), keys, scale.path("minAnswered").asInt(1));
    }
}
