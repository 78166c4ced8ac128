package org.bilan.questionnaires.answers;

import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.bilan.questionnaires.answers.AnswerProblem.Kind;
import org.bilan.questionnaires.instrument.ChoiceFormat;
import org.bilan.questionnaires.instrument.ComparativeFormat;
import org.bilan.questionnaires.instrument.FreeText;
import org.bilan.questionnaires.instrument.ItemFormat;
import org.bilan.questionnaires.instrument.Matrix;
import org.bilan.questionnaires.instrument.RatedFormat;

/** One reading of one answer's text, neither blank nor "not applicable". */
record Reading(String words, Place place) implements ItemFormat.Cases<Validation<AnswerProblem, Answer>> {

    @Override
    public Validation<AnswerProblem, Answer> rated(RatedFormat format) {
        OptionalInt number = Spelling.number(words);
        return number.isEmpty()
                ? problem(Kind.NOT_A_NUMBER, format)
                : legal(new Answer.Rated(number.getAsInt()), format, Kind.OUT_OF_RANGE);
    }

    @Override
    public Validation<AnswerProblem, Answer> choice(ChoiceFormat format) {
        if (format instanceof ChoiceFormat.TimedAbility && words.equalsIgnoreCase("omitted")) {
            return Validation.valid(new Answer.Omitted());
        }
        boolean ends = format instanceof ChoiceFormat.SituationalJudgement judgement && judgement.leastToo();
        return ends ? mostLeast(format) : picked(format);
    }

    @Override
    public Validation<AnswerProblem, Answer> comparative(ComparativeFormat format) {
        return format.matchKind(new Comparing());
    }

    @Override
    public Validation<AnswerProblem, Answer> matrix(Matrix format) {
        return amounts(format, Kind.OUT_OF_RANGE);
    }

    @Override
    public Validation<AnswerProblem, Answer> freeText(FreeText format) {
        return words.length() > format.longest()
                ? problem(Kind.TOO_LONG, format)
                : Validation.valid(new Answer.Written(words));
    }

    private final class Comparing implements ComparativeFormat.Cases<Validation<AnswerProblem, Answer>> {

        @Override
        public Validation<AnswerProblem, Answer> fullRanking(ComparativeFormat.FullRanking format) {
            return ranked(format);
        }

        @Override
        public Validation<AnswerProblem, Answer> partialRanking(ComparativeFormat.PartialRanking format) {
            return ranked(format);
        }

        @Override
        public Validation<AnswerProblem, Answer> pairedComparison(ComparativeFormat.PairedComparison format) {
            return ranked(format);
        }

        @Override
        public Validation<AnswerProblem, Answer> forcedChoiceBlock(ComparativeFormat.ForcedChoiceBlock format) {
            return format.isPair() ? picked(format) : mostLeast(format);
        }

        @Override
        public Validation<AnswerProblem, Answer> bestWorst(ComparativeFormat.BestWorst format) {
            return mostLeast(format);
        }

        @Override
        public Validation<AnswerProblem, Answer> constantSum(ComparativeFormat.ConstantSum format) {
            return amounts(format, words.contains("=-") ? Kind.NEGATIVE_AMOUNT : Kind.WRONG_TOTAL);
        }

        @Override
        public Validation<AnswerProblem, Answer> cardSort(ComparativeFormat.CardSort format) {
            return Spelling.pairs(words)
                    .map(piles -> legal(new Answer.Sorted(piles), format, Kind.INVALID_SORT))
                    .orElseGet(() -> problem(Kind.INVALID_SORT, format));
        }
    }

    private Validation<AnswerProblem, Answer> picked(ItemFormat format) {
        return Spelling.parts(words, '|')
                .flatMap(Spelling::distinct)
                .map(ids -> legal(new Answer.Picked(ids), format, Kind.UNKNOWN_OPTION))
                .orElseGet(() -> problem(Kind.UNKNOWN_OPTION, format));
    }

    private Validation<AnswerProblem, Answer> mostLeast(ItemFormat format) {
        List<String> ends = Spelling.parts(words, '>').orElse(List.of());
        return ends.size() != 2 || ends.get(0).equals(ends.get(1))
                ? problem(Kind.INVALID_BLOCK, format)
                : legal(new Answer.MostLeast(ends.get(0), ends.get(1)), format, Kind.INVALID_BLOCK);
    }

    private Validation<AnswerProblem, Answer> ranked(ItemFormat format) {
        List<Set<String>> tiers = new ArrayList<>();
        List<String> all = new ArrayList<>();
        for (String place : Spelling.parts(words, '>').orElse(List.of())) {
            List<String> tied = Spelling.parts(place, '=').orElse(List.of());
            tiers.add(Set.copyOf(tied));
            all.addAll(tied);
        }
        boolean broken = tiers.isEmpty()
                || tiers.contains(Set.of())
                || Spelling.distinct(all).isEmpty();
        return broken
                ? problem(Kind.INVALID_RANKING, format)
                : legal(new Answer.Ranked(tiers), format, Kind.INVALID_RANKING);
    }

    private Validation<AnswerProblem, Answer> amounts(ItemFormat format, Kind otherwise) {
        Optional<Map<String, String>> pairs = Spelling.pairs(words);
        if (pairs.isEmpty()) {
            return problem(Kind.INCOMPLETE, format);
        }
        Map<String, Integer> amounts = new LinkedHashMap<>();
        pairs.get().forEach((id, text) -> Spelling.number(text).ifPresent(number -> amounts.put(id, number)));
        return amounts.size() < pairs.get().size()
                ? problem(Kind.NOT_A_NUMBER, format)
                : legal(new Answer.Amounts(amounts), format, otherwise);
    }

    private Validation<AnswerProblem, Answer> legal(Answer answer, ItemFormat format, Kind otherwise) {
        return answer.match(new Legality(format)) ? Validation.valid(answer) : problem(otherwise, format);
    }

    private Validation<AnswerProblem, Answer> problem(Kind kind, ItemFormat format) {
        return Validation.invalid(new AnswerProblem(place, words, kind, format.legalAnswers()));
    }
}
