package org.bilan.questionnaires.interests;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How well a person's code fits the three-letter code of an environment, such as an occupation, by five indices in use. With
 * ties each index is the mean over all compatible codes of the person (Iachan, 1990, for M; here for all of them).
 *
 * @param environment three different themes, the strongest first
 */
public record Congruence(HollandCode person, List<RiasecTheme> environment) {

    private static final int[][] IACHAN_WEIGHTS = {{22, 10, 4}, {10, 5, 2}, {4, 2, 1}};

    /**
     * Compares a person with an environment.
     *
     * @throws IllegalArgumentException if the environment does not have three different themes
     */
    public Congruence {
        requireNonNull(person, "person");
        environment = List.copyOf(environment);
        if (environment.size() != HollandCode.USUAL_LETTERS
                || environment.stream().distinct().count() != environment.size()) {
            throw new IllegalArgumentException("environment (" + environment + ") must be three different themes");
        }
    }

    /** M of Iachan (1984, 1990): weights by both places of a letter in common, 0 to 28. */
    public double iachanM() {
        return mean(person, this::iachanM);
    }

    private double iachanM(List<RiasecTheme> letters) {
        return places().filter(i -> environment.contains(letters.get(i)))
                .map(i -> IACHAN_WEIGHTS[i][environment.indexOf(letters.get(i))])
                .sum();
    }

    /** C of Brown and Gore (1994): closeness on the hexagon, place by place, weighted 3, 2, 1; 0 to 18. */
    public double brownGoreC() {
        return mean(
                person,
                letters ->
                        places().map(i -> (3 - i) * (3 - distance(letters, i))).sum());
    }

    /** Steps on the hexagon between the first letters: 0 same to 3 opposite. */
    public double firstLetterDistance() {
        return mean(person, letters -> distance(letters, 0));
    }

    /** How many of the three letters are in common, in whatever place: 0 to 3. */
    public double commonLetters() {
        return mean(
                person,
                letters -> places().filter(i -> environment.contains(letters.get(i)))
                        .count());
    }

    /**
     * The level of Zener and Schnuelle (1976), 0 to 6: 6 same code, 5 first two letters in order, 4 same three letters, 3 same
     * first letter, 2 the person's first two letters both in the environment's code, 1 the first one in it.
     */
    public double zenerSchnuelle() {
        return mean(person, this::zenerSchnuelle);
    }

    private double zenerSchnuelle(List<RiasecTheme> letters) {
        if (letters.equals(environment)) {
            return 6;
        }
        if (letters.subList(0, 2).equals(environment.subList(0, 2))) {
            return 5;
        }
        if (environment.containsAll(letters)) {
            return 4;
        }
        return lowerLevel(letters);
    }

    private double lowerLevel(List<RiasecTheme> letters) {
        if (distance(letters, 0) == 0) {
            return 3;
        }
        if (!environment.contains(letters.get(0))) {
            return 0;
        }
        return environment.contains(letters.get(1)) ? 2 : 1;
    }

    private int distance(List<RiasecTheme> letters, int place) {
        return letters.get(place).distanceTo(environment.get(place));
    }

    private static IntStream places() {
        return IntStream.range(0, HollandCode.USUAL_LETTERS);
    }

    static double mean(HollandCode code, ToDoubleFunction<List<RiasecTheme>> index) {
        List<String> codes = code.compatibleCodes(HollandCode.USUAL_LETTERS);
        return codes.stream().map(Congruence::themes).mapToDouble(index).sum() / codes.size();
    }

    private static List<RiasecTheme> themes(String code) {
        return code.chars()
                .mapToObj(letter ->
                        RiasecTheme.ofLetter(Character.toString(letter)).orElseThrow())
                .toList();
    }
}
