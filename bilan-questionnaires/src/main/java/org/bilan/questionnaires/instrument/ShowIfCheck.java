package org.bilan.questionnaires.instrument;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Conditions look back only, at items that can fulfil them. */
final class ShowIfCheck implements ShowIf.Cases<Stream<String>> {

    private final Instrument instrument;

    private ShowIfCheck(Instrument instrument) {
        this.instrument = instrument;
    }

    static List<String> problems(Instrument instrument) {
        ShowIfCheck check = new ShowIfCheck(instrument);
        List<String> problems = new ArrayList<>();
        Set<String> before = new HashSet<>();
        for (Item item : instrument.items()) {
            String where = "item " + item.id() + ": shown if ";
            item.showIf()
                    .itemIds()
                    .distinct()
                    .filter(id -> !before.contains(id))
                    .forEach(id -> problems.add(where + id + ", which does not come before"));
            item.showIf().match(check).forEach(problem -> problems.add(where + problem));
            before.add(item.id());
        }
        return problems;
    }

    @Override
    public Stream<String> always(ShowIf.Always condition) {
        return Stream.empty();
    }

    @Override
    public Stream<String> answered(ShowIf.Answered condition) {
        return Stream.empty();
    }

    @Override
    public Stream<String> between(ShowIf.Between condition) {
        return format(condition.itemId())
                .filter(format -> !(format instanceof RatedFormat rated) || !meets(rated.range(), condition))
                .map(format -> condition.itemId() + " is in " + condition.lowest() + ".." + condition.highest()
                        + ", which it cannot be")
                .stream();
    }

    private static boolean meets(AnswerRange range, ShowIf.Between condition) {
        return condition.lowest() <= range.max() && range.min() <= condition.highest();
    }

    @Override
    public Stream<String> picked(ShowIf.Picked condition) {
        return format(condition.itemId())
                .filter(format -> !pickable(format).contains(condition.choiceId()))
                .map(format -> condition.itemId() + " is " + condition.choiceId() + ", which it cannot be")
                .stream();
    }

    private static List<String> pickable(ItemFormat format) {
        if (format instanceof ChoiceFormat choice) {
            return Choice.ids(choice.choices());
        }
        boolean first = format instanceof ComparativeFormat
                && !(format instanceof ComparativeFormat.ConstantSum)
                && !(format instanceof ComparativeFormat.CardSort);
        return first ? Choice.ids(((ComparativeFormat) format).objects()) : List.of();
    }

    @Override
    public Stream<String> allOf(ShowIf.AllOf condition) {
        return condition.conditions().stream().flatMap(part -> part.match(this));
    }

    @Override
    public Stream<String> anyOf(ShowIf.AnyOf condition) {
        return condition.conditions().stream().flatMap(part -> part.match(this));
    }

    @Override
    public Stream<String> not(ShowIf.Not condition) {
        return condition.condition().match(this);
    }

    private Optional<ItemFormat> format(String itemId) {
        return instrument.item(itemId).map(Item::format);
    }
}
