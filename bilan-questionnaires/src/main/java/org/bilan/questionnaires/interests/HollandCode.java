package org.bilan.questionnaires.interests;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The order of the six themes by score, ties kept: an ordered partition. Themes with equal scores stand in one tier; no tie is
 * ever broken, so a person whose A and E tie reads {@code S(AE)IRC}, never {@code SAE}.
 *
 * @param tiers from the highest to the lowest score; each theme stands in exactly one of them
 */
public record HollandCode(List<Set<RiasecTheme>> tiers) {

    /** Letters in the usual short code. */
    public static final int USUAL_LETTERS = 3;

    /**
     * Keeps a partition.
     *
     * @throws IllegalArgumentException if a tier is empty, or a theme stands in no tier or in two
     */
    public HollandCode {
        Set<RiasecTheme> seen = EnumSet.noneOf(RiasecTheme.class);
        for (Set<RiasecTheme> tier : tiers) {
            if (tier.isEmpty() || !Collections.disjoint(seen, tier)) {
                throw new IllegalArgumentException("tiers (" + tiers + ") must not be empty and not overlap");
            }
            seen.addAll(tier);
        }
        if (seen.size() != RiasecTheme.values().length) {
            throw new IllegalArgumentException("tiers (" + tiers + ") must hold every theme");
        }
        tiers = tiers.stream().map(HollandCode::inHexagonOrder).toList();
    }

    /** The order of six scores; equal means exactly equal. */
    public static HollandCode of(RiasecScores scores) {
        Map<Double, Set<RiasecTheme>> byScore = new TreeMap<>(Collections.reverseOrder());
        scores.byTheme()
                .forEach((theme, score) -> byScore.computeIfAbsent(score, s -> EnumSet.noneOf(RiasecTheme.class))
                        .add(theme));
        return new HollandCode(List.copyOf(byScore.values()));
    }

    /**
     * All codes of so many letters that fit the order, in alphabetical order: a tie at the border opens every choice.
     *
     * @throws IllegalArgumentException if the number of letters is not in 1..6
     */
    public List<String> compatibleCodes(int letters) {
        if (letters < 1 || letters > RiasecTheme.values().length) {
            throw new IllegalArgumentException("letters (" + letters + ") must be in 1..6");
        }
        Set<String> codes = new TreeSet<>();
        extend("", letters, codes);
        return List.copyOf(codes);
    }

    private void extend(String code, int letters, Set<String> codes) {
        if (code.length() == letters) {
            codes.add(code);
            return;
        }
        for (RiasecTheme theme : firstTierNotUsedUp(code)) {
            if (!code.contains(theme.letter())) {
                extend(code + theme.letter(), letters, codes);
            }
        }
    }

    private Set<RiasecTheme> firstTierNotUsedUp(String code) {
        return tiers.stream()
                .filter(tier -> tier.stream().anyMatch(theme -> !code.contains(theme.letter())))
                .findFirst()
                .orElseThrow();
    }

    /** The only code of so many letters that fits the order; empty when a tie leaves several. */
    public Optional<String> only(int letters) {
        List<String> codes = compatibleCodes(letters);
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    /** Whether all themes stand in one tier. */
    public boolean isFlat() {
        return tiers.size() == 1;
    }

    private static Set<RiasecTheme> inHexagonOrder(Set<RiasecTheme> tier) {
        return Collections.unmodifiableSet(EnumSet.copyOf(tier));
    }

    /** All six letters, tied ones in brackets and in hexagon order, such as {@code S(AE)IRC}. */
    @Override
    public String toString() {
        return tiers.stream().map(HollandCode::print).collect(Collectors.joining());
    }

    private static String print(Set<RiasecTheme> tier) {
        String letters = tier.stream().map(RiasecTheme::letter).collect(Collectors.joining());
        return tier.size() == 1 ? letters : "(" + letters + ")";
    }
}
