package org.bilan.questionnaires.answers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilan.questionnaires.instrument.Choice;
import org.bilan.questionnaires.instrument.ChoiceFormat;
import org.bilan.questionnaires.instrument.ComparativeFormat;
import org.bilan.questionnaires.instrument.FreeText;
import org.bilan.questionnaires.instrument.ItemFormat;
import org.bilan.questionnaires.instrument.Matrix;
import org.bilan.questionnaires.instrument.Pile;
import org.bilan.questionnaires.instrument.RatedFormat;

/** Whether an answer is one of those that a format takes. */
record Legality(ItemFormat format) implements Answer.Cases<Boolean> {

    @Override
    public Boolean rated(Answer.Rated answer) {
        return format instanceof RatedFormat rated && rated.allows(answer.value());
    }

    @Override
    public Boolean picked(Answer.Picked answer) {
        if (format instanceof ComparativeFormat.ForcedChoiceBlock block) {
            return block.isPair() && one(answer.ids(), block.objects());
        }
        return format instanceof ChoiceFormat choice && choice.matchKind(new Picks(answer.ids()));
    }

    private record Picks(Set<String> ids) implements ChoiceFormat.Cases<Boolean> {

        @Override
        public Boolean singleChoice(ChoiceFormat.SingleChoice single) {
            return one(ids, single.choices());
        }

        @Override
        public Boolean multipleChoice(ChoiceFormat.MultipleChoice multiple) {
            return Legality.ids(multiple.choices()).containsAll(ids)
                    && multiple.fewest() <= ids.size()
                    && ids.size() <= multiple.most();
        }

        @Override
        public Boolean situationalJudgement(ChoiceFormat.SituationalJudgement judgement) {
            return !judgement.leastToo() && one(ids, judgement.choices());
        }

        @Override
        public Boolean timedAbility(ChoiceFormat.TimedAbility ability) {
            return one(ids, ability.choices());
        }
    }

    @Override
    public Boolean mostLeast(Answer.MostLeast answer) {
        return endsOf(format).containsAll(List.of(answer.most(), answer.least()));
    }

    /** The ids of which a most and a least are asked; none where they are not. */
    private static Set<String> endsOf(ItemFormat format) {
        if (format instanceof ChoiceFormat.SituationalJudgement judgement && judgement.leastToo()) {
            return ids(judgement.choices());
        }
        if (format instanceof ComparativeFormat.ForcedChoiceBlock block && !block.isPair()) {
            return ids(block.objects());
        }
        return format instanceof ComparativeFormat.BestWorst bestWorst ? ids(bestWorst.objects()) : Set.of();
    }

    @Override
    public Boolean ranked(Answer.Ranked answer) {
        Set<String> named = new HashSet<>();
        answer.tiers().forEach(named::addAll);
        boolean tied = named.size() > answer.tiers().size();
        if (format instanceof ComparativeFormat.FullRanking full) {
            return named.equals(ids(full.objects())) && (full.tiesAllowed() || !tied);
        }
        if (format instanceof ComparativeFormat.PartialRanking partial) {
            return named.size() == partial.top() && ids(partial.objects()).containsAll(named) && !tied;
        }
        return format instanceof ComparativeFormat.PairedComparison pair
                && named.equals(ids(pair.objects()))
                && (pair.tieAllowed() || !tied);
    }

    @Override
    public Boolean amounts(Answer.Amounts answer) {
        Map<String, Integer> byId = answer.byId();
        if (format instanceof Matrix matrix) {
            return ids(matrix.rows()).containsAll(byId.keySet())
                    && byId.values().stream().allMatch(matrix.range()::contains);
        }
        return format instanceof ComparativeFormat.ConstantSum sum
                && byId.keySet().equals(ids(sum.objects()))
                && byId.values().stream().allMatch(points -> points >= 0)
                && byId.values().stream().mapToLong(Integer::longValue).sum() == sum.total();
    }

    @Override
    public Boolean sorted(Answer.Sorted answer) {
        return format instanceof ComparativeFormat.CardSort sort
                && answer.pileByCard().keySet().equals(ids(sort.objects()))
                && sizesKept(sort, answer);
    }

    private static boolean sizesKept(ComparativeFormat.CardSort sort, Answer.Sorted answer) {
        Map<String, Integer> sizes = new HashMap<>();
        answer.pileByCard().values().forEach(pile -> sizes.merge(pile, 1, Integer::sum));
        Set<String> known = new HashSet<>();
        for (Pile pile : sort.piles()) {
            known.add(pile.id());
            if (!pile.allows(sizes.getOrDefault(pile.id(), 0))) {
                return false;
            }
        }
        return known.containsAll(sizes.keySet());
    }

    @Override
    public Boolean written(Answer.Written answer) {
        return format instanceof FreeText text && answer.words().length() <= text.longest();
    }

    @Override
    public Boolean omitted(Answer.Omitted answer) {
        return format instanceof ChoiceFormat.TimedAbility;
    }

    @Override
    public Boolean notApplicable(Answer.NotApplicable answer) {
        return true;
    }

    @Override
    public Boolean notShown(Answer.NotShown answer) {
        return false;
    }

    @Override
    public Boolean missing(Answer.Missing answer) {
        return true;
    }

    private static boolean one(Set<String> picked, List<Choice> choices) {
        return picked.size() == 1 && ids(choices).containsAll(picked);
    }

    private static Set<String> ids(List<Choice> choices) {
        Set<String> ids = new HashSet<>();
        choices.forEach(choice -> ids.add(choice.id()));
        return ids;
    }
}
