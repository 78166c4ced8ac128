package org.bilan.questionnaires.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bilan.questionnaires.instrument.LocalizedText;

/**
 * Five people arrive one after the other; from a few clues, who arrives at a given place?
 *
 * @param clues all true in at least one order
 * @param asked the place asked for, counted from 0
 * @param key the person who stands there in every order that keeps the clues
 */
public record OrderOfArrival(List<Clue> clues, int asked, int key) implements ReasoningTask {

    /** How many people arrive. */
    public static final int PEOPLE = 5;

    private static final List<List<Integer>> ORDERS = orders(new ArrayList<>());
    private static final List<String> FRENCH =
            List.of("en premier", "en deuxième", "en troisième", "en quatrième", "en dernier");
    private static final List<String> ENGLISH = List.of("first", "second", "third", "fourth", "last");

    /**
     * Keeps a task that has one answer.
     *
     * @throws IllegalArgumentException if it has none, or several
     */
    public OrderOfArrival {
        clues = List.copyOf(clues);
        ReasoningTask.requireOneAnswer(key, standing(clues, asked), ORDERS.get(0));
    }

    /**
     * What is said of two people.
     *
     * @param directly whether nobody arrives between them
     */
    public record Clue(int earlier, int later, boolean directly) {

        boolean holdsIn(List<Integer> order) {
            int distance = order.indexOf(later) - order.indexOf(earlier);
            return directly ? distance == 1 : distance >= 1;
        }

        private LocalizedText sentence() {
            return LocalizedText.of(
                    name(earlier) + " arrive " + (directly ? "juste avant " : "avant ") + name(later) + ".",
                    name(earlier) + " arrives " + (directly ? "just before " : "before ") + name(later) + ".");
        }
    }

    @Override
    public LocalizedText question() {
        return LocalizedText.of(
                "A, B, C, D et E arrivent l'un après l'autre. " + sentences(Locale.FRENCH) + " Qui arrive "
                        + FRENCH.get(asked) + " ?",
                "A, B, C, D and E arrive one after the other. " + sentences(Locale.ENGLISH) + " Who arrives "
                        + ENGLISH.get(asked) + "?");
    }

    private String sentences(Locale locale) {
        return clues.stream().map(clue -> clue.sentence().in(locale)).collect(Collectors.joining(" "));
    }

    @Override
    public List<LocalizedText> options() {
        return ORDERS.get(0).stream()
                .map(person -> ReasoningTask.signs(name(person)))
                .toList();
    }

    @Override
    public int seconds() {
        return 90;
    }

    @Override
    public Set<Integer> defensible() {
        return standing(clues, asked);
    }

    private static Set<Integer> standing(List<Clue> clues, int place) {
        return ORDERS.stream()
                .filter(order -> clues.stream().allMatch(clue -> clue.holdsIn(order)))
                .map(order -> order.get(place))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static OrderOfArrival draw(Random random) {
        List<Integer> order = ORDERS.get(random.nextInt(ORDERS.size()));
        int asked = random.nextInt(PEOPLE);
        List<Clue> clues = new ArrayList<>(Shuffle.of(cluesTrueOf(order), random));
        for (Clue clue : List.copyOf(clues)) {
            List<Clue> without =
                    clues.stream().filter(other -> !other.equals(clue)).toList();
            if (standing(without, asked).size() == 1) {
                clues.remove(clue);
            }
        }
        return new OrderOfArrival(clues, asked, order.get(asked));
    }

    /** Everybody before everybody later, and direct neighbours once more as such. */
    private static List<Clue> cluesTrueOf(List<Integer> order) {
        List<Clue> clues = new ArrayList<>();
        for (int i = 0; i < PEOPLE; i++) {
            for (int j = i + 1; j < PEOPLE; j++) {
                clues.add(new Clue(order.get(i), order.get(j), j == i + 1 && i % 2 == 0));
            }
        }
        return clues;
    }

    private static List<List<Integer>> orders(List<Integer> begun) {
        List<List<Integer>> orders = new ArrayList<>();
        if (begun.size() == PEOPLE) {
            orders.add(List.copyOf(begun));
        }
        for (int person = 0; person < PEOPLE; person++) {
            if (!begun.contains(person)) {
                List<Integer> longer = new ArrayList<>(begun);
                longer.add(person);
                orders.addAll(orders(longer));
            }
        }
        return List.copyOf(orders);
    }

    private static String name(int person) {
        return String.valueOf((char) ('A' + person));
    }
}
