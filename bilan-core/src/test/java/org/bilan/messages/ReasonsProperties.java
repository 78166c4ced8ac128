package org.bilan.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.rules.CaseFile;
import org.bilan.rules.Finding;
import org.bilan.rules.french.FrenchRules;
import org.bilan.testkit.Histories;

/** A rule tells its reasons once; what is heard as lines and what is kept as a tree say the same. */
class ReasonsProperties {
    private static final LegalCalendar PARIS = LegalCalendar.of(Territory.METROPOLE);

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void lines_told_by_a_rule_are_those_of_its_tree_of_reasons(
            @ForAll("bilans") List<BilanEvent> facts, @ForAll @IntRange(max = 2500) int day, @ForAll boolean french) {
        Texts texts = Texts.in(french ? Locale.FRENCH : Locale.ENGLISH);
        LocalDate asOf = LocalDate.of(2025, 1, 1).plusDays(day);
        for (Finding finding :
                FrenchRules.shipped().check(CaseFile.of(facts, PARIS, asOf)).findings()) {
            assertThat(texts.reasons(finding))
                    .as("%s on %s", finding, asOf)
                    .isNotEmpty()
                    .isEqualTo(texts.of(finding.because()));
        }
    }

    @Provide
    Arbitrary<List<BilanEvent>> bilans() {
        return Histories.withFactsBeside();
    }
}
