package org.bilan.questionnaires.reasoning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;

/**
 * Tasks from a seed: the same seed gives the same tasks, on every machine. Numbers of tasks are per kind; kinds come one
 * after the other, each with its tasks all different.
 */
public final class ReasoningTasks {

    private ReasoningTasks() {}

    /** Six numbers, find the next. */
    public static List<NumberSeries> numberSeries(int count, long seed) {
        return draw(count, seed, NumberSeries::draw);
    }

    /** A grid, find the ninth cell. */
    public static List<SymbolGrid> symbolGrids(int count, long seed) {
        return draw(count, seed, SymbolGrid::draw);
    }

    /** Clues about an order, find who stands where. */
    public static List<OrderOfArrival> ordersOfArrival(int count, long seed) {
        return draw(count, seed, OrderOfArrival::draw);
    }

    /** Two sentences, find what follows. */
    public static List<Syllogism> syllogisms(int count, long seed) {
        return draw(count, seed, Syllogism::draw);
    }

    private static <T> List<T> draw(int count, long seed, Function<Random, T> kind) {
        if (count < 1 || count > 100) {
            throw new IllegalArgumentException("count (" + count + ") must be in 1..100");
        }
        Random random = new Random(seed);
        Set<T> tasks = new LinkedHashSet<>();
        while (tasks.size() < count) {
            tasks.add(kind.apply(random));
        }
        return List.copyOf(new ArrayList<>(tasks));
    }
}
