package org.bilan.questionnaires.exchange.fhir;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.Choice;
import org.bilan.questionnaires.instrument.ChoiceFormat;
import org.bilan.questionnaires.instrument.FreeText;
import org.bilan.questionnaires.instrument.ItemFormat;
import org.bilan.questionnaires.instrument.LocalizedText;
import org.bilan.questionnaires.instrument.RatedFormat;

/** How a foreign question is answered, as a format of ours; a type that has no equal is a problem. */
final class ForeignFormat {

    private static final int LONGEST_TEXT = 2_000;
    private static final LocalizedText YES = LocalizedText.of("Oui", "Yes");
    private static final LocalizedText NO = LocalizedText.of("Non", "No");

    private final ForeignNode question;
    private final Locale language;
    private final boolean repeats;

    /** One option: its own code, its words, and the number that it stands for, where it says one. */
    private record Option(ForeignNode node, String code, Optional<LocalizedText> words, OptionalInt number) {}

    private ForeignFormat(ForeignNode question, Locale language) {
        this.question = question;
        this.language = language;
        this.repeats = question.at("repeats").flag();
    }

    static Optional<ItemFormat> of(ForeignNode question, Locale language) {
        return new ForeignFormat(question, language).read();
    }

    private Optional<ItemFormat> read() {
        String type = question.at("type").text();
        if (repeats && !type.equals("choice")) {
            question.at("repeats").note("only a choice may be answered several times");
        }
        return switch (type) {
            case "boolean" -> Optional.of(new RatedFormat.YesNo(YES, NO));
            case "integer" -> range().map(RatedFormat.Likert::new);
            case "choice" -> choice(options());
            case "string", "text" -> text();
            default -> {
                question.at("type").note("one of boolean, integer, choice, string, text, group, display is expected");
                yield Optional.empty();
            }
        };
    }

    private Optional<ItemFormat> text() {
        ForeignNode longest = question.at("maxLength");
        int length = longest.isThere() ? longest.number().orElse(0) : LONGEST_TEXT;
        return longest.attempt(() -> new FreeText(length));
    }

    private Optional<AnswerRange> range() {
        OptionalInt lowest = bound("minValue");
        OptionalInt highest = bound("maxValue");
        if (lowest.isEmpty() || highest.isEmpty()) {
            question.note("a whole number needs the extensions minValue and maxValue");
            return Optional.empty();
        }
        return question.attempt(() -> AnswerRange.unlabelled(lowest.getAsInt(), highest.getAsInt()));
    }

    private OptionalInt bound(String name) {
        return question.extension(name, "valueInteger").map(ForeignNode::number).orElse(OptionalInt.empty());
    }

    private List<Option> options() {
        List<ForeignNode> nodes = question.at("answerOption").elements();
        if (nodes.isEmpty()) {
            question.note("the choices themselves are expected, as answerOption");
        }
        List<Option> options = new ArrayList<>();
        nodes.forEach(node -> option(node).ifPresent(options::add));
        return options;
    }

    private Optional<Option> option(ForeignNode node) {
        ForeignNode coding = node.at("valueCoding");
        if (coding.isThere()) {
            OptionalInt ordinal = peek(coding);
            return Optional.of(new Option(coding, code(coding), words(coding), ordinal));
        }
        ForeignNode number = node.at("valueInteger");
        if (number.isThere()) {
            return Optional.of(new Option(number, number.text(), Optional.empty(), number.number()));
        }
        node.note("valueCoding or valueInteger is expected");
        return Optional.empty();
    }

    private static String code(ForeignNode coding) {
        return coding.node().path("code").asText();
    }

    /** The words beside a code; the code itself where there are none. */
    private Optional<LocalizedText> words(ForeignNode coding) {
        return coding.localized(coding.at("display").isThere() ? "display" : "code", language);
    }

    /** The number of an option by its ordinal, else by its code; entered in the ledger only once it is used. */
    private static OptionalInt peek(ForeignNode coding) {
        ForeignNode unread = new ForeignNode(coding.node(), coding.path(), new Ledger());
        return unread.extension("ordinalValue", "valueDecimal")
                .map(ForeignNode::number)
                .orElseGet(() -> unread.at("code").number());
    }

    private Optional<ItemFormat> choice(List<Option> options) {
        if (!repeats && isScale(options)) {
            return scale(options);
        }
        List<Choice> choices = new ArrayList<>();
        for (Option option : options) {
            if (option.words().isEmpty()) {
                option.node().note("words are expected, or numbers that follow one another");
            }
            option.node().at("code").text();
            option.words()
                    .flatMap(words -> option.node().attempt(() -> Choice.of(option.code(), words)))
                    .ifPresent(choices::add);
        }
        return choices.isEmpty() ? Optional.empty() : question.attempt(() -> picking(choices));
    }

    private ChoiceFormat picking(List<Choice> choices) {
        if (!repeats) {
            return new ChoiceFormat.SingleChoice(choices);
        }
        int fewest = occurs("minOccurs", 1);
        return new ChoiceFormat.MultipleChoice(choices, Math.max(1, fewest), occurs("maxOccurs", choices.size()));
    }

    private int occurs(String name, int otherwise) {
        return question.extension("questionnaire-" + name, "valueInteger")
                .map(value -> value.number().orElse(0))
                .orElse(otherwise);
    }

    /** Whether the options are whole numbers one after the other, from the lowest up. */
    private static boolean isScale(List<Option> options) {
        for (int i = 0; i < options.size(); i++) {
            OptionalInt number = options.get(i).number();
            if (number.isEmpty() || number.getAsInt() != options.get(0).number().orElse(0) + i) {
                return false;
            }
        }
        return options.size() > 1;
    }

    private Optional<ItemFormat> scale(List<Option> options) {
        options.forEach(ForeignFormat::enterNumber);
        List<LocalizedText> labels =
                options.stream().flatMap(option -> option.words().stream()).toList();
        int first = options.get(0).number().orElse(0);
        return question.attempt(
                () -> new RatedFormat.Likert(new AnswerRange(first, first + options.size() - 1, labels)));
    }

    /** Enters in the ledger where the number of an option stands: its ordinal, else its code. */
    private static void enterNumber(Option option) {
        boolean ordinal = option.node()
                .extension("ordinalValue", "valueDecimal")
                .map(ForeignNode::number)
                .isPresent();
        if (!ordinal) {
            option.node().at("code").text();
        }
    }

    /** By the code of each option what {@link org.bilan.questionnaires.answers.Answer} writes for it. */
    static Map<String, String> spelling(ForeignNode question, ItemFormat format) {
        Map<String, String> spelling = new HashMap<>();
        for (ForeignNode option : question.at("answerOption").elements()) {
            ForeignNode coding = option.at("valueCoding");
            String code = code(coding);
            String number = Integer.toString(peek(coding).orElse(0));
            spelling.put(code, format instanceof RatedFormat ? number : code);
        }
        return spelling;
    }
}
