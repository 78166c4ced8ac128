package org.bilan.questionnaires.answers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.bilan.questionnaires.Samples;
import org.bilan.questionnaires.answers.InstrumentAnalysis.Finding;
import org.bilan.questionnaires.catalog.ShippedInstruments;
import org.bilan.questionnaires.instrument.Choice;
import org.bilan.questionnaires.instrument.ChoiceFormat;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InvalidInstrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.LocalizedText;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.instrument.ShowIf;
import org.bilan.questionnaires.testkit.Instruments;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class InstrumentAnalysisTest {

    private static Item item(String id, ShowIf showIf) {
        return new Item.Builder()
                .id(id)
                .text(Samples.text(id))
                .format(Samples.item(id).format())
                .showIf(showIf)
                .build();
    }

    private static List<String> findings(Item... items) {
        Instrument.Builder builder = Samples.cover();
        List<Keyed> keys = new ArrayList<>();
        for (Item item : items) {
            builder.addItems(item);
            keys.add(Keyed.direct(item.id()));
        }
        builder.addScales(Scale.of("P", Samples.text("p"), keys, items.length));
        return InstrumentAnalysis.of(builder.build()).stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void every_shipped_instrument_is_clean() {
        ShippedInstruments catalog = new ShippedInstruments();
        assertThat(catalog.ids().stream()
                        .map(id -> catalog.find(id).orElseThrow())
                        .flatMap(instrument -> InstrumentAnalysis.of(instrument).stream()))
                .extracting(Finding::toString)
                .containsExactly("readiness: SCALE_WITH_HIDDEN_ITEMS");
    }

    @Test
    void an_item_that_no_answers_lead_to_is_told_and_so_is_its_scale() {
        assertThat(findings(
                        item("A", ShowIf.ALWAYS),
                        item("B", new ShowIf.Between("A", 1, 2)),
                        item(
                                "C",
                                new ShowIf.AllOf(
                                        List.of(new ShowIf.Between("B", 1, 5), new ShowIf.Between("A", 4, 5))))))
                .containsExactly("C: ALWAYS_HIDDEN", "P: SCALE_NEVER_SCORED");
    }

    @Test
    void a_condition_that_always_holds_is_told() {
        assertThat(findings(
                        item("A", ShowIf.ALWAYS),
                        item(
                                "B",
                                new ShowIf.AnyOf(List.of(
                                        new ShowIf.Between("A", 1, 5), new ShowIf.Not(new ShowIf.Answered("A")))))))
                .containsExactly("B: CONDITION_WITHOUT_EFFECT", "P: SCALE_WITH_HIDDEN_ITEMS");
    }

    /** An item of every format that a condition may look at, and one that is shown if the condition holds. */
    private static List<String> findingsBehind(ShowIf condition) {
        Instrument every = Instruments.everyFormat();
        Instrument.Builder builder = Samples.cover();
        every.items().stream()
                .filter(one -> condition.itemIds().anyMatch(one.id()::equals))
                .forEach(builder::addItems);
        builder.addItems(Samples.item("Y"), item("Z", condition))
                .addScales(Scale.of("P", Samples.text("p"), List.of(Keyed.direct("Y"), Keyed.direct("Z")), 1));
        return InstrumentAnalysis.of(builder.build()).stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void what_a_condition_sees_of_an_answer_of_any_format_can_be_reached() {
        assertThat(List.of(
                        "single-choice",
                        "multiple-choice",
                        "situational-judgement",
                        "timed-ability",
                        "full-ranking",
                        "partial-ranking",
                        "paired-comparison",
                        "forced-choice-block",
                        "best-worst"))
                .allSatisfy(id ->
                        assertThat(findingsBehind(new ShowIf.Picked(id, "b"))).isEmpty());
        assertThat(List.of("free-text", "matrix", "constant-sum", "card-sort"))
                .allSatisfy(id ->
                        assertThat(findingsBehind(new ShowIf.Answered(id))).isEmpty());
    }

    /** Of four choices one to three may be picked. */
    @Test
    void choices_that_may_be_picked_together_are_tried_together() {
        ShowIf two = new ShowIf.AllOf(
                List.of(new ShowIf.Picked("multiple-choice", "a"), new ShowIf.Picked("multiple-choice", "b")));
        assertThat(findingsBehind(two)).isEmpty();
        ShowIf four = new ShowIf.AllOf(List.of("a", "b", "c", "d").stream()
                .<ShowIf>map(id -> new ShowIf.Picked("multiple-choice", id))
                .toList());
        assertThat(findingsBehind(four)).containsExactly("Z: ALWAYS_HIDDEN");
    }

    @Test
    void of_very_many_choices_it_is_told_that_not_all_were_tried() {
        List<Choice> many = IntStream.range(0, 16)
                .mapToObj(i -> Choice.of("c" + i, Samples.text("c" + i)))
                .toList();
        Instrument instrument = Samples.cover()
                .addItems(
                        Item.of("M", Samples.text("M"), new ChoiceFormat.MultipleChoice(many, 1, 16)),
                        Samples.item("Y"),
                        item("Z", new ShowIf.Picked("M", "c3")))
                .addScales(Scale.of("P", Samples.text("p"), List.of(Keyed.direct("Y"), Keyed.direct("Z")), 1))
                .build();
        assertThat(InstrumentAnalysis.of(instrument))
                .extracting(Finding::toString)
                .containsExactly("Z: NOT_DECIDED");
    }

    @Test
    void more_ways_than_can_be_tried_are_told() {
        Item[] items = new Item[9];
        List<ShowIf> all = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            items[i] = item("A" + i, ShowIf.ALWAYS);
            all.add(new ShowIf.Between("A" + i, 5, 5));
        }
        items[8] = item("B", new ShowIf.AllOf(all));

        assertThat(findings(items)).containsExactly("B: NOT_DECIDED", "P: SCALE_WITH_HIDDEN_ITEMS");
    }

    @Test
    void circles_unkeyed_items_and_missing_translations_are_told_together_when_it_is_built() {
        Instrument.Builder builder = Samples.cover()
                .addItems(item("A", new ShowIf.Answered("B")), item("B", new ShowIf.Answered("A")), Samples.item("C"))
                .addItems(new Item.Builder()
                        .from(Samples.item("D"))
                        .text(new LocalizedText(Map.of(Locale.FRENCH, "seul")))
                        .build())
                .addScales(Scale.of("P", Samples.text("p"), List.of(Keyed.direct("A"), Keyed.direct("D")), 1));

        assertThat(problems(builder))
                .anyMatch(problem -> problem.contains("item A") && problem.contains("B"))
                .anyMatch(problem -> problem.equals("item C is keyed by no scale"))
                .anyMatch(problem -> problem.contains("\"seul\" is not translated into en"));
    }

    private static List<String> problems(Instrument.Builder builder) {
        try {
            builder.build();
            return List.of();
        } catch (InvalidInstrument e) {
            return e.problems();
        }
    }
}
