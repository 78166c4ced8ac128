package org.bilan.messages;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.law.Citation;
import org.bilan.law.LegalValue;
import org.bilan.rules.Revision;
import org.bilan.rules.Rule;
import org.bilan.rules.RuleSet;
import org.bilan.rules.Staleness;
import org.bilan.rules.french.BeyondRules;

/**
 * The rules as a page to read: id, text in both languages, severity, articles with their confidence, values over time, and
 * the tests that cover them; then what is no rule, and why.
 */
public final class RuleBook {
    private static final Texts FRENCH = Texts.in(Locale.FRANCE);
    private static final Texts ENGLISH = Texts.in(Locale.UK);

    private RuleBook() {}

    /**
     * The page in Markdown.
     *
     * @param tests the tests that cover a rule, by its id
     */
    public static String markdown(RuleSet rules, Map<String, List<String>> tests) {
        List<String> lines = new ArrayList<>(List.of(
                "# Rule book",
                "",
                "Generated from the code (`org.bilan.messages.RuleBook`); a test holds it to the code.",
                "",
                rules.rules().size() + " rules; " + BeyondRules.rows().size()
                        + " rows of the law that are no rule, below.",
                ""));
        rules.rules().forEach(rule -> addRule(rule, tests, lines));
        addRows(lines);
        addStaleness(rules, lines);
        return String.join("\n", lines) + "\n";
    }

    private static void addRule(Rule rule, Map<String, List<String>> tests, List<String> lines) {
        String id = rule.norm().id();
        lines.add("## " + id);
        lines.add("");
        lines.add(FRENCH.of(rule.norm()));
        lines.add("");
        lines.add("*" + ENGLISH.of(rule.norm()) + "*");
        lines.add("");
        lines.add("- severity: " + rule.norm().severity());
        rule.norm().citations().forEach(citation -> lines.add("- source: " + source(citation)));
        values(rule).forEach(value -> lines.add("- value `" + value.name() + "`: " + timeline(value)));
        lines.add("- tests: " + String.join(", ", tests.getOrDefault(id, List.of())));
        lines.add("");
    }

    private static String source(Citation citation) {
        return citation + " (" + citation.confidence() + ", version of " + citation.version() + ", checked "
                + citation.check().lastChecked() + ")";
    }

    private static String timeline(LegalValue<?> value) {
        return value.timeline().stream()
                .map(each -> "from " + each.from() + " " + ENGLISH.value(value.name(), each.value()) + " ["
                        + each.citation() + ", " + each.citation().confidence() + "]")
                .collect(Collectors.joining("; "));
    }

    private static Set<LegalValue<?>> values(Rule rule) {
        Set<LegalValue<?>> values = new LinkedHashSet<>();
        rule.revised(new Revision() {
            @Override
            public <T> LegalValue<T> of(LegalValue<T> value) {
                values.add(value);
                return value;
            }
        });
        return values;
    }

    private static void addRows(List<String> lines) {
        lines.add("# What is no rule, and why");
        lines.add("");
        lines.add("| id | kind | raison | reason |");
        lines.add("|---|---|---|---|");
        for (BeyondRules.Row row : BeyondRules.rows()) {
            lines.add("| " + row.id() + " | " + row.kind() + " | " + row.french() + " | " + row.english() + " |");
        }
        lines.add("");
    }

    private static void addStaleness(RuleSet rules, List<String> lines) {
        lines.add("# Texts by the day of their last check");
        lines.add("");
        lines.add("| checked | confidence | text | rules |");
        lines.add("|---|---|---|---|");
        for (Staleness.Line line : Staleness.of(rules).lines()) {
            Citation citation = line.citation();
            lines.add("| " + citation.check().lastChecked() + " | " + citation.confidence() + " | " + citation + " | "
                    + String.join(", ", line.ruleIds()) + " |");
        }
    }
}
