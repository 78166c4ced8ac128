package org.bilan.questionnaires.reasoning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bilan.questionnaires.instrument.LocalizedText;

/**
 * A grid of three rows and three columns whose cells have a letter and a number; which cell is missing? In words, so that it
 * can be read aloud, unlike a grid of pictures.
 *
 * @param shown eight cells, row by row
 */
public record SymbolGrid(List<Cell> shown, List<Cell> offered, int key) implements ReasoningTask {

    private static final int VALUES = 9;
    private static final int OFFERED = 6;

    /**
     * Keeps a grid that has one answer.
     *
     * @throws IllegalArgumentException if it has none, or several
     */
    public SymbolGrid {
        shown = List.copyOf(shown);
        offered = List.copyOf(offered);
        ReasoningTask.requireOneAnswer(key, ReasoningTask.placesOf(ninths(shown), offered), offered);
    }

    /** A letter and a number, both counted from 0 up to 8. */
    public record Cell(int letter, int number) {
        @Override
        public String toString() {
            return (char) ('A' + letter) + String.valueOf(number + 1);
        }
    }

    @Override
    public LocalizedText question() {
        String rows = IntStream.range(0, 3).mapToObj(this::row).collect(Collectors.joining(" / "));
        return LocalizedText.of(
                "Trois lignes de trois cases. Quelle case manque ? " + rows,
                "Three rows of three cells. Which cell is missing? " + rows);
    }

    private String row(int row) {
        return IntStream.range(3 * row, 3 * row + 3)
                .mapToObj(i -> i < shown.size() ? shown.get(i).toString() : "?")
                .collect(Collectors.joining(" "));
    }

    @Override
    public List<LocalizedText> options() {
        return offered.stream().map(ReasoningTask::signs).toList();
    }

    @Override
    public int seconds() {
        return 90;
    }

    @Override
    public Set<Integer> defensible() {
        return ReasoningTask.placesOf(ninths(shown), offered);
    }

    private static Set<Cell> ninths(List<Cell> eight) {
        Set<Integer> letters = GridRule.ninths(eight.stream().map(Cell::letter).toList(), VALUES);
        Set<Integer> numbers = GridRule.ninths(eight.stream().map(Cell::number).toList(), VALUES);
        return letters.stream()
                .flatMap(letter -> numbers.stream().map(number -> new Cell(letter, number)))
                .collect(Collectors.toSet());
    }

    static SymbolGrid draw(Random random) {
        while (true) {
            List<Integer> letters = feature(random);
            List<Integer> numbers = feature(random);
            List<Cell> shown = IntStream.range(0, 8)
                    .mapToObj(i -> new Cell(letters.get(i), numbers.get(i)))
                    .toList();
            Set<Cell> ninth = ninths(shown);
            if (ninth.size() == 1 && varied(letters) && varied(numbers)) {
                return offered(shown, ninth.iterator().next(), random);
            }
        }
    }

    private static boolean varied(List<Integer> feature) {
        return new TreeSet<>(feature).size() >= 3;
    }

    private static List<Integer> feature(Random random) {
        int first = random.nextInt(VALUES);
        int across = 1 + random.nextInt(3);
        int down = 1 + random.nextInt(3);
        return switch (Shuffle.oneOf(List.of(GridRule.values()), random)) {
            case STEPS ->
                IntStream.range(0, 8)
                        .mapToObj(i -> (first + i % 3 * across + i / 3 * down) % VALUES)
                        .toList();
            case SAME_IN_EVERY_ROW -> sameInEveryRow(first, across, random);
            case THIRD_IS_SUM -> thirdIsSum(random);
        };
    }

    private static List<Integer> sameInEveryRow(int first, int step, Random random) {
        List<Integer> row = List.of(first, (first + step) % VALUES, (first + 2 * step) % VALUES);
        List<Integer> cells = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            cells.addAll(Shuffle.of(row, random));
        }
        return cells.subList(0, 8);
    }

    private static List<Integer> thirdIsSum(Random random) {
        List<Integer> cells = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int one = 1 + random.nextInt(4);
            int other = 1 + random.nextInt(4);
            cells.addAll(List.of(one, other, one + other));
        }
        return cells.subList(0, 8);
    }

    private static SymbolGrid offered(List<Cell> shown, Cell ninth, Random random) {
        Set<Cell> wrong = new LinkedHashSet<>();
        while (wrong.size() < OFFERED - 1) {
            wrong.add(new Cell(near(ninth.letter(), random), near(ninth.number(), random)));
            wrong.remove(ninth);
        }
        List<Cell> offered = Shuffle.withKey(ninth, wrong, random);
        return new SymbolGrid(shown, offered, offered.indexOf(ninth));
    }

    private static int near(int value, Random random) {
        return Math.floorMod(value + random.nextInt(3) - 1, VALUES);
    }
}
