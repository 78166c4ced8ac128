package org.bilan.questionnaires.exchange;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilan.questionnaires.answers.AnswerProblem;
import org.bilan.questionnaires.answers.AnswerProblem.Kind;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.answers.Place;
import org.bilan.questionnaires.instrument.Instrument;

/** One reading of a table with a line per person: gathers sheets and problems, and gives one or the other. */
final class WideForm {

    private final Instrument instrument;
    private final List<String> columns;
    private final Map<String, AnswerSheet> sheets = new LinkedHashMap<>();
    private final Map<String, Integer> lineOf = new HashMap<>();
    private final List<AnswerProblem> problems = new ArrayList<>();

    private WideForm(Instrument instrument) {
        this.instrument = instrument;
        this.columns = columns(instrument);
    }

    static List<String> columns(Instrument instrument) {
        List<String> columns = new ArrayList<>(List.of(AnswersCsv.RESPONDENT));
        columns.addAll(instrument.itemsById().keySet());
        return columns;
    }

    static Validation<Seq<AnswerProblem>, Map<String, AnswerSheet>> read(
            Instrument instrument, Validation<List<AnswerProblem>, CsvTable> table) {
        WideForm reading = new WideForm(instrument);
        table.toEither().peek(reading::table).peekLeft(reading.problems::addAll);
        return reading.problems.isEmpty()
                ? Validation.valid(reading.sheets)
                : Validation.invalid(Vector.ofAll(reading.problems));
    }

    private void table(CsvTable table) {
        problems.addAll(table.problemsOfHeader(columns));
        if (problems.isEmpty()) {
            table.rows().forEach(row -> row(table, row));
        }
    }

    private void row(CsvTable table, CsvRecord row) {
        int line = CsvTable.line(row);
        if (row.getFieldCount() != table.header().size()) {
            problems.add(table.wrongFieldCount(row));
            return;
        }
        String respondent = Guard.off(table.field(row, AnswersCsv.RESPONDENT));
        Integer earlier = lineOf.putIfAbsent(respondent, line);
        if (earlier != null) {
            problems.add(new AnswerProblem(
                    new Place(line, AnswersCsv.RESPONDENT),
                    respondent,
                    Kind.DUPLICATE_ITEM,
                    "one line per respondent, see line " + earlier));
            return;
        }
        Map<String, String> raw = new HashMap<>();
        for (int i = 0; i < row.getFieldCount(); i++) {
            raw.put(table.header().get(i), row.getField(i));
        }
        raw.remove(AnswersCsv.RESPONDENT);
        AnswerSheet.parse(instrument, raw)
                .toEither()
                .peek(sheet -> sheets.put(respondent, sheet))
                .peekLeft(found -> found.forEach(problem -> problems.add(at(line, problem))));
    }

    private static AnswerProblem at(int line, AnswerProblem problem) {
        return new AnswerProblem(
                new Place(line, problem.column()), problem.value(), problem.kind(), problem.expected());
    }
}
