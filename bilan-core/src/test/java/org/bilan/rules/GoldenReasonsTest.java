package org.bilan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.rules.french.FrenchRules;
import org.bilan.testkit.Facts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * All that each golden case says: verdict, fact bounded, every value of its reasons, remedy, and the day on which time alone
 * changes the verdict. One line per line of {@code golden/rules}; {@code -Dbilan.reasons.write=true} writes them anew.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldenReasonsTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/reasons");
    private static final LegalCalendar PARIS = LegalCalendar.of(Territory.METROPOLE);

    @ParameterizedTest(name = "{0}")
    @MethodSource("org.bilan.rules.GoldenRulesTest#rules")
    void a_golden_case_gives_the_reasons_the_remedy_and_the_next_change_of_its_line(String rule) throws IOException {
        List<String> told =
                GoldenRulesTest.read(rule).map(GoldenReasonsTest::told).toList();
        Path file = FOLDER.resolve(rule + ".reasons");
        if (Boolean.getBoolean("bilan.reasons.write")) {
            Files.write(file, told);
        }
        assertThat(told).isEqualTo(Files.readAllLines(file));
    }

    private static String told(GoldenRulesTest.GoldenCase golden) {
        CaseFile caseFile = CaseFile.of(Facts.parse(golden.facts()), PARIS, golden.asOf());
        Finding finding =
                FrenchRules.shipped().find(golden.rule()).orElseThrow().check(caseFile);
        String next = new Assessment(golden.asOf(), List.of(finding))
                .nextChange()
                .map(LocalDate::toString)
                .orElse("never");
        return String.join(
                " | ",
                finding.verdict() + " " + finding.rule().bounds(),
                Told.of(finding.because()),
                finding.remedy().toString(),
                next);
    }
}
