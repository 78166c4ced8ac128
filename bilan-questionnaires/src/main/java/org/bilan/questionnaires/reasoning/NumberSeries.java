package org.bilan.questionnaires.reasoning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.questionnaires.instrument.LocalizedText;

/**
 * Six numbers; which one comes next?
 *
 * @param shown the numbers given
 * @param offered the answers offered
 */
public record NumberSeries(List<Integer> shown, List<Integer> offered, int key) implements ReasoningTask {

    /** How many numbers are shown. */
    public static final int LENGTH = 6;

    private static final int OFFERED = 5;

    /**
     * Keeps a series that has one answer.
     *
     * @throws IllegalArgumentException if it has none, or several
     */
    public NumberSeries {
        shown = List.copyOf(shown);
        offered = List.copyOf(offered);
        ReasoningTask.requireOneAnswer(key, defensible(shown, offered), offered);
    }

    @Override
    public LocalizedText question() {
        String numbers = shown.stream().map(String::valueOf).collect(Collectors.joining(" ; "));
        return LocalizedText.of(
                "Quel nombre vient ensuite ? " + numbers + " ; ?", "Which number comes next? " + numbers + " ; ?");
    }

    @Override
    public List<LocalizedText> options() {
        return offered.stream().map(ReasoningTask::signs).toList();
    }

    @Override
    public int seconds() {
        return 60;
    }

    @Override
    public Set<Integer> defensible() {
        return defensible(shown, offered);
    }

    private static Set<Integer> defensible(List<Integer> shown, List<Integer> offered) {
        return ReasoningTask.placesOf(SeriesRule.continuations(shown), offered);
    }

    static NumberSeries draw(Random random) {
        while (true) {
            List<Integer> numbers = numbers(random);
            Set<Integer> next = SeriesRule.continuations(numbers);
            if (next.size() == 1 && Set.copyOf(numbers).size() == LENGTH) {
                return offered(numbers, next.iterator().next(), random);
            }
        }
    }

    private static List<Integer> numbers(Random random) {
        int first = 1 + random.nextInt(9);
        int step = 2 + random.nextInt(7);
        return switch (Shuffle.oneOf(List.of(SeriesRule.values()), random)) {
            case TIMES_AND_PLUS -> timesAndPlus(first, step, 1 + random.nextInt(3));
            case GROWING_STEP ->
                SeriesRule.continued(
                        List.of(first, first + step),
                        LENGTH,
                        soFar -> 2 * SeriesRule.last(soFar, 1) - SeriesRule.last(soFar, 2) + 1 + first % 4);
            case TAKING_TURNS -> takingTurns(first, step, 20 + random.nextInt(20));
            case SUM_OF_TWO ->
                SeriesRule.continued(
                        List.of(first, first + step),
                        LENGTH,
                        soFar -> SeriesRule.last(soFar, 1) + SeriesRule.last(soFar, 2));
        };
    }

    private static List<Integer> timesAndPlus(int first, int plus, int times) {
        return SeriesRule.continued(List.of(first), LENGTH, soFar -> times * SeriesRule.last(soFar, 1) + plus);
    }

    private static List<Integer> takingTurns(int first, int step, int second) {
        return SeriesRule.continued(
                List.of(first, second),
                LENGTH,
                soFar -> SeriesRule.last(soFar, 2) + (soFar.size() % 2 == 0 ? step : -1 - first % 3));
    }

    private static NumberSeries offered(List<Integer> shown, int next, Random random) {
        int last = SeriesRule.last(shown, 1);
        Set<Integer> wrong = new LinkedHashSet<>(List.of(
                2 * last - SeriesRule.last(shown, 2),
                next + 1 + random.nextInt(3),
                next - 1 - random.nextInt(3),
                last + SeriesRule.last(shown, 2),
                next + 10,
                next - 10));
        wrong.remove(next);
        List<Integer> offered = Shuffle.withKey(next, List.copyOf(wrong).subList(0, OFFERED - 1), random);
        return new NumberSeries(shown, offered, offered.indexOf(next));
    }
}
