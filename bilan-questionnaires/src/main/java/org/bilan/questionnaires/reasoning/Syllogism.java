package org.bilan.questionnaires.reasoning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.bilan.questionnaires.instrument.LocalizedText;

/**
 * Two sentences about groups with invented names; which conclusion is certain?
 *
 * <p>Whether "all lumis are tarvos" says that there are lumis is an old quarrel of logic. A task is kept only if its answer is
 * the same under both readings.
 *
 * @param conclusions the sentences offered; after them comes "nothing is certain"
 */
public record Syllogism(List<Claim> premises, List<Claim> conclusions, int key) implements ReasoningTask {

    private static final int WORLDS = 256;
    private static final LocalizedText NOTHING =
            LocalizedText.of("Aucune de ces conclusions n'est certaine.", "None of these conclusions is certain.");

    /**
     * Keeps a task that has one answer.
     *
     * @throws IllegalArgumentException if it has none, or several
     */
    public Syllogism {
        premises = List.copyOf(premises);
        conclusions = List.copyOf(conclusions);
        ReasoningTask.requireOneAnswer(key, defensible(premises, conclusions), conclusions);
    }

    @Override
    public LocalizedText question() {
        return LocalizedText.of(
                told(Locale.FRENCH) + " Quelle conclusion est certaine ?",
                told(Locale.ENGLISH) + " Which conclusion is certain?");
    }

    private String told(Locale locale) {
        return premises.get(0).sentence().in(locale) + " "
                + premises.get(1).sentence().in(locale);
    }

    @Override
    public List<LocalizedText> options() {
        List<LocalizedText> options = new ArrayList<>();
        conclusions.forEach(conclusion -> options.add(conclusion.sentence()));
        options.add(NOTHING);
        return List.copyOf(options);
    }

    @Override
    public int seconds() {
        return 75;
    }

    @Override
    public Set<Integer> defensible() {
        return defensible(premises, conclusions);
    }

    private static Set<Integer> defensible(List<Claim> premises, List<Claim> conclusions) {
        Set<Integer> answers = new TreeSet<>(certain(premises, conclusions, world -> true));
        answers.addAll(certain(premises, conclusions, Syllogism::hasAllGroups));
        return answers;
    }

    /** The places of the conclusions that are true in every world where the premises are; if none is, that of "nothing". */
    private static Set<Integer> certain(List<Claim> premises, List<Claim> conclusions, IntPredicate possible) {
        Set<Integer> certain = new TreeSet<>();
        for (int i = 0; i < conclusions.size(); i++) {
            if (follows(premises, conclusions.get(i), possible)) {
                certain.add(i);
            }
        }
        return certain.isEmpty() ? Set.of(conclusions.size()) : certain;
    }

    private static boolean follows(List<Claim> premises, Claim conclusion, IntPredicate possible) {
        return IntStream.range(0, WORLDS)
                .filter(possible)
                .filter(world -> premises.stream().allMatch(premise -> premise.holdsIn(world)))
                .allMatch(conclusion::holdsIn);
    }

    private static boolean hasAllGroups(int world) {
        return IntStream.range(0, 3)
                .allMatch(group ->
                        IntStream.range(0, 8).anyMatch(kind -> (world >> kind & 1) == 1 && (kind >> group & 1) == 1));
    }

    static Syllogism draw(Random random) {
        while (true) {
            List<Claim> premises = List.of(claim(0, 1, random), claim(1, 2, random));
            List<Claim> conclusions = Shuffle.of(possibleConclusions(), random).subList(0, 4);
            Set<Integer> answers = defensible(premises, conclusions);
            if (isSound(premises) && answers.size() == 1) {
                return new Syllogism(premises, conclusions, answers.iterator().next());
            }
        }
    }

    /** Some world with all three groups must allow the premises. */
    private static boolean isSound(List<Claim> premises) {
        return IntStream.range(0, WORLDS)
                .filter(Syllogism::hasAllGroups)
                .anyMatch(world -> premises.stream().allMatch(premise -> premise.holdsIn(world)));
    }

    private static List<Claim> possibleConclusions() {
        List<Claim> all = new ArrayList<>();
        for (Claim.Quantity quantity : Claim.Quantity.values()) {
            all.add(new Claim(quantity, 0, 2));
            all.add(new Claim(quantity, 2, 0));
        }
        return all;
    }

    private static Claim claim(int one, int other, Random random) {
        Claim.Quantity quantity =
                Shuffle.oneOf(List.of(Claim.Quantity.ALL, Claim.Quantity.NO, Claim.Quantity.SOME), random);
        return random.nextBoolean() ? new Claim(quantity, one, other) : new Claim(quantity, other, one);
    }
}
