package org.bilan.questionnaires.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.bilan.questionnaires.Samples.cover;
import static org.bilan.questionnaires.Samples.instrument;
import static org.bilan.questionnaires.Samples.item;
import static org.bilan.questionnaires.Samples.items;
import static org.bilan.questionnaires.Samples.scale;
import static org.bilan.questionnaires.Samples.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InstrumentTest {

    @Test
    void all_contradictions_are_told_at_once() {
        Scale broken = Scale.of("Q", text("q"), List.of(Keyed.direct("P1"), Keyed.direct("P1"), Keyed.direct("X")), 4);
        LocalizedText frenchOnly = new LocalizedText(Map.of(Locale.FRENCH, "seulement"));
        Instrument.Builder builder = cover().version("one")
                .title(frenchOnly)
                .addAllItems(items())
                .addItems(item("P1"), item("alone"))
                .addScales(scale(), broken);

        assertThat(catchThrowableOfType(InvalidInstrument.class, builder::build).problems())
                .containsExactly(
                        "version one is not three numbers",
                        "item P1 is there twice",
                        "scale Q: item P1 is there twice",
                        "scale Q: item X is unknown",
                        "scale Q: minAnswered 4 is not in 1..3",
                        "item alone is keyed by no scale",
                        "title: \"seulement\" is not translated into en");
    }

    @Test
    void a_scale_that_mixes_ranges_is_refused() {
        Item ten = Item.of("P6", text("P6"), new RatedFormat.Likert(AnswerRange.unlabelled(0, 10)));
        Scale mixed = Scale.of("M", text("m"), List.of(Keyed.direct("P1"), Keyed.direct("P6")), 1);

        assertThatThrownBy(() -> cover().addAllItems(items())
                        .addItems(ten)
                        .addScales(scale(), mixed)
                        .build())
                .isInstanceOf(InvalidInstrument.class)
                .hasMessage("scale M: mixes the ranges 0..10 and 1..5");
    }

    @Test
    void nothing_asked_and_nothing_scored_is_no_instrument() {
        assertThatThrownBy(() -> cover().build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("there is no item; there is no scale and no comparison");
    }

    @Test
    void minAnswered_may_not_be_zero() {
        Scale free = Scale.of("P", text("p"), scale().keys(), 0);

        assertThatThrownBy(() -> cover().addAllItems(items()).addScales(free).build())
                .hasMessage("scale P: minAnswered 0 is not in 1..5");
    }

    @Test
    void the_same_words_have_the_same_hash_and_one_other_word_has_another() {
        Instrument other = cover().title(text("other title"))
                .addAllItems(items())
                .addScales(scale())
                .build();

        assertThat(instrument().contentHash())
                .isEqualTo(instrument().contentHash())
                .matches("[0-9a-f]{64}");
        assertThat(other.contentHash()).isNotEqualTo(instrument().contentHash());
    }

    @Test
    void a_key_turned_round_changes_the_hash() {
        List<Keyed> direct = scale().keys().stream()
                .map(keyed -> Keyed.direct(keyed.itemId()))
                .toList();
        Instrument other = cover().addAllItems(items())
                .addScales(Scale.of("P", scale().label(), direct, 3))
                .build();

        assertThat(other.contentHash()).isNotEqualTo(instrument().contentHash());
    }

    @Test
    void a_text_answers_in_the_language_of_the_reader_and_else_in_French() {
        LocalizedText text = LocalizedText.of("oui", "yes");

        assertThat(text.in(Locale.CANADA_FRENCH)).isEqualTo("oui");
        assertThat(text.in(Locale.UK)).isEqualTo("yes");
        assertThat(text.in(Locale.JAPANESE)).isEqualTo("oui");
        assertThat(text.find(Locale.JAPANESE)).isEmpty();
        assertThat(new LocalizedText(Map.of(Locale.GERMAN, "ja")).in(Locale.ROOT))
                .isEqualTo("ja");
    }

    @Test
    void a_text_needs_words_and_languages() {
        assertThatThrownBy(() -> new LocalizedText(Map.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LocalizedText.of("oui", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LocalizedText(Map.of(Locale.ROOT, "?")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LocalizedText(Map.of(Locale.UK, "a", Locale.US, "b")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_range_rises_and_labels_all_of_its_numbers_or_none() {
        assertThatThrownBy(() -> AnswerRange.unlabelled(5, 5)).hasMessageContaining("range (5..5)");
        assertThatThrownBy(() -> AnswerRange.unlabelled(0, 10_001)).hasMessageContaining("+/-10000");
        assertThatThrownBy(() -> AnswerRange.unlabelled(-10_001, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AnswerRange(1, 3, List.of(text("one"), text("two"))))
                .hasMessageContaining("labels (2)");
        assertThat(new PointRange(-10_000, 10_000).reversed(-10_000)).isEqualTo(10_000);
    }

    @Test
    void reversal_uses_the_declared_range() {
        assertThat(Direction.REVERSED.points(2, new PointRange(1, 5))).isEqualTo(4);
        assertThat(Direction.REVERSED.points(0, new PointRange(0, 10))).isEqualTo(10);
        assertThat(Direction.DIRECT.points(2, new PointRange(1, 5))).isEqualTo(2);
        assertThatThrownBy(() -> Direction.ofSign(0)).hasMessage("direction (0) must be 1 or -1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Big", "a--b", "-a", "a-", "é", "a b", "a\n"})
    void an_instrument_id_is_lower_case_words_with_hyphens(String value) {
        assertThatThrownBy(() -> new InstrumentId(value)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_instrument_id_has_at_most_64_characters() {
        assertThat(new InstrumentId("a".repeat(64)).value()).hasSize(64);
        assertThatThrownBy(() -> new InstrumentId("a".repeat(65))).isInstanceOf(IllegalArgumentException.class);
    }
}
