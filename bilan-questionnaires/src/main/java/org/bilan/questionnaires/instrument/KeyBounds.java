package org.bilan.questionnaires.instrument;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** What a key can give with one format; nothing when the two do not fit. */
final class KeyBounds implements Keyed.Cases<Optional<PointRange>> {

    private final ItemFormat format;

    KeyBounds(ItemFormat format) {
        this.format = format;
    }

    @Override
    public Optional<PointRange> byNumber(Keyed.ByNumber key) {
        return format instanceof RatedFormat rated ? of(rated.range()) : Optional.empty();
    }

    @Override
    public Optional<PointRange> byRow(Keyed.ByRow key) {
        if (format instanceof Matrix matrix && Choice.ids(matrix.rows()).contains(key.rowId())) {
            return of(matrix.range());
        }
        return format instanceof ComparativeFormat.ConstantSum sum
                        && Choice.ids(sum.objects()).contains(key.rowId())
                ? Optional.of(new PointRange(0, sum.total()))
                : Optional.empty();
    }

    @Override
    public Optional<PointRange> byPoints(Keyed.ByPoints key) {
        if (format instanceof ChoiceFormat choice) {
            return choice.matchKind(new Picks(key));
        }
        if (format instanceof ComparativeFormat.ForcedChoiceBlock block) {
            return block.isPair() ? picked(key, block.objects(), 1, 1) : mostAndLeast(key, block.objects());
        }
        return format instanceof ComparativeFormat.BestWorst bestWorst
                ? mostAndLeast(key, bestWorst.objects())
                : Optional.empty();
    }

    @Override
    public Optional<PointRange> byAgreement(Keyed.ByAgreement key) {
        boolean fits = format instanceof ChoiceFormat.SituationalJudgement judgement
                && judgement.leastToo()
                && List.copyOf(key.points().keySet())
                        .equals(Choice.ids(judgement.choices()).stream()
                                .sorted()
                                .toList())
                && key.best().isPresent()
                && key.worst().isPresent();
        return fits ? Optional.of(new PointRange(-2, 2)) : Optional.empty();
    }

    /** How many choices each kind takes. */
    private record Picks(Keyed.ByPoints key) implements ChoiceFormat.Cases<Optional<PointRange>> {

        @Override
        public Optional<PointRange> singleChoice(ChoiceFormat.SingleChoice single) {
            return picked(key, single.choices(), 1, 1);
        }

        @Override
        public Optional<PointRange> multipleChoice(ChoiceFormat.MultipleChoice multiple) {
            return picked(key, multiple.choices(), multiple.fewest(), multiple.most());
        }

        @Override
        public Optional<PointRange> situationalJudgement(ChoiceFormat.SituationalJudgement judgement) {
            return judgement.leastToo()
                    ? mostAndLeast(key, judgement.choices())
                    : picked(key, judgement.choices(), 1, 1);
        }

        /** Leaving the item out gives no points. */
        @Override
        public Optional<PointRange> timedAbility(ChoiceFormat.TimedAbility ability) {
            return picked(key, ability.choices(), 0, 1);
        }
    }

    private static Optional<PointRange> of(AnswerRange range) {
        return Optional.of(new PointRange(range.min(), range.max()));
    }

    private static Optional<PointRange> picked(Keyed.ByPoints key, List<Choice> choices, int fewest, int most) {
        int[] rising = rising(key, choices);
        int n = rising.length;
        int lowest = IntStream.rangeClosed(fewest, most)
                .map(k -> IntStream.range(0, k).map(i -> rising[i]).sum())
                .min()
                .orElse(0);
        int highest = IntStream.rangeClosed(fewest, most)
                .map(k -> IntStream.range(n - k, n).map(i -> rising[i]).sum())
                .max()
                .orElse(0);
        return range(key, choices, lowest, highest);
    }

    private static Optional<PointRange> mostAndLeast(Keyed.ByPoints key, List<Choice> choices) {
        int[] rising = rising(key, choices);
        int spread = rising[rising.length - 1] - rising[0];
        return range(key, choices, -spread, spread);
    }

    private static int[] rising(Keyed.ByPoints key, List<Choice> choices) {
        return choices.stream().mapToInt(choice -> key.of(choice.id())).sorted().toArray();
    }

    private static Optional<PointRange> range(Keyed.ByPoints key, List<Choice> choices, int lowest, int highest) {
        Map<String, Integer> points = key.points();
        boolean known = Choice.ids(choices).containsAll(points.keySet());
        return known && lowest < highest ? Optional.of(new PointRange(lowest, highest)) : Optional.empty();
    }
}
