package org.bilan.questionnaires.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.bilan.questionnaires.Respondent;
import org.bilan.questionnaires.Samples;
import org.bilan.questionnaires.answers.AnswerProblem;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.Scale;

/** Answers that are wrong: every problem at once, each with its place and what was expected; nothing is half-read. */
class BadInputTest {

    private final Instrument instrument = EveryFormat.instrument();

    private List<String> problems(String answers) {
        return AnswersJson.read(instrument, document("1.0.0", answers))
                .getError()
                .map(AnswerProblem::toString)
                .asJava();
    }

    private static String document(String version, String answers) {
        return "{\"formatVersion\": 1, \"instrument\": {\"id\": \"every-format\", \"version\": \"" + version
                + "\"}, \"answers\": {" + answers + "}}";
    }

    @Example
    void all_problems_are_told_at_once() {
        assertThat(problems("\"L1\": 4, \"Nobody\": 1, \"R1\": \"a>c\", \"R2\": \"a>>b\", \"S1\": \"a=5|b=5|c=5\","
                        + " \"L3\": \"1e20000000\", \"B1\": \"a>a\", \"C1\": \"z\""))
                .containsExactly(
                        "L1: OUT_OF_RANGE \"4\", expected 1..3",
                        "L3: NOT_A_NUMBER \"1e20000000\", expected 0..10",
                        "C1: UNKNOWN_OPTION \"z\", expected a|b|c",
                        "R1: INVALID_RANKING \"a>c\", expected all of a>b>c",
                        "R2: INVALID_RANKING \"a>>b\", expected the first 2 of a>b>c",
                        "B1: INVALID_BLOCK \"a>a\", expected most>least of a|b|c",
                        "S1: WRONG_TOTAL \"a=5|b=5|c=5\", expected a|b|c adding up to 10",
                        "Nobody: UNKNOWN_ITEM \"Nobody\", expected an item of every-format 1.0.0");
    }

    @Example
    void a_doubled_answer_is_told_by_name() {
        assertThat(problems("\"L1\": 1, \"L1\": 2"))
                .containsExactly("L1: DUPLICATE_ITEM \"\", expected each field once");
    }

    @Example
    void another_version_is_refused_whatever_the_answers() {
        assertThat(AnswersJson.read(instrument, document("2.0.0", "\"L1\": 1"))
                        .getError()
                        .map(AnswerProblem::toString))
                .containsExactly("instrument/version: WRONG_EDITION \"2.0.0\", expected 1.0.0");
    }

    @Example
    void an_answer_to_what_is_not_shown_is_told() {
        assertThat(problems("\"Y1\": 0, \"G1\": 4"))
                .containsExactly("G1: NOT_SHOWN \"4\", expected no answer: the others do not lead here");
    }

    @Example
    void numbers_beyond_measure_are_never_computed() {
        assertThat(problems("\"L1\": 1e20000000")).hasSize(1).first().asString().startsWith("L1: NOT_A_NUMBER");
        assertThat(problems("\"L1\": " + "9".repeat(41)))
                .hasSize(1)
                .first()
                .asString()
                .contains("NOT_WELL_FORMED");
    }

    @Example
    void ten_megabytes_in_a_cell_and_ten_thousand_levels_are_refused() {
        String cell = "x".repeat(10 * 1024 * 1024);

        assertThat(problems("\"T1\": \"" + cell + "\""))
                .containsExactly(": FILE_TOO_LARGE \"\", expected at most 5242880 bytes");
        assertThat(AnswersCsv.read(instrument, "item,answer\nT1," + cell + "\n")
                        .getError()
                        .map(AnswerProblem::kind))
                .containsExactly(AnswerProblem.Kind.FILE_TOO_LARGE);
        assertThat(AnswersJson.read(instrument, "[".repeat(10_000)).getError().map(AnswerProblem::kind))
                .containsExactly(AnswerProblem.Kind.NOT_WELL_FORMED);
        assertThat(InstrumentJson.read("[".repeat(10_000)).isInvalid()).isTrue();
        assertThat(problems("\"T1\": " + "[".repeat(100))).hasSize(1);
    }

    /** Twenty columns and 50,000 lines. */
    @Example
    void a_million_cells_are_read_whole_or_not_at_all() {
        Instrument wide = rated(19);
        StringBuilder csv = new StringBuilder(String.join(",", WideForm.columns(wide)));
        for (int line = 2; line <= 50_000; line++) {
            csv.append('\n').append(line).append(",3".repeat(19));
        }
        var read = AnswersCsv.readWide(wide, csv.toString()).get();
        assertThat(read).hasSize(49_999);
        assertThat(read.values()).allMatch(sheet -> sheet.answers().size() == 19);

        csv.setCharAt(csv.length() - 1, '9');
        assertThat(AnswersCsv.readWide(wide, csv.toString()).getError().map(AnswerProblem::toString))
                .containsExactly("line 50000, I19: OUT_OF_RANGE \"9\", expected 1..5");
    }

    @Example
    void a_million_cells_in_one_line_or_in_one_column_are_refused() {
        assertThat(AnswersCsv.readWide(instrument, ",".repeat(999_999))
                        .getError()
                        .map(AnswerProblem::toString))
                .containsExactly("line 1: TOO_MANY_COLUMNS \"1000000\", expected at most 500 columns");
        assertThat(AnswersCsv.readWide(instrument, "1\n".repeat(1_000_000))
                        .getError()
                        .map(AnswerProblem::kind))
                .containsExactly(AnswerProblem.Kind.TOO_MANY_ROWS);
    }

    private static Instrument rated(int items) {
        List<String> ids =
                IntStream.rangeClosed(1, items).mapToObj(i -> "I" + i).toList();
        return Samples.cover()
                .addAllItems(ids.stream().map(Samples::item).toList())
                .addScales(Scale.of(
                        "S", Samples.text("S"), ids.stream().map(Keyed::direct).toList(), 1))
                .build();
    }

    @Example
    void a_formula_where_a_number_is_asked_for_is_told_and_one_in_own_words_stays_words() {
        assertThat(AnswersCsv.read(instrument, "item,answer\nL1,=1+1\nL2,\"=HYPERLINK(\"\"x\"\")\"\nC1,@a\n")
                        .getError()
                        .map(AnswerProblem::toString))
                .containsExactly(
                        "line 2, answer: NOT_A_NUMBER \"=1+1\", expected 1..3",
                        "line 3, answer: NOT_A_NUMBER \"=HYPERLINK(\"x\")\", expected 1..3",
                        "line 4, answer: UNKNOWN_OPTION \"@a\", expected a|b|c");
        AnswerSheet sheet =
                AnswersCsv.read(instrument, "item,answer\nC1,a\nT1,=1+1\n").get();
        assertThat(AnswersCsv.write(sheet)).isEqualTo("item,answer\nC1,a\nT1,\t=1+1\n");
    }

    @Example
    void a_number_beyond_measure_in_a_cell_is_told_without_being_computed() {
        for (String number : List.of("1e20000000", "-1e20000000", "9".repeat(100_000), "0x7fffffff", "1_000", "٣")) {
            assertThat(AnswersCsv.read(instrument, "item,answer\nL1," + number + "\n")
                            .getError()
                            .map(AnswerProblem::kind))
                    .as(number.substring(0, Math.min(20, number.length())))
                    .hasSize(1)
                    .containsAnyOf(AnswerProblem.Kind.NOT_A_NUMBER, AnswerProblem.Kind.OUT_OF_RANGE);
        }
    }

    @Example
    void problems_of_the_wide_form_have_line_and_column() {
        String header = String.join(",", WideForm.columns(instrument));
        String empty = ",".repeat(instrument.items().size() - 1);
        String csv = header + "\nann,9" + empty + "\nbob,,x" + empty.substring(1) + "\nann,1" + empty + "\nshort,1\n";

        assertThat(AnswersCsv.readWide(instrument, csv).getError().map(AnswerProblem::toString))
                .containsExactly(
                        "line 2, L1: OUT_OF_RANGE \"9\", expected 1..3",
                        "line 3, L2: NOT_A_NUMBER \"x\", expected 1..3",
                        "line 4, respondent: DUPLICATE_ITEM \"ann\", expected one line per respondent, see line 2",
                        "line 5: WRONG_FIELD_COUNT \"2\", expected "
                                + (instrument.items().size() + 1) + " fields");
    }

    @Example
    void the_long_form_tells_what_is_not_shown_with_its_line() {
        assertThat(AnswersCsv.read(instrument, "item,answer\nY1,0\nG1,4\n")
                        .getError()
                        .map(AnswerProblem::toString))
                .containsExactly("line 3, answer: NOT_SHOWN \"4\", expected no answer: G1 is not shown");
    }

    @Property(tries = 200)
    void both_forms_of_CSV_come_back(@ForAll @LongRange(min = 0, max = 1_000_000) long seed) {
        Map<String, AnswerSheet> sheets = new LinkedHashMap<>();
        sheets.put("=cmd", Respondent.answering(instrument, seed));
        sheets.put("p,\"2\"\n", Respondent.answering(instrument, seed + 1));

        assertThat(AnswersCsv.readWide(instrument, AnswersCsv.writeWide(instrument, sheets))
                        .get())
                .isEqualTo(sheets);
        sheets.values()
                .forEach(sheet -> assertThat(AnswersCsv.read(instrument, AnswersCsv.write(sheet))
                                .get())
                        .isEqualTo(sheet));
    }

    @Property
    void no_cell_begins_a_formula_and_every_cell_comes_back(@ForAll String cell) {
        String guarded = Guard.on(cell);

        assertThat(Guard.off(guarded)).isEqualTo(cell);
        assertThat(guarded)
                .doesNotStartWith("=")
                .doesNotStartWith("+")
                .doesNotStartWith("-")
                .doesNotStartWith("@");
    }

    @Example
    void a_formula_in_a_cell_is_neutral_and_comes_back() {
        for (String start :
                List.of("=", "+", "-", "@", "\t", "\r", "\n", "\u0000", "\uFF1D", "\uFF0B", "\uFF0D", "\uFF20")) {
            String cell = start + "HYPERLINK(\"x\")";
            assertThat(Guard.on(cell)).isEqualTo("\t" + cell);
            assertThat(Guard.off(Guard.on(cell))).isEqualTo(cell);
        }
    }

    @Property
    void no_text_makes_a_reader_throw(@ForAll String text) {
        for (String json : List.of(text, "{" + text, "{\"answers\":{\"L1\":\"" + text + "\"}}")) {
            assertThat(AnswersJson.read(instrument, json).isInvalid()).isTrue();
        }
        assertThat(AnswersCsv.readWide(instrument, text).isInvalid()).isTrue();
    }
}
