package org.bilan.questionnaires.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.bilan.questionnaires.Samples;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.answers.AnswerProblem;
import org.bilan.questionnaires.answers.AnswerProblem.Kind;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.answers.Place;
import org.bilan.questionnaires.instrument.Instrument;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswersCsvTest {

    private final Instrument instrument = Samples.instrument();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "item,answer\nP1,5\nP2,NA\nP3,\n",
                "item,answer\r\nP1,5\r\nP2,NA\r\nP3,",
                "item;answer\nP1;5\nP2;NA\nP3;\n",
                "answer,item\n5,P1\nn/a,P2\n",
                "\uFEFF\"item\",\"answer\"\n\n\"P1\",\"5\"\n\n P2 , na \n"
            })
    void good_files_of_several_hands_say_the_same(String csv) {
        assertThat(AnswersCsv.read(instrument, csv).get())
                .isEqualTo(AnswerSheet.of(
                        instrument, Map.of("P1", new Answer.Rated(5), "P2", new Answer.NotApplicable())));
    }

    @Test
    void every_wrong_line_is_told_with_line_column_value_and_what_was_expected() {
        String csv = "item,answer\nP1,9\nX,1\nP2,yes\nP1,3\nP3\nP4,1,2\nP5,4\n";

        assertThat(problems(csv))
                .containsExactly(
                        new AnswerProblem(new Place(2, "answer"), "9", Kind.OUT_OF_RANGE, "1..5"),
                        new AnswerProblem(new Place(3, "item"), "X", Kind.UNKNOWN_ITEM, "an item of patience 1.0.0"),
                        new AnswerProblem(new Place(4, "answer"), "yes", Kind.NOT_A_NUMBER, "1..5"),
                        new AnswerProblem(
                                new Place(5, "item"), "P1", Kind.DUPLICATE_ITEM, "one line per item, see line 2"),
                        new AnswerProblem(Place.line(6), "1", Kind.WRONG_FIELD_COUNT, "2 fields"),
                        new AnswerProblem(Place.line(7), "3", Kind.WRONG_FIELD_COUNT, "2 fields"));
    }

    @Test
    void a_wrong_header_is_told_in_full() {
        assertThat(kinds("item,,reply,item\nP1,1,2,3\n"))
                .containsExactly(Kind.EMPTY_HEADER, Kind.UNKNOWN_COLUMN, Kind.DUPLICATE_COLUMN, Kind.MISSING_COLUMN);
        assertThat(problems("P1,5\n").get(2).line()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "\uFEFF", "\r\n\r\n"})
    void an_empty_file_is_no_sheet(String csv) {
        assertThat(kinds(csv)).containsExactly(Kind.EMPTY_FILE);
    }

    @Test
    void a_header_alone_is_a_sheet_without_answers() {
        assertThat(AnswersCsv.read(instrument, "item,answer").get().answers()).isEmpty();
    }

    @Test
    void a_cut_file_and_a_broken_quote_are_seen_with_their_line() {
        assertThat(problems("item,answer\nP1,5\nP2,\"3\nP3,4\n"))
                .extracting(AnswerProblem::kind, AnswerProblem::line)
                .containsExactly(tuple(Kind.BROKEN_QUOTE, 3));
        assertThat(kinds("item,answer\nP1,\"5\"x\n")).containsExactly(Kind.BROKEN_QUOTE);
        assertThat(kinds("\"item")).containsExactly(Kind.BROKEN_QUOTE);
    }

    @Test
    void the_limit_of_bytes_holds_to_the_byte() {
        String head = "item,answer\nP1,";
        String full = head + " ".repeat(AnswersCsv.MAX_BYTES - head.length() - 1) + "5";

        assertThat(AnswersCsv.read(instrument, full.replaceFirst(" ", "")).isValid())
                .isTrue();
        assertThat(AnswersCsv.read(instrument, full).isValid()).isTrue();
        assertThat(kinds(full + " ")).containsExactly(Kind.FILE_TOO_LARGE);
        assertThat(kinds("é".repeat(AnswersCsv.MAX_BYTES / 2 + 1))).containsExactly(Kind.FILE_TOO_LARGE);
        assertThat(kinds("€".repeat(AnswersCsv.MAX_BYTES / 3 + 1))).containsExactly(Kind.FILE_TOO_LARGE);
        assertThat(kinds("😀".repeat(AnswersCsv.MAX_BYTES / 4 + 1))).containsExactly(Kind.FILE_TOO_LARGE);
        assertThat(kinds("😀".repeat(AnswersCsv.MAX_BYTES / 4))).doesNotContain(Kind.FILE_TOO_LARGE);
    }

    @Test
    void the_limit_of_lines_holds_to_the_line() {
        String csv = "item,answer\n" + "\n".repeat(AnswersCsv.MAX_ROWS - 3);

        assertThat(AnswersCsv.read(instrument, csv + "P1,5\n").isValid()).isTrue();
        assertThat(AnswersCsv.read(instrument, csv + "\nP1,5\n").isValid()).isTrue();
        assertThat(problems(csv + "\n\nP1,5"))
                .containsExactly(new AnswerProblem(
                        Place.line(AnswersCsv.MAX_ROWS + 1), "", Kind.TOO_MANY_ROWS, "at most 100000 lines"));
    }

    @Test
    void the_limit_of_columns_holds_to_the_column() {
        assertThat(kinds("item,answer" + ",".repeat(AnswersCsv.MAX_COLUMNS - 2)))
                .containsOnly(Kind.EMPTY_HEADER);
        assertThat(kinds("item,answer\n" + ",".repeat(AnswersCsv.MAX_COLUMNS - 2)))
                .containsExactly(Kind.WRONG_FIELD_COUNT);
        assertThat(kinds("item,answer\n" + ",".repeat(AnswersCsv.MAX_COLUMNS))).containsExactly(Kind.TOO_MANY_COLUMNS);
    }

    @Test
    void a_reader_is_read_like_its_text_and_no_further_than_the_limit() throws IOException {
        Reader endless = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) {
                Arrays.fill(buffer, offset, offset + length, '1');
                return length;
            }

            @Override
            public void close() {}
        };

        assertThat(AnswersCsv.read(instrument, new StringReader("item,answer\nP1,5\n"))
                        .get()
                        .answerTo("P1"))
                .isEqualTo(new Answer.Rated(5));
        assertThat(AnswersCsv.read(instrument, endless).getError().head().kind())
                .isEqualTo(Kind.FILE_TOO_LARGE);
    }

    @Test
    void a_stream_that_fails_says_so() {
        Reader failing = new Reader() {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> AnswersCsv.read(instrument, failing)).isInstanceOf(IOException.class);
    }

    private List<AnswerProblem> problems(String csv) {
        return AnswersCsv.read(instrument, csv).getError().asJava();
    }

    private List<Kind> kinds(String csv) {
        return problems(csv).stream().map(AnswerProblem::kind).toList();
    }
}
