package org.bilan.questionnaires.instrument;

import static java.util.Objects.requireNonNull;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A thing that may be picked, ranked, paired, weighed or sorted: an option, an object, a statement, a card, a pile or a row.
 *
 * <p>Comparative items that name the same thing give it the same id; that is how several items speak of one object.
 *
 * @param id 1 to 64 letters, digits, dots, hyphens or underscores; not a word with which an answer says that there is none
 * @param text what the person reads; also what a screen reader says when there is a symbol
 * @param symbol a character or the name of a picture that goes with the text; empty when there is none
 */
public record Choice(String id, LocalizedText text, String symbol) {

    /** No item offers more than this. */
    public static final int MOST = 100;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_.-]{0,63}");
    private static final Set<String> RESERVED = Set.of("na", "n/a", "omitted");

    /**
     * Checks the id.
     *
     * @throws IllegalArgumentException if the id has another form, or is {@code NA} or {@code omitted} in any case of letters
     */
    public Choice {
        requireNonNull(text, "text");
        requireNonNull(symbol, "symbol");
        if (!FORM.matcher(id).matches() || RESERVED.stream().anyMatch(id::equalsIgnoreCase)) {
            throw new IllegalArgumentException(
                    "choice id (" + id + ") must be 1 to 64 letters, digits, dots, hyphens, not NA or omitted");
        }
    }

    /** A choice without a symbol. */
    public static Choice of(String id, LocalizedText text) {
        return new Choice(id, text, "");
    }

    /** The ids, in order. */
    public static List<String> ids(List<Choice> choices) {
        return choices.stream().map(Choice::id).toList();
    }

    /**
     * The choices as they are, once it is sure that there are enough and that no id is there twice.
     *
     * @throws IllegalArgumentException if there are fewer than {@code least} or more than {@link #MOST}, or an id twice
     */
    static List<Choice> distinct(String name, List<Choice> choices, int least) {
        if (choices.size() < least || choices.size() > MOST) {
            throw new IllegalArgumentException(name + " (" + choices.size() + ") must be " + least + " to " + MOST);
        }
        if (new HashSet<>(ids(choices)).size() < choices.size()) {
            throw new IllegalArgumentException(name + " " + ids(choices) + " must all be different");
        }
        return List.copyOf(choices);
    }
}
