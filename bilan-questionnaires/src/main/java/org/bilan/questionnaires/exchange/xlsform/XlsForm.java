package org.bilan.questionnaires.exchange.xlsform;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.bilan.questionnaires.exchange.DefinitionProblem;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Passport;

/**
 * Imports an XLSForm (XLSX): {@code select_one}, {@code select_multiple}, {@code rank}, {@code range} and {@code text}, labels
 * in several languages ({@code label::Français (fr)}), and {@code relevant} with equality tests joined by {@code and} or by
 * {@code or}.
 *
 * <p>A {@code select_one} whose choices are named by consecutive whole numbers is a Likert item. The key stands in two columns
 * of our own in {@code survey}: {@code bilan_scale} and {@code bilan_key} (1 or -1), with {@code bilan_points} in
 * {@code choices} where a choice gives points. What would change the meaning if it were skipped ({@code calculate},
 * {@code choice_filter}, repeats, other conditions) is a problem; notes, hints and looks are left out and told.
 */
public final class XlsForm {

    /** No longer file is read. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** No file may unpack to more bytes. */
    public static final int MAX_UNPACKED = 20 * 1024 * 1024;

    /** No file may hold more parts. */
    public static final int MAX_ENTRIES = 1_000;

    private XlsForm() {}

    /**
     * An instrument and what of the sheet is not in it.
     *
     * @param leftOut what was skipped without harm to the answers, each with its place
     */
    public record Imported(Instrument instrument, List<DefinitionProblem> leftOut) {

        /** Keeps both. */
        public Imported {
            leftOut = List.copyOf(leftOut);
        }
    }

    /**
     * Reads to the end of the stream, but never more than the limit; does not close it.
     *
     * @param passport whose licence allows the import, and which languages must be complete
     * @return the instrument, or all problems with sheet, row and column
     * @throws IOException if the stream fails
     */
    public static Validation<Seq<DefinitionProblem>, Imported> read(InputStream xlsx, Passport passport)
            throws IOException {
        return Workbook.read(xlsx.readNBytes(MAX_BYTES + 1))
                .fold(
                        problem -> Validation.invalid(Vector.of(new DefinitionProblem("", problem))),
                        sheets -> read(sheets, passport));
    }

    private static Validation<Seq<DefinitionProblem>, Imported> read(Map<String, Sheet> sheets, Passport passport) {
        List<DefinitionProblem> missing = List.of("survey", "choices", "settings").stream()
                .filter(name -> !sheets.containsKey(name))
                .map(name -> new DefinitionProblem(name, "this sheet is expected"))
                .toList();
        return missing.isEmpty() ? new FormReader(sheets, passport).read() : Validation.invalid(Vector.ofAll(missing));
    }
}
