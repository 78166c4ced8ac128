package org.bilan.questionnaires.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bilan.questionnaires.answers.AnswerProblem.Kind;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.testkit.Instruments;
import org.bilan.questionnaires.testkit.Respondents;

/** Every format: what is legal comes back from text, what is not cannot stand on a sheet. */
class AnswerFormatsProperties {

    private final Instrument instrument = Instruments.everyFormat();

    @Property
    void a_legal_answer_written_as_text_is_read_as_itself(@ForAll("sheets") AnswerSheet sheet) {
        sheet.answers().forEach((itemId, answer) -> {
            Item item = instrument.item(itemId).orElseThrow();
            assertThat(Answer.parse(item, answer.spelled(), Place.field(itemId)).get())
                    .isEqualTo(answer);
        });
    }

    @Property
    void an_answer_of_another_format_never_fits_unless_it_is_legal_there(
            @ForAll("sheets") AnswerSheet sheet, @ForAll("formats") Item item) {
        sheet.answers().values().stream()
                .filter(answer -> answer.fits(item))
                .forEach(answer -> assertThat(Answer.parse(item, answer.spelled(), Place.field("x"))
                                .get())
                        .isEqualTo(answer));
    }

    @Property
    void no_text_is_read_as_an_illegal_answer(@ForAll("formats") Item item, @ForAll("texts") String text) {
        Answer.parse(item, text, Place.field("x"))
                .fold(
                        problem -> assertThat(problem.expected())
                                .isEqualTo(item.format().legalAnswers()),
                        answer -> assertThat(answer.fits(item)).isTrue());
    }

    @Property
    void resuming_a_sheet_answer_by_answer_ends_at_the_same_sheet(@ForAll("sheets") AnswerSheet sheet) {
        AnswerSheet resumed = AnswerSheet.of(instrument, Map.of());
        for (Map.Entry<String, Answer> said : sheet.answers().entrySet()) {
            assertThat(resumed.open(instrument)).contains(said.getKey());
            resumed = resumed.with(instrument, said.getKey(), said.getValue());
        }
        assertThat(resumed).isEqualTo(sheet);
    }

    @Example
    void each_wrong_answer_is_told_with_its_kind_and_what_was_expected() {
        Map<String, String> wrong = new HashMap<>();
        Map<String, Kind> kinds = new HashMap<>();
        wrong(wrong, kinds, "likert", "1e20000000", Kind.NOT_A_NUMBER);
        wrong(wrong, kinds, "yes-no", "2", Kind.OUT_OF_RANGE);
        wrong(wrong, kinds, "semantic-differential", "=1+1", Kind.NOT_A_NUMBER);
        wrong(wrong, kinds, "slider", "7", Kind.OUT_OF_RANGE);
        wrong(wrong, kinds, "single-choice", "a|b", Kind.UNKNOWN_OPTION);
        wrong(wrong, kinds, "multiple-choice", "a|a", Kind.UNKNOWN_OPTION);
        wrong(wrong, kinds, "situational-judgement", "a>a", Kind.INVALID_BLOCK);
        wrong(wrong, kinds, "timed-ability", "z", Kind.UNKNOWN_OPTION);
        wrong(wrong, kinds, "matrix", "a=9", Kind.OUT_OF_RANGE);
        wrong(wrong, kinds, "full-ranking", "a>c", Kind.INVALID_RANKING);
        wrong(wrong, kinds, "partial-ranking", "a>a", Kind.INVALID_RANKING);
        wrong(wrong, kinds, "paired-comparison", "a", Kind.INVALID_RANKING);
        wrong(wrong, kinds, "forced-choice-block", "a", Kind.INVALID_BLOCK);
        wrong(wrong, kinds, "best-worst", "a>z", Kind.INVALID_BLOCK);
        wrong(wrong, kinds, "constant-sum", "a=5|b=5|c=5", Kind.WRONG_TOTAL);
        wrong(wrong, kinds, "card-sort", "a=low|b=low|c=middle|d=high", Kind.INVALID_SORT);
        wrong(wrong, kinds, "free-text", "x".repeat(51), Kind.TOO_LONG);
        var problems = AnswerSheet.parse(instrument, wrong).getError();

        assertThat(problems).hasSize(17);
        problems.forEach(
                problem -> assertThat(problem.kind()).as(problem.column()).isEqualTo(kinds.get(problem.column())));
        assertThat(kind("constant-sum", "a=-5|b=5|c=10")).isEqualTo(Kind.NEGATIVE_AMOUNT);
        assertThat(kind("constant-sum", "10")).isEqualTo(Kind.INCOMPLETE);
        assertThat(kind("matrix", "a=x")).isEqualTo(Kind.NOT_A_NUMBER);
        assertThat(kind("full-ranking", "a>b=")).isEqualTo(Kind.INVALID_RANKING);
    }

    @Example
    void an_answer_to_an_item_that_is_not_shown_is_a_problem() {
        assertThat(AnswerSheet.parse(instrument, Map.of("likert", "2", "only-if", "3"))
                        .getError()
                        .map(AnswerProblem::kind))
                .containsExactly(Kind.NOT_SHOWN);
        assertThat(AnswerSheet.parse(instrument, Map.of("likert", "4", "only-if", "3"))
                        .isValid())
                .isTrue();
        AnswerSheet low = AnswerSheet.parse(instrument, Map.of("likert", "2")).get();
        assertThat(low.answerTo("only-if")).isEqualTo(new Answer.NotShown());
        assertThatThrownBy(() -> low.with(instrument, "only-if", new Answer.Rated(3)))
                .hasMessageContaining("[only-if] are for no item shown");
        AnswerSheet high =
                low.with(instrument, "likert", new Answer.Rated(5)).with(instrument, "only-if", new Answer.Rated(3));
        assertThat(high.with(instrument, "likert", new Answer.Rated(1)).answers())
                .doesNotContainKey("only-if");
    }

    @Example
    void every_format_can_be_answered_by_keyboard_and_read_aloud() {
        for (Item item : instrument.items()) {
            assertThat(item.format().accessibleWay().role()).isNotBlank();
            assertThat(item.readingText(Locale.FRENCH)).startsWith(item.text().in(Locale.FRENCH));
            item.format()
                    .texts()
                    .forEach(
                            text -> assertThat(item.readingText(Locale.ENGLISH)).contains(text.in(Locale.ENGLISH)));
        }
    }

    @Example
    void a_migration_carries_on_what_it_names_and_fits() {
        Instrument later =
                new Instrument.Builder().from(instrument).version("2.0.0").build();
        AnswerSheet sheet =
                AnswerSheet.of(instrument, Map.of("likert", new Answer.Rated(2), "yes-no", new Answer.Rated(1)));
        Migration all = Migration.byId(instrument, later);
        assertThat(all.migrate(sheet, later).answers()).isEqualTo(sheet.answers());
        Migration renamed =
                new Migration(instrument.edition(), later.edition(), Map.of("yes-no", "likert", "likert", "yes-no"));
        assertThat(renamed.migrate(sheet, later).answers()).isEqualTo(Map.of("likert", new Answer.Rated(1)));
        assertThatThrownBy(() -> all.migrate(sheet, instrument)).hasMessageContaining("must be of");
        assertThatThrownBy(() -> new Migration(instrument.edition(), instrument.edition(), Map.of()))
                .hasMessageContaining("two editions");
        assertThatThrownBy(() -> new Migration(instrument.edition(), later.edition(), Map.of("a", "x", "b", "x")))
                .hasMessageContaining("become one");
    }

    private Kind kind(String itemId, String text) {
        return Answer.parse(instrument.item(itemId).orElseThrow(), text, Place.field(itemId))
                .getError()
                .kind();
    }

    private static void wrong(Map<String, String> raw, Map<String, Kind> kinds, String itemId, String text, Kind kind) {
        raw.put(itemId, text);
        kinds.put(itemId, kind);
    }

    @Provide
    Arbitrary<AnswerSheet> sheets() {
        return Respondents.any(instrument);
    }

    @Provide
    Arbitrary<Item> formats() {
        return net.jqwik.api.Arbitraries.of(instrument.items());
    }

    @Provide
    Arbitrary<String> texts() {
        return net.jqwik.api.Arbitraries.of(
                        "a", "b", "c", "d", "z", ">", "=", "|", "1", "9", "-", " ", "NA", "low", "high", "omitted",
                        "\u0000", "é")
                .list()
                .ofMaxSize(12)
                .map(List::copyOf)
                .map(parts -> String.join("", parts));
    }
}
