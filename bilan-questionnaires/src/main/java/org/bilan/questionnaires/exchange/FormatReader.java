package org.bilan.questionnaires.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.Choice;
import org.bilan.questionnaires.instrument.ChoiceFormat;
import org.bilan.questionnaires.instrument.ComparativeFormat;
import org.bilan.questionnaires.instrument.FreeText;
import org.bilan.questionnaires.instrument.ItemFormat;
import org.bilan.questionnaires.instrument.Matrix;
import org.bilan.questionnaires.instrument.Pile;
import org.bilan.questionnaires.instrument.RatedFormat;
import org.bilan.questionnaires.instrument.TimeLimit;

/** From the fields of an item to its format. Which fields there may be depends on the format's name. */
final class FormatReader {

    /** Every name of a format, in the order in which the schema lists them. */
    static final List<String> NAMES = List.of(
            "likert",
            "yes-no",
            "semantic-differential",
            "slider",
            "single-choice",
            "multiple-choice",
            "matrix",
            "full-ranking",
            "partial-ranking",
            "paired-comparison",
            "forced-choice-block",
            "best-worst",
            "constant-sum",
            "card-sort",
            "situational-judgement",
            "timed-ability",
            "free-text");

    private final Map<String, AnswerRange> ranges;

    FormatReader(Map<String, AnswerRange> ranges) {
        this.ranges = ranges;
    }

    /** The format, unless something is wrong with it: then that is noted. */
    Optional<ItemFormat> read(JsonCursor at) {
        String name = at.at("format").text();
        return switch (name) {
            case "likert", "yes-no", "semantic-differential", "slider", "matrix" -> rated(name, at);
            case "single-choice", "multiple-choice", "situational-judgement", "timed-ability" -> choice(name, at);
            case "full-ranking", "partial-ranking", "paired-comparison", "forced-choice-block" -> order(name, at);
            case "best-worst", "constant-sum", "card-sort" -> sharing(name, at);
            case "free-text" -> freeText(at);
            default -> {
                at.at("format").note("one of " + String.join(", ", NAMES) + " is expected");
                yield Optional.empty();
            }
        };
    }

    private Optional<ItemFormat> rated(String name, JsonCursor at) {
        return switch (name) {
            case "likert" -> {
                fields(at, "range");
                yield range(at).<ItemFormat>map(RatedFormat.Likert::new);
            }
            case "yes-no" -> {
                fields(at, "yes", "no");
                yield Optional.of(new RatedFormat.YesNo(
                        at.at("yes").localized(), at.at("no").localized()));
            }
            case "matrix" -> {
                fields(at, "rows", "range");
                List<Choice> rows = choices(at.at("rows"));
                yield range(at).<ItemFormat>flatMap(range -> at.attempt(() -> new Matrix(rows, range)));
            }
            default -> betweenPoles(name, at);
        };
    }

    private Optional<ItemFormat> betweenPoles(String name, JsonCursor at) {
        var low = at.at("lowPole").localized();
        var high = at.at("highPole").localized();
        if (name.equals("slider")) {
            fields(at, "range", "step", "lowPole", "highPole");
            int step = at.at("step").number();
            return range(at)
                    .<ItemFormat>flatMap(range -> at.attempt(() -> new RatedFormat.Slider(range, step, low, high)));
        }
        fields(at, "range", "lowPole", "highPole");
        return range(at).<ItemFormat>map(range -> new RatedFormat.SemanticDifferential(range, low, high));
    }

    private static Optional<ItemFormat> choice(String name, JsonCursor at) {
        List<Choice> choices = choices(at.at("choices"));
        return switch (name) {
            case "single-choice" -> {
                fields(at, "choices");
                yield at.attempt(() -> new ChoiceFormat.SingleChoice(choices));
            }
            case "multiple-choice" -> {
                fields(at, "choices", "fewest", "most");
                int fewest = at.at("fewest").number();
                int most = at.at("most").number();
                yield at.attempt(() -> new ChoiceFormat.MultipleChoice(choices, fewest, most));
            }
            case "situational-judgement" -> {
                fields(at, "choices", "leastToo");
                boolean leastToo = at.at("leastToo").flag();
                yield at.attempt(() -> new ChoiceFormat.SituationalJudgement(choices, leastToo));
            }
            default -> {
                fields(at, "choices", "seconds", "alternative");
                int seconds = at.at("seconds").number();
                var alternative = at.at("alternative").localized();
                yield at.attempt(() -> new ChoiceFormat.TimedAbility(choices, new TimeLimit(seconds, alternative)));
            }
        };
    }

    private static Optional<ItemFormat> order(String name, JsonCursor at) {
        List<Choice> objects = choices(at.at("objects"));
        return switch (name) {
            case "full-ranking" -> {
                fields(at, "objects", "tiesAllowed");
                boolean ties = at.at("tiesAllowed").flag();
                yield at.attempt(() -> new ComparativeFormat.FullRanking(objects, ties));
            }
            case "partial-ranking" -> {
                fields(at, "objects", "top");
                int top = at.at("top").number();
                yield at.attempt(() -> new ComparativeFormat.PartialRanking(objects, top));
            }
            case "paired-comparison" -> {
                fields(at, "objects", "tieAllowed");
                yield pair(at, objects, at.at("tieAllowed").flag());
            }
            default -> {
                fields(at, "objects");
                yield at.attempt(() -> new ComparativeFormat.ForcedChoiceBlock(objects));
            }
        };
    }

    private static Optional<ItemFormat> pair(JsonCursor at, List<Choice> objects, boolean tie) {
        if (objects.size() != 2) {
            at.at("objects").note("two objects are expected");
            return Optional.empty();
        }
        return at.attempt(() -> new ComparativeFormat.PairedComparison(objects.get(0), objects.get(1), tie));
    }

    private static Optional<ItemFormat> sharing(String name, JsonCursor at) {
        List<Choice> objects = choices(at.at("objects"));
        return switch (name) {
            case "best-worst" -> {
                fields(at, "objects");
                yield at.attempt(() -> new ComparativeFormat.BestWorst(objects));
            }
            case "constant-sum" -> {
                fields(at, "objects", "total");
                int total = at.at("total").number();
                yield at.attempt(() -> new ComparativeFormat.ConstantSum(objects, total));
            }
            default -> {
                fields(at, "objects", "piles");
                List<Pile> piles = piles(at.at("piles"));
                yield at.attempt(() -> new ComparativeFormat.CardSort(objects, piles));
            }
        };
    }

    private static Optional<ItemFormat> freeText(JsonCursor at) {
        fields(at, "longest");
        int longest = at.at("longest").number();
        return at.attempt(() -> new FreeText(longest));
    }

    private Optional<AnswerRange> range(JsonCursor at) {
        AnswerRange range = ranges.get(at.at("range").text());
        if (range == null) {
            at.at("range").note("the name of one of the answerRanges is expected");
        }
        return Optional.ofNullable(range);
    }

    private static List<Choice> choices(JsonCursor at) {
        List<Choice> choices = new ArrayList<>();
        at.elements().forEach(element -> {
            element.hasOnly("id", "text", "symbol");
            choice(element).ifPresent(choices::add);
        });
        return choices;
    }

    private static Optional<Choice> choice(JsonCursor at) {
        String id = at.at("id").text();
        var text = at.at("text").localized();
        String symbol = at.at("symbol").isThere() ? at.at("symbol").text() : "";
        return at.attempt(() -> new Choice(id, text, symbol));
    }

    private static List<Pile> piles(JsonCursor at) {
        List<Pile> piles = new ArrayList<>();
        at.elements().forEach(element -> {
            element.hasOnly("id", "text", "symbol", "cards");
            JsonCursor cards = element.at("cards");
            int size = cards.isThere() ? cards.number() : Pile.ANY;
            choice(element)
                    .flatMap(label -> element.<Pile>attempt(() -> new Pile(label, size)))
                    .ifPresent(piles::add);
        });
        return piles;
    }

    /** What every item may have, and what this format has. */
    private static void fields(JsonCursor at, String... ofFormat) {
        List<String> all = new ArrayList<>(List.of("id", "format", "text", "purpose", "showIf"));
        all.addAll(Arrays.asList(ofFormat));
        at.hasOnly(all.toArray(String[]::new));
    }
}
