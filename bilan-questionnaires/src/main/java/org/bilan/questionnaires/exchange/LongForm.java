package org.bilan.questionnaires.exchange;

import de.siegmar.fastcsv.reader.CsvRecord;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.answers.AnswerProblem;
import org.bilan.questionnaires.answers.AnswerProblem.Kind;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.answers.Place;
import org.bilan.questionnaires.answers.Visibility;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;

/** One reading of a table with a line per item: gathers answers and problems, and gives one or the other. */
final class LongForm {

    private final Instrument instrument;
    private final Map<String, Answer> answers = new HashMap<>();
    private final Map<String, Integer> lineOfItem = new HashMap<>();
    private final List<AnswerProblem> problems = new ArrayList<>();

    private LongForm(Instrument instrument) {
        this.instrument = instrument;
    }

    static Validation<Seq<AnswerProblem>, AnswerSheet> read(
            Instrument instrument, Validation<List<AnswerProblem>, CsvTable> table) {
        LongForm reading = new LongForm(instrument);
        table.toEither().peek(reading::table).peekLeft(reading.problems::addAll);
        return reading.problems.isEmpty()
                ? Validation.valid(AnswerSheet.of(instrument, reading.answers))
                : Validation.invalid(Vector.ofAll(reading.problems));
    }

    private void table(CsvTable table) {
        problems.addAll(table.problemsOfHeader(List.of(AnswersCsv.ITEM, AnswersCsv.ANSWER)));
        if (problems.isEmpty()) {
            table.rows().forEach(row -> row(table, row));
        }
        if (problems.isEmpty()) {
            hidden();
        }
    }

    private void row(CsvTable table, CsvRecord row) {
        int line = CsvTable.line(row);
        if (row.getFieldCount() != table.header().size()) {
            problems.add(table.wrongFieldCount(row));
            return;
        }
        String itemId = table.field(row, AnswersCsv.ITEM).strip();
        instrument
                .item(itemId)
                .ifPresentOrElse(
                        item -> answer(item, table.field(row, AnswersCsv.ANSWER), line), () -> unknown(itemId, line));
    }

    /** Only told once every answer could be read: before, it is not known what they show. */
    private void hidden() {
        Set<String> shown = Visibility.shown(instrument, answers);
        answers.forEach((id, answer) -> {
            if (answer.isGiven() && !shown.contains(id)) {
                int line = lineOfItem.getOrDefault(id, 0);
                problem(
                        new Place(line, AnswersCsv.ANSWER),
                        answer.spelled(),
                        Kind.NOT_SHOWN,
                        "no answer: " + id + " is not shown");
            }
        });
    }

    private void unknown(String itemId, int line) {
        problem(new Place(line, AnswersCsv.ITEM), itemId, Kind.UNKNOWN_ITEM, "an item of " + instrument.edition());
    }

    private void answer(Item item, String text, int line) {
        Integer earlier = lineOfItem.putIfAbsent(item.id(), line);
        if (earlier != null) {
            problem(
                    new Place(line, AnswersCsv.ITEM),
                    item.id(),
                    Kind.DUPLICATE_ITEM,
                    "one line per item, see line " + earlier);
            return;
        }
        Answer.parse(item, text, new Place(line, AnswersCsv.ANSWER))
                .toEither()
                .peek(answer -> answers.put(item.id(), answer))
                .peekLeft(problems::add);
    }

    private void problem(Place place, String value, Kind kind, String expected) {
        problems.add(new AnswerProblem(place, value, kind, expected));
    }
}
