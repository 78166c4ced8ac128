package org.bilan.examples.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Six scales of ten items scored by hand, twice: in arrays, and in streams of records. */
final class HandScored {

    static final int SCALES = 6;
    static final int ITEMS_PER_SCALE = 10;
    static final int ITEMS = SCALES * ITEMS_PER_SCALE;
    static final int LEAST = 8;
    static final int REVERSED_PER_SCALE = 4;
    static final int WITHHELD = -1;
    static final double MEAN = 31.5;
    static final double SD = 5.5;
    static final byte MISSING = Byte.MIN_VALUE;

    private HandScored() {}

    /** One answer of one person. */
    record Said(int scale, boolean reversed, int answer) {}

    /** The first four items of each scale are reversed: 24 of 60. */
    static boolean isReversed(int item) {
        return item % ITEMS_PER_SCALE < REVERSED_PER_SCALE;
    }

    static int[] array(byte[] rows, int respondent) {
        int[] scores = new int[SCALES];
        int at = respondent * ITEMS;
        for (int scale = 0; scale < SCALES; scale++) {
            int sum = 0;
            int answered = 0;
            for (int i = 0; i < ITEMS_PER_SCALE; i++) {
                int answer = rows[at++];
                if (answer != MISSING) {
                    sum += i < REVERSED_PER_SCALE ? 6 - answer : answer;
                    answered++;
                }
            }
            scores[scale] = answered < LEAST ? WITHHELD : t(sum, answered);
        }
        return scores;
    }

    static List<Integer> stream(List<Said> said) {
        Map<Integer, List<Said>> byScale = said.stream().collect(Collectors.groupingBy(Said::scale));
        return IntStream.range(0, SCALES)
                .mapToObj(scale -> {
                    List<Said> answers = byScale.getOrDefault(scale, List.of());
                    int sum = answers.stream()
                            .mapToInt(one -> one.reversed() ? 6 - one.answer() : one.answer())
                            .sum();
                    return answers.size() < LEAST ? WITHHELD : t(sum, answers.size());
                })
                .toList();
    }

    private static int t(int sum, int answered) {
        double prorated = (double) (ITEMS_PER_SCALE * sum) / answered;
        return (int) Math.floor(50 + 10 * ((prorated - MEAN) / SD) + 0.5);
    }

    static List<Integer> boxed(int[] scores) {
        return Arrays.stream(scores).boxed().toList();
    }
}
