package org.bilan.questionnaires.exchange.xlsform;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.RatedFormat;
import org.bilan.questionnaires.instrument.ShowIf;

/** The part of XLSForm's {@code relevant} that has an equal: tests of one item, joined by {@code and} or by {@code or}. */
final class Relevant {

    private static final Pattern EQUALS = Pattern.compile("\\$\\{([^}']{1,128})} ?= ?'?([A-Za-z0-9_.-]{1,64})'?");
    private static final Pattern SELECTED =
            Pattern.compile("selected\\(\\$\\{([^}']{1,128})}, ?'([A-Za-z0-9_.-]{1,64})'\\)");

    private Relevant() {}

    /** The condition, if it is of that part and looks at items above only. */
    static Optional<ShowIf> parse(String text, List<Item> above) {
        if (text.contains(" and ") && text.contains(" or ")) {
            return Optional.empty();
        }
        String[] tests = text.split(" and | or ");
        List<ShowIf> conditions = Arrays.stream(tests)
                .flatMap(test -> test(test.strip(), above).stream())
                .toList();
        if (conditions.size() < tests.length) {
            return Optional.empty();
        }
        if (conditions.size() == 1) {
            return Optional.of(conditions.get(0));
        }
        return Optional.of(text.contains(" or ") ? new ShowIf.AnyOf(conditions) : new ShowIf.AllOf(conditions));
    }

    private static Optional<ShowIf> test(String text, List<Item> above) {
        for (Pattern pattern : List.of(EQUALS, SELECTED)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return above.stream()
                        .filter(item -> item.id().equals(matcher.group(1)))
                        .findFirst()
                        .flatMap(item -> test(item, matcher.group(2)));
            }
        }
        return Optional.empty();
    }

    private static Optional<ShowIf> test(Item item, String value) {
        if (!(item.format() instanceof RatedFormat)) {
            return Optional.of(new ShowIf.Picked(item.id(), value));
        }
        return value.matches("-?\\d{1,5}")
                ? Optional.of(new ShowIf.Between(item.id(), Integer.parseInt(value), Integer.parseInt(value)))
                : Optional.empty();
    }
}
