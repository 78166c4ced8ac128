package org.bilan.questionnaires;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.Direction;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.PointRange;
import org.bilan.questionnaires.scoring.ItemTrace;
import org.bilan.questionnaires.scoring.Profile;
import org.bilan.questionnaires.scoring.ScaleScore;
import org.bilan.questionnaires.scoring.ScoreTrace;
import org.bilan.questionnaires.scoring.Scorer;
import org.bilan.questionnaires.testkit.HonestyLaws;
import org.bilan.questionnaires.testkit.HonestyLaws.Scoring;

/** Each honesty law catches a scoring that breaks it, on one of the first thousand sheets; prints on which. */
class HonestyLawsCanFailTest {

    private static final int TRIES = 1000;
    private static final long SEED = 20_261_125L;

    private int calls;

    @Example
    void a_score_that_changes_from_call_to_call_is_caught() {
        Scoring every_second_call_loses_an_answer = (instrument, sheet) ->
                Scorer.score(instrument, calls++ % 2 == 0 ? sheet : withoutOne(instrument, sheet));
        caught("pure", every_second_call_loses_an_answer, (laws, one) -> laws.pure(one.instrument(), one.sheet()));
    }

    @Example
    void a_score_that_leaves_out_the_last_item_shown_is_caught() {
        Scoring loses_the_last = (instrument, sheet) -> Scorer.score(instrument, withoutOne(instrument, sheet));
        caught(
                "free of order",
                loses_the_last,
                (laws, one) -> laws.freeOfOrder(one.instrument(), one.sheet(), new Random(SEED)));
    }

    @Example
    void a_score_that_forgets_to_reverse_is_caught() {
        Scoring forgets = rekeyed(item -> item.keyed() instanceof Keyed.ByNumber key
                ? new ItemTrace(
                        new Keyed.ByNumber(key.itemId(), Direction.DIRECT, key.weight()), item.range(), item.answer())
                : item);
        caught("monotone", forgets, (laws, one) -> laws.monotone(one.instrument(), one.sheet()));
        caught("reversed twice", forgets, (laws, one) -> laws.reversedTwiceIsItself(one.instrument(), one.sheet()));
    }

    @Example
    void a_range_that_ends_too_early_is_caught() {
        Scoring too_early =
                rekeyed(item -> item.range().highest() - item.range().lowest() < 2
                        ? item
                        : new ItemTrace(
                                item.keyed(),
                                new PointRange(
                                        item.range().lowest(), item.range().highest() - 1),
                                item.answer()));
        caught("within bounds", too_early, (laws, one) -> laws.withinBounds(one.instrument(), one.sheet()));
        caught("flat", too_early, (laws, one) -> laws.flatIsReportedFlat(one.instrument()));
    }

    @Example
    void a_missing_answer_taken_as_the_lowest_is_caught() {
        Scoring imputes = rekeyed(item -> item.answer() instanceof Answer.Missing
                ? new ItemTrace(
                        item.keyed(),
                        item.range(),
                        new Answer.Rated(item.range().lowest()))
                : item);
        caught("missing", imputes, (laws, one) -> laws.missingNeverScoresAsPresent(one.instrument(), one.sheet()));
    }

    @Example
    void a_tie_broken_by_place_is_caught() {
        UnaryOperator<List<Double>> by_place = scores -> IntStream.range(0, scores.size())
                .mapToObj(i -> 1.0
                        + IntStream.range(0, scores.size())
                                .filter(j -> scores.get(j) > scores.get(i)
                                        || (scores.get(j).equals(scores.get(i)) && j < i))
                                .count())
                .toList();
        caught("ties", HonestyLawsProperties.scores(), scores -> HonestyLaws.tiesAreKept(by_place, scores));
    }

    @Example
    void a_scoring_that_takes_any_edition_is_caught() {
        Scoring any_edition =
                (instrument, sheet) -> Scorer.score(instrument, AnswerSheet.of(instrument, sheet.answers()));
        caught(
                "new version",
                any_edition,
                (laws, one) -> laws.aNewVersionChangesNoOldResult(one.instrument(), one.sheet()));
    }

    @Example
    void an_export_that_makes_not_applicable_missing_is_caught() {
        caught(
                "round trip",
                Scorer::score,
                (laws, one) -> laws.exportedAndReadAgainScoresTheSame(one.instrument(), one.sheet(), sheet -> {
                    Map<String, Answer> kept = new LinkedHashMap<>(sheet.answers());
                    kept.values().removeIf(Answer.NotApplicable.class::isInstance);
                    return AnswerSheet.of(one.instrument(), kept);
                }));
    }

    @Example
    void a_score_that_depends_on_the_decimal_sign_of_the_locale_is_caught() {
        Scoring by_locale = (instrument, sheet) -> Scorer.score(
                instrument,
                DecimalFormatSymbols.getInstance(Locale.getDefault(Locale.Category.FORMAT))
                                        .getDecimalSeparator()
                                == ','
                        ? withoutOne(instrument, sheet)
                        : sheet);
        caught("locale", by_locale, (laws, one) -> laws.recomputableInEveryLocale(one.instrument(), one.sheet()));
    }

    private interface Law {
        void hold(HonestyLaws laws, HonestyLawsProperties.Case one);
    }

    private static void caught(String law, Scoring broken, Law how) {
        HonestyLaws laws = new HonestyLaws(broken);
        caught(law, HonestyLawsProperties.rated(), one -> how.hold(laws, one));
    }

    private static <T> void caught(String law, Arbitrary<T> arbitrary, Consumer<T> how) {
        RandomGenerator<T> generator = arbitrary.generator(TRIES);
        Random random = new Random(SEED);
        for (int tried = 1; tried <= TRIES; tried++) {
            T one = generator.next(random).value();
            try {
                how.accept(one);
            } catch (AssertionError broken) {
                System.out.printf("law \"%s\": broken variant caught on try %d%n", law, tried);
                return;
            }
        }
        assertThat(law).as("caught within " + TRIES).isEmpty();
    }

    /** The library's scoring with every trace changed. */
    private static Scoring rekeyed(UnaryOperator<ItemTrace> change) {
        return (instrument, sheet) -> {
            Profile honest = Scorer.score(instrument, sheet);
            List<ScaleScore> scores = new ArrayList<>();
            for (ScaleScore score : honest.scores()) {
                ScoreTrace trace = new ScoreTrace(
                        score.trace().scale(),
                        score.trace().items().stream().map(change).toList());
                scores.add(trace.isEnough() ? new ScaleScore.Given(trace) : score);
            }
            return new Profile(honest.edition(), scores);
        };
    }

    private static AnswerSheet withoutOne(Instrument instrument, AnswerSheet sheet) {
        sheet.checkEdition(instrument);
        List<Item> items = instrument.items();
        Map<String, Answer> kept = new LinkedHashMap<>(sheet.answers());
        kept.remove(items.get(items.size() - 1).id());
        return AnswerSheet.of(instrument, kept);
    }
}
