package org.bilan.questionnaires.answers;

import java.util.LinkedHashMap;
import java.util.Map;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentEdition;

/**
 * An explicit map from one edition of an instrument to another: which item carries on as which. Answers move only along it,
 * never by themselves, and the old sheet stays what it is.
 *
 * @param items from ids of the older edition to ids of the newer one; items that are not named are not carried on
 */
public record Migration(InstrumentEdition from, InstrumentEdition to, Map<String, String> items) {

    /**
     * Keeps the map.
     *
     * @throws IllegalArgumentException if both editions are the same, or of two instruments, or two items become one
     */
    public Migration {
        items = Map.copyOf(items);
        if (from.equals(to) || !from.id().equals(to.id())) {
            throw new IllegalArgumentException(from + " and " + to + " must be two editions of one instrument");
        }
        if (items.values().stream().distinct().count() < items.size()) {
            throw new IllegalArgumentException("items " + items + " must not become one");
        }
    }

    /** Every item that both editions have carries on as itself. */
    public static Migration byId(Instrument from, Instrument to) {
        Map<String, String> items = new LinkedHashMap<>();
        from.itemsById().keySet().stream().filter(to.itemsById()::containsKey).forEach(id -> items.put(id, id));
        return new Migration(from.edition(), to.edition(), items);
    }

    /**
     * The answers that carry on, on a new sheet; those that the newer edition does not take, or would not ask for, are left
     * behind. How they were given is not carried on: it was another text.
     *
     * @throws IllegalArgumentException if the sheet is not of the older edition, or the instrument not of the newer one
     */
    public AnswerSheet migrate(AnswerSheet sheet, Instrument newer) {
        if (!sheet.edition().equals(from) || !newer.edition().equals(to)) {
            throw new IllegalArgumentException("sheet (" + sheet.edition() + ") and instrument (" + newer.edition()
                    + ") must be of " + from + " and " + to);
        }
        Map<String, Answer> carried = new LinkedHashMap<>();
        sheet.answers().forEach((itemId, answer) -> {
            String next = items.get(itemId);
            if (next != null && newer.item(next).map(answer::fits).orElse(false)) {
                carried.put(next, answer);
            }
        });
        carried.keySet().retainAll(Visibility.shown(newer, carried));
        return AnswerSheet.of(newer, carried);
    }
}
