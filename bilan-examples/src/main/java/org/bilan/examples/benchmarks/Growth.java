package org.bilan.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;
import org.bilan.lifecycle.SideFact;
import org.bilan.rules.CaseFile;
import org.bilan.rules.RuleSet;
import org.bilan.rules.french.FrenchRules;

/**
 * How the cost of assessing grows with cases, with the facts of one case and with rules: CPU time of the thread, the best
 * of several passes, and the slope of its logarithm over that of the size. A slope of 1 is linear.
 */
public final class Growth {
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 1);
    private static final LegalCalendar CALENDAR = LegalCalendar.of(Territory.METROPOLE);
    private static final RuleSet SHIPPED = FrenchRules.shipped();
    private static final int ROUNDS = 9;
    private static final int FACTS_IN_A_ROUND = 200_000;

    /** So that no result is thrown away unseen. */
    private static long seen;

    private Growth() {}

    /** Prints three tables. */
    public static void main(String[] arguments) {
        grow("cases, all rules shipped", n -> pass(Cases.many(n, AS_OF), SHIPPED), 1_000, 10_000, 100_000);
        grow("facts of one case, all rules shipped", Growth::oneCase, 20, 200, 2_000);
        grow("rules, ten thousand cases", n -> pass(Cases.many(10_000, AS_OF), first(n)), 10, 20, 40, 80);
        System.out.println("(" + seen + " findings)");
    }

    static void grow(String what, IntToDoubleFunction microseconds, int... sizes) {
        System.out.println(what);
        double[] costs = new double[sizes.length];
        for (int i = 0; i < sizes.length; i++) {
            costs[i] = microseconds.applyAsDouble(sizes[i]);
            System.out.printf("  %,9d  %,12.1f us  %8.3f us each%n", sizes[i], costs[i], costs[i] / sizes[i]);
        }
        System.out.printf("  exponent %.2f%n", slope(sizes, costs));
    }

    private static double oneCase(int facts) {
        int count = FACTS_IN_A_ROUND / facts;
        List<List<BilanEvent>> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cases.add(longStory(facts));
        }
        return pass(cases, SHIPPED) / count;
    }

    private static RuleSet first(int rules) {
        return new RuleSet("first " + rules, SHIPPED.rules().subList(0, rules));
    }

    /** Sessions, each with its proof and its workbook, for as long as is asked: more than any bilan has. */
    private static List<BilanEvent> longStory(int facts) {
        List<BilanEvent> story = new ArrayList<>(Cases.complete());
        LocalDate day = LocalDate.of(2026, 5, 4);
        while (story.size() < facts) {
            day = story.size() % 30 == 0 ? day.plusDays(1) : day;
            story.add(new BilanEvent.SessionHeld(day, Phase.INVESTIGATION, 1, DeliveryMode.IN_PERSON));
            story.add(new BilanEvent.Noted(day, FactKind.ATTENDANCE_SIGNED));
            story.add(new SideFact.WorkbookHandedOver(day, false, true));
        }
        return List.copyOf(story.subList(0, facts));
    }

    /** CPU microseconds of the best pass over all cases. */
    private static double pass(List<List<BilanEvent>> cases, RuleSet rules) {
        double best = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            for (List<BilanEvent> facts : cases) {
                seen += rules.check(CaseFile.of(facts, CALENDAR, AS_OF))
                        .findings()
                        .size();
            }
            best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1000.0);
        }
        return best;
    }

    /** Least squares of the logarithms. */
    private static double slope(int[] sizes, double[] costs) {
        double x = 0;
        double y = 0;
        double xx = 0;
        double xy = 0;
        for (int i = 0; i < sizes.length; i++) {
            double size = Math.log(sizes[i]);
            double cost = Math.log(costs[i]);
            x += size;
            y += cost;
            xx += size * size;
            xy += size * cost;
        }
        return (sizes.length * xy - x * y) / (sizes.length * xx - x * x);
    }
}
