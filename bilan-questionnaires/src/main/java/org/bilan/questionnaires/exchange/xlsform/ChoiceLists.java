package org.bilan.questionnaires.exchange.xlsform;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bilan.questionnaires.exchange.xlsform.Sheet.Line;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.Choice;

/** The named lists of the sheet {@code choices}. */
final class ChoiceLists {

    private final Map<String, List<Line>> lines = new LinkedHashMap<>();
    private final FormReader form;

    ChoiceLists(Sheet choices, FormReader form) {
        this.form = form;
        choices.lines()
                .forEach(line -> lines.computeIfAbsent(line.text("list_name"), name -> new ArrayList<>())
                        .add(line));
    }

    boolean has(String list) {
        return lines.containsKey(list);
    }

    private List<Line> of(String list) {
        return lines.getOrDefault(list, List.of());
    }

    List<Choice> choices(String list) {
        return of(list).stream()
                .flatMap(line -> form
                        .label(line)
                        .flatMap(text -> form.attempt(line, "name", () -> Choice.of(line.text("name"), text)))
                        .stream())
                .toList();
    }

    /** The range of a list whose names are whole numbers one after the other. */
    Optional<AnswerRange> range(String list) {
        List<Line> of = of(list);
        boolean numbers =
                of.size() > 1 && of.stream().allMatch(line -> line.text("name").matches("-?\\d{1,4}"));
        if (!numbers) {
            return Optional.empty();
        }
        int first = Integer.parseInt(of.get(0).text("name"));
        boolean consecutive = IntStream.range(0, of.size())
                .allMatch(i -> Integer.parseInt(of.get(i).text("name")) == first + i);
        return consecutive
                ? Optional.of(new AnswerRange(
                        first,
                        first + of.size() - 1,
                        of.stream().flatMap(line -> form.label(line).stream()).toList()))
                : Optional.empty();
    }

    Map<String, Integer> points(String list) {
        Map<String, Integer> points = new TreeMap<>();
        for (Line line : of(list)) {
            String text = line.text("bilan_points");
            if (text.matches("-?\\d{1,3}")) {
                points.put(line.text("name"), Integer.parseInt(text));
            } else if (!text.isEmpty()) {
                form.note(line, "bilan_points", "a whole number of at most three digits is expected");
            }
        }
        return points;
    }
}
