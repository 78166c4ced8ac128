package org.bilan.questionnaires.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.answers.AnswerProblem;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.Instrument;

/**
 * Answers as CSV, both ways: one person's in the long form, a header {@code item,answer} (the two columns in any order, nothing
 * else), then one line per item; or several people's in the wide form, a column {@code respondent} and one per item.
 *
 * <p>Columns are separated by commas, or by semicolons if the header has those, as French spreadsheets write them. Quotes as
 * in RFC 4180; empty lines and a leading byte order mark are skipped. A blank answer or an item without a line is missing;
 * {@code NA} or {@code n/a} is not applicable (see {@link Answer#parse}). Nothing is half-read: one problem anywhere, and
 * there is no sheet. What is written never begins a formula when a spreadsheet opens it.
 */
public final class AnswersCsv {

    /** No longer text is read: 5 MB, counted in UTF-8. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** No line may have more columns. */
    public static final int MAX_COLUMNS = 500;

    /** No text may have more lines, header and empty lines included. */
    public static final int MAX_ROWS = 100_000;

    /** The column that names the item. */
    public static final String ITEM = "item";

    /** The column that holds the answer. */
    public static final String ANSWER = "answer";

    /** The column of the wide form that tells people apart; a name of the provider's choice, not of this library. */
    public static final String RESPONDENT = "respondent";

    private AnswersCsv() {}

    /** One line per answer, in the order of the instrument; what is missing has no line. */
    public static String write(AnswerSheet sheet) {
        List<List<String>> lines = new ArrayList<>(List.of(List.of(ITEM, ANSWER)));
        sheet.answers().forEach((id, answer) -> lines.add(List.of(id, answer.spelled())));
        return csv(lines);
    }

    /**
     * One line per person, one column per item; what is missing is an empty cell.
     *
     * @throws IllegalArgumentException if a sheet answers another edition
     */
    public static String writeWide(Instrument instrument, Map<String, AnswerSheet> sheets) {
        List<List<String>> lines = new ArrayList<>(List.of(WideForm.columns(instrument)));
        sheets.forEach((respondent, sheet) -> {
            sheet.checkEdition(instrument);
            List<String> line = new ArrayList<>(List.of(respondent));
            instrument
                    .itemsById()
                    .keySet()
                    .forEach(id -> line.add(sheet.answerTo(id).spelled()));
            lines.add(line);
        });
        return csv(lines);
    }

    private static String csv(List<List<String>> lines) {
        StringWriter text = new StringWriter();
        try (CsvWriter writer =
                CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            lines.forEach(
                    line -> writer.writeRecord(line.stream().map(Guard::on).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
        return text.toString();
    }

    /**
     * Reads the wide form. Throws nothing, whatever the text.
     *
     * @return the sheets by respondent, in the order of the lines; or all problems, those of a line by item
     */
    public static Validation<Seq<AnswerProblem>, Map<String, AnswerSheet>> readWide(
            Instrument instrument, String text) {
        Optional<AnswerProblem> overLimit = Limits.exceeded(text);
        return overLimit.isPresent()
                ? Validation.invalid(Vector.of(overLimit.get()))
                : WideForm.read(instrument, CsvTable.read(text));
    }

    /**
     * Reads to the end of the stream, but never more than the limits allow; does not close it.
     *
     * @return the sheet, or all problems in the order of the lines
     * @throws IOException if the stream fails
     */
    public static Validation<Seq<AnswerProblem>, AnswerSheet> read(Instrument instrument, Reader reader)
            throws IOException {
        return read(instrument, Limits.upTo(MAX_BYTES + 1, reader));
    }

    /**
     * Reads a text already in memory. Throws nothing, whatever the text.
     *
     * @return the sheet, or all problems in the order of the lines
     */
    public static Validation<Seq<AnswerProblem>, AnswerSheet> read(Instrument instrument, String text) {
        Optional<AnswerProblem> overLimit = Limits.exceeded(text);
        if (overLimit.isPresent()) {
            return Validation.invalid(Vector.of(overLimit.get()));
        }
        return LongForm.read(instrument, CsvTable.read(text));
    }
}
