package org.bilan.questionnaires.reasoning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.bilan.questionnaires.instrument.LocalizedText;

/** The key of every task is its only right answer, as found again from the words of the task and by brute force. */
class ReasoningProperties {

    @Property
    void the_key_of_a_series_is_the_only_continuation_by_brute_force(@ForAll long seed) {
        for (NumberSeries task : ReasoningTasks.numberSeries(3, seed)) {
            List<Integer> numbers = numbersIn(task.question().in(Locale.FRENCH));
            Set<Integer> found = new TreeSet<>();
            found.addAll(linearInTheLastTwo(numbers));
            found.addAll(linearInEveryOther(numbers));
            assertThat(found).containsExactly(Integer.valueOf(keyText(task)));
        }
    }

    @Property(tries = 200)
    void the_key_of_an_order_is_the_only_person_by_trying_all_orders(@ForAll long seed) {
        for (OrderOfArrival task : ReasoningTasks.ordersOfArrival(3, seed)) {
            assertThat(peopleAt(task.question().in(Locale.ENGLISH))).containsExactly(keyText(task));
        }
    }

    @Property(tries = 200)
    void no_clue_is_superfluous(@ForAll long seed) {
        String question =
                ReasoningTasks.ordersOfArrival(1, seed).get(0).question().in(Locale.ENGLISH);
        Matcher clue = Pattern.compile("\\w arrives (just )?before \\w\\.").matcher(question);
        while (clue.find()) {
            assertThat(peopleAt(question.replace(clue.group(), ""))).hasSizeGreaterThan(1);
        }
    }

    @Property(tries = 200)
    void the_key_of_a_syllogism_holds_in_every_small_world_told_by_its_words(@ForAll long seed) {
        for (Syllogism task : ReasoningTasks.syllogisms(3, seed)) {
            assertThat(certainInSmallWorlds(task)).containsExactly(task.key());
        }
    }

    @Property
    void the_key_of_a_grid_is_the_only_cell_that_a_rule_gives(@ForAll long seed) {
        for (SymbolGrid task : ReasoningTasks.symbolGrids(3, seed)) {
            assertThat(task.defensible()).containsExactly(task.key());
            assertThat(task.options()).doesNotHaveDuplicates().hasSize(6);
        }
    }

    @Property(tries = 200)
    void the_same_seed_gives_the_same_tasks(@ForAll long seed) {
        assertThat(ReasoningTasks.numberSeries(2, seed)).isEqualTo(ReasoningTasks.numberSeries(2, seed));
        assertThat(ReasoningTasks.symbolGrids(2, seed)).isEqualTo(ReasoningTasks.symbolGrids(2, seed));
        assertThat(ReasoningTasks.ordersOfArrival(2, seed)).isEqualTo(ReasoningTasks.ordersOfArrival(2, seed));
        assertThat(ReasoningTasks.syllogisms(2, seed)).isEqualTo(ReasoningTasks.syllogisms(2, seed));
    }

    @Example
    void a_series_that_two_rules_continue_differently_cannot_be_built() {
        List<Integer> doublesOrTurns = List.of(2, 2, 2, 2, 2, 3);

        assertThatIllegalArgumentException().isThrownBy(() -> new NumberSeries(doublesOrTurns, List.of(1, 2, 4), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberSeries(List.of(1, 2, 3, 4, 5, 6), List.of(7, 7, 8), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new NumberSeries(List.of(1, 2, 3, 4, 5, 6), List.of(7, 9, 8), 1));
    }

    @Example
    void a_conclusion_that_only_one_reading_of_all_admits_is_refused() {
        List<Claim> premises = List.of(new Claim(Claim.Quantity.ALL, 0, 1), new Claim(Claim.Quantity.ALL, 1, 2));
        List<Claim> someOnly = List.of(new Claim(Claim.Quantity.SOME, 0, 2), new Claim(Claim.Quantity.NO, 0, 2));

        assertThatIllegalArgumentException().isThrownBy(() -> new Syllogism(premises, someOnly, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Syllogism(premises, someOnly, 2));
        assertThat(new Syllogism(premises, List.of(new Claim(Claim.Quantity.ALL, 0, 2)), 0).key())
                .isZero();
    }

    private static String keyText(ReasoningTask task) {
        return task.options().get(task.key()).in(Locale.FRENCH);
    }

    private static List<Integer> numbersIn(String question) {
        return Pattern.compile("-?\\d+")
                .matcher(question)
                .results()
                .map(found -> Integer.valueOf(found.group()))
                .toList();
    }

    /** x = a * previous + b * before + c with small whole a, b and any c: holds multiples, growing steps and sums of two. */
    private static Set<Integer> linearInTheLastTwo(List<Integer> x) {
        Set<Integer> found = new TreeSet<>();
        int[][] shapes = {{1, 0}, {2, 0}, {3, 0}, {4, 0}, {2, -1}};
        for (int[] shape : shapes) {
            int rest = x.get(2) - shape[0] * x.get(1) - shape[1] * x.get(0);
            addIfItHolds(found, x, shape, rest);
        }
        addIfItHolds(found, x, new int[] {1, 1}, 0);
        return found;
    }

    private static void addIfItHolds(Set<Integer> found, List<Integer> x, int[] shape, int rest) {
        int from = shape[1] == 0 ? 1 : 2;
        boolean holds = IntStream.range(from, x.size())
                .allMatch(i -> x.get(i) == shape[0] * x.get(i - 1) + (from == 1 ? 0 : shape[1] * x.get(i - 2)) + rest);
        if (holds) {
            found.add(shape[0] * x.get(5) + shape[1] * x.get(4) + rest);
        }
    }

    private static Set<Integer> linearInEveryOther(List<Integer> x) {
        boolean even = x.get(4) - x.get(2) == x.get(2) - x.get(0);
        boolean odd = x.get(5) - x.get(3) == x.get(3) - x.get(1);
        return even && odd ? Set.of(x.get(4) + x.get(4) - x.get(2)) : Set.of();
    }

    private static Set<String> peopleAt(String question) {
        Map<String, Integer> places = new LinkedHashMap<>();
        List.of("first", "second", "third", "fourth", "last").forEach(word -> places.put(word, places.size()));
        Matcher asked = Pattern.compile("Who arrives (\\w+)\\?").matcher(question);
        assertThat(asked.find()).isTrue();
        int place = places.getOrDefault(asked.group(1), -1);
        Set<String> found = new TreeSet<>();
        for (String order : permutations("", "ABCDE")) {
            if (keeps(order, question)) {
                found.add(order.substring(place, place + 1));
            }
        }
        return found;
    }

    private static boolean keeps(String order, String question) {
        return Pattern.compile("(\\w) arrives (just )?before (\\w)")
                .matcher(question)
                .results()
                .allMatch(clue -> {
                    int distance = order.indexOf(clue.group(3)) - order.indexOf(clue.group(1));
                    return clue.group(2) == null ? distance > 0 : distance == 1;
                });
    }

    private static List<String> permutations(String begun, String left) {
        if (left.isEmpty()) {
            return List.of(begun);
        }
        List<String> all = new ArrayList<>();
        for (int i = 0; i < left.length(); i++) {
            all.addAll(permutations(begun + left.charAt(i), left.substring(0, i) + left.substring(i + 1)));
        }
        return all;
    }

    /** Worlds of up to three things, each in or out of each group; read from the English sentences. */
    private static Set<Integer> certainInSmallWorlds(Syllogism task) {
        List<String> told = List.of(task.question().in(Locale.ENGLISH).split("(?<=\\.) "));
        Set<Integer> certain = new TreeSet<>();
        for (int option = 0; option < task.options().size() - 1; option++) {
            String conclusion = task.options().get(option).in(Locale.ENGLISH);
            boolean follows = smallWorlds()
                    .filter(world -> saysTrue(told.get(0), world) && saysTrue(told.get(1), world))
                    .allMatch(world -> saysTrue(conclusion, world));
            if (follows) {
                certain.add(option);
            }
        }
        return certain.isEmpty() ? Set.of(task.options().size() - 1) : certain;
    }

    private static Stream<int[]> smallWorlds() {
        return IntStream.range(0, 9 * 9 * 9)
                .mapToObj(code -> new int[] {code % 9, code / 9 % 9, code / 81})
                .map(world -> Arrays.stream(world).filter(thing -> thing < 8).toArray());
    }

    private static boolean saysTrue(String sentence, int[] things) {
        Matcher words =
                Pattern.compile("(All|No|Some) (\\w+) are (not )?(\\w+)\\.").matcher(sentence);
        assertThat(words.matches()).as(sentence).isTrue();
        int one = group(words.group(2));
        int other = group(words.group(4));
        boolean inside = Arrays.stream(things).anyMatch(thing -> has(thing, one) && has(thing, other));
        boolean outside = Arrays.stream(things).anyMatch(thing -> has(thing, one) && !has(thing, other));
        return switch (words.group(1)) {
            case "All" -> !outside;
            case "No" -> !inside;
            default -> words.group(3) == null ? inside : outside;
        };
    }

    private static int group(String name) {
        return List.of("lumis", "tarvos", "nerons").indexOf(name);
    }

    private static boolean has(int thing, int group) {
        return (thing >> group & 1) == 1;
    }

    @Example
    void every_task_speaks_both_languages() {
        List<LocalizedText> texts = new ArrayList<>();
        ReasoningTasks.syllogisms(5, 1).forEach(task -> texts.addAll(task.options()));
        ReasoningTasks.ordersOfArrival(5, 1).forEach(task -> texts.add(task.question()));
        assertThat(texts)
                .allSatisfy(text -> assertThat(text.byLanguage()).containsOnlyKeys(Locale.FRENCH, Locale.ENGLISH));
    }
}
