package org.bilan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Very many cases watched day by day: each waits in the bucket of the day on which a verdict of its own changes if nothing
 * happens, so that a night costs only the cases whose day has come. Not safe for several threads.
 */
public final class Watch {
    private final CompiledRules rules;
    private final List<CaseFile> cases = new ArrayList<>();
    private final NavigableMap<Integer, List<Integer>> buckets = new TreeMap<>();

    private Watch(CompiledRules rules) {
        this.rules = rules;
    }

    /** Watches cases with these rules, each from its own day on. */
    public static Watch over(CompiledRules rules, Iterable<CaseFile> cases) {
        Watch watch = new Watch(rules);
        cases.forEach(watch::add);
        return watch;
    }

    /** Adds a case and gives its number, from 0. */
    public int add(CaseFile caseFile) {
        int number = cases.size();
        cases.add(caseFile);
        await(number);
        return number;
    }

    /** The case of a number, as of the last day on which it changed. */
    public CaseFile caseOf(int number) {
        return cases.get(number);
    }

    /** The first day on which any verdict changes; empty if none ever does. */
    public Optional<LocalDate> nextChange() {
        return buckets.isEmpty() ? Optional.empty() : Optional.of(CaseFile.date(buckets.firstKey()));
    }

    /** Moves to a day: the numbers of the cases of which a verdict has changed since, in the order of those days. */
    public List<Integer> tick(LocalDate day) {
        List<Integer> changed = new ArrayList<>();
        int today = (int) day.toEpochDay();
        while (!buckets.isEmpty() && buckets.firstKey() <= today) {
            Map.Entry<Integer, List<Integer>> due = buckets.pollFirstEntry();
            for (int number : due.getValue()) {
                cases.set(number, cases.get(number).on(CaseFile.date(due.getKey())));
                changed.add(number);
                await(number);
            }
        }
        return changed;
    }

    private void await(int number) {
        int next = rules.nextChange(cases.get(number));
        if (next != Integer.MAX_VALUE) {
            buckets.computeIfAbsent(next, day -> new ArrayList<>()).add(number);
        }
    }
}
