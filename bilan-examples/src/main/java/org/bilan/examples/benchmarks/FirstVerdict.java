package org.bilan.examples.benchmarks;

import java.time.Duration;
import java.time.LocalDate;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.rules.CaseFile;
import org.bilan.rules.RuleSet;

/** One case judged in a JVM that has done nothing else: what the first verdict costs; {@link FreshJvms} starts it. */
public final class FirstVerdict {
    private static final LocalDate AS_OF = LocalDate.of(2026, 9, 1);

    private FirstVerdict() {}

    /** Takes {@code library} (84 rules made), {@code two-texts} (half of them), {@code hand} or {@code nothing}; prints findings and microseconds of CPU of the whole JVM. */
    public static void main(String[] arguments) {
        int findings = switch (arguments[0]) {
            case "library" -> library(Fourteen.rules());
            case "two-texts" -> library(Fourteen.ofTheirTexts());
            case "hand" -> HandWritten.check(Cases.complete(), AS_OF).size();
            default -> 0;
        };
        Duration cpu = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        System.out.println(findings + " " + cpu.toNanos() / 1000);
    }

    private static int library(RuleSet rules) {
        CaseFile caseFile = CaseFile.of(Cases.complete(), LegalCalendar.of(Territory.METROPOLE), AS_OF);
        return rules.check(caseFile).findings().size();
    }
}
