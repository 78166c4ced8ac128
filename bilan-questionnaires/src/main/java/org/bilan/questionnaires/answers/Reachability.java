package org.bilan.questionnaires.answers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bilan.questionnaires.instrument.Choice;
import org.bilan.questionnaires.instrument.ChoiceFormat;
import org.bilan.questionnaires.instrument.ComparativeFormat;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.Item;
import org.bilan.questionnaires.instrument.ItemFormat;
import org.bilan.questionnaires.instrument.RatedFormat;

/** Whether some answers show an item and some hide it, by trying one answer of each kind that conditions can tell apart. */
final class Reachability {

    /** More ways to answer than this are not tried. */
    static final int MOST_WAYS = 50_000;

    /** Of more choices not everything that may be picked together is tried. */
    static final int MOST_CHOICES = 15;

    private final Instrument instrument;
    private final Item item;
    private boolean everShown;
    private boolean everHidden;
    private boolean decided = true;

    private Reachability(Instrument instrument, Item item) {
        this.instrument = instrument;
        this.item = item;
    }

    static Reachability of(Instrument instrument, Item item) {
        Reachability reachability = new Reachability(instrument, item);
        reachability.tryAll();
        return reachability;
    }

    boolean isDecided() {
        return decided;
    }

    boolean isEverShown() {
        return everShown;
    }

    boolean isEverHidden() {
        return everHidden;
    }

    private void tryAll() {
        Map<String, List<Answer>> answers = new LinkedHashMap<>();
        conditionsOf(item, new LinkedHashSet<>())
                .forEach(id -> answers.put(id, kinds(instrument.item(id).orElseThrow())));
        long ways = 1;
        for (List<Answer> kinds : answers.values()) {
            ways = Math.min(ways * kinds.size(), MOST_WAYS + 1L);
        }
        decided = ways <= MOST_WAYS;
        for (int way = 0; way < ways && decided && !(everShown && everHidden); way++) {
            tryOne(answers, way);
        }
    }

    private void tryOne(Map<String, List<Answer>> answers, int way) {
        Map<String, Answer> chosen = new HashMap<>();
        int rest = way;
        for (Map.Entry<String, List<Answer>> entry : answers.entrySet()) {
            chosen.put(
                    entry.getKey(), entry.getValue().get(rest % entry.getValue().size()));
            rest /= entry.getValue().size();
        }
        boolean shown = Visibility.shown(instrument, chosen).contains(item.id());
        everShown |= shown;
        everHidden |= !shown;
    }

    /** The items that the condition looks at, and those that their conditions look at. */
    private Set<String> conditionsOf(Item of, Set<String> found) {
        of.showIf().itemIds().forEach(id -> {
            if (found.add(id)) {
                instrument.item(id).ifPresent(earlier -> conditionsOf(earlier, found));
            }
        });
        return found;
    }

    private static List<Answer> kinds(Item item) {
        List<Answer> kinds = new ArrayList<>(List.of(new Answer.Missing()));
        ItemFormat format = item.format();
        if (format instanceof RatedFormat rated) {
            IntStream.rangeClosed(rated.range().min(), rated.range().max())
                    .filter(rated::allows)
                    .forEach(value -> kinds.add(new Answer.Rated(value)));
        } else if (format instanceof ChoiceFormat.SituationalJudgement judgement && judgement.leastToo()) {
            kinds.addAll(ends(judgement.choices()));
        } else if (format instanceof ChoiceFormat.MultipleChoice multiple) {
            kinds.addAll(picks(multiple, item));
        } else if (format instanceof ChoiceFormat choice) {
            Choice.ids(choice.choices()).forEach(id -> kinds.add(Answer.Picked.one(id)));
        } else if (format instanceof ComparativeFormat comparative) {
            kinds.addAll(firsts(comparative));
        } else {
            kinds.add(new Answer.Written("-"));
        }
        return kinds;
    }

    /** Everything that may be picked together; of too many choices as many ways as leave the item undecided. */
    private static List<Answer> picks(ChoiceFormat.MultipleChoice format, Item item) {
        List<String> ids = Choice.ids(format.choices());
        if (ids.size() > MOST_CHOICES) {
            return Collections.nCopies(MOST_WAYS, new Answer.Missing());
        }
        return IntStream.range(1, 1 << ids.size())
                .mapToObj(mask -> IntStream.range(0, ids.size())
                        .filter(i -> (mask >> i & 1) == 1)
                        .mapToObj(ids::get)
                        .collect(Collectors.toSet()))
                .<Answer>map(Answer.Picked::new)
                .filter(answer -> answer.fits(item))
                .toList();
    }

    private static List<Answer> ends(List<Choice> choices) {
        List<String> ids = Choice.ids(choices);
        return IntStream.range(0, ids.size())
                .mapToObj(i -> (Answer) new Answer.MostLeast(ids.get(i), ids.get((i + 1) % ids.size())))
                .toList();
    }

    /** Conditions see of a comparison only what is first, or that it was answered. */
    private static List<Answer> firsts(ComparativeFormat format) {
        boolean ranked = format instanceof ComparativeFormat.FullRanking
                || format instanceof ComparativeFormat.PartialRanking
                || format instanceof ComparativeFormat.PairedComparison;
        if (ranked) {
            return Choice.ids(format.objects()).stream()
                    .map(id -> (Answer) Answer.Ranked.strictly(List.of(id)))
                    .toList();
        }
        return format instanceof ComparativeFormat.ForcedChoiceBlock block && block.isPair()
                ? Choice.ids(block.objects()).stream()
                        .map(id -> (Answer) Answer.Picked.one(id))
                        .toList()
                : ends(format.objects());
    }
}
