package org.bilan.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.rules.french.FrenchRules;
import org.bilan.testkit.Facts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule against its table of golden cases: {@code src/test/resources/golden/rules}. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GoldenRulesTest {
    private static final Path FOLDER = Path.of("src/test/resources/golden/rules");
    private static final LegalCalendar PARIS = LegalCalendar.of(Territory.METROPOLE);

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void a_golden_case_gives_the_verdict_that_stands_in_the_table(GoldenCase golden) {
        CaseFile caseFile = CaseFile.of(Facts.parse(golden.facts()), PARIS, golden.asOf());
        Finding finding =
                FrenchRules.shipped().check(caseFile).find(golden.rule()).orElseThrow();
        assertThat(finding.verdict()).as("%s", golden).isEqualTo(golden.verdict());
        assertThat(finding.match(new Detail())).as("%s", golden).isEqualTo(golden.detail());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void every_rule_has_cases_on_the_day_before_the_limit_on_it_and_after_it(String rule) throws IOException {
        Set<String> boundaries = read(rule).map(GoldenCase::boundary).collect(Collectors.toSet());
        assertThat(boundaries).contains("-1", "0", "+1");
    }

    @Test
    void no_table_stands_there_without_its_rule() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".cases"))
                            .map(name -> name.replace(".cases", "")))
                    .containsExactlyInAnyOrderElementsOf(rules().toList());
        }
    }

    static Stream<String> rules() {
        return FrenchRules.shipped().rules().stream().map(rule -> rule.norm().id());
    }

    static Stream<GoldenCase> cases() throws IOException {
        Stream.Builder<GoldenCase> all = Stream.builder();
        for (String rule : rules().toList()) {
            read(rule).forEach(all);
        }
        return all.build();
    }

    static Stream<GoldenCase> read(String rule) throws IOException {
        return Files.readAllLines(FOLDER.resolve(rule + ".cases")).stream()
                .filter(line -> !line.isBlank())
                .map(line -> GoldenCase.of(rule, line));
    }

    record GoldenCase(
            String rule, String boundary, LocalDate asOf, String facts, Finding.Verdict verdict, String detail) {
        static GoldenCase of(String rule, String line) {
            List<String> cells =
                    Stream.of(line.split("\\|", -1)).map(String::trim).toList();
            return new GoldenCase(
                    rule,
                    cells.get(0),
                    LocalDate.parse(cells.get(1)),
                    cells.get(2),
                    Finding.Verdict.valueOf(cells.get(3)),
                    cells.size() > 4 ? cells.get(4) : "");
        }
    }

    /** What a finding carries besides its verdict, as the table writes it. */
    private static final class Detail implements Finding.Cases<String> {
        @Override
        public String met(Finding.Met finding) {
            return "";
        }

        @Override
        public String breached(Finding.Breached finding) {
            return finding.because()
                    .leaves(Because.DaysOutside.class)
                    .map(outside -> (outside.late() ? "+" : "-") + outside.days())
                    .findFirst()
                    .orElse("");
        }

        @Override
        public String due(Finding.Due finding) {
            return finding.window().toString();
        }

        @Override
        public String elapsed(Finding.Elapsed finding) {
            return finding.since() + " " + finding.effect();
        }

        @Override
        public String notApplicable(Finding.NotApplicable finding) {
            return "";
        }
    }
}
