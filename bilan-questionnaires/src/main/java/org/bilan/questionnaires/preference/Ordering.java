package org.bilan.questionnaires.preference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.bilan.questionnaires.answers.Answer;
import org.bilan.questionnaires.instrument.Choice;
import org.bilan.questionnaires.instrument.ComparativeFormat;
import org.bilan.questionnaires.instrument.Pile;

/**
 * What one answer says of the objects of its item: tiers, the first before the second and so on. Objects of one tier are tied
 * where the answer said so, and not compared with each other where it did not.
 *
 * @param tiers from most to least preferred; empty when the answer says nothing
 * @param ties the places of the tiers in which objects were said to be equal
 */
public record Ordering(List<Set<String>> tiers, Set<Integer> ties) {

    /** Keeps the tiers. */
    public Ordering {
        tiers = tiers.stream().map(Set::copyOf).toList();
        ties = Set.copyOf(ties);
    }

    /** Whether the objects of a tier were said to be equal. */
    public boolean tierIsTie(int place) {
        return ties.contains(place);
    }

    /**
     * What an answer says: a ranking all of it; a ranking of the top nothing of those not named but that they come after; a
     * most and a least nothing of those between but that they are between; piles nothing within a pile; points that more is
     * before fewer and the same is equal.
     */
    public static Ordering of(ComparativeFormat format, Answer answer) {
        Set<String> all =
                new LinkedHashSet<>(format.objects().stream().map(Choice::id).toList());
        if (answer instanceof Answer.Ranked ranked) {
            return ranked(ranked.tiers(), all);
        }
        if (answer instanceof Answer.MostLeast ends) {
            return tiers(Set.of(ends.most()), without(all, Set.of(ends.most(), ends.least())), Set.of(ends.least()));
        }
        if (answer instanceof Answer.Picked picked) {
            return tiers(picked.ids(), without(all, picked.ids()));
        }
        if (answer instanceof Answer.Amounts amounts) {
            return byAmount(amounts.byId());
        }
        return answer instanceof Answer.Sorted sorted && format instanceof ComparativeFormat.CardSort sort
                ? byPile(sort, sorted)
                : new Ordering(List.of(), Set.of());
    }

    private static Ordering ranked(List<Set<String>> named, Set<String> all) {
        Set<Integer> ties = new LinkedHashSet<>();
        Set<String> left = new LinkedHashSet<>(all);
        for (int place = 0; place < named.size(); place++) {
            ties.add(place);
            left.removeAll(named.get(place));
        }
        List<Set<String>> tiers = new ArrayList<>(named);
        if (!left.isEmpty()) {
            tiers.add(left);
        }
        return new Ordering(tiers, ties);
    }

    private static Ordering byAmount(Map<String, Integer> amounts) {
        Map<Integer, Set<String>> byAmount = new TreeMap<>();
        amounts.forEach((id, amount) ->
                byAmount.computeIfAbsent(-amount, a -> new LinkedHashSet<>()).add(id));
        return ranked(List.copyOf(byAmount.values()), Set.of());
    }

    private static Ordering byPile(ComparativeFormat.CardSort sort, Answer.Sorted sorted) {
        Map<String, Set<String>> byPile = new LinkedHashMap<>();
        List<Pile> piles = sort.piles();
        for (int i = piles.size() - 1; i >= 0; i--) {
            byPile.put(piles.get(i).id(), new LinkedHashSet<>());
        }
        sorted.pileByCard()
                .forEach((card, pile) ->
                        byPile.computeIfAbsent(pile, p -> new LinkedHashSet<>()).add(card));
        byPile.values().removeIf(Set::isEmpty);
        return new Ordering(List.copyOf(byPile.values()), Set.of());
    }

    @SafeVarargs
    private static Ordering tiers(Set<String>... tiers) {
        List<Set<String>> kept = new ArrayList<>(List.of(tiers));
        kept.removeIf(Set::isEmpty);
        return new Ordering(kept, Set.of());
    }

    private static Set<String> without(Set<String> all, Set<String> some) {
        Set<String> rest = new LinkedHashSet<>(all);
        rest.removeAll(some);
        return rest;
    }
}
