package org.bilan.questionnaires.exchange.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.RatedFormat;
import org.bilan.questionnaires.instrument.ShowIf;

/** FHIR's {@code enableWhen} as a condition of ours; a test that has no equal is a problem, for it would change what is asked. */
final class ForeignCondition {

    private static final String NO_EQUAL =
            "a test that a question above exists, is equal to an answer of it, or is a number within bounds is expected";

    private final Map<String, Item> above;
    private final Map<String, Map<String, String>> spelling;

    /**
     * Looks at these questions only.
     *
     * @param above the questions already read, by id
     * @param spelling by question and code of FHIR, how the answer is written here
     */
    ForeignCondition(Map<String, Item> above, Map<String, Map<String, String>> spelling) {
        this.above = above;
        this.spelling = spelling;
    }

    ShowIf of(ForeignNode item) {
        List<ForeignNode> tests = item.at("enableWhen").elements();
        List<ShowIf> conditions = new ArrayList<>();
        tests.forEach(test -> test(test).ifPresentOrElse(conditions::add, () -> test.note(NO_EQUAL)));
        if (tests.size() < 2) {
            return conditions.isEmpty() ? ShowIf.ALWAYS : conditions.get(0);
        }
        String behavior = item.at("enableBehavior").text();
        if (!behavior.equals("all") && !behavior.equals("any")) {
            item.at("enableBehavior").note("all or any is expected");
        }
        return behavior.equals("any") ? new ShowIf.AnyOf(conditions) : new ShowIf.AllOf(conditions);
    }

    private Optional<ShowIf> test(ForeignNode test) {
        Item item = above.get(test.at("question").text());
        if (item == null) {
            return Optional.empty();
        }
        String operator = test.at("operator").text();
        if (operator.equals("exists")) {
            ShowIf answered = new ShowIf.Answered(item.id());
            return Optional.of(test.at("answerBoolean").flag() ? answered : new ShowIf.Not(answered));
        }
        if (test.at("answerCoding").isThere() && operator.equals("=")) {
            return coded(item, test.at("answerCoding").at("code").text());
        }
        return item.format() instanceof RatedFormat rated ? number(item, rated, operator, test) : Optional.empty();
    }

    private Optional<ShowIf> coded(Item item, String code) {
        String spelled = spelling.getOrDefault(item.id(), Map.of()).get(code);
        if (spelled == null) {
            return Optional.empty();
        }
        return item.format() instanceof RatedFormat
                ? between(item, Integer.parseInt(spelled), Integer.parseInt(spelled))
                : Optional.of(new ShowIf.Picked(item.id(), spelled));
    }

    private static Optional<ShowIf> number(Item item, RatedFormat rated, String operator, ForeignNode test) {
        boolean yesNo = rated instanceof RatedFormat.YesNo;
        OptionalInt wanted = yesNo
                ? flag(test.at("answerBoolean"))
                : test.at("answerInteger").number();
        if (wanted.isEmpty() || (yesNo && !operator.equals("="))) {
            return Optional.empty();
        }
        AnswerRange range = rated.range();
        int number = wanted.getAsInt();
        return switch (operator) {
            case "=" -> between(item, number, number);
            case ">" -> between(item, number + 1, range.max());
            case ">=" -> between(item, number, range.max());
            case "<" -> between(item, range.min(), number - 1);
            case "<=" -> between(item, range.min(), number);
            default -> Optional.empty();
        };
    }

    private static OptionalInt flag(ForeignNode node) {
        return node.isThere() ? OptionalInt.of(node.flag() ? 1 : 0) : OptionalInt.empty();
    }

    private static Optional<ShowIf> between(Item item, int lowest, int highest) {
        return lowest > highest ? Optional.empty() : Optional.of(new ShowIf.Between(item.id(), lowest, highest));
    }
}
