package org.bilan.questionnaires.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Keyed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InstrumentJsonTest {

    private static final String GOOD = """
            {"formatVersion": 1, "id": "two", "version": "1.0.0", "title": {"fr": "t", "en": "t"},
             "instructions": {"fr": "i", "en": "i"},
             "passport": {"author": "a", "licence": "CC0-1.0", "languages": ["fr", "en"],
                          "administration": {"fr": "a", "en": "a"}, "minimumAge": 16,
                          "reliability": {"fr": "r", "en": "r"}, "norms": {"fr": "n", "en": "n"},
                          "purpose": {"fr": "p", "en": "p"}, "sources": ["s"]},
             "answerRanges": {"yesNo": {"min": 0, "max": 1, "labels": [{"fr": "non", "en": "no"}, {"fr": "oui", "en": "yes"}]}},
             "items": [{"id": "A1", "format": "likert", "range": "yesNo", "text": {"fr": "un", "en": "one"}},
                       {"id": "A2", "format": "likert", "range": "yesNo", "text": {"fr": "deux", "en": "two"}}],
             "scales": [{"id": "A", "label": {"fr": "a", "en": "a"}, "minAnswered": 1,
                         "items": [{"item": "A1", "key": 1}, {"item": "A2", "key": -1}]}]}
            """;

    @Test
    void a_good_definition_is_an_instrument() {
        Instrument instrument = InstrumentJson.read(GOOD).get();

        assertThat(instrument.items()).hasSize(2);
        assertThat(instrument.scale("A").orElseThrow().keys())
                .containsExactly(Keyed.direct("A1"), Keyed.reversed("A2"));
        assertThat(instrument.passport().minimumAge()).isEqualTo(16);
        assertThat(instrument.passport().sources()).containsExactly("s");
    }

    @Test
    void the_layout_of_the_file_does_not_change_the_hash() {
        String oneLine = GOOD.replaceAll("\\s+", " ");

        assertThat(InstrumentJson.read(oneLine).get().contentHash())
                .isEqualTo(InstrumentJson.read(GOOD).get().contentHash());
    }

    @Test
    void all_problems_of_the_document_are_told_at_once_with_their_path() {
        String broken = GOOD.replace("\"formatVersion\": 1", "\"formatVersion\": 2")
                .replace("\"id\": \"two\"", "\"id\": \"Two\", \"colour\": 1")
                .replace("\"minimumAge\": 16", "\"minimumAge\": \"young\"")
                .replace("\"max\": 1", "\"max\": 0")
                .replace("\"key\": -1", "\"key\": 2")
                .replace("\"text\": {\"fr\": \"deux\", \"en\": \"two\"}", "\"text\": {}")
                .replace("\"id\": \"A1\", \"format\": \"likert\"", "\"id\": \"A1\", \"format\": \"essay\"")
                .replace("\"sources\": [\"s\"]", "\"sources\": \"s\"");

        assertThat(problems(broken))
                .containsExactly(
                        "/colour: is not known here",
                        "/formatVersion: format 1 is expected",
                        "/answerRanges/yesNo: range (0..0) must rise and stay within +/-10000",
                        "/id: instrument id (Two) must be lower-case words joined by hyphens, at most 64 characters",
                        "/passport/minimumAge: a whole number is expected",
                        "/passport/sources: a list is expected",
                        "/items/0/format: one of " + String.join(", ", FormatReader.NAMES) + " is expected",
                        "/items/1/text: a text per language is expected",
                        "/scales/0/items/1/key: direction (2) must be 1 or -1");
    }

    @Test
    void a_well_formed_document_of_a_contradictory_instrument_tells_the_contradictions() {
        assertThat(problems(GOOD.replace("\"item\": \"A2\"", "\"item\": \"A3\"")
                        .replace("\"fr\": \"un\", \"en\"", "\"fr\": \"un\", \"de\"")))
                .containsExactly(
                        "scale A: item A3 is unknown",
                        "item A2 is keyed by no scale",
                        "item A1: \"un\" is not translated into en");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{}",
                "{\"id\": \"a\", \"id\": \"b\"}",
                "{} {}",
                "{\"x\": 1e999999999}",
                "\u0000",
                "{\"title\": {\"\": \"x\", \"!!\": \"\"}}",
                "{\"items\": [1, null, \"a\"], \"scales\": {}}"
            })
    void what_is_not_a_definition_is_refused(String text) {
        assertThat(InstrumentJson.read(text).isInvalid()).isTrue();
    }

    @Test
    void limits_are_checked() {
        int deepest = InstrumentJson.MAX_DEPTH;
        assertThat(problems("[".repeat(deepest) + "]".repeat(deepest)).toString())
                .doesNotContain("nesting depth");
        assertThat(problems("[".repeat(10_000)).get(0)).contains("nesting depth");
        assertThat(problems(" ".repeat(InstrumentJson.MAX_BYTES)).toString()).doesNotContain("longer than");
        assertThat(problems("[".repeat(InstrumentJson.MAX_DEPTH + 1)).get(0)).contains("nesting depth");
        assertThat(problems(" ".repeat(InstrumentJson.MAX_BYTES + 1)).get(0)).contains("longer than");
        assertThat(problems(GOOD.replace("\"author\": \"a\"", "\"author\": \"" + "a".repeat(20_001) + "\"")))
                .containsExactly("/passport/author: a text of 1 to 20000 characters is expected");
    }

    private static List<String> problems(String text) {
        return InstrumentJson.read(text)
                .getError()
                .map(DefinitionProblem::toString)
                .asJava();
    }
}
