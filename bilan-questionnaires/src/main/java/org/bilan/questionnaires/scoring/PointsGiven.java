package org.bilan.questionnaires.scoring;

import java.util.Map;
import java.util.OptionalInt;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.instrument.Direction;
import org.bilan.questionnaires.instrument.Keyed;
import org.bilan.questionnaires.instrument.PointRange;

/** The points that one answer gives by one key, weight not counted; nothing for an answer that says nothing. */
record PointsGiven(Answer answer, PointRange range) implements Keyed.Cases<OptionalInt> {

    @Override
    public OptionalInt byNumber(Keyed.ByNumber key) {
        return answer instanceof Answer.Rated rated
                ? OptionalInt.of(key.direction().points(rated.value(), range))
                : OptionalInt.empty();
    }

    @Override
    public OptionalInt byRow(Keyed.ByRow key) {
        return answer instanceof Answer.Amounts amounts
                ? directed(amounts.byId(), key.rowId(), key.direction())
                : OptionalInt.empty();
    }

    private OptionalInt directed(Map<String, Integer> amounts, String rowId, Direction direction) {
        Integer amount = amounts.get(rowId);
        return amount == null ? OptionalInt.empty() : OptionalInt.of(direction.points(amount, range));
    }

    @Override
    public OptionalInt byPoints(Keyed.ByPoints key) {
        if (answer instanceof Answer.Picked picked) {
            return OptionalInt.of(picked.ids().stream().mapToInt(key::of).sum());
        }
        if (answer instanceof Answer.MostLeast ends) {
            return OptionalInt.of(key.of(ends.most()) - key.of(ends.least()));
        }
        return answer instanceof Answer.Omitted ? OptionalInt.of(0) : OptionalInt.empty();
    }

    @Override
    public OptionalInt byAgreement(Keyed.ByAgreement key) {
        if (!(answer instanceof Answer.MostLeast ends)) {
            return OptionalInt.empty();
        }
        String best = key.best().orElse("");
        String worst = key.worst().orElse("");
        return OptionalInt.of(match(ends.most(), best, worst) - match(ends.least(), best, worst));
    }

    private static int match(String pick, String best, String worst) {
        return pick.equals(best) ? 1 : pick.equals(worst) ? -1 : 0;
    }
}
