package org.bilan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.law.LegalValue;

/**
 * Rules in the order of their text.
 *
 * @param name what the set is called, for example {@code 2026-11}
 * @param rules no id occurs twice
 */
public record RuleSet(String name, List<Rule> rules) {
    public RuleSet {
        rules = List.copyOf(rules);
        Set<String> ids = new HashSet<>();
        for (Rule rule : rules) {
            Strictness.requireWarningOnly(rule);
            if (!ids.add(rule.norm().id())) {
                throw new IllegalArgumentException("rule " + rule.norm().id() + " occurs twice in " + name);
            }
        }
    }

    /** What all the rules say of a case, in their order. */
    public Assessment check(CaseFile caseFile) {
        return new Assessment(caseFile.asOf(), new Findings(rules, caseFile));
    }

    /** The rule of that id; empty if the set has none. */
    public Optional<Rule> find(String ruleId) {
        for (Rule rule : rules) {
            if (rule.norm().id().equals(ruleId)) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    /** The same rules with the values known on a day: what came into force later is left out. */
    public RuleSet asItStoodOn(LocalDate day) {
        return revised(name + " as it stood on " + day, Revision.asItStoodOn(day));
    }

    /**
     * The same rules with one value replaced by another of the same name: a platform changed its terms, and nobody waits
     * for a release.
     *
     * @throws IllegalArgumentException if the replacement holds another type of value
     */
    public RuleSet replacing(LegalValue<?> value) {
        return revised(name, Revision.replacing(value));
    }

    /**
     * These rules as the law, and promises above them: a promise may be stricter, never looser.
     *
     * @throws IllegalArgumentException if a promise is looser than one of these rules; the message names the promise, the
     *     rule and its article
     */
    public RuleSet above(String newName, List<Rule> promises) {
        List<Rule> laws = Strictness.comparable(rules);
        for (Rule promise : Strictness.comparable(promises)) {
            for (Rule law : laws) {
                Strictness.requireNotLooser(promise, law);
            }
        }
        List<Rule> both = new ArrayList<>(rules);
        both.addAll(promises);
        return new RuleSet(newName, both);
    }

    private RuleSet revised(String newName, Revision revision) {
        return new RuleSet(newName, revised(rules, revision));
    }

    static List<Rule> revised(List<Rule> rules, Revision revision) {
        List<Rule> revised = new ArrayList<>(rules.size());
        for (Rule rule : rules) {
            revised.add(rule.revised(revision));
        }
        return revised;
    }
}
