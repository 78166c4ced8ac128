package org.bilan.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bilan.law.Citation;
import org.bilan.rules.Assessment;
import org.bilan.rules.Because;
import org.bilan.rules.Finding;
import org.bilan.rules.RuleSet;

/**
 * Which outcomes of which rules a suite of tests has seen: rule × outcome × period of the value × article. Give it every
 * assessment; at the end ask for what is missing, or let it fail.
 *
 * <p>Not safe for several threads.
 */
public final class RuleCoverage {
    private final RuleSet rules;
    private final Map<String, Map<Finding.Verdict, Set<String>>> seen = new LinkedHashMap<>();

    public RuleCoverage(RuleSet rules) {
        this.rules = rules;
        rules.rules().forEach(rule -> seen.put(rule.norm().id(), new TreeMap<>()));
    }

    /** Counts all findings of an assessment. */
    public void saw(Assessment assessment) {
        assessment.findings().forEach(this::saw);
    }

    /** Counts a finding. */
    public void saw(Finding finding) {
        Map<Finding.Verdict, Set<String>> outcomes = seen.get(finding.norm().id());
        if (outcomes != null) {
            outcomes.computeIfAbsent(finding.verdict(), verdict -> new TreeSet<>())
                    .add(period(finding));
        }
    }

    /** The outcomes seen of one rule, with the first days of the values and the articles that were in force. */
    public Map<Finding.Verdict, Set<String>> of(String ruleId) {
        return seen.getOrDefault(ruleId, Map.of());
    }

    /** The outcomes that can occur and were not seen, as {@code rule OUTCOME}. */
    public List<String> missing(Map<String, Set<Finding.Verdict>> possible) {
        List<String> missing = new ArrayList<>();
        possible.forEach((rule, verdicts) -> verdicts.stream()
                .filter(verdict -> !of(rule).containsKey(verdict))
                .forEach(verdict -> missing.add(rule + " " + verdict)));
        return missing;
    }

    /** Share of the outcomes that can occur which were seen, 0 to 1. */
    public double share(Map<String, Set<Finding.Verdict>> possible) {
        long all = possible.values().stream().mapToLong(Set::size).sum();
        return all == 0 ? 1 : 1 - (double) missing(possible).size() / all;
    }

    /**
     * Fails under a threshold.
     *
     * @param threshold least share, 0 to 1
     * @throws AssertionError with the outcomes that are missing
     */
    public void requireAtLeast(double threshold, Map<String, Set<Finding.Verdict>> possible) {
        if (share(possible) < threshold) {
            throw new AssertionError(
                    "rule coverage " + share(possible) + " is under " + threshold + ": missing " + missing(possible));
        }
    }

    /** A line per rule: its outcomes, and the periods of each. */
    public String table() {
        return rules.rules().stream()
                .map(rule -> rule.norm().id() + " " + of(rule.norm().id()))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String period(Finding finding) {
        return finding.because()
                .leaves(Because.ValueInForce.class)
                .map(value -> since(value.value().from(), value.value().citation()))
                .findFirst()
                .orElse(finding.norm().source().toString());
    }

    private static String since(LocalDate from, Citation citation) {
        return from + " " + citation;
    }
}
