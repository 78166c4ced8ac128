package org.bilan.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.bilan.actions.Command;
import org.bilan.law.Severity;
import org.bilan.lifecycle.CloseReason;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Guard;
import org.bilan.lifecycle.Guards;
import org.bilan.lifecycle.Stage;
import org.bilan.messages.Texts;
import org.bilan.rules.RuleSet;

/** The life cycle as a page to read: stages and what leads from one to another, commands with actors, guards, refusals. */
public final class LifecycleBook {
    private static final Texts FRENCH = Texts.in(Locale.FRANCE);
    private static final Texts ENGLISH = Texts.in(Locale.UK);

    private LifecycleBook() {}

    /**
     * The page in Markdown.
     *
     * @param walked the steps that the test suite walked at random
     */
    public static String markdown(StoryExplorer explored, Set<StoryExplorer.Step> walked, RuleSet rules) {
        List<String> lines = new ArrayList<>(List.of(
                "# Life cycle",
                "",
                "Generated from the code (`org.bilan.testkit.LifecycleBook`); a test holds it to the code.",
                ""));
        addFigures(explored, walked, lines);
        addDiagram(explored, lines);
        addStages(lines);
        addCommands(lines);
        addFacts(rules, lines);
        return String.join("\n", lines) + "\n";
    }

    private static void addFigures(StoryExplorer explored, Set<StoryExplorer.Step> walked, List<String> lines) {
        long exercised = explored.steps().stream().filter(walked::contains).count();
        lines.add("Explored breadth first, days and minutes left out: " + explored.states() + " states, "
                + explored.terminal() + " of them terminal; " + explored.edges() + " edges, which are "
                + explored.steps().size() + " different steps (stage, fact, stage) over "
                + explored.stages().size() + " stages. Every one of them is tried by the exploration; stories told at"
                + " random, which know nothing of it, exercise " + exercised + " of the steps and none beside them.");
        lines.add("");
    }

    private static void addDiagram(StoryExplorer explored, List<String> lines) {
        lines.add("## Stages");
        lines.add("");
        lines.add("```mermaid");
        lines.add("stateDiagram-v2");
        lines.add("    [*] --> UNKNOWN");
        Map<String, List<String>> arrows = new LinkedHashMap<>();
        for (StoryExplorer.Step step : explored.stepsInOrder()) {
            if (step.from() != step.to()) {
                arrows.computeIfAbsent(step.from() + " --> " + step.to(), arrow -> new ArrayList<>())
                        .add(step.fact().name());
            }
        }
        arrows.forEach((arrow, facts) -> lines.add("    " + arrow + " : " + String.join(", ", facts)));
        for (Stage stage : Stage.values()) {
            if (stage.isTerminal()) {
                lines.add("    " + stage + " --> [*]");
            }
        }
        lines.add("```");
        lines.add("");
    }

    private static void addStages(List<String> lines) {
        lines.add("| stage | étape | stage | terminal |");
        lines.add("|---|---|---|---|");
        for (Stage stage : Stage.values()) {
            lines.add("| `" + stage + "` | " + FRENCH.of(stage) + " | " + ENGLISH.of(stage) + " | "
                    + (stage.isTerminal() ? "yes" : "") + " |");
        }
        lines.add("");
        lines.add("| close reason | motif | reason |");
        lines.add("|---|---|---|");
        for (CloseReason reason : CloseReason.values()) {
            lines.add("| `" + reason + "` | " + FRENCH.of(reason) + " | " + ENGLISH.of(reason) + " |");
        }
        lines.add("");
    }

    private static void addCommands(List<String> lines) {
        lines.add("## Commands");
        lines.add("");
        lines.add("A substitute consultant may what the consultant may. Any other role is refused with `NOT_THEIRS`.");
        lines.add("");
        lines.add("| command | commande | command | roles | facts |");
        lines.add("|---|---|---|---|---|");
        for (Command command : Command.values()) {
            String roles = command.roles().stream().sorted().map(ENGLISH::of).collect(Collectors.joining(", "));
            String facts =
                    command.facts().stream().map(fact -> "`" + fact + "`").collect(Collectors.joining(", "));
            lines.add("| `" + command + "` | " + FRENCH.of(command) + " | " + ENGLISH.of(command) + " | " + roles
                    + " | " + facts + " |");
        }
        lines.add("");
    }

    private static void addFacts(RuleSet rules, List<String> lines) {
        lines.add("## Facts");
        lines.add("");
        lines.add(
                "A guard refuses what contradicts the story; under `REFUSE_UNLAWFUL` a fact that newly breaks a rule of"
                        + " law is refused too (`AGAINST_THE_LAW`), whichever rule that is: those that bound the fact itself"
                        + " stand in the last column. Recorded as it happened, such a fact is followed by its reason,"
                        + " `BREACH_EXPLAINED`.");
        lines.add("");
        lines.add("| fact | fait | guards | refusals | rules of law |");
        lines.add("|---|---|---|---|---|");
        for (FactKind kind : FactKind.values()) {
            String guards = Guards.of(kind).stream().map(Guard::toString).collect(Collectors.joining("; "));
            String codes = Guards.of(kind).stream()
                    .flatMap(guard -> guard.codes().stream())
                    .distinct()
                    .map(code -> "`" + code + "`")
                    .collect(Collectors.joining(", "));
            lines.add("| `" + kind + "` | " + FRENCH.of(kind) + " | " + guards + " | " + codes + " | "
                    + laws(rules, kind) + " |");
        }
    }

    private static String laws(RuleSet rules, FactKind kind) {
        return rules.rules().stream()
                .filter(rule -> rule.norm().severity() == Severity.LAW && rule.bounds() == kind)
                .map(rule -> rule.norm().id())
                .collect(Collectors.joining(", "));
    }
}
