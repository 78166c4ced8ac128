package org.bilan.questionnaires.preference;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.Choice;
import org.bilan.questionnaires.instrument.ComparativeFormat;
import org.bilan.questionnaires.instrument.Comparison;
import org.bilan.questionnaires.instrument.Instrument;

/**
 * What was said of things against each other, pair by pair: how often one was put before the other, and how often the two were
 * said to be equal. Nothing that was not said is in it. One person's preferences, or many persons' added up.
 *
 * <p>Adding is free of order; two values are equal when they say the same of the same objects in the same order.
 */
public final class Preferences {

    private final List<String> objects;
    private final int[][] wins;
    private final int[][] ties;

    private Preferences(List<String> objects, int[][] wins, int[][] ties) {
        this.objects = objects;
        this.wins = wins;
        this.ties = ties;
    }

    /**
     * Nothing is known yet of these.
     *
     * @throws IllegalArgumentException if there are fewer than two objects, or one twice
     */
    public static Preferences unknown(List<String> objects) {
        int n = objects.size();
        if (n < 2 || new LinkedHashSet<>(objects).size() < n) {
            throw new IllegalArgumentException("objects " + objects + " must be two or more, all different");
        }
        return new Preferences(List.copyOf(objects), new int[n][n], new int[n][n]);
    }

    /**
     * What a sheet says on a comparison. Objects in the order in which the items name them first.
     *
     * @throws IllegalArgumentException if the sheet is of another edition
     */
    public static Preferences of(Instrument instrument, Comparison comparison, AnswerSheet sheet) {
        sheet.checkEdition(instrument);
        Set<String> objects = new LinkedHashSet<>();
        List<ComparativeFormat> formats = new ArrayList<>();
        for (String itemId : comparison.itemIds()) {
            ComparativeFormat format =
                    (ComparativeFormat) instrument.item(itemId).orElseThrow().format();
            formats.add(format);
            format.objects().stream().map(Choice::id).forEach(objects::add);
        }
        Preferences preferences = unknown(List.copyOf(objects));
        for (int i = 0; i < formats.size(); i++) {
            Answer answer = sheet.answerTo(comparison.itemIds().get(i));
            preferences = preferences.plus(Ordering.of(formats.get(i), answer));
        }
        return preferences;
    }

    /** One observation more: every object of a tier before every object of the later tiers, equal within a tier. */
    public Preferences plus(Ordering ordering) {
        int[][] newWins = copy(wins);
        int[][] newTies = copy(ties);
        List<Set<String>> tiers = ordering.tiers();
        for (int above = 0; above < tiers.size(); above++) {
            for (int below = above + 1; below < tiers.size(); below++) {
                count(newWins, tiers.get(above), tiers.get(below));
            }
            if (ordering.tierIsTie(above)) {
                count(newTies, tiers.get(above), tiers.get(above));
            }
        }
        return new Preferences(objects, newWins, newTies);
    }

    private void count(int[][] counts, Set<String> some, Set<String> others) {
        for (String one : some) {
            for (String other : others) {
                if (!one.equals(other)) {
                    counts[index(one)][index(other)]++;
                }
            }
        }
    }

    /**
     * What both say.
     *
     * @throws IllegalArgumentException if they are of other objects
     */
    public Preferences plus(Preferences other) {
        if (!objects.equals(other.objects)) {
            throw new IllegalArgumentException("objects (" + other.objects + ") must be " + objects);
        }
        return new Preferences(objects, sum(wins, other.wins), sum(ties, other.ties));
    }

    /** So many times the first was put before the second. */
    public Preferences plusWins(String first, String second, int times) {
        int[][] newWins = copy(wins);
        newWins[index(first)][index(second)] += times;
        return new Preferences(objects, newWins, ties);
    }

    /** What is compared. */
    public List<String> objects() {
        return objects;
    }

    /** How often the first was put before the second. */
    public int wins(String first, String second) {
        return wins[index(first)][index(second)];
    }

    /** How often the two were said to be equal. */
    public int ties(String first, String second) {
        return ties[index(first)][index(second)];
    }

    /** How often the two were compared at all. */
    public int compared(String first, String second) {
        return wins(first, second) + wins(second, first) + ties(first, second);
    }

    /** How often an object was put before another, a tie counting half. */
    public double score(String object) {
        int i = index(object);
        return Arrays.stream(wins[i]).sum() + Arrays.stream(ties[i]).sum() / 2.0;
    }

    /** The score of each object, in the order of the objects. */
    public List<Double> scores() {
        return objects.stream().map(this::score).toList();
    }

    /** Whether every pair was compared exactly once and none was said to be equal. */
    public boolean isTournament() {
        return objects.stream()
                .allMatch(one -> objects.stream()
                        .filter(other -> !other.equals(one))
                        .allMatch(other -> wins(one, other) + wins(other, one) == 1 && ties(one, other) == 0));
    }

    /** What follows from all that was said: see {@link PartialOrder}. */
    public PartialOrder order() {
        return PartialOrder.of(this);
    }

    private int index(String object) {
        int index = objects.indexOf(object);
        if (index < 0) {
            throw new IllegalArgumentException("object (" + object + ") must be one of " + objects);
        }
        return index;
    }

    private static int[][] copy(int[][] counts) {
        return Arrays.stream(counts).map(int[]::clone).toArray(int[][]::new);
    }

    private static int[][] sum(int[][] some, int[][] others) {
        int[][] sum = copy(some);
        for (int i = 0; i < sum.length; i++) {
            for (int j = 0; j < sum.length; j++) {
                sum[i][j] += others[i][j];
            }
        }
        return sum;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Preferences that
                && objects.equals(that.objects)
                && Arrays.deepEquals(wins, that.wins)
                && Arrays.deepEquals(ties, that.ties);
    }

    @Override
    public int hashCode() {
        return 31 * objects.hashCode() + Arrays.deepHashCode(wins);
    }
}
