package org.bilan.questionnaires.exchange.xlsform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.questionnaires.exchange.xlsform.Sheet.Line;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.Choice;
import org.bilan.questionnaires.instrument.ChoiceFormat;
import org.bilan.questionnaires.instrument.ComparativeFormat;
import org.bilan.questionnaires.instrument.FreeText;
import org.bilan.questionnaires.instrument.ItemFormat;
import org.bilan.questionnaires.instrument.RatedFormat;

/** From the type of a survey row to the format of an item. */
final class TypeReader {

    private static final int LONGEST_TEXT = 2_000;

    private final ChoiceLists lists;
    private final FormReader form;

    TypeReader(ChoiceLists lists, FormReader form) {
        this.lists = lists;
        this.form = form;
    }

    Optional<ItemFormat> read(Line line, String[] type) {
        return switch (type[0]) {
            case "text" -> Optional.of(new FreeText(LONGEST_TEXT));
            case "range" -> slider(line);
            case "select_one", "select_multiple", "rank" -> ofList(line, type);
            default -> {
                form.note(line, "type", "one of select_one, select_multiple, rank, range, text, note is expected");
                yield Optional.empty();
            }
        };
    }

    private Optional<ItemFormat> ofList(Line line, String[] type) {
        if (type.length != 2 || !lists.has(type[1])) {
            form.note(line, "type", "the name of one list of the sheet choices, and nothing else, is expected");
            return Optional.empty();
        }
        Optional<AnswerRange> range = lists.range(type[1]);
        if (type[0].equals("select_one") && range.isPresent()) {
            return range.map(RatedFormat.Likert::new);
        }
        List<Choice> choices = lists.choices(type[1]);
        return form.attempt(line, "type", () -> switch (type[0]) {
            case "select_one" -> new ChoiceFormat.SingleChoice(choices);
            case "select_multiple" -> new ChoiceFormat.MultipleChoice(choices, 1, choices.size());
            default -> new ComparativeFormat.FullRanking(choices, false);
        });
    }

    /** {@code start=0 end=10 step=1}, with the numbers themselves as words at the ends. */
    private Optional<ItemFormat> slider(Line line) {
        Map<String, Integer> parameters = new HashMap<>(Map.of("start", 0, "end", 10, "step", 1));
        for (String parameter : line.text("parameters").split("[;,\\s]+", -1)) {
            if (parameter.matches("(start|end|step)=-?\\d{1,5}")) {
                String[] parts = parameter.split("=", 2);
                parameters.put(parts[0], Integer.valueOf(parts[1]));
            } else if (!parameter.isEmpty()) {
                form.note(line, "parameters", "start, end and step as whole numbers are expected");
            }
        }
        int start = parameters.getOrDefault("start", 0);
        int end = parameters.getOrDefault("end", 10);
        return form.attempt(
                line,
                "parameters",
                () -> new RatedFormat.Slider(
                        AnswerRange.unlabelled(start, end),
                        parameters.getOrDefault("step", 1),
                        form.everywhere(Integer.toString(start)),
                        form.everywhere(Integer.toString(end))));
    }
}
