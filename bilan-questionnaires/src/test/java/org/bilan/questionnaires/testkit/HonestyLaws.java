package org.bilan.questionnaires.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.Direction;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.scoring.Profile;
import org.bilan.questionnaires.scoring.ScaleScore;

/**
 * What no score may do, whatever the instrument: each law is one method that throws an {@link AssertionError} when it is broken.
 * Run it on your own instruments with sheets of {@link Respondents}, or on a scoring of your own.
 */
public final class HonestyLaws {

    private static final double ROUNDING = 1e-9;
    private static final List<Locale> LOCALES =
            List.of(Locale.FRANCE, Locale.forLanguageTag("tr-TR"), Locale.forLanguageTag("ar-EG-u-nu-arab"));

    private final Scoring scoring;

    /** What is held to the laws. */
    @FunctionalInterface
    public interface Scoring {

        /** The scores of a sheet. */
        Profile score(Instrument instrument, AnswerSheet sheet);
    }

    /** Holds this scoring to the laws; {@code Scorer::score} is the library's own. */
    public HonestyLaws(Scoring scoring) {
        this.scoring = scoring;
    }

    /** The same sheet always has the same scores. */
    public void pure(Instrument instrument, AnswerSheet sheet) {
        assertThat(scoring.score(instrument, sheet)).isEqualTo(scoring.score(instrument, sheet));
    }

    /** The order of the items, of the answers and of the scales does not matter. For instruments without conditions. */
    public void freeOfOrder(Instrument instrument, AnswerSheet sheet, Random random) {
        List<Item> items = new ArrayList<>(instrument.items());
        Collections.shuffle(items, random);
        List<Scale> scales = new ArrayList<>(instrument.scales());
        Collections.shuffle(scales, random);
        Instrument other =
                copy(instrument).addAllItems(items).addAllScales(scales).build();
        AnswerSheet same = AnswerSheet.of(other, shuffled(sheet.answers(), random));
        for (Scale scale : instrument.scales()) {
            assertThat(score(other, same, scale.id())).isEqualTo(score(instrument, sheet, scale.id()));
        }
    }

    /**
     * One step more on an item, or on a row of it, never moves a scale against its key. A step that opens or closes other items
     * says nothing.
     */
    public void monotone(Instrument instrument, AnswerSheet sheet) {
        for (Scale scale : instrument.scales()) {
            for (Keyed keyed : scale.keys()) {
                Answer more = oneStepMore(keyed, sheet.answerTo(keyed.itemId()));
                if (more.isGiven() && more.fits(instrument.itemOf(keyed))) {
                    AnswerSheet higher = sheet.with(instrument, keyed.itemId(), more);
                    if (isElsewhereAs(sheet, higher, keyed.itemId())) {
                        moves(score(instrument, sheet, scale.id()), score(instrument, higher, scale.id()), keyed);
                    }
                }
            }
        }
    }

    private static Answer oneStepMore(Keyed keyed, Answer answer) {
        if (keyed instanceof Keyed.ByNumber && answer instanceof Answer.Rated rated) {
            return new Answer.Rated(rated.value() + 1);
        }
        if (keyed instanceof Keyed.ByRow row
                && answer instanceof Answer.Amounts amounts
                && amounts.byId().containsKey(row.rowId())) {
            Map<String, Integer> more = new LinkedHashMap<>(amounts.byId());
            more.merge(row.rowId(), 1, Integer::sum);
            return new Answer.Amounts(more);
        }
        return new Answer.Missing();
    }

    private static boolean isElsewhereAs(AnswerSheet one, AnswerSheet other, String itemId) {
        Map<String, Answer> rest = new LinkedHashMap<>(one.answers());
        Map<String, Answer> others = new LinkedHashMap<>(other.answers());
        rest.remove(itemId);
        others.remove(itemId);
        return rest.equals(others);
    }

    private static void moves(ScaleScore before, ScaleScore after, Keyed keyed) {
        int sign = keyed.isReversed() ? -1 : 1;
        if (before instanceof ScaleScore.Scored one && after instanceof ScaleScore.Scored other) {
            assertThat((other.value() - one.value()) * sign)
                    .as("one step more, " + keyed)
                    .isPositive();
        }
    }

    /** Turning every key round mirrors the scores between their bounds; turning it round again gives them back. */
    public void reversedTwiceIsItself(Instrument instrument, AnswerSheet sheet) {
        Instrument once = reversed(instrument);
        Instrument twice = reversed(once);
        for (Scale scale : instrument.scales()) {
            ScaleScore plain = score(instrument, sheet, scale.id());
            assertThat(score(twice, AnswerSheet.of(twice, sheet.answers()), scale.id()))
                    .isEqualTo(plain);
            ScaleScore mirror = score(once, AnswerSheet.of(once, sheet.answers()), scale.id());
            if (plain instanceof ScaleScore.Scored one
                    && mirror instanceof ScaleScore.Scored other
                    && scale.keys().stream().allMatch(Keyed.ByNumber.class::isInstance)) {
                double ends = one.lowestSum() + one.highestSum();
                assertThat(one.proratedSum() + other.proratedSum() - ends).isBetween(-ROUNDING, ROUNDING);
            }
        }
    }

    /** No score leaves its bounds. */
    public void withinBounds(Instrument instrument, AnswerSheet sheet) {
        scored(instrument, sheet).forEach(score -> {
            assertThat(score.proratedSum()).isBetween(score.lowestSum() - ROUNDING, score.highestSum() + ROUNDING);
            assertThat(score.percentOfMaximum()).isBetween(0.0, 100.0);
        });
    }

    /**
     * What was left out counts as nothing: answered, missing, not applicable and not shown add up to the items, too few answers
     * give no score, and a score is a mean of what was answered only.
     */
    public void missingNeverScoresAsPresent(Instrument instrument, AnswerSheet sheet) {
        for (ScaleScore score : scoring.score(instrument, sheet).scores()) {
            long points = score.trace().items().stream()
                    .filter(item -> item.points().isPresent())
                    .count();
            assertThat(score.trace().answered()).isEqualTo((int) points);
            boolean enough = points >= score.trace().scale().minAnswered();
            assertThat(score instanceof ScaleScore.Scored).isEqualTo(enough);
            assertThat(score.trace().items().stream()
                            .filter(item -> !item.answer()
                                    .equals(sheet.answerTo(item.keyed().itemId()))))
                    .isEmpty();
        }
    }

    /** Whatever ranks scores gives equal scores equal ranks, and higher scores better ones (1 is best). */
    public static void tiesAreKept(UnaryOperator<List<Double>> ranking, List<Double> scores) {
        List<Double> ranks = ranking.apply(scores);
        for (int i = 0; i < scores.size(); i++) {
            for (int j = 0; j < scores.size(); j++) {
                int byScore = Double.compare(scores.get(j), scores.get(i));
                assertThat(Integer.signum(Double.compare(ranks.get(i), ranks.get(j))))
                        .as("%s ranked %s", scores, ranks)
                        .isEqualTo(Integer.signum(byScore));
            }
        }
    }

    /** Who is in the middle of every item is in the middle of every scale. For instruments of rated items. */
    public void flatIsReportedFlat(Instrument instrument) {
        Map<String, Answer> middle = new LinkedHashMap<>();
        instrument
                .scales()
                .forEach(scale -> scale.keys().forEach(keyed -> {
                    var range = keyed.bounds(instrument.itemOf(keyed).format()).orElseThrow();
                    if ((range.lowest() + range.highest()) % 2 == 0) {
                        middle.put(keyed.itemId(), new Answer.Rated((range.lowest() + range.highest()) / 2));
                    }
                }));
        scored(instrument, AnswerSheet.of(instrument, middle))
                .forEach(score -> assertThat(score.percentOfMaximum()).isEqualTo(50.0));
    }

    /** A later version of the instrument changes nothing of an old result, and does not score an old sheet. */
    public void aNewVersionChangesNoOldResult(Instrument instrument, AnswerSheet sheet) {
        Profile before = scoring.score(instrument, sheet);
        Instrument later = reversed(copy(instrument)
                .version("2.0.0")
                .addAllItems(instrument.items())
                .addAllScales(instrument.scales())
                .build());
        assertThatThrownBy(() -> scoring.score(later, sheet)).isInstanceOf(IllegalArgumentException.class);
        assertThat(scoring.score(instrument, sheet)).isEqualTo(before);
        assertThat(before.edition()).isEqualTo(sheet.edition());
    }

    /** A sheet that was written out and read in again has the same scores. */
    public void exportedAndReadAgainScoresTheSame(
            Instrument instrument, AnswerSheet sheet, UnaryOperator<AnswerSheet> roundTrip) {
        assertThat(scoring.score(instrument, roundTrip.apply(sheet))).isEqualTo(scoring.score(instrument, sheet));
    }

    /** From the sheet alone, to the last bit, wherever the machine stands: in French, Turkish and Arabic. */
    public void recomputableInEveryLocale(Instrument instrument, AnswerSheet sheet) {
        Locale here = Locale.getDefault();
        try {
            List<List<Long>> bits = LOCALES.stream()
                    .map(locale -> {
                        Locale.setDefault(locale);
                        return scored(instrument, sheet)
                                .flatMap(score -> Stream.of(score.value(), score.mean(), score.percentOfMaximum()))
                                .map(Double::doubleToLongBits)
                                .toList();
                    })
                    .distinct()
                    .toList();
            assertThat(bits).hasSize(1);
        } finally {
            Locale.setDefault(here);
        }
    }

    private Stream<ScaleScore.Scored> scored(Instrument instrument, AnswerSheet sheet) {
        return scoring.score(instrument, sheet).scores().stream()
                .filter(ScaleScore.Scored.class::isInstance)
                .map(ScaleScore.Scored.class::cast);
    }

    private ScaleScore score(Instrument instrument, AnswerSheet sheet, String scaleId) {
        return scoring.score(instrument, sheet).score(scaleId).orElseThrow();
    }

    private static Map<String, Answer> shuffled(Map<String, Answer> answers, Random random) {
        List<Map.Entry<String, Answer>> entries = new ArrayList<>(answers.entrySet());
        Collections.shuffle(entries, random);
        Map<String, Answer> shuffled = new LinkedHashMap<>();
        entries.forEach(entry -> shuffled.put(entry.getKey(), entry.getValue()));
        return shuffled;
    }

    private static Instrument.Builder copy(Instrument instrument) {
        Instrument.Builder builder = new Instrument.Builder();
        builder.id(instrument.id())
                .version(instrument.version())
                .title(instrument.title())
                .instructions(instrument.instructions())
                .passport(instrument.passport())
                .addAllComparisons(instrument.comparisons())
                .addAllDichotomies(instrument.dichotomies());
        return builder;
    }

    /** Every key that has a direction turned round. */
    private static Instrument reversed(Instrument instrument) {
        List<Scale> scales = instrument.scales().stream()
                .map(scale -> scale.withKeys(
                        scale.keys().stream().map(HonestyLaws::reversed).toList()))
                .toList();
        return copy(instrument)
                .addAllItems(instrument.items())
                .addAllScales(scales)
                .build();
    }

    private static Keyed reversed(Keyed keyed) {
        return keyed instanceof Keyed.ByNumber key
                ? new Keyed.ByNumber(
                        key.itemId(), Direction.ofSign(-key.direction().sign()), key.weight())
                : keyed;
    }
}
