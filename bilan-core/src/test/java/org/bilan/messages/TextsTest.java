package org.bilan.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bilan.actions.Command;
import org.bilan.agreement.AgreementMention;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.InformationTopic;
import org.bilan.agreement.QuoteMention;
import org.bilan.law.Norm;
import org.bilan.law.Severity;
import org.bilan.lifecycle.BreachReason;
import org.bilan.lifecycle.CloseReason;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;
import org.bilan.lifecycle.Stage;
import org.bilan.parties.BeneficiaryStatus;
import org.bilan.parties.Role;
import org.bilan.quality.BpfLine;
import org.bilan.quality.Indicator;
import org.bilan.quality.QualiopiRow;
import org.bilan.rules.Finding;
import org.bilan.rules.Leeway;
import org.bilan.rules.Mark;
import org.bilan.rules.Measure;
import org.bilan.rules.Rule;
import org.bilan.rules.SilenceEffect;
import org.bilan.rules.french.FrenchRules;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The two bundles: complete, without anything that nobody asks for, and written as their languages are. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TextsTest {
    private static final Texts FRENCH = Texts.in(Locale.FRANCE);
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final Path SOURCES = Path.of("src/main/java/org/bilan/messages");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern ARTICLES = Pattern.compile("R\\.6313-\\d");

    /** Keys of sentences, as the sources spell them. */
    private static final Pattern SENTENCE = Pattern.compile(
            "\"((?:because|remedy|refusal|finding|window|requirement|reminder|day|instant)(?:\\.[\\w.-]+)?)\"");

    @Test
    void a_rule_of_ones_own_brings_its_words() {
        Norm own = new Norm(
                "OWN-01",
                Severity.COMMITMENT,
                FrenchRules.law().rules().get(0).norm().citations());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGLISH.of(own))
                .withMessage("key (rule.OWN-01) has no text in en_GB");
        Texts mine = ENGLISH.saying(Map.of("OWN-01", "The {plan} is sent."));
        assertThat(mine.of(own)).isEqualTo("The {plan} is sent.");
        assertThat(mine.of(Phase.CONCLUSIONS)).isEqualTo(ENGLISH.of(Phase.CONCLUSIONS));
        assertThat(mine.of(LocalDate.of(2026, 3, 3))).isEqualTo("3 March 2026");
    }

    @Test
    void words_that_a_rule_has_already_are_not_replaced() {
        Map<String, String> words = Map.of("OWN-02", " ", "L-DUR-01", "Anything goes.", "OWN-01", "Fine.");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ENGLISH.saying(words))
                .withMessageStartingWith("rules [L-DUR-01, OWN-02] must");
    }

    @Test
    void every_word_of_the_library_and_every_shipped_rule_has_a_text_and_no_text_is_unused() {
        Set<String> expected = new TreeSet<>(sentences());
        words().forEach(expected::add);
        rules().forEach(expected::add);
        assertThat(new TreeSet<>(keys(Locale.ROOT))).isEqualTo(expected);
        assertThat(new TreeSet<>(keys(Locale.FRENCH))).isEqualTo(expected);
    }

    @Test
    void both_languages_have_the_same_places_under_each_key() {
        assertThat(keys(Locale.ROOT))
                .allSatisfy(
                        key -> assertThat(places(key, Locale.FRENCH)).as(key).isEqualTo(places(key, Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fr"})
    void no_text_is_blank_or_written_for_the_old_message_format(String language) {
        ResourceBundle bundle = bundle(Locale.forLanguageTag(language));
        assertThat(bundle.keySet())
                .allSatisfy(key -> assertThat(bundle.getString(key))
                        .as(key)
                        .isNotBlank()
                        .doesNotContain("''", ",choice", ",number", "’", "  ")
                        .isEqualTo(bundle.getString(key).strip()));
    }

    @Test
    void French_texts_are_spaced_as_French_is() {
        ResourceBundle french = bundle(Locale.FRENCH);
        assertThat(french.keySet())
                .allSatisfy(key -> assertThat(french.getString(key))
                        .as(key)
                        .doesNotContain("\"")
                        .doesNotContainPattern("[^ ][:;!?»]")
                        .doesNotContainPattern("[:;«][^ ]"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "fr"})
    void a_rule_repeats_no_number_of_the_law(String language) {
        ResourceBundle bundle = bundle(Locale.forLanguageTag(language));
        assertThat(rules())
                .allSatisfy(key -> assertThat(
                                ARTICLES.matcher(bundle.getString(key)).replaceAll("article"))
                        .as(key)
                        .doesNotContainPattern("\\d")
                        .endsWith("."));
    }

    @Test
    void two_rules_never_say_the_same() {
        List<Rule> shipped = FrenchRules.shipped().rules();
        assertThat(shipped.stream().map(Rule::norm).map(FRENCH::of)).doesNotHaveDuplicates();
        assertThat(shipped.stream().map(Rule::norm).map(ENGLISH::of)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-01, 1er mars 2026, 1 March 2026",
        "2026-03-02, 2 mars 2026, 2 March 2026",
        "2027-12-31, 31 décembre 2027, 31 December 2027",
        "2026-08-11, 11 août 2026, 11 August 2026"
    })
    void dates_are_written_as_they_are_said(LocalDate date, String french, String english) {
        assertThat(FRENCH.of(date)).isEqualTo(french);
        assertThat(ENGLISH.of(date)).isEqualTo(english);
    }

    @Test
    void an_instant_is_told_in_UTC() {
        Instant instant = Instant.parse("2026-10-01T18:05:00Z");
        assertThat(FRENCH.of(instant)).isEqualTo("1er octobre 2026 à 18 h 05 UTC");
        assertThat(ENGLISH.of(instant)).isEqualTo("1 October 2026, 18:05 UTC");
    }

    @Test
    void the_language_of_the_machine_never_steps_in() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.FRANCE);
            assertThat(new Texts(Locale.UK).of(FactKind.FIRST_CONTACT_MADE)).isEqualTo("first contact");
            Locale.setDefault(Locale.GERMANY);
            assertThat(new Texts(Locale.FRANCE).of(FactKind.FIRST_CONTACT_MADE)).isEqualTo("premier contact");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void a_key_without_a_text_is_a_bug_of_the_caller() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FRENCH.format("rule.OF-NOBODY"))
                .withMessageContaining("rule.OF-NOBODY");
    }

    private static Stream<String> words() {
        return Stream.of(
                        words("fact", FactKind.values()),
                        words("phase", Phase.values()),
                        words("mode", DeliveryMode.values()),
                        words("stage", Stage.values()),
                        words("close", CloseReason.values()),
                        words("breach", BreachReason.values()),
                        words("role", Role.values()),
                        words("command", Command.values()),
                        words("mark", Mark.values()),
                        words("measure", Measure.values()),
                        words("funding", FundingKind.values()),
                        words("status", BeneficiaryStatus.values()),
                        words("quote", QuoteMention.values()),
                        words("mention", AgreementMention.values()),
                        words("topic", InformationTopic.values()),
                        words("verdict", Finding.Verdict.values()),
                        words("silence", SilenceEffect.values()),
                        words("waiver", Leeway.Reason.values()),
                        words("coverage", QualiopiRow.Status.values()),
                        words("bpf", BpfLine.values()),
                        Indicator.all().stream().map(each -> "indicator." + each.number()))
                .flatMap(each -> each);
    }

    private static Stream<String> words(String family, Enum<?>... values) {
        return Stream.of(values).map(value -> family + "." + value.name());
    }

    private static Stream<String> rules() {
        return FrenchRules.shipped().rules().stream()
                .map(rule -> "rule." + rule.norm().id());
    }

    private static Set<String> sentences() {
        try (Stream<Path> files = Files.list(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(file -> SENTENCE.matcher(text(file)).results())
                    .map(found -> found.group(1))
                    .filter(key -> !isJsonField(key))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The JSON form names its fields with words of its own, such as {@code because}. */
    private static boolean isJsonField(String literal) {
        return !literal.contains(".") && !literal.equals("instant");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> places(String key, Locale locale) {
        return PLACE.matcher(bundle(locale).getString(key))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys(Locale locale) {
        return bundle(locale).keySet();
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("org.bilan.messages.texts", locale, new ThisLocaleOnly());
    }

    /** Keeps the French bundle from being completed by its parent's keys. */
    private static final class ThisLocaleOnly extends ResourceBundle.Control {
        @Override
        public List<Locale> getCandidateLocales(String baseName, Locale locale) {
            return List.of(locale);
        }
    }
}
