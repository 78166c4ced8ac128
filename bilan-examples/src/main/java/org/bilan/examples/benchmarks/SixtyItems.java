package org.bilan.examples.benchmarks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentId;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.LocalizedText;
import org.bilan.questionnaires.instrument.Passport;
import org.bilan.questionnaires.instrument.RatedFormat;
import org.bilan.questionnaires.instrument.Scale;
import org.bilan.questionnaires.norms.BulkScorer;
import org.bilan.questionnaires.norms.NormSet;
import org.bilan.questionnaires.norms.NormedScore;
import org.bilan.questionnaires.norms.Norms;
import org.bilan.questionnaires.norms.TScores;

/** Six scales of ten items from 1 to 5 with simulated answers, in every form that the benchmark compares. */
final class SixtyItems {

    private static final LocalizedText WORDS = LocalizedText.of("essai", "trial");

    private final Instrument instrument = sixty();
    private final List<NormSet> sets =
            instrument.scales().stream().map(this::normSet).toList();
    private final Norms norms = new Norms(instrument.edition(), sets, Map.of());
    private final BulkScorer bulk = BulkScorer.of(instrument, sets);
    private final List<AnswerSheet> sheets = new ArrayList<>();
    private final List<List<HandScored.Said>> records = new ArrayList<>();
    private final byte[] rows;

    SixtyItems(int respondents, int percentMissing) {
        Random random = new Random(20_261_125);
        rows = new byte[respondents * HandScored.ITEMS];
        for (int i = 0; i < respondents; i++) {
            simulate(random, percentMissing);
            bulk.write(sheets.get(i), rows, i);
        }
    }

    private void simulate(Random random, int percentMissing) {
        Map<String, Answer> answers = new HashMap<>();
        List<HandScored.Said> said = new ArrayList<>();
        for (int item = 0; item < HandScored.ITEMS; item++) {
            int answer = 1 + random.nextInt(5);
            if (random.nextInt(100) >= percentMissing) {
                answers.put("I" + item, new Answer.Rated(answer));
                said.add(new HandScored.Said(item / HandScored.ITEMS_PER_SCALE, HandScored.isReversed(item), answer));
            }
        }
        sheets.add(AnswerSheet.of(instrument, answers));
        records.add(said);
    }

    private static Instrument sixty() {
        Instrument.Builder builder = new Instrument.Builder();
        builder.id(new InstrumentId("sixty-items"))
                .version("1.0.0")
                .title(WORDS)
                .instructions(WORDS)
                .passport(passport());
        RatedFormat five = new RatedFormat.Likert(AnswerRange.unlabelled(1, 5));
        IntStream.range(0, HandScored.ITEMS).forEach(item -> builder.addItems(Item.of("I" + item, WORDS, five)));
        IntStream.range(0, HandScored.SCALES).forEach(scale -> builder.addScales(scale(scale)));
        return builder.build();
    }

    private static Passport passport() {
        return new Passport.Builder()
                .author("nobody")
                .licence("CC0-1.0")
                .addLanguages(Locale.FRENCH, Locale.ENGLISH)
                .administration(WORDS)
                .minimumAge(16)
                .reliability(WORDS)
                .norms(WORDS)
                .purpose(WORDS)
                .build();
    }

    private static Scale scale(int scale) {
        List<Keyed> keys = IntStream.range(scale * HandScored.ITEMS_PER_SCALE, (scale + 1) * HandScored.ITEMS_PER_SCALE)
                .mapToObj(item -> HandScored.isReversed(item) ? Keyed.reversed("I" + item) : Keyed.direct("I" + item))
                .toList();
        return Scale.of("S" + scale, WORDS, keys, HandScored.LEAST);
    }

    private NormSet normSet(Scale scale) {
        NormSet.Builder builder = new NormSet.Builder();
        return builder.edition(instrument.edition())
                .scaleId(scale.id())
                .group("all")
                .population("simulated")
                .year(2026)
                .n(1000)
                .source("benchmark")
                .licence("CC0-1.0")
                .mean(HandScored.MEAN)
                .sd(HandScored.SD)
                .build();
    }

    Instrument instrument() {
        return instrument;
    }

    Norms norms() {
        return norms;
    }

    BulkScorer bulk() {
        return bulk;
    }

    List<AnswerSheet> sheets() {
        return sheets;
    }

    List<List<HandScored.Said>> records() {
        return records;
    }

    byte[] rows() {
        return rows;
    }

    List<Integer> rounded(TScores scores) {
        return IntStream.range(0, scores.size())
                .map(scale -> scores.rounded(scale, HandScored.WITHHELD))
                .boxed()
                .toList();
    }

    List<Integer> rounded(List<NormedScore> scores) {
        return scores.stream()
                .map(score -> score instanceof NormedScore.Placed placed
                        ? (int) Math.floor(placed.standard().t() + 0.5)
                        : HandScored.WITHHELD)
                .toList();
    }
}
