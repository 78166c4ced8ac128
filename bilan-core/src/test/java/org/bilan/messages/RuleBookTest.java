package org.bilan.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bilan.rules.Rule;
import org.bilan.rules.french.FrenchRules;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** {@code docs/rules.md} is what the code says; {@code -Dbilan.rulebook.write=true} writes it anew. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RuleBookTest {
    private static final Path PAGE = Path.of("..", "docs", "rules.md");
    private static final Path GOLDEN = Path.of("src/test/resources/golden/rules");

    @Test
    void the_page_of_rules_is_generated_from_the_code() throws IOException {
        String page = RuleBook.markdown(FrenchRules.shipped(), tests());
        if (Boolean.getBoolean("bilan.rulebook.write")) {
            Files.writeString(PAGE, page);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(page);
    }

    /** Each rule is covered by its golden table, and by the laws that all rules obey. */
    private static Map<String, List<String>> tests() throws IOException {
        Map<String, List<String>> tests = new TreeMap<>();
        for (Rule rule : FrenchRules.shipped().rules()) {
            String id = rule.norm().id();
            long cases = Files.readAllLines(GOLDEN.resolve(id + ".cases")).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .count();
            tests.put(id, List.of("`golden/rules/" + id + ".cases` (" + cases + " cases)", "`RuleLawsProperties`"));
        }
        return tests;
    }
}
