package org.bilan.questionnaires.scoring;

import java.util.List;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.answers.MissingRule;
import org.bilan.questionnaires.instrument.AnswerRange;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.Scale;

/**
 * Answers to scores: pure and total. The same sheet gives the same bits, whatever the order of the answers, the locale or the
 * machine: points are summed as whole numbers and divided once.
 */
public final class Scorer {

    private Scorer() {}

    /**
     * Scores every scale of the instrument.
     *
     * @throws IllegalArgumentException if the sheet answers another edition of the instrument
     */
    public static Profile score(Instrument instrument, AnswerSheet sheet) {
        if (!sheet.edition().equals(instrument.edition())) {
            throw new IllegalArgumentException(
                    "sheet (" + sheet.edition() + ") must be of the edition scored, " + instrument.edition());
        }
        List<ScaleScore> scores = instrument.scales().stream()
                .map(scale -> score(scale, trace(scale, instrument, sheet)))
                .toList();
        return new Profile(instrument.edition(), scores);
    }

    private static ScaleScore score(Scale scale, ScoreTrace trace) {
        MissingRule rule = trace.rule();
        if (!rule.admits(trace.answered())) {
            return new ScaleScore.Withheld(
                    trace,
                    new Condition.MissingBelowMinimum(scale.id(), trace.answered(), rule.minAnswered(), rule.items()));
        }
        return new ScaleScore.Given(trace, trace.items().get(0).range());
    }

    private static ScoreTrace trace(Scale scale, Instrument instrument, AnswerSheet sheet) {
        List<ItemTrace> items = scale.keys().stream()
                .map(keyed -> new ItemTrace(keyed, range(keyed, instrument), sheet.answerTo(keyed.itemId())))
                .toList();
        return new ScoreTrace(scale.id(), MissingRule.of(scale), items);
    }

    private static AnswerRange range(Keyed keyed, Instrument instrument) {
        return instrument.item(keyed.itemId()).orElseThrow().match(likert -> likert.range());
    }
}
