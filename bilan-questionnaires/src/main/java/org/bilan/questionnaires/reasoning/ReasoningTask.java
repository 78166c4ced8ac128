package org.bilan.questionnaires.reasoning;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bilan.questionnaires.instrument.LocalizedText;

/**
 * One task with one right answer. Every implementation refuses to be built unless {@link #defensible()} is exactly the key, so
 * that nobody loses a point for an answer that could be argued for.
 */
public sealed interface ReasoningTask permits NumberSeries, OrderOfArrival, SymbolGrid, Syllogism {

    /** What is asked, in words and signs that a screen reader can say. */
    LocalizedText question();

    /** The answers offered, all different. */
    List<LocalizedText> options();

    /** Which option is right, counted from 0. */
    int key();

    /** Time meant for the task, in seconds; a person who needs more is given more. */
    int seconds();

    /** The options, counted from 0, that some rule, arrangement or model of the task's family admits. */
    Set<Integer> defensible();

    /**
     * Refuses a task with a second answer, or with none.
     *
     * @throws IllegalArgumentException if the key is not the only option that can be defended
     * @throws IllegalArgumentException if two options say the same
     */
    static void requireOneAnswer(int key, Set<Integer> defensible, List<?> offered) {
        if (!defensible.equals(Set.of(key))) {
            throw new IllegalArgumentException(
                    "key (" + key + ") must be the only answer that can be defended, but " + defensible + " can");
        }
        if (Set.copyOf(offered).size() != offered.size()) {
            throw new IllegalArgumentException("options (" + offered + ") must all be different");
        }
    }

    /** The places in a list of those options that are among the answers. */
    static <T> Set<Integer> placesOf(Set<T> answers, List<T> options) {
        return IntStream.range(0, options.size())
                .filter(i -> answers.contains(options.get(i)))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The same signs in every language. */
    static LocalizedText signs(Object signs) {
        return LocalizedText.of(signs.toString(), signs.toString());
    }
}
