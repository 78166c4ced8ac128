package org.bilan.questionnaires.scoring;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.bilan.questionnaires.answers.Migration;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.Scale;

/** How far the scores of a scale in two editions of an instrument may be held against each other. */
public enum Comparability {
    /** The same items, word for word, with the same key: the scores mean the same. */
    SAME,
    /** The same key on the same formats, but other words: comparable only after a study. */
    REWORDED,
    /** Other items, formats, keys or rules: the numbers must not be compared. */
    CHANGED,
    /** One of the editions has no such scale. */
    ABSENT;

    /**
     * Compares a scale of two editions, items taken as the same along the map.
     *
     * @throws IllegalArgumentException if the instruments are not of the editions of the map
     */
    public static Comparability of(String scaleId, Instrument older, Instrument newer, Migration migration) {
        if (!older.edition().equals(migration.from()) || !newer.edition().equals(migration.to())) {
            throw new IllegalArgumentException(older.edition() + " and " + newer.edition() + " must be "
                    + migration.from() + " and " + migration.to());
        }
        Optional<Scale> before = older.scale(scaleId);
        Optional<Scale> after = newer.scale(scaleId);
        if (before.isEmpty() || after.isEmpty()) {
            return ABSENT;
        }
        if (!keys(before.get(), id -> migration.items().getOrDefault(id, ""))
                        .equals(keys(after.get(), UnaryOperator.identity()))
                || !before.get().missing().equals(after.get().missing())
                || before.get().metric() != after.get().metric()) {
            return CHANGED;
        }
        return before.get().keys().stream()
                .map(keyed -> of(
                        older.itemOf(keyed),
                        newer.item(migration.items().getOrDefault(keyed.itemId(), ""))
                                .orElseThrow()))
                .max(Enum::compareTo)
                .orElse(CHANGED);
    }

    private static Comparability of(Item before, Item after) {
        if (!before.format().name().equals(after.format().name())
                || !before.format().legalAnswers().equals(after.format().legalAnswers())) {
            return CHANGED;
        }
        boolean same = before.text().equals(after.text()) && before.format().equals(after.format());
        return same && before.showIf().equals(after.showIf()) ? SAME : REWORDED;
    }

    private static Map<String, Integer> keys(Scale scale, UnaryOperator<String> carriedOn) {
        Map<String, Integer> keys = new HashMap<>();
        for (Keyed keyed : scale.keys()) {
            keys.put(carriedOn.apply(keyed.itemId()) + keyed.match(new HowKeyed()), keyed.weight());
        }
        return keys;
    }

    /** What a key does, without the name of its item. */
    private static final class HowKeyed implements Keyed.Cases<String> {

        @Override
        public String byNumber(Keyed.ByNumber key) {
            return " number " + key.direction();
        }

        @Override
        public String byRow(Keyed.ByRow key) {
            return " row " + key.rowId() + " " + key.direction();
        }

        @Override
        public String byPoints(Keyed.ByPoints key) {
            return " points " + key.points();
        }

        @Override
        public String byAgreement(Keyed.ByAgreement key) {
            return " agreement " + key.points();
        }
    }
}
