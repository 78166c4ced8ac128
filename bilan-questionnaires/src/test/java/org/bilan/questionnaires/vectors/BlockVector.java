package org.bilan.questionnaires.vectors;

import static org.bilan.questionnaires.vectors.Findings.rows;
import static org.bilan.questionnaires.vectors.Findings.texts;

import com.fasterxml.jackson.databind.JsonNode;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.bilan.questionnaires.Samples;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.Choice;
import org.bilan.questionnaires.instrument.ComparativeFormat;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.MissingRule;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.scoring.Profile;
import org.bilan.questionnaires.scoring.ScaleScore;
import org.bilan.questionnaires.scoring.Scorer;
import org.bilan.questionnaires.values.CentredProfile;

/** The case with forced-choice blocks and pairs, as an instrument of ours: one scale per trait, scored by its key. */
final class BlockVector {

    private final VectorCase vectorCase;
    private final List<String> traits;
    private final List<JsonNode> blocks;
    private final List<JsonNode> pairs;
    private final Instrument blockInstrument;
    private final Instrument pairInstrument;

    BlockVector(VectorCase vectorCase) {
        this.vectorCase = vectorCase;
        this.traits = texts(vectorCase.instrument().path("parameters").path("traits"));
        this.blocks = vectorCase.items("forcedChoiceBlock");
        this.pairs = vectorCase.items("forcedChoicePair");
        this.blockInstrument = instrument(blocks);
        this.pairInstrument = instrument(pairs);
    }

    private Instrument instrument(List<JsonNode> items) {
        List<Item> asked = new ArrayList<>();
        items.forEach(item -> {
            List<Choice> statements = texts(item.path("options")).stream()
                    .map(trait -> Choice.of(trait, Samples.text(trait)))
                    .toList();
            String id = item.path("id").asText();
            asked.add(Item.of(id, Samples.text(id), new ComparativeFormat.ForcedChoiceBlock(statements)));
        });
        return Samples.cover()
                .addAllItems(asked)
                .addAllScales(traits.stream().map(trait -> scale(trait, items)).toList())
                .build();
    }

    private static Scale scale(String trait, List<JsonNode> items) {
        List<Keyed> keys = new ArrayList<>();
        items.stream()
                .filter(item -> texts(item.path("options")).contains(trait))
                .forEach(item -> keys.add(new Keyed.ByPoints(item.path("id").asText(), Map.of(trait, 1), 1)));
        return new Scale.Builder()
                .id(trait)
                .label(Samples.text(trait))
                .addAllKeys(keys)
                .missing(MissingRule.atLeast(1))
                .build();
    }

    private AnswerSheet blocks(NamedCsvRecord row) {
        Map<String, Answer> answers = new HashMap<>();
        for (JsonNode block : blocks) {
            List<String> options = texts(block.path("options"));
            String most = row.getField(block.path("columns").path("most").asText());
            String least = row.getField(block.path("columns").path("least").asText());
            if (!most.isEmpty() && !least.isEmpty() && !most.equals(least)) {
                answers.put(
                        block.path("id").asText(),
                        new Answer.MostLeast(
                                options.get(Integer.parseInt(most) - 1), options.get(Integer.parseInt(least) - 1)));
            }
        }
        return AnswerSheet.of(blockInstrument, answers);
    }

    private AnswerSheet pairs(NamedCsvRecord row) {
        Map<String, Answer> answers = new HashMap<>();
        for (JsonNode pair : pairs) {
            String id = pair.path("id").asText();
            String picked = row.getField(id);
            if (!picked.isEmpty()) {
                List<String> options = texts(pair.path("options"));
                answers.put(id, Answer.Picked.one(options.get(Integer.parseInt(picked) - 1)));
            }
        }
        return AnswerSheet.of(pairInstrument, answers);
    }

    Object mostMinusLeast() {
        return rows(vectorCase.responses(), row -> scores(Scorer.score(blockInstrument, blocks(row))));
    }

    Object valid() {
        return rows(vectorCase.responses(), row -> blocks(row).answers().size());
    }

    Object wins() {
        return rows(vectorCase.responses(), row -> scores(Scorer.score(pairInstrument, pairs(row))));
    }

    Object totals() {
        return rows(
                vectorCase.responses(),
                row -> scores(Scorer.score(pairInstrument, pairs(row))).stream()
                        .mapToLong(Long::longValue)
                        .sum());
    }

    /** Every trait's score is one within the person, and none is a score that norms take. */
    private static List<Long> scores(Profile profile) {
        return profile.scores().stream()
                .map(score -> ((ScaleScore.WithinPerson) score).rawSum())
                .toList();
    }

    Object centred(Function<CentredProfile, Object> how) {
        return rows(vectorCase.responses(), row -> how.apply(person(row)));
    }

    Object perScale(BiFunction<CentredProfile, CentredProfile.Centred, OptionalDouble> how) {
        return rows(vectorCase.responses(), row -> {
            CentredProfile person = person(row);
            return rows(person.scales(), scale -> how.apply(person, scale));
        });
    }

    private CentredProfile person(NamedCsvRecord row) {
        Instrument values = VectorInstruments.of(vectorCase).orElseThrow();
        return CentredProfile.of(VectorInstruments.profile(values, row)).get();
    }
}
