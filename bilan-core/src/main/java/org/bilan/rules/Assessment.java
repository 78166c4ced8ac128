package org.bilan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.bilan.law.Severity;

/**
 * What the rules say of a case on a day.
 *
 * @param findings one per rule, in the order of the rule set
 */
public record Assessment(LocalDate asOf, List<Finding> findings) {
    public Assessment {
        findings = findings instanceof Findings ? findings : List.copyOf(findings);
    }

    /** The finding of one rule; empty if the rule set has none of that id. */
    public Optional<Finding> find(String ruleId) {
        return findings.stream()
                .filter(finding -> finding.norm().id().equals(ruleId))
                .findFirst();
    }

    /** What is broken, whatever its severity. */
    public List<Finding.Breached> breaches() {
        return all(Finding.Breached.class);
    }

    /** What is broken of that severity. */
    public List<Finding.Breached> breaches(Severity severity) {
        return breaches().stream()
                .filter(breach -> breach.norm().severity() == severity)
                .toList();
    }

    /** What is awaited on known days, the nearest first: by last day, or by first day where there is no last one. */
    public List<Finding.Due> agenda() {
        return all(Finding.Due.class).stream()
                .filter(due -> agendaDay(due).isPresent())
                .sorted(Comparator.comparing((Finding.Due due) -> agendaDay(due).orElse(LocalDate.MAX))
                        .thenComparing(due -> due.norm().id()))
                .toList();
    }

    /**
     * The first day after {@link #asOf()} on which any verdict is another one if nothing more happens; empty if time alone
     * changes nothing any more.
     */
    public Optional<LocalDate> nextChange() {
        return findings.stream()
                .flatMap(finding -> nextChange(finding).stream())
                .min(LocalDate::compareTo);
    }

    /** What one rule set, or one day, says otherwise than another one: this assessment first, by the id of the rule. */
    public List<Difference> diff(Assessment other) {
        List<Difference> differences = new ArrayList<>();
        for (Finding mine : findings) {
            Finding theirs = other.find(mine.norm().id()).orElse(null);
            if (theirs == null || theirs.verdict() != mine.verdict()) {
                differences.add(new Difference(mine.norm().id(), Optional.of(mine), Optional.ofNullable(theirs)));
            }
        }
        for (Finding theirs : other.findings) {
            if (find(theirs.norm().id()).isEmpty()) {
                differences.add(new Difference(theirs.norm().id(), Optional.empty(), Optional.of(theirs)));
            }
        }
        return List.copyOf(differences);
    }

    /** A rule that two assessments judge otherwise; empty on the side whose rule set lacks it. */
    public record Difference(String ruleId, Optional<Finding> before, Optional<Finding> after) {}

    private static Optional<LocalDate> nextChange(Finding finding) {
        CaseFile still = finding.caseFile().ifNothingHappens();
        return finding.rule()
                .turns(still)
                .sorted()
                .mapToObj(CaseFile::date)
                .filter(day -> finding.rule().verdict(still.on(day)) != finding.verdict())
                .findFirst();
    }

    private static Optional<LocalDate> agendaDay(Finding.Due due) {
        return due.window().latest().or(due.window()::earliest);
    }

    private <F extends Finding> List<F> all(Class<F> kind) {
        return findings.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
