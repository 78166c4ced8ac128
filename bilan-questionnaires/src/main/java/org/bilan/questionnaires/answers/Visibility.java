package org.bilan.questionnaires.answers;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.ShowIf;

/**
 * Which items a person is shown, given what they answered so far. Read in the order of the instrument, so that an item whose
 * condition looks at one that is not shown itself sees no answer there.
 */
public final class Visibility {

    private final Map<String, Answer> answers;
    private final Set<String> shown = new LinkedHashSet<>();

    private Visibility(Map<String, Answer> answers) {
        this.answers = answers;
    }

    /** The ids of the items shown, in the order of the instrument. */
    public static Set<String> shown(Instrument instrument, Map<String, Answer> answers) {
        Visibility visibility = new Visibility(answers);
        Condition condition = visibility.new Condition();
        for (Item item : instrument.items()) {
            if (item.showIf().match(condition)) {
                visibility.shown.add(item.id());
            }
        }
        return visibility.shown;
    }

    private Answer answerTo(String itemId) {
        return shown.contains(itemId) ? answers.getOrDefault(itemId, new Answer.Missing()) : new Answer.NotShown();
    }

    private final class Condition implements ShowIf.Cases<Boolean> {

        @Override
        public Boolean always(ShowIf.Always always) {
            return true;
        }

        @Override
        public Boolean answered(ShowIf.Answered answered) {
            Answer answer = answerTo(answered.itemId());
            return answer.isGiven() && !(answer instanceof Answer.NotApplicable) && !(answer instanceof Answer.Omitted);
        }

        @Override
        public Boolean between(ShowIf.Between between) {
            return answerTo(between.itemId()) instanceof Answer.Rated rated
                    && between.lowest() <= rated.value()
                    && rated.value() <= between.highest();
        }

        @Override
        public Boolean picked(ShowIf.Picked picked) {
            return first(answerTo(picked.itemId())).contains(picked.choiceId());
        }

        private static Set<String> first(Answer answer) {
            if (answer instanceof Answer.MostLeast ends) {
                return Set.of(ends.most());
            }
            if (answer instanceof Answer.Ranked ranked) {
                return ranked.tiers().get(0).size() == 1 ? ranked.tiers().get(0) : Set.of();
            }
            return answer instanceof Answer.Picked picked ? picked.ids() : Set.of();
        }

        @Override
        public Boolean allOf(ShowIf.AllOf all) {
            return all.conditions().stream().allMatch(part -> part.match(this));
        }

        @Override
        public Boolean anyOf(ShowIf.AnyOf any) {
            return any.conditions().stream().anyMatch(part -> part.match(this));
        }

        @Override
        public Boolean not(ShowIf.Not not) {
            return !not.condition().match(this);
        }
    }
}
