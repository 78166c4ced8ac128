package org.bilan.questionnaires;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.answers.AnswerSheet;
import org.bilan.questionnaires.answers.Visibility;
import org.bilan.questionnaires.instrument.Choice;
import org.bilan.questionnaires.instrument.ChoiceFormat;
import org.bilan.questionnaires.instrument.ComparativeFormat;
import org.bilan.questionnaires.instrument.FreeText;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.ItemFormat;
import org.bilan.questionnaires.instrument.Matrix;
import org.bilan.questionnaires.instrument.Pile;
import org.bilan.questionnaires.instrument.RatedFormat;

/** Somebody who answers anything, legally, from a seed: leaves some items out, says of others that they do not apply. */
public final class Respondent
        implements ItemFormat.Cases<Answer>,
                RatedFormat.Cases<Answer>,
                ChoiceFormat.Cases<Answer>,
                ComparativeFormat.Cases<Answer> {

    private final Random random;

    private Respondent(long seed) {
        this.random = new Random(seed);
    }

    public static AnswerSheet answering(Instrument instrument, long seed) {
        return new Respondent(seed).sheet(instrument);
    }

    private AnswerSheet sheet(Instrument instrument) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        for (Item item : instrument.items()) {
            if (Visibility.shown(instrument, answers).contains(item.id())) {
                answers.put(item.id(), answer(item));
            }
        }
        return AnswerSheet.of(instrument, answers);
    }

    private Answer answer(Item item) {
        return switch (random.nextInt(12)) {
            case 0 -> new Answer.Missing();
            case 1 -> new Answer.NotApplicable();
            default -> item.format().match(this);
        };
    }

    @Override
    public Answer rated(RatedFormat format) {
        return format.matchKind(this);
    }

    private int number(int min, int max) {
        return min + random.nextInt(max - min + 1);
    }

    @Override
    public Answer likert(RatedFormat.Likert format) {
        return new Answer.Rated(number(format.range().min(), format.range().max()));
    }

    @Override
    public Answer yesNo(RatedFormat.YesNo format) {
        return new Answer.Rated(random.nextInt(2));
    }

    @Override
    public Answer semanticDifferential(RatedFormat.SemanticDifferential format) {
        return new Answer.Rated(number(format.range().min(), format.range().max()));
    }

    @Override
    public Answer slider(RatedFormat.Slider format) {
        int steps = (format.range().max() - format.range().min()) / format.step();
        return new Answer.Rated(format.range().min() + format.step() * number(0, steps));
    }

    private List<String> shuffled(List<Choice> choices) {
        List<String> ids = new ArrayList<>(choices.stream().map(Choice::id).toList());
        Collections.shuffle(ids, random);
        return ids;
    }

    private Answer one(List<Choice> choices) {
        return Answer.Picked.one(shuffled(choices).get(0));
    }

    private Answer ends(List<Choice> choices) {
        List<String> ids = shuffled(choices);
        return new Answer.MostLeast(ids.get(0), ids.get(1));
    }

    @Override
    public Answer choice(ChoiceFormat format) {
        return format.matchKind(this);
    }

    @Override
    public Answer singleChoice(ChoiceFormat.SingleChoice format) {
        return one(format.choices());
    }

    @Override
    public Answer multipleChoice(ChoiceFormat.MultipleChoice format) {
        int picks = number(format.fewest(), format.most());
        return new Answer.Picked(new TreeSet<>(shuffled(format.choices()).subList(0, picks)));
    }

    @Override
    public Answer situationalJudgement(ChoiceFormat.SituationalJudgement format) {
        return format.leastToo() ? ends(format.choices()) : one(format.choices());
    }

    @Override
    public Answer timedAbility(ChoiceFormat.TimedAbility format) {
        return random.nextInt(6) == 0 ? new Answer.Omitted() : one(format.choices());
    }

    @Override
    public Answer comparative(ComparativeFormat format) {
        return format.matchKind(this);
    }

    @Override
    public Answer fullRanking(ComparativeFormat.FullRanking format) {
        List<String> ids = shuffled(format.objects());
        if (!format.tiesAllowed()) {
            return Answer.Ranked.strictly(ids);
        }
        List<Set<String>> tiers = new ArrayList<>();
        for (String id : ids) {
            if (tiers.isEmpty() || random.nextInt(3) > 0) {
                tiers.add(new TreeSet<>());
            }
            tiers.get(tiers.size() - 1).add(id);
        }
        return new Answer.Ranked(tiers);
    }

    @Override
    public Answer partialRanking(ComparativeFormat.PartialRanking format) {
        return Answer.Ranked.strictly(shuffled(format.objects()).subList(0, format.top()));
    }

    @Override
    public Answer pairedComparison(ComparativeFormat.PairedComparison format) {
        List<String> ids = shuffled(format.objects());
        return format.tieAllowed() && random.nextInt(4) == 0
                ? new Answer.Ranked(List.of(new TreeSet<>(ids)))
                : Answer.Ranked.strictly(ids);
    }

    @Override
    public Answer forcedChoiceBlock(ComparativeFormat.ForcedChoiceBlock format) {
        return format.isPair() ? one(format.objects()) : ends(format.objects());
    }

    @Override
    public Answer bestWorst(ComparativeFormat.BestWorst format) {
        return ends(format.objects());
    }

    @Override
    public Answer constantSum(ComparativeFormat.ConstantSum format) {
        Map<String, Integer> points = new TreeMap<>();
        format.objects().forEach(object -> points.put(object.id(), 0));
        for (int i = 0; i < format.total(); i++) {
            points.merge(shuffled(format.objects()).get(0), 1, Integer::sum);
        }
        return new Answer.Amounts(points);
    }

    @Override
    public Answer cardSort(ComparativeFormat.CardSort format) {
        Map<String, String> piles = new TreeMap<>();
        List<String> cards = shuffled(format.objects());
        for (Pile pile : format.piles()) {
            for (int i = 0; i < pile.cards() && !cards.isEmpty(); i++) {
                piles.put(cards.remove(0), pile.id());
            }
        }
        String free = format.piles().stream()
                .filter(pile -> pile.cards() == Pile.ANY)
                .findFirst()
                .map(Pile::id)
                .orElse("");
        cards.forEach(card -> piles.put(card, free));
        return new Answer.Sorted(piles);
    }

    @Override
    public Answer matrix(Matrix format) {
        Map<String, Integer> rows = new TreeMap<>();
        format.rows()
                .forEach(row -> rows.put(
                        row.id(), number(format.range().min(), format.range().max())));
        return new Answer.Amounts(rows);
    }

    @Override
    public Answer freeText(FreeText format) {
        return new Answer.Written("é \" = ; > | \n " + random.nextInt());
    }
}
