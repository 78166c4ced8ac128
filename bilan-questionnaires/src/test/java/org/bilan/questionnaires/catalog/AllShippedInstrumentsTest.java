package org.bilan.questionnaires.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.bilan.questionnaires.exchange.InstrumentJson;
import org.bilan.questionnaires.instrument.ComparativeFormat;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentId;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.RatedFormat;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.reasoning.ReasoningInstrument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every instrument that is shipped keeps. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AllShippedInstrumentsTest {

    private static final ShippedInstruments CATALOG = new ShippedInstruments();

    private static final String FORBIDDEN = "(?iu).*\\b(santé|malad\\w*|handicap\\w*|famil\\w*|parent\\w*|mari\\w*"
            + "|conjoint\\w*|syndic\\w*|relig\\w*|prière|politi\\w*|health|ill|illness|disab\\w*|family|wife|husband"
            + "|unions?|church|pray\\w*|politic\\w*)\\b.*";

    static Stream<Instrument> instruments() {
        return CATALOG.ids().stream().map(id -> CATALOG.find(id).orElseThrow());
    }

    @Test
    void there_are_eleven() {
        assertThat(CATALOG.ids())
                .extracting(InstrumentId::value)
                .containsExactly(
                        "entrepreneur",
                        "interests-pairs",
                        "interests-riasec",
                        "motivations",
                        "needs",
                        "personality-traits",
                        "personality-types",
                        "potential",
                        "priorities",
                        "soft-skills",
                        "symbols-values");
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void its_folder_says_what_it_is_and_what_it_is_not(Instrument instrument) throws Exception {
        String readme;
        try (var stream = ShippedInstruments.class.getResourceAsStream(instrument.id() + "/README.md")) {
            readme = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(readme)
                .contains("`" + instrument.id() + "`", "## What it is", "## How it is scored", "## What it stands on")
                .contains("**Not validated.**", "**No norms yet.**", "L.6313-4");
        instrument
                .passport()
                .sources()
                .forEach(source -> assertThat(readme).contains(source.substring(0, source.indexOf(')') + 1)));
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void it_is_honest_about_norms_and_reliability(Instrument instrument) {
        assertThat(instrument.passport().norms().in(Locale.ENGLISH)).startsWith("No norms yet");
        assertThat(instrument.passport().reliability().in(Locale.ENGLISH)).startsWith("None yet");
        assertThat(instrument.passport().purpose().in(Locale.FRENCH)).contains("L.6313-4");
        assertThat(instrument.passport().licence()).isNotBlank();
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void every_text_is_written_in_both_languages(Instrument instrument) {
        List<Item> items = instrument.items();
        assertThat(items.stream().flatMap(Item::texts))
                .allSatisfy(text -> assertThat(text.byLanguage()).containsOnlyKeys(Locale.FRENCH, Locale.ENGLISH));
        assertThat(items.stream().map(Item::text))
                .allSatisfy(text -> assertThat(text.in(Locale.FRENCH)).isNotEqualTo(text.in(Locale.ENGLISH)));
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void no_text_touches_health_family_union_or_religion(Instrument instrument) {
        assertThat(instrument.items().stream().flatMap(Item::texts))
                .allSatisfy(
                        text -> assertThat(text.byLanguage().values()).noneMatch(words -> words.matches(FORBIDDEN)));
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void no_statement_is_asked_twice(Instrument instrument) {
        List<String> statements = new ArrayList<>();
        instrument.items().stream()
                .filter(item -> item.format() instanceof RatedFormat.Likert)
                .forEach(item -> item.text().byLanguage().values().forEach(statements::add));
        assertThat(statements).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void rated_scales_of_four_items_or_more_are_keyed_both_ways(Instrument instrument) {
        for (Scale scale : instrument.scales()) {
            List<Keyed> rated = scale.keys().stream()
                    .filter(key -> isStatement(instrument.itemOf(key)))
                    .toList();
            if (rated.size() >= 4) {
                long reversed = rated.stream().filter(Keyed::isReversed).count();
                assertThat(reversed)
                        .as(instrument.id() + " " + scale.id())
                        .isBetween((rated.size() + 3L) / 4, (rated.size() + 1L) / 2);
            }
        }
    }

    private static boolean isStatement(Item item) {
        return item.format() instanceof RatedFormat && !(item.format() instanceof RatedFormat.YesNo);
    }

    @ParameterizedTest
    @MethodSource("instruments")
    void its_definition_comes_back_from_JSON_word_for_word(Instrument instrument) {
        assertThat(InstrumentJson.read(InstrumentJson.write(instrument)).get()).isEqualTo(instrument);
    }

    @Test
    void the_five_domains_have_ten_statements_each_of_which_five_are_reversed() {
        Instrument traits = CATALOG.find(ShippedInstruments.PERSONALITY_TRAITS).orElseThrow();
        assertThat(traits.items()).hasSizeGreaterThanOrEqualTo(50);
        assertThat(traits.scales())
                .hasSize(5)
                .allSatisfy(scale -> assertThat(scale.keys().stream().filter(Keyed::isReversed))
                        .hasSize(5));
    }

    @Test
    void every_need_meets_every_other_once_and_comes_three_times() {
        Instrument needs = CATALOG.find(ShippedInstruments.NEEDS).orElseThrow();
        Set<String> pairs = new HashSet<>();
        needs.items().stream()
                .filter(item -> item.id().startsWith("block-"))
                .map(item -> (ComparativeFormat) item.format())
                .forEach(block -> block.objects()
                        .forEach(one -> block.objects().stream()
                                .filter(other -> one.id().compareTo(other.id()) < 0)
                                .forEach(other -> assertThat(pairs.add(one.id() + " " + other.id()))
                                        .isTrue())));
        assertThat(pairs).hasSize(21);
    }

    @Test
    void the_reasoning_tasks_are_those_of_the_seed() {
        assertThat(CATALOG.find(ShippedInstruments.POTENTIAL)).contains(ReasoningInstrument.of(2026));
    }
}
