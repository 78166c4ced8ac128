package org.bilan.questionnaires.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bilan.questionnaires.Respondent;
import org.bilan.questionnaires.answers.AnswerProblem;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.catalog.ShippedInstruments;
import org.bilan.questionnaires.instrument.Instrument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The published schemas say what the readers and writers do, neither more nor less. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SchemaTest {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012);
    private static final JsonSchema DEFINITION = FACTORY.getSchema(InstrumentJson.schema());
    private static final JsonSchema ANSWERS = FACTORY.getSchema(AnswersJson.schema());
    private static final JsonSchema RESULT = FACTORY.getSchema(ResultJson.schema());
    private static final ShippedInstruments CATALOG = new ShippedInstruments();

    static Stream<Instrument> instruments() {
        return Stream.concat(
                CATALOG.ids().stream().map(id -> CATALOG.find(id).orElseThrow()), Stream.of(EveryFormat.instrument()));
    }

    private static boolean keeps(JsonSchema schema, String json) {
        return schema.validate(json, InputFormat.JSON).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void definitions_answers_and_results_keep_their_schema(Instrument instrument) {
        assertThat(DEFINITION.validate(InstrumentJson.write(instrument), InputFormat.JSON))
                .isEmpty();
        for (int seed = 0; seed < 20; seed++) {
            AnswerSheet sheet = Respondent.answering(instrument, seed);
            assertThat(ANSWERS.validate(AnswersJson.write(sheet), InputFormat.JSON))
                    .isEmpty();
            assertThat(RESULT.validate(ResultJson.write(instrument, sheet), InputFormat.JSON))
                    .isEmpty();
            assertThat(AnswersJson.read(instrument, AnswersJson.write(sheet)).get())
                    .isEqualTo(sheet);
        }
    }

    /** Takes off, renames and retypes every field, one at a time. */
    @Test
    void the_reader_and_the_schema_refuse_the_same_structures() {
        JsonNode definition =
                JsonText.tree(InstrumentJson.write(EveryFormat.instrument())).get();
        int refused = 0;
        List<String> broken = new ArrayList<>();
        for (JsonNode changed : changes(definition)) {
            String text = changed.toString();
            boolean inSchema = keeps(DEFINITION, text);
            List<DefinitionProblem> structural = InstrumentJson.read(text)
                    .fold(problems -> problems.filter(SchemaTest::isStructural).asJava(), instrument -> List.of());
            refused += inSchema ? 0 : 1;
            if (inSchema != structural.isEmpty()) {
                broken.add((inSchema ? "schema allows " : "reader allows ") + structural + " in " + text.length());
            }
        }
        assertThat(broken).isEmpty();
        assertThat(refused).isGreaterThan(1_000);
    }

    /** What is told of the shape of the document; what contradicts itself in a document of good shape is told otherwise. */
    private static boolean isStructural(DefinitionProblem problem) {
        return problem.problem().matches(".*(expected|is not known here)")
                && !problem.problem().startsWith("the name of");
    }

    private static List<JsonNode> changes(JsonNode definition) {
        List<JsonNode> changes = new ArrayList<>();
        for (String path : objects("", definition)) {
            for (String name : names(definition.at(path))) {
                changes.add(edited(definition, path, node -> node.remove(name)));
                changes.add(edited(definition, path, node -> node.set(name, JsonNodeFactory.instance.nullNode())));
                changes.add(edited(definition, path, node -> node.put(name, 1.5)));
                changes.add(edited(definition, path, node -> node.set(name, JsonNodeFactory.instance.arrayNode())));
            }
            if (!isByName(path)) {
                changes.add(edited(definition, path, node -> node.put("colour", "red")));
            }
        }
        return changes;
    }

    /** Objects whose names are the author's own. */
    private static boolean isByName(String path) {
        return path.matches(
                ".*/(answerRanges|points|agreement|text|label|title|instructions|administration|reliability|norms"
                        + "|purpose|yes|no|lowPole|highPole|alternative|labels/\\d+)");
    }

    private interface Edit {
        void on(ObjectNode node);
    }

    private static JsonNode edited(JsonNode definition, String path, Edit edit) {
        JsonNode copy = definition.deepCopy();
        edit.on((ObjectNode) copy.at(path));
        return copy;
    }

    private static List<String> names(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<String> objects(String path, JsonNode node) {
        List<String> paths = new ArrayList<>();
        if (node.isObject()) {
            paths.add(path);
            node.properties().forEach(field -> paths.addAll(objects(path + "/" + field.getKey(), field.getValue())));
        }
        for (int i = 0; i < node.size() && node.isArray(); i++) {
            paths.addAll(objects(path + "/" + i, node.path(i)));
        }
        return paths;
    }

    @Test
    void problems_keep_their_schema() {
        JsonSchema schema = FACTORY.getSchema(Schemas.read("problems.schema.json"));
        List<AnswerProblem> problems =
                AnswersJson.read(EveryFormat.instrument(), "{}").getError().asJava();

        assertThat(keeps(schema, AnswersJson.problems(problems))).isTrue();
        assertThat(keeps(schema, AnswersJson.problems(problems).replace("expected", "wanted")))
                .isFalse();
    }
}
