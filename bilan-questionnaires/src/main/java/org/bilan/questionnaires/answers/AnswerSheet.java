package org.bilan.questionnaires.answers;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentEdition;
import org.bilan.questionnaires.instrument.Item;

/**
 * One person's answers to one edition of one instrument. Only legal answers stand on it; the person is named elsewhere.
 *
 * <p>Two sheets are equal when edition and answers are, in whatever order the answers came. An answer that is missing is not
 * kept: giving {@link Answer.Missing} and not giving anything are the same.
 */
public final class AnswerSheet {

    private static final Answer MISSING = new Answer.Missing();

    private final InstrumentEdition edition;
    private final Map<String, Answer> answers;

    private AnswerSheet(Instrument instrument, Map<String, Answer> given) {
        Map<String, Answer> kept = new LinkedHashMap<>();
        for (String itemId : instrument.itemsById().keySet()) {
            Answer answer = given.getOrDefault(itemId, MISSING);
            if (!answer.equals(MISSING)) {
                kept.put(itemId, answer);
            }
        }
        this.edition = instrument.edition();
        this.answers = Collections.unmodifiableMap(kept);
    }

    /**
     * A sheet of answers already typed, by item id.
     *
     * @throws IllegalArgumentException if an item is unknown or an answer is outside its item's range; names them all
     */
    public static AnswerSheet of(Instrument instrument, Map<String, Answer> answers) {
        List<String> illegal = new TreeSet<>(answers.keySet())
                .stream()
                        .filter(id -> !instrument
                                .item(id)
                                .map(item -> fits(answers, item))
                                .orElse(false))
                        .toList();
        if (!illegal.isEmpty()) {
            throw new IllegalArgumentException(
                    "answers to " + illegal + " are for no item of " + instrument.edition() + " or out of range");
        }
        return new AnswerSheet(instrument, answers);
    }

    private static boolean fits(Map<String, Answer> answers, Item item) {
        return answers.getOrDefault(item.id(), MISSING).fits(item);
    }

    /**
     * Reads raw answers by item id, in the spelling of {@link Answer#parse}. An item without an entry is missing; an entry
     * without an item is a problem.
     *
     * @return the sheet, or all problems: known items in the order of the instrument, then unknown ones by name
     */
    public static Validation<Seq<AnswerProblem>, AnswerSheet> parse(Instrument instrument, Map<String, String> raw) {
        Map<String, Answer> read = new LinkedHashMap<>();
        List<AnswerProblem> problems = new ArrayList<>();
        for (Item item : instrument.items()) {
            Answer.parse(item, raw.getOrDefault(item.id(), ""), Place.field(item.id()))
                    .toEither()
                    .peek(answer -> read.put(item.id(), answer))
                    .peekLeft(problems::add);
        }
        Set<String> unknown = new TreeSet<>(raw.keySet());
        unknown.removeAll(instrument.itemsById().keySet());
        unknown.forEach(id -> problems.add(unknownItem(Place.field(id), id, instrument)));
        return problems.isEmpty()
                ? Validation.valid(new AnswerSheet(instrument, read))
                : Validation.invalid(Vector.ofAll(problems));
    }

    private static AnswerProblem unknownItem(Place place, String id, Instrument instrument) {
        return new AnswerProblem(place, id, AnswerProblem.Kind.UNKNOWN_ITEM, "an item of " + instrument.edition());
    }

    /** The edition that was answered. */
    public InstrumentEdition edition() {
        return edition;
    }

    /** What was said, by item id, in the order of the instrument; items that were not answered are not there. */
    public Map<String, Answer> answers() {
        return answers;
    }

    /** What was said to an item; {@link Answer.Missing} if nothing was. */
    public Answer answerTo(String itemId) {
        return answers.getOrDefault(itemId, MISSING);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerSheet sheet && edition.equals(sheet.edition) && answers.equals(sheet.answers);
    }

    @Override
    public int hashCode() {
        return 31 * edition.hashCode() + answers.hashCode();
    }

    /** Edition and count only: answers are secret and must not slip into a log. */
    @Override
    public String toString() {
        return answers.size() + " answers to " + edition;
    }
}
