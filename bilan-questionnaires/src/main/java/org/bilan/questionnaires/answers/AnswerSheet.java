package org.bilan.questionnaires.answers;

import static java.util.Objects.requireNonNull;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentEdition;

/**
 * One person's answers to one edition of one instrument, finished or not. Only legal answers to items that were shown stand on
 * it; the person is named elsewhere.
 *
 * <p>Two sheets are equal when edition, answers and sitting are, in whatever order the answers came. An answer that is missing
 * is not kept: giving {@link Answer.Missing} and not giving anything are the same.
 */
public final class AnswerSheet {

    private static final Answer MISSING = new Answer.Missing();
    private static final Answer NOT_SHOWN = new Answer.NotShown();

    private final InstrumentEdition edition;
    private final Map<String, Answer> answers;
    private final Set<String> hidden;
    private final Sitting sitting;

    private AnswerSheet(Instrument instrument, Map<String, Answer> given, Sitting sitting) {
        Map<String, Answer> kept = new LinkedHashMap<>();
        for (String itemId : instrument.itemsById().keySet()) {
            Answer answer = given.getOrDefault(itemId, MISSING);
            if (!answer.equals(MISSING)) {
                kept.put(itemId, answer);
            }
        }
        this.edition = instrument.edition();
        this.answers = Collections.unmodifiableMap(kept);
        this.hidden = hidden(instrument, kept);
        this.sitting = requireNonNull(sitting, "sitting");
    }

    private static Set<String> hidden(Instrument instrument, Map<String, Answer> answers) {
        Set<String> hidden = new TreeSet<>(instrument.itemsById().keySet());
        hidden.removeAll(Visibility.shown(instrument, answers));
        return hidden;
    }

    /**
     * A sheet of answers already typed, by item id.
     *
     * @throws IllegalArgumentException if an item is unknown, an answer is not legal for it, or it is answered though not
     *     shown; names them all
     */
    public static AnswerSheet of(Instrument instrument, Map<String, Answer> answers) {
        Set<String> shown = Visibility.shown(instrument, answers);
        List<String> illegal = new TreeSet<>(answers.keySet())
                .stream().filter(id -> !legal(instrument, answers, shown, id)).toList();
        if (!illegal.isEmpty()) {
            throw new IllegalArgumentException(
                    "answers to " + illegal + " are for no item shown of " + instrument.edition() + " or out of range");
        }
        return new AnswerSheet(instrument, answers, Sitting.NOT_KEPT);
    }

    private static boolean legal(Instrument instrument, Map<String, Answer> answers, Set<String> shown, String id) {
        Answer answer = answers.getOrDefault(id, MISSING);
        return instrument.item(id).map(answer::fits).orElse(false) && (shown.contains(id) || answer.equals(MISSING));
    }

    /**
     * Reads raw answers by item id, in the spelling of {@link Answer#parse}. An item without an entry is missing; an entry
     * without an item, or to an item that the other answers do not show, is a problem.
     *
     * @return the sheet, or all problems: known items in the order of the instrument, then unknown ones by name
     */
    public static Validation<Seq<AnswerProblem>, AnswerSheet> parse(Instrument instrument, Map<String, String> raw) {
        return new SheetReading(instrument).read(raw).map(read -> new AnswerSheet(instrument, read, Sitting.NOT_KEPT));
    }

    /**
     * The same answers to the same edition, with how they were given.
     *
     * @throws IllegalArgumentException if the instrument is of another edition, or the sitting names an item it has not
     */
    public AnswerSheet seatedAs(Instrument instrument, Sitting how) {
        checkEdition(instrument);
        Set<String> unknown = new TreeSet<>(how.presented());
        unknown.addAll(how.millis().keySet());
        unknown.removeAll(instrument.itemsById().keySet());
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("sitting must name items of " + edition + ", not " + unknown);
        }
        return new AnswerSheet(instrument, answers, how);
    }

    /**
     * One answer more or another one; answers to items that are no longer shown after it are taken off.
     *
     * @throws IllegalArgumentException if the instrument is of another edition, or the answer may not be given
     */
    public AnswerSheet with(Instrument instrument, String itemId, Answer answer) {
        checkEdition(instrument);
        Map<String, Answer> changed = new LinkedHashMap<>(answers);
        changed.put(itemId, answer);
        Set<String> shown = Visibility.shown(instrument, changed);
        changed.keySet().removeIf(id -> !id.equals(itemId) && !shown.contains(id));
        return new AnswerSheet(instrument, of(instrument, changed).answers, sitting);
    }

    /**
     * The items shown that have no answer yet, in the order of the instrument: where a sheet that was put aside goes on.
     *
     * @throws IllegalArgumentException if the instrument is of another edition
     */
    public List<String> open(Instrument instrument) {
        checkEdition(instrument);
        return instrument.itemsById().keySet().stream()
                .filter(id -> !answers.containsKey(id) && !hidden.contains(id))
                .toList();
    }

    /**
     * Makes sure that this sheet answers that text.
     *
     * @throws IllegalArgumentException if the instrument is of another edition
     */
    public void checkEdition(Instrument instrument) {
        if (!edition.equals(instrument.edition())) {
            throw new IllegalArgumentException(
                    "sheet (" + edition + ") must be of the edition scored, " + instrument.edition());
        }
    }

    /** The edition that was answered. */
    public InstrumentEdition edition() {
        return edition;
    }

    /** How the items were shown; {@link Sitting#NOT_KEPT} when that was not kept. */
    public Sitting sitting() {
        return sitting;
    }

    /** What was said, by item id, in the order of the instrument; items that were not answered are not there. */
    public Map<String, Answer> answers() {
        return answers;
    }

    /**
     * What was said to an item; {@link Answer.NotShown} if the other answers do not lead there, {@link Answer.Missing} if
     * nothing was said.
     */
    public Answer answerTo(String itemId) {
        return hidden.contains(itemId) ? NOT_SHOWN : answers.getOrDefault(itemId, MISSING);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnswerSheet sheet
                && edition.equals(sheet.edition)
                && answers.equals(sheet.answers)
                && sitting.equals(sheet.sitting);
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
