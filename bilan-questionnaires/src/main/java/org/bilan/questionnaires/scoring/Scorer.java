package org.bilan.questionnaires.scoring;

import java.util.ArrayList;
import java.util.List;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
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
        sheet.checkEdition(instrument);
        List<ScaleScore> scores = new ArrayList<>(instrument.scales().size());
        for (Scale scale : instrument.scales()) {
            scores.add(score(instrument, trace(scale, instrument, sheet)));
        }
        return new Profile(instrument.edition(), scores);
    }

    private static ScaleScore score(Instrument instrument, ScoreTrace trace) {
        if (!trace.isEnough()) {
            return new ScaleScore.Withheld(trace, tooFew(trace));
        }
        return instrument.isIpsative(trace.scale()) ? new ScaleScore.WithinPerson(trace) : new ScaleScore.Given(trace);
    }

    private static Condition tooFew(ScoreTrace trace) {
        return new Condition.MissingBelowMinimum(
                trace.scaleId(),
                trace.answered(),
                trace.scale().minAnswered(),
                trace.items().size());
    }

    private static ScoreTrace trace(Scale scale, Instrument instrument, AnswerSheet sheet) {
        List<ItemTrace> items = new ArrayList<>(scale.keys().size());
        for (Keyed keyed : scale.keys()) {
            items.add(trace(keyed, instrument.itemOf(keyed), sheet));
        }
        return new ScoreTrace(scale, items);
    }

    private static ItemTrace trace(Keyed keyed, Item item, AnswerSheet sheet) {
        return new ItemTrace(keyed, keyed.bounds(item.format()).orElseThrow(), sheet.answerTo(item.id()));
    }
}
