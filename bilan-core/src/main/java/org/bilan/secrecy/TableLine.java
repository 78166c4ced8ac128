package org.bilan.secrecy;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A line of a reviewed table: cells between upright bars, words between blanks, a star for all words. */
record TableLine(List<String> cells) {
    private static final String ALL = "*";

    /**
     * The lines of a table without blank ones and comments.
     *
     * @throws IllegalArgumentException if a line has another number of cells
     */
    static List<TableLine> of(String table, int width) {
        return table.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> of(width, line))
                .toList();
    }

    private static TableLine of(int width, String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::trim).toList();
        if (cells.size() != width) {
            throw new IllegalArgumentException("line (" + line + ") must have " + width + " cells");
        }
        return new TableLine(cells);
    }

    String cell(int index) {
        return cells.get(index);
    }

    /**
     * The words of a cell.
     *
     * @throws IllegalArgumentException if one is no name of the type, or the cell is empty
     */
    <E extends Enum<E>> Set<E> words(int index, Class<E> type) {
        if (cell(index).equals(ALL)) {
            return EnumSet.allOf(type);
        }
        EnumSet<E> words = EnumSet.noneOf(type);
        for (String word : cell(index).split(" +", -1)) {
            words.add(Enum.valueOf(type, word));
        }
        return words;
    }

    Set<Boolean> yesOrNo(int index) {
        return switch (cell(index)) {
            case ALL -> Set.of(true, false);
            case "yes" -> Set.of(true);
            case "no" -> Set.of(false);
            default -> throw new IllegalArgumentException("cell (" + cell(index) + ") must be *, yes or no");
        };
    }
}
