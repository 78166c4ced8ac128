package org.bilan.examples.benchmarks;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.rules.CaseFile;
import org.bilan.rules.CompiledRules;
import org.bilan.rules.Finding;
import org.bilan.rules.french.FrenchRules;

/** A million cases streamed through all rules: run it with {@code -Xmx64m} to see that nothing is kept. */
public final class StreamedPortfolio {
    private static final int DIFFERENT = 1000;

    private StreamedPortfolio() {}

    /** Takes how many cases to stream, a million by default. */
    public static void main(String[] arguments) {
        int count = arguments.length == 0 ? 1_000_000 : Integer.parseInt(arguments[0]);
        LegalCalendar calendar = LegalCalendar.of(Territory.METROPOLE);
        LocalDate asOf = LocalDate.of(2026, 9, 1);
        List<List<BilanEvent>> cases = Cases.many(DIFFERENT, asOf);
        long start = System.nanoTime();
        Map<String, Map<Finding.Verdict, Long>> counts = CompiledRules.of(FrenchRules.shipped())
                .count(IntStream.range(0, count)
                        .mapToObj(i -> CaseFile.of(cases.get(i % DIFFERENT), calendar, asOf))
                        .iterator());
        System.out.printf(
                "%d cases, %d rules, %d MB at most, %.2f s; S-ACC-02 %s%n",
                count,
                counts.size(),
                Runtime.getRuntime().maxMemory() >> 20,
                (System.nanoTime() - start) / 1e9,
                counts.get("S-ACC-02"));
    }
}
