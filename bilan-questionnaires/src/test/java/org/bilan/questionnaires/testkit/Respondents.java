package org.bilan.questionnaires.testkit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
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

/**
 * Arbitrary sheets of an instrument, by the kinds of people who fill in questionnaires. All sheets are legal; what they say
 * differs.
 */
public final class Respondents {

    private Respondents() {}

    /** Anyone: one of the four kinds. */
    public static Arbitrary<AnswerSheet> any(Instrument instrument) {
        return Arbitraries.oneOf(honest(instrument), careless(instrument), partial(instrument), extreme(instrument));
    }

    /** Who answers everything that is shown, each item on its own. */
    public static Arbitrary<AnswerSheet> honest(Instrument instrument) {
        return all(instrument, item -> item.format().match(new Answers()));
    }

    /** Who always ticks the same place, whatever is asked. */
    public static Arbitrary<AnswerSheet> careless(Instrument instrument) {
        return Arbitraries.doubles()
                .between(0, 1)
                .flatMap(place -> all(
                        instrument,
                        item -> item.format() instanceof RatedFormat rated
                                ? Arbitraries.just(place(rated, place))
                                : item.format().match(new Answers())));
    }

    private static Answer place(RatedFormat rated, double place) {
        int min = rated.range().min();
        int value = min + (int) Math.round(place * (rated.range().max() - min));
        return new Answer.Rated(rated.allows(value) ? value : min);
    }

    /** Who leaves out, or says does not concern them, as often as not. */
    public static Arbitrary<AnswerSheet> partial(Instrument instrument) {
        return all(
                instrument,
                item -> Arbitraries.oneOf(
                        item.format().match(new Answers()),
                        Arbitraries.of(new Answer.Missing(), new Answer.NotApplicable())));
    }

    /** Who knows only the ends. */
    public static Arbitrary<AnswerSheet> extreme(Instrument instrument) {
        return all(
                instrument,
                item -> item.format() instanceof RatedFormat rated
                        ? Arbitraries.of(
                                new Answer.Rated(rated.range().min()),
                                new Answer.Rated(rated.range().max()))
                        : item.format().match(new Answers()));
    }

    private interface HowAnswered {
        Arbitrary<? extends Answer> of(Item item);
    }

    /** Items that the other answers do not show lose their answer. */
    private static Arbitrary<AnswerSheet> all(Instrument instrument, HowAnswered how) {
        List<Arbitrary<? extends Answer>> answers = new ArrayList<>();
        instrument.items().forEach(item -> answers.add(how.of(item)));
        return Combinators.combine(answers.stream()
                        .map(answer -> answer.map(a -> (Answer) a))
                        .toList())
                .as(said -> sheet(instrument, said))
                .withoutEdgeCases();
    }

    private static AnswerSheet sheet(Instrument instrument, List<Answer> said) {
        Map<String, Answer> answers = new HashMap<>();
        for (int i = 0; i < said.size(); i++) {
            answers.put(instrument.items().get(i).id(), said.get(i));
        }
        answers.keySet().retainAll(Visibility.shown(instrument, answers));
        return AnswerSheet.of(instrument, answers);
    }

    /** Every legal answer of a format. */
    private static final class Answers
            implements ItemFormat.Cases<Arbitrary<? extends Answer>>,
                    ChoiceFormat.Cases<Arbitrary<? extends Answer>>,
                    ComparativeFormat.Cases<Arbitrary<? extends Answer>> {

        @Override
        public Arbitrary<? extends Answer> rated(RatedFormat format) {
            return Arbitraries.integers()
                    .between(format.range().min(), format.range().max())
                    .filter(format::allows)
                    .map(Answer.Rated::new);
        }

        @Override
        public Arbitrary<? extends Answer> choice(ChoiceFormat format) {
            return format.matchKind(this);
        }

        @Override
        public Arbitrary<? extends Answer> comparative(ComparativeFormat format) {
            return format.matchKind(this);
        }

        @Override
        public Arbitrary<? extends Answer> matrix(Matrix format) {
            Arbitrary<Integer> rating = Arbitraries.integers()
                    .between(format.range().min(), format.range().max());
            return Arbitraries.maps(Arbitraries.of(ids(format.rows())), rating)
                    .ofMinSize(1)
                    .map(Answer.Amounts::new);
        }

        @Override
        public Arbitrary<? extends Answer> freeText(FreeText format) {
            return Arbitraries.strings()
                    .withCharRange('a', 'z')
                    .ofMinLength(3)
                    .ofMaxLength(format.longest())
                    .map(Answer.Written::new);
        }

        @Override
        public Arbitrary<? extends Answer> singleChoice(ChoiceFormat.SingleChoice format) {
            return Arbitraries.of(ids(format.choices())).map(Answer.Picked::one);
        }

        @Override
        public Arbitrary<? extends Answer> multipleChoice(ChoiceFormat.MultipleChoice format) {
            return Arbitraries.of(ids(format.choices()))
                    .set()
                    .ofMinSize(format.fewest())
                    .ofMaxSize(format.most())
                    .map(Answer.Picked::new);
        }

        @Override
        public Arbitrary<? extends Answer> situationalJudgement(ChoiceFormat.SituationalJudgement format) {
            return format.leastToo()
                    ? ends(format.choices())
                    : Arbitraries.of(ids(format.choices())).map(Answer.Picked::one);
        }

        @Override
        public Arbitrary<? extends Answer> timedAbility(ChoiceFormat.TimedAbility format) {
            return Arbitraries.oneOf(
                    Arbitraries.of(ids(format.choices())).map(Answer.Picked::one),
                    Arbitraries.just(new Answer.Omitted()));
        }

        @Override
        public Arbitrary<? extends Answer> fullRanking(ComparativeFormat.FullRanking format) {
            Arbitrary<Answer.Ranked> strict = shuffled(format.objects()).map(Answer.Ranked::strictly);
            return format.tiesAllowed() ? Arbitraries.oneOf(strict, strict.map(Answers::firstTwoTied)) : strict;
        }

        private static Answer.Ranked firstTwoTied(Answer.Ranked ranked) {
            List<Set<String>> tiers = new ArrayList<>(ranked.tiers());
            Set<String> tied = new HashSet<>(tiers.remove(0));
            tied.addAll(tiers.remove(0));
            tiers.add(0, tied);
            return new Answer.Ranked(tiers);
        }

        @Override
        public Arbitrary<? extends Answer> partialRanking(ComparativeFormat.PartialRanking format) {
            return shuffled(format.objects()).map(order -> Answer.Ranked.strictly(order.subList(0, format.top())));
        }

        @Override
        public Arbitrary<? extends Answer> pairedComparison(ComparativeFormat.PairedComparison format) {
            return fullRanking(new ComparativeFormat.FullRanking(format.objects(), format.tieAllowed()));
        }

        @Override
        public Arbitrary<? extends Answer> forcedChoiceBlock(ComparativeFormat.ForcedChoiceBlock format) {
            return format.isPair()
                    ? Arbitraries.of(ids(format.objects())).map(Answer.Picked::one)
                    : ends(format.objects());
        }

        @Override
        public Arbitrary<? extends Answer> bestWorst(ComparativeFormat.BestWorst format) {
            return ends(format.objects());
        }

        @Override
        public Arbitrary<? extends Answer> constantSum(ComparativeFormat.ConstantSum format) {
            return Arbitraries.of(ids(format.objects()))
                    .list()
                    .ofSize(format.total())
                    .map(points -> {
                        Map<String, Integer> amounts = new LinkedHashMap<>();
                        ids(format.objects()).forEach(id -> amounts.put(id, 0));
                        points.forEach(id -> amounts.merge(id, 1, Integer::sum));
                        return new Answer.Amounts(amounts);
                    });
        }

        @Override
        public Arbitrary<? extends Answer> cardSort(ComparativeFormat.CardSort format) {
            return shuffled(format.objects()).map(cards -> {
                Map<String, String> piles = new LinkedHashMap<>();
                int next = 0;
                for (Pile pile : format.piles()) {
                    int size = pile.cards() == Pile.ANY ? cards.size() - next : pile.cards();
                    for (int i = 0; i < size && next < cards.size(); i++) {
                        piles.put(cards.get(next++), pile.id());
                    }
                }
                return new Answer.Sorted(piles);
            });
        }

        private static Arbitrary<Answer.MostLeast> ends(List<Choice> choices) {
            return shuffled(choices).map(order -> new Answer.MostLeast(order.get(0), order.get(1)));
        }

        private static Arbitrary<List<String>> shuffled(List<Choice> choices) {
            return Arbitraries.shuffle(ids(choices));
        }

        private static List<String> ids(List<Choice> choices) {
            return choices.stream().map(Choice::id).toList();
        }
    }
}
