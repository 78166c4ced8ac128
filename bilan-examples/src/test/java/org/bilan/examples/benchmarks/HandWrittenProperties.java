package org.bilan.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.PrivacyFact;
import org.bilan.lifecycle.SideFact;
import org.bilan.rules.CaseFile;
import org.bilan.rules.Finding;
import org.bilan.testkit.Histories;

/** The yardstick of the benchmark does the same work: on every generated case it comes to the same verdicts. */
class HandWrittenProperties {
    private static final LegalCalendar CALENDAR = LegalCalendar.of(Territory.METROPOLE);

    @Property
    void hand_written_code_and_library_come_to_the_same_verdicts(
            @ForAll("bilans") List<BilanEvent> facts, @ForAll @IntRange(max = 2500) int day) {
        LocalDate asOf = LocalDate.of(2025, 1, 1).plusDays(day);
        List<Finding.Verdict> library = Fourteen.rules().check(CaseFile.of(facts, CALENDAR, asOf)).findings().stream()
                .map(Finding::verdict)
                .toList();
        assertThat(HandWritten.check(facts, asOf).stream().map(HandWritten.Result::verdict))
                .containsExactlyElementsOf(library);
    }

    @Provide
    Arbitrary<List<BilanEvent>> bilans() {
        return Histories.aroundTheLimits()
                .map(facts -> facts.stream()
                        .filter(HandWrittenProperties::isOnTheMainLine)
                        .toList());
    }

    /** The hand-written code knows no other facts: those beside the main line excuse and waive what it calls broken. */
    private static boolean isOnTheMainLine(BilanEvent fact) {
        return !(fact instanceof BilanEvent.Noted || fact instanceof SideFact || fact instanceof PrivacyFact);
    }
}
