package org.bilan.questionnaires.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bilan.questionnaires.answers.AnswerProblem;
import org.bilan.questionnaires.answers.AnswerProblem.Kind;
import org.bilan.questionnaires.answers.Place;

/** A CSV text cut into records, with its header; what the fields mean is not known here. */
record CsvTable(List<String> header, int headerLine, List<CsvRecord> rows) {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    /** The table, or the problems that keep the text from being one. */
    static Validation<List<AnswerProblem>, CsvTable> read(String text) {
        String csv = text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
        List<CsvRecord> records = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = reader(csv)) {
            reader.forEach(records::add);
        } catch (CsvParseException e) {
            return Validation.invalid(List.of(broken(lineAfter(records))));
        } catch (IOException e) {
            throw new UncheckedIOException("a text in memory cannot fail", e);
        }
        return records.isEmpty() ? Validation.invalid(List.of(empty())) : table(records);
    }

    private static Validation<List<AnswerProblem>, CsvTable> table(List<CsvRecord> records) {
        List<AnswerProblem> tooWide = records.stream()
                .filter(row -> row.getFieldCount() > AnswersCsv.MAX_COLUMNS)
                .map(CsvTable::tooWide)
                .toList();
        List<String> header =
                records.get(0).getFields().stream().map(String::strip).toList();
        return tooWide.isEmpty()
                ? Validation.valid(new CsvTable(header, line(records.get(0)), records.subList(1, records.size())))
                : Validation.invalid(tooWide);
    }

    private static CsvReader<CsvRecord> reader(String csv) {
        CsvRecordHandler handler = CsvRecordHandler.builder()
                .maxFields(AnswersCsv.MAX_BYTES + 1)
                .maxFieldSize(AnswersCsv.MAX_BYTES)
                .maxRecordSize(AnswersCsv.MAX_BYTES)
                .build();
        return CsvReader.builder()
                .fieldSeparator(separator(csv))
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(handler, csv);
    }

    private static char separator(String csv) {
        String firstLine =
                csv.lines().filter(line -> !line.isEmpty()).findFirst().orElse("");
        return firstLine.contains(";") && !firstLine.contains(",") ? ';' : ',';
    }

    private static int lineAfter(List<CsvRecord> records) {
        if (records.isEmpty()) {
            return 1;
        }
        CsvRecord last = records.get(records.size() - 1);
        long breaks = last.getFields().stream()
                .mapToLong(field -> field.lines().count() - (field.isEmpty() ? 0 : 1))
                .sum();
        return (int) (last.getStartingLineNumber() + breaks) + 1;
    }

    private static AnswerProblem broken(int line) {
        return new AnswerProblem(
                Place.line(line), "", Kind.BROKEN_QUOTE, "every quote closed before the end of its field");
    }

    private static AnswerProblem empty() {
        return new AnswerProblem(Place.line(1), "", Kind.EMPTY_FILE, "a header and one line per item");
    }

    private static AnswerProblem tooWide(CsvRecord row) {
        return new AnswerProblem(
                Place.line(line(row)),
                Integer.toString(row.getFieldCount()),
                Kind.TOO_MANY_COLUMNS,
                "at most " + AnswersCsv.MAX_COLUMNS + " columns");
    }

    /** Every column must have a name, once, and be one of those expected; all expected ones must be there. */
    List<AnswerProblem> problemsOfHeader(List<String> expected) {
        List<AnswerProblem> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String name : header) {
            if (name.isEmpty()) {
                problems.add(inHeader("", "", Kind.EMPTY_HEADER, expected));
            } else if (!expected.contains(name)) {
                problems.add(inHeader(name, name, Kind.UNKNOWN_COLUMN, expected));
            } else if (!seen.add(name)) {
                problems.add(inHeader(name, name, Kind.DUPLICATE_COLUMN, expected));
            }
        }
        expected.stream()
                .filter(name -> !header.contains(name))
                .forEach(name -> problems.add(inHeader(name, "", Kind.MISSING_COLUMN, expected)));
        return problems;
    }

    private AnswerProblem inHeader(String column, String value, Kind kind, List<String> expected) {
        return new AnswerProblem(new Place(headerLine, column), value, kind, String.join(",", expected));
    }

    AnswerProblem wrongFieldCount(CsvRecord row) {
        return new AnswerProblem(
                Place.line(line(row)),
                Integer.toString(row.getFieldCount()),
                Kind.WRONG_FIELD_COUNT,
                header.size() + " fields");
    }

    String field(CsvRecord row, String column) {
        return row.getField(header.indexOf(column));
    }

    static int line(CsvRecord row) {
        return (int) row.getStartingLineNumber();
    }
}
