package org.bilan.questionnaires.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What follows from all that was said, by way of others too: who is before whom, who is tied, where the answers contradict each
 * other, and what nobody knows. No tie is broken and no gap is filled.
 */
public final class PartialOrder {

    private final List<String> objects;
    private final boolean[][] notAfter;
    private final boolean[][] before;

    private PartialOrder(List<String> objects, boolean[][] notAfter, boolean[][] before) {
        this.objects = objects;
        this.notAfter = notAfter;
        this.before = before;
    }

    /** All that follows from these preferences: one step said makes one step; chains of steps make further ones. */
    static PartialOrder of(Preferences preferences) {
        List<String> objects = preferences.objects();
        int n = objects.size();
        boolean[][] notAfter = new boolean[n][n];
        boolean[][] before = new boolean[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                before[i][j] = i != j && preferences.wins(objects.get(i), objects.get(j)) > 0;
                notAfter[i][j] = before[i][j] || (i != j && preferences.ties(objects.get(i), objects.get(j)) > 0);
            }
        }
        close(notAfter, before);
        return new PartialOrder(objects, notAfter, before);
    }

    /** Warshall's closure; a chain is strict as soon as one of its steps is. */
    private static void close(boolean[][] notAfter, boolean[][] before) {
        int n = notAfter.length;
        for (int by = 0; by < n; by++) {
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    if (notAfter[i][by] && notAfter[by][j]) {
                        notAfter[i][j] = true;
                        before[i][j] |= before[i][by] || before[by][j];
                    }
                }
            }
        }
    }

    /**
     * What is known of one against the other.
     *
     * @throws IllegalArgumentException if one of them is not compared here, or both are the same
     */
    public Relation relation(String one, String other) {
        int i = objects.indexOf(one);
        int j = objects.indexOf(other);
        if (i < 0 || j < 0 || i == j) {
            throw new IllegalArgumentException(one + " and " + other + " must be two of " + objects);
        }
        if (notAfter[i][j] && notAfter[j][i]) {
            return before[i][j] || before[j][i] ? Relation.CONTRADICTED : Relation.TIED;
        }
        if (notAfter[i][j]) {
            return Relation.ABOVE;
        }
        return notAfter[j][i] ? Relation.BELOW : Relation.UNKNOWN;
    }

    /** What is compared. */
    public List<String> objects() {
        return objects;
    }

    /** How many pairs stand in this relation, ABOVE and BELOW being the same pairs. */
    public int pairs(Relation relation) {
        int pairs = 0;
        for (int i = 0; i < objects.size(); i++) {
            for (int j = i + 1; j < objects.size(); j++) {
                Relation found = relation(objects.get(i), objects.get(j));
                pairs += found == relation || found.turned() == relation ? 1 : 0;
            }
        }
        return pairs;
    }

    /** Whether every pair is known and none contradicts another: then {@link #tiers()} is all there is to say. */
    public boolean isTotal() {
        return pairs(Relation.UNKNOWN) == 0 && pairs(Relation.CONTRADICTED) == 0;
    }

    /**
     * The ladder: objects that nobody is known to be before, then those that only the first are before, and so on. Objects of
     * one rung are tied, contradict each other, or are unknown to each other; {@link #relation} says which.
     */
    public List<Set<String>> tiers() {
        List<Set<String>> tiers = new ArrayList<>();
        Set<String> left = new TreeSet<>(objects);
        while (!left.isEmpty()) {
            Set<String> top = left.stream()
                    .filter(object -> left.stream()
                            .noneMatch(rival -> !rival.equals(object) && relation(rival, object) == Relation.ABOVE))
                    .collect(Collectors.toCollection(TreeSet::new));
            tiers.add(Set.copyOf(top));
            left.removeAll(top);
        }
        return List.copyOf(tiers);
    }

    /** As {@code b>a=c}; rungs in alphabetical order within. */
    @Override
    public String toString() {
        return tiers().stream()
                .map(tier -> String.join("=", new TreeSet<>(tier)))
                .collect(Collectors.joining(">"));
    }
}
