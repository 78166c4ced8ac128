package org.bilan.questionnaires.exchange.xlsform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.bilan.questionnaires.exchange.DefinitionProblem;

/** One sheet as rows of text by column name; a cell knows where it stands. */
record Sheet(String name, List<String> header, List<Line> lines) {

    /** One row, without the header; blank rows are not there. */
    record Line(Sheet sheet, int row, Map<String, String> cells) {

        /** The text under a column, stripped; empty where there is none. */
        String text(String column) {
            return cells.getOrDefault(column, "");
        }

        DefinitionProblem problem(String column, String problem) {
            return new DefinitionProblem(sheet.name + " row " + row + ", " + column, problem);
        }
    }

    private static final Pattern LANGUAGE = Pattern.compile(".*\\(([a-z]{2,3})\\)");

    static Sheet of(String name, List<List<String>> rows) {
        List<String> header = rows.isEmpty()
                ? List.of()
                : rows.get(0).stream().map(String::strip).toList();
        Sheet sheet = new Sheet(name, header, new ArrayList<>());
        for (int i = 1; i < rows.size(); i++) {
            Map<String, String> cells = cells(header, rows.get(i));
            if (!cells.isEmpty()) {
                sheet.lines.add(new Line(sheet, i + 1, cells));
            }
        }
        return sheet;
    }

    private static Map<String, String> cells(List<String> header, List<String> row) {
        Map<String, String> cells = new HashMap<>();
        for (int i = 0; i < Math.min(header.size(), row.size()); i++) {
            if (!row.get(i).isBlank()) {
                cells.put(header.get(i), row.get(i).strip());
            }
        }
        return cells;
    }

    /** The columns that hold a label, each with the tag of its language; the one without a language has the default's. */
    Map<String, String> labelColumns(String defaultTag) {
        Map<String, String> columns = new HashMap<>();
        for (String column : header) {
            var language = LANGUAGE.matcher(column);
            if (column.startsWith("label::") && language.matches()) {
                columns.put(column, language.group(1));
            } else if (column.equals("label")) {
                columns.put(column, defaultTag);
            }
        }
        return columns;
    }
}
