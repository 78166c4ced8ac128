package org.bilan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bilan.law.Citation;
import org.bilan.law.LegalValue;

/**
 * Which texts were checked longest ago: the list from which a lawyer begins.
 *
 * @param lines the texts, the least recently checked first, then the least well known
 */
public record Staleness(List<Line> lines) {
    public Staleness {
        lines = List.copyOf(lines);
    }

    /** A text, and the rules that rest on it. */
    public record Line(Citation citation, List<String> ruleIds) {
        public Line {
            ruleIds = List.copyOf(ruleIds);
        }
    }

    /** All texts on which a rule set rests. */
    public static Staleness of(RuleSet rules) {
        Map<Citation, List<String>> users = new LinkedHashMap<>();
        for (Rule rule : rules.rules()) {
            citations(rule)
                    .distinct()
                    .forEach(citation -> users.computeIfAbsent(citation, text -> new ArrayList<>())
                            .add(rule.norm().id()));
        }
        return new Staleness(users.entrySet().stream()
                .map(entry -> new Line(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(
                                (Line line) -> line.citation().check().lastChecked())
                        .thenComparing(line -> line.citation().confidence(), Comparator.reverseOrder()))
                .toList());
    }

    /** The texts last checked before a day. */
    public List<Line> checkedBefore(LocalDate day) {
        return lines.stream()
                .filter(line -> line.citation().check().lastChecked().isBefore(day))
                .toList();
    }

    private static Stream<Citation> citations(Rule rule) {
        return Stream.concat(
                rule.norm().citations().stream(),
                Strictness.values(rule).stream()
                        .flatMap(value -> value.timeline().stream())
                        .map(LegalValue.InForce::citation));
    }
}
