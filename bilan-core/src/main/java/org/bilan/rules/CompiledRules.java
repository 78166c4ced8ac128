package org.bilan.rules;

import static org.bilan.rules.CaseFile.NEVER;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.bilan.legaltime.Delay;

/**
 * A rule set made ready for very many cases: the same verdicts as {@link RuleSet#check}, and no object per rule or case.
 *
 * <p>What does not depend on the case is worked out once: a value with one entry and a delay in calendar days become
 * numbers. A rule of a shape that nothing is gained on is asked as it is.
 */
// Verdicts are counted in an array: nothing is stored by their number.
@SuppressWarnings("EnumOrdinal")
public final class CompiledRules {
    private static final Finding.Verdict[] VERDICTS = Finding.Verdict.values();

    private final List<Rule> rules;
    private final Judge[] judges;

    private CompiledRules(List<Rule> rules) {
        this.rules = rules;
        this.judges = rules.stream().map(CompiledRules::judge).toArray(Judge[]::new);
    }

    /** The compiled form of a rule set; the order of the rules stays. */
    public static CompiledRules of(RuleSet rules) {
        return new CompiledRules(rules.rules());
    }

    /** The verdicts of a case in the order of the rules. */
    public Finding.Verdict[] verdicts(CaseFile caseFile) {
        Finding.Verdict[] verdicts = new Finding.Verdict[judges.length];
        for (int i = 0; i < judges.length; i++) {
            verdicts[i] = judges[i].verdict(caseFile);
        }
        return verdicts;
    }

    /** How often each rule gave each verdict over these cases; they are walked once and not kept. */
    public Map<String, Map<Finding.Verdict, Long>> count(Iterator<CaseFile> cases) {
        long[] counts = new long[judges.length * VERDICTS.length];
        while (cases.hasNext()) {
            add(cases.next(), counts);
        }
        return byRule(counts);
    }

    /** The same over cases that are at hand; faster, because one rule after the other goes over all of them. */
    public Map<String, Map<Finding.Verdict, Long>> count(List<CaseFile> cases) {
        CaseFile[] all = cases.toArray(CaseFile[]::new);
        long[] counts = new long[judges.length * VERDICTS.length];
        for (int i = 0; i < judges.length; i++) {
            judge(judges[i], all, counts, i * VERDICTS.length);
        }
        return byRule(counts);
    }

    /** The epoch day after the case's own on which a verdict changes if nothing happens; {@link Integer#MAX_VALUE} if none. */
    int nextChange(CaseFile caseFile) {
        int next = Integer.MAX_VALUE;
        for (int i = 0; i < judges.length; i++) {
            Finding.Verdict now = judges[i].verdict(caseFile);
            if (now == Finding.Verdict.DUE || now == Finding.Verdict.NOT_APPLICABLE) {
                next = Math.min(next, nextChange(rules.get(i), caseFile, now, next));
            }
        }
        return next;
    }

    private static int nextChange(Rule rule, CaseFile caseFile, Finding.Verdict now, int before) {
        int[] turns = rule.turns(caseFile).filter(day -> day < before).sorted().toArray();
        for (int turn : turns) {
            if (rule.verdict(caseFile.on(CaseFile.date(turn))) != now) {
                return turn;
            }
        }
        return Integer.MAX_VALUE;
    }

    private void add(CaseFile caseFile, long[] counts) {
        for (int i = 0; i < judges.length; i++) {
            counts[i * VERDICTS.length + judges[i].verdict(caseFile).ordinal()]++;
        }
    }

    private static void judge(Judge judge, CaseFile[] cases, long[] counts, int from) {
        for (CaseFile caseFile : cases) {
            counts[from + judge.verdict(caseFile).ordinal()]++;
        }
    }

    private Map<String, Map<Finding.Verdict, Long>> byRule(long[] counts) {
        Map<String, Map<Finding.Verdict, Long>> table = new LinkedHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            long[] row = Arrays.copyOfRange(counts, i * VERDICTS.length, (i + 1) * VERDICTS.length);
            Map<Finding.Verdict, Long> byVerdict = new EnumMap<>(Finding.Verdict.class);
            for (Finding.Verdict verdict : VERDICTS) {
                byVerdict.put(verdict, row[verdict.ordinal()]);
            }
            table.put(rules.get(i).norm().id(), byVerdict);
        }
        return table;
    }

    private static Judge judge(Rule rule) {
        if (rule instanceof Concerning concerning) {
            Scope scope = concerning.scope();
            Judge inner = judge(concerning.rule());
            return caseFile -> scope.concerns(caseFile) ? inner.verdict(caseFile) : Finding.Verdict.NOT_APPLICABLE;
        }
        if (rule instanceof MustFollowWithin within) {
            return within(within);
        }
        return rule;
    }

    /** A limit in calendar days with one value and no leeway is two comparisons. */
    private static Judge within(MustFollowWithin rule) {
        boolean plain = rule.leeway().isNone()
                && rule.limit().timeline().size() == 1
                && rule.limit().timeline().get(0).value() instanceof Delay.CalendarDays;
        if (!plain) {
            return rule;
        }
        int days = ((Delay.CalendarDays) rule.limit().timeline().get(0).value()).count();
        int since = (int) rule.limit().timeline().get(0).from().toEpochDay();
        Trigger trigger = rule.trigger();
        Occurrence then = rule.then();
        return caseFile -> {
            int start = trigger.day(caseFile);
            if (start == NEVER) {
                return Limited.unstarted(caseFile, then);
            }
            return start < since
                    ? Finding.Verdict.NOT_APPLICABLE
                    : Limited.judge(caseFile, then, Limited.OPEN_START, start + days);
        };
    }
}
