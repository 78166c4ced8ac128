package org.bilan.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bilan.examples.benchmarks.HandWritten.Result;
import org.bilan.lifecycle.BilanEvent;
import org.evrete.KnowledgeService;
import org.evrete.api.Knowledge;
import org.evrete.api.StatelessSession;
import org.evrete.api.builders.RuleSetBuilder;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;

/**
 * The same fourteen rules in general rule engines, in the style that is kindest to them: plain code reads the facts of a
 * case into one object, and each rule of the engine takes it and adds one finding. What is measured over {@link
 * HandWritten} is then the engine alone; rules that let the engine join single facts cost much more.
 */
final class Engines {
    /** In the order of {@link HandWritten#findings()}. */
    private static final List<Function<HandWritten, Result>> RULES = List.of(
            HandWritten::consentByLaw,
            HandWritten::hoursByLaw,
            HandWritten::welcome,
            HandWritten::quote,
            HandWritten::reflection,
            HandWritten::fundedBeforeStart,
            HandWritten::consentBeforeStart,
            HandWritten::start,
            HandWritten::shortestAmplitude,
            HandWritten::longestAmplitude,
            HandWritten::hours,
            HandWritten::phases,
            HandWritten::synthesis,
            HandWritten::followUp);

    private static final String CASE = "$case";

    private Engines() {}

    /** What the rules of an engine see: the facts read, and where their findings go. */
    public record Opened(HandWritten read, List<Result> findings) {
        static Opened of(List<BilanEvent> facts, LocalDate asOf) {
            return new Opened(HandWritten.read(facts, asOf), new ArrayList<>(RULES.size()));
        }

        void judge(int rule) {
            findings.add(RULES.get(rule).apply(read));
        }
    }

    /** Easy Rules: a rule is a condition and an action, fired in the order of priority. */
    static final class Easy {
        private final DefaultRulesEngine engine = new DefaultRulesEngine();
        private final Rules rules = new Rules();

        Easy() {
            for (int i = 0; i < RULES.size(); i++) {
                int rule = i;
                rules.register(new RuleBuilder()
                        .name("rule " + i)
                        .priority(i)
                        .when(facts -> facts.get(CASE) != null)
                        .then(facts -> facts.<Opened>get(CASE).judge(rule))
                        .build());
            }
        }

        List<Result> check(List<BilanEvent> facts, LocalDate asOf) {
            Opened opened = Opened.of(facts, asOf);
            Facts given = new Facts();
            given.put(CASE, opened);
            engine.fire(rules, given);
            return opened.findings();
        }
    }

    /** Evrete: a network of rules, and a session without memory for each case. */
    static final class Evrete {
        private final Knowledge knowledge;

        Evrete() {
            RuleSetBuilder<Knowledge> builder =
                    new KnowledgeService().newKnowledge().builder();
            for (int i = 0; i < RULES.size(); i++) {
                int rule = i;
                builder = builder.newRule("rule " + i)
                        .salience(RULES.size() - i)
                        .forEach(CASE, Opened.class)
                        .execute(context -> context.<Opened>get(CASE).judge(rule));
            }
            knowledge = builder.build();
        }

        List<Result> check(List<BilanEvent> facts, LocalDate asOf) {
            Opened opened = Opened.of(facts, asOf);
            StatelessSession session = knowledge.newStatelessSession();
            session.insert(opened);
            session.fire();
            return opened.findings();
        }
    }
}
