package org.bilan.questionnaires.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.Choice;
import org.bilan.questionnaires.instrument.ChoiceFormat;
import org.bilan.questionnaires.instrument.ComparativeFormat;
import org.bilan.questionnaires.instrument.Comparison;
import org.bilan.questionnaires.instrument.Direction;
import org.bilan.questionnaires.instrument.FreeText;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentId;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.ItemFormat;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.LocalizedText;
import org.bilan.questionnaires.instrument.Matrix;
import org.bilan.questionnaires.instrument.MissingRule;
import org.bilan.questionnaires.instrument.Passport;
import org.bilan.questionnaires.instrument.Pile;
import org.bilan.questionnaires.instrument.RatedFormat;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.instrument.ShowIf;
import org.bilan.questionnaires.instrument.TimeLimit;

/** Arbitrary instruments: scales of rated items of every weight, direction and rule, and one item of every format. */
public final class Instruments {

    private Instruments() {}

    private record Shape(AnswerRange range, int items, List<Direction> directions, List<Integer> weights) {}

    /** One to three scales of two to six rated items each, all keyed and weighed at will. */
    public static Arbitrary<Instrument> rated() {
        Arbitrary<List<Scale>> scales = Combinators.combine(shapes(), rules(), Arbitraries.of(Scale.Metric.values()))
                .as(Instruments::scale)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
        return Combinators.combine(scales, range().list().ofSize(3))
                .as(Instruments::instrument)
                .withoutEdgeCases();
    }

    private static Arbitrary<AnswerRange> range() {
        return Combinators.combine(
                        Arbitraries.integers().between(-5, 5),
                        Arbitraries.integers().between(1, 9))
                .as((min, width) -> AnswerRange.unlabelled(min, min + width));
    }

    private static Arbitrary<Shape> shapes() {
        return Arbitraries.integers()
                .between(2, 6)
                .flatMap(items -> Combinators.combine(
                                Arbitraries.of(Direction.values()).list().ofSize(items),
                                Arbitraries.frequencyOf(
                                                net.jqwik.api.Tuple.of(3, Arbitraries.just(1)),
                                                net.jqwik.api.Tuple.of(
                                                        1,
                                                        Arbitraries.integers().between(2, 5)))
                                        .list()
                                        .ofSize(items))
                        .as((directions, weights) ->
                                new Shape(AnswerRange.unlabelled(0, 1), items, directions, weights)));
    }

    private static Arbitrary<MissingRule> rules() {
        return Arbitraries.of(
                new MissingRule.NoneMissing(),
                MissingRule.atLeast(1),
                new MissingRule.AtLeast(2, MissingRule.Filling.PERSON_MEAN),
                new MissingRule.AtLeastHalf(MissingRule.Filling.PRORATED),
                new MissingRule.AtLeastHalf(MissingRule.Filling.PERSON_MEAN));
    }

    private static Scale scale(Shape shape, MissingRule rule, Scale.Metric metric) {
        List<Keyed> keys = new ArrayList<>();
        for (int i = 0; i < shape.items(); i++) {
            keys.add(new Keyed.ByNumber(
                    Integer.toString(i),
                    shape.directions().get(i),
                    shape.weights().get(i)));
        }
        return new Scale.Builder()
                .id("scale")
                .label(text("scale"))
                .addAllKeys(keys)
                .missing(rule)
                .metric(metric)
                .build();
    }

    /** Items of each scale get names and a range of their own. */
    private static Instrument instrument(List<Scale> scales, List<AnswerRange> ranges) {
        Instrument.Builder builder = cover();
        for (int s = 0; s < scales.size(); s++) {
            String id = "S" + s;
            AnswerRange range = ranges.get(s);
            List<Keyed> keys = new ArrayList<>();
            scales.get(s).keys().forEach(keyed -> {
                Keyed.ByNumber key = (Keyed.ByNumber) keyed;
                String itemId = id + "-" + key.itemId();
                keys.add(new Keyed.ByNumber(itemId, key.direction(), key.weight()));
                builder.addItems(Item.of(itemId, text(itemId), new RatedFormat.Likert(range)));
            });
            builder.addScales(scales.get(s).withId(id).withKeys(keys));
        }
        return builder.build();
    }

    /** One item of every format, each legal in more than one way; branching on the first; comparisons of all that compare. */
    public static Instrument everyFormat() {
        List<Item> items = new ArrayList<>();
        for (ItemFormat format : formats()) {
            items.add(Item.of(format.name(), text(format.name()), format));
        }
        items.add(new Item.Builder()
                .id("only-if")
                .text(text("shown to those who rate high"))
                .format(new RatedFormat.Likert(AnswerRange.unlabelled(1, 5)))
                .showIf(new ShowIf.Between("likert", 4, 5))
                .build());
        List<String> comparing = items.stream()
                .filter(item -> item.format() instanceof ComparativeFormat)
                .map(Item::id)
                .toList();
        return cover().addAllItems(items)
                .addScales(
                        Scale.of(
                                "numbers",
                                text("numbers"),
                                List.of(Keyed.direct("likert"), Keyed.reversed("only-if")),
                                1),
                        Scale.of("row", text("row"), List.of(new Keyed.ByRow("matrix", "a", Direction.REVERSED, 1)), 1),
                        Scale.of("yes", text("yes"), List.of(Keyed.direct("yes-no")), 1),
                        Scale.of("poles", text("poles"), List.of(Keyed.direct("semantic-differential")), 1),
                        Scale.of("slider", text("slider"), List.of(Keyed.direct("slider")), 1),
                        Scale.of("points", text("points"), points(), 1),
                        Scale.of(
                                "shares",
                                text("shares"),
                                List.of(new Keyed.ByRow("constant-sum", "a", Direction.DIRECT, 1)),
                                1),
                        Scale.of(
                                "trait",
                                text("trait"),
                                List.of(new Keyed.ByPoints("forced-choice-block", Map.of("a", 1), 1)),
                                1))
                .addComparisons(new Comparison("all", text("all"), comparing))
                .build();
    }

    private static List<Keyed> points() {
        List<Keyed> keys = new ArrayList<>();
        for (String itemId : List.of("single-choice", "multiple-choice", "situational-judgement", "timed-ability")) {
            keys.add(new Keyed.ByPoints(itemId, Map.of("a", 2, "b", 1), 1));
        }
        return keys;
    }

    /** One of each format. */
    public static List<ItemFormat> formats() {
        AnswerRange five = AnswerRange.unlabelled(1, 5);
        List<Choice> abc = choices("a", "b", "c");
        List<Choice> abcd = choices("a", "b", "c", "d");
        List<Pile> piles = choices("low", "middle", "high").stream()
                .map(choice -> new Pile(choice, choice.id().equals("middle") ? 2 : 1))
                .toList();
        return List.of(
                new RatedFormat.Likert(five),
                new RatedFormat.YesNo(text("yes"), text("no")),
                new RatedFormat.SemanticDifferential(AnswerRange.unlabelled(-3, 3), text("cold"), text("warm")),
                new RatedFormat.Slider(AnswerRange.unlabelled(0, 100), 5, text("never"), text("always")),
                new ChoiceFormat.SingleChoice(abc),
                new ChoiceFormat.MultipleChoice(abcd, 1, 3),
                new ChoiceFormat.SituationalJudgement(abcd, true),
                new ChoiceFormat.TimedAbility(abcd, new TimeLimit(60, text("the same without a clock"))),
                new Matrix(abc, five),
                new ComparativeFormat.FullRanking(abc, true),
                new ComparativeFormat.PartialRanking(abcd, 2),
                new ComparativeFormat.PairedComparison(abc.get(0), abc.get(1), true),
                new ComparativeFormat.ForcedChoiceBlock(abc),
                new ComparativeFormat.BestWorst(abcd),
                new ComparativeFormat.ConstantSum(abc, 10),
                new ComparativeFormat.CardSort(abcd, piles),
                new FreeText(50));
    }

    /** Choices of these ids. */
    public static List<Choice> choices(String... ids) {
        return IntStream.range(0, ids.length)
                .mapToObj(i -> Choice.of(ids[i], text(ids[i])))
                .toList();
    }

    /** The same words in French and English, told apart. */
    public static LocalizedText text(String words) {
        return LocalizedText.of(words + " (fr)", words + " (en)");
    }

    /** Everything but items and scales. */
    public static Instrument.Builder cover() {
        Instrument.Builder builder = new Instrument.Builder();
        builder.id(new InstrumentId("arbitrary"))
                .version("1.0.0")
                .title(text("title"))
                .instructions(text("instructions"))
                .passport(passport());
        return builder;
    }

    private static Passport passport() {
        return new Passport.Builder()
                .author("nobody")
                .licence("CC0-1.0")
                .addLanguages(Locale.FRENCH, Locale.ENGLISH)
                .administration(text("anyone"))
                .minimumAge(16)
                .reliability(text("none yet"))
                .norms(text("no norms yet"))
                .purpose(text("tests"))
                .build();
    }
}
