package org.bilan.questionnaires.exchange;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.Reader;
import java.util.Optional;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.answers.AnswerProblem;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.Instrument;

/**
 * One person's answers from CSV in the long form: a header {@code item,answer} (the two columns in any order, nothing else),
 * then one line per item.
 *
 * <p>Columns are separated by commas, or by semicolons if the header has those, as French spreadsheets write them. Quotes as
 * in RFC 4180; empty lines and a leading byte order mark are skipped. A blank answer or an item without a line is missing;
 * {@code NA} or {@code n/a} is not applicable (see {@link Answer#parse}). Nothing is half-read: one problem anywhere, and
 * there is no sheet.
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

    private AnswersCsv() {}

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
