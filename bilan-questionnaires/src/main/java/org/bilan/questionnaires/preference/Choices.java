package org.bilan.questionnaires.preference;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Choices as observations of a model: from a set of alternatives one was taken, as the best or as the worst, so many times. A
 * paired comparison is one such choice, a ranking a row of them (Plackett, Luce), a best-worst block two.
 */
public final class Choices {

    private final List<String> objects;
    private final List<Observation> choices = new ArrayList<>();

    /** One observation; alternatives hold the chosen one. */
    record Observation(int chosen, List<Integer> alternatives, boolean best, double times) {}

    /**
     * No observation yet.
     *
     * @throws IllegalArgumentException if there are fewer than two objects
     */
    public Choices(List<String> objects) {
        if (objects.size() < 2) {
            throw new IllegalArgumentException("objects " + objects + " must be two or more");
        }
        this.objects = List.copyOf(objects);
    }

    /** Every win of every pair; ties are left out. */
    public static Choices pairs(Preferences preferences) {
        Choices choices = new Choices(preferences.objects());
        for (String one : preferences.objects()) {
            for (String other : preferences.objects()) {
                if (!one.equals(other) && preferences.wins(one, other) > 0) {
                    choices.add(one, Set.of(one, other), true, preferences.wins(one, other));
                }
            }
        }
        return choices;
    }

    /** A ranking of the first few, each chosen among those not yet named. */
    public Choices ranking(List<String> inOrder) {
        Set<String> left = new TreeSet<>(objects);
        for (String next : inOrder) {
            if (left.size() > 1) {
                add(next, left, true, 1);
            }
            left.remove(next);
        }
        return this;
    }

    /** The best chosen among all of a block, then the worst among the rest. */
    public Choices bestWorst(Set<String> block, String best, String worst) {
        add(best, block, true, 1);
        Set<String> rest = new TreeSet<>(block);
        rest.remove(best);
        if (rest.size() > 1) {
            add(worst, rest, false, 1);
        }
        return this;
    }

    private void add(String chosen, Set<String> alternatives, boolean best, double times) {
        List<Integer> places = alternatives.stream().map(this::place).toList();
        choices.add(new Observation(place(chosen), places, best, times));
    }

    private int place(String object) {
        int place = objects.indexOf(object);
        if (place < 0) {
            throw new IllegalArgumentException("object (" + object + ") must be one of " + objects);
        }
        return place;
    }

    List<String> objects() {
        return objects;
    }

    List<Observation> all() {
        return choices;
    }
}
