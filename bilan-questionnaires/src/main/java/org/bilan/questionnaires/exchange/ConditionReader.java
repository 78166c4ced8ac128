package org.bilan.questionnaires.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bilan.questionnaires.instrument.ShowIf;

/** From the JSON of a condition to the condition. */
final class ConditionReader {

    private ConditionReader() {}

    static Optional<ShowIf> read(JsonCursor at) {
        if (at.at("item").isThere()) {
            return ofItem(at);
        }
        at.hasOnly("answered", "all", "any", "not");
        if (at.at("answered").isThere()) {
            return Optional.of(new ShowIf.Answered(at.at("answered").text()));
        }
        if (at.at("not").isThere()) {
            return read(at.at("not")).map(ShowIf.Not::new);
        }
        return several(at);
    }

    private static Optional<ShowIf> several(JsonCursor at) {
        if (at.at("all").isThere()) {
            return Optional.of(new ShowIf.AllOf(conditions(at.at("all"))));
        }
        if (at.at("any").isThere()) {
            return Optional.of(new ShowIf.AnyOf(conditions(at.at("any"))));
        }
        at.note("one of item, answered, all, any, not is expected");
        return Optional.empty();
    }

    private static List<ShowIf> conditions(JsonCursor at) {
        List<ShowIf> conditions = new ArrayList<>();
        at.elements().forEach(element -> read(element).ifPresent(conditions::add));
        return conditions;
    }

    private static Optional<ShowIf> ofItem(JsonCursor at) {
        at.hasOnly("item", "between", "picked");
        String item = at.at("item").text();
        if (at.at("picked").isThere()) {
            return Optional.of(new ShowIf.Picked(item, at.at("picked").text()));
        }
        List<Integer> bounds =
                at.at("between").elements().stream().map(JsonCursor::number).toList();
        if (bounds.size() != 2) {
            at.at("between").note("two numbers are expected");
            return Optional.empty();
        }
        return at.attempt(() -> new ShowIf.Between(item, bounds.get(0), bounds.get(1)));
    }
}
