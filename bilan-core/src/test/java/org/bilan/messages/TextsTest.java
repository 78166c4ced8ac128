package org.bilan.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Stream;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.Bilan;
import org.bilan.lifecycle.BilanDecider;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;
import org.bilan.lifecycle.Refusal;
import org.bilan.lifecycle.Stage;
import org.bilan.rules.CaseFile;
import org.bilan.rules.Finding;
import org.bilan.rules.Requirement;
import org.bilan.rules.Rule;
import org.bilan.rules.SilenceEffect;
import org.bilan.rules.french.FrenchRules;
import org.bilan.rules.french.LabourCode;
import org.bilan.testkit.Facts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TextsTest {
    private static final Texts FRENCH = Texts.in(Locale.FRANCE);
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final LegalCalendar PARIS = LegalCalendar.of(Territory.METROPOLE);

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(keys(Locale.FRANCE)).isEqualTo(keys(Locale.ROOT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void every_word_and_every_rule_has_a_text_without_leftovers_of_its_format(String language) {
        Texts texts = Texts.in(Locale.forLanguageTag(language));
        Stream<String> words = Stream.of(
                        Stream.of(FactKind.values()).map(texts::of),
                        Stream.of(Phase.values()).map(texts::of),
                        Stream.of(DeliveryMode.values()).map(texts::of),
                        Stream.of(Stage.values()).map(texts::of),
                        Stream.of(Requirement.values()).map(texts::of),
                        Stream.of(SilenceEffect.values()).map(texts::of),
                        Stream.of(Finding.Verdict.values()).map(texts::of),
                        FrenchRules.shipped().rules().stream().map(Rule::norm).map(texts::of))
                .flatMap(each -> each);
        assertThat(words).allSatisfy(word -> assertThat(word).isNotBlank().doesNotContain("''", "{", "!"));
    }

    @Test
    void a_finding_explains_itself_in_both_languages() {
        Finding late = welcome("first contact made 2026-01-05; intake interview offered 2026-01-17", "2026-02-01");
        assertThat(FRENCH.of(late)).isEqualTo("enfreint");
        assertThat(FRENCH.of(late.because()))
                .containsExactly(
                        "premier contact : 5 janvier 2026",
                        "entretien d'accueil proposé : 17 janvier 2026",
                        "valeur en vigueur : 10 jours calendaires, depuis le 1 janvier 2019"
                                + " (Offre du prestataire, Modalités et délais d'accès)",
                        "régulier jusqu'au 15 janvier 2026",
                        "2 jours de retard");
        assertThat(ENGLISH.of(late.because()).get(4)).isEqualTo("2 days too late");
        assertThat(ENGLISH.of(welcome("first contact made 2026-01-05", "2026-01-16")
                                .because())
                        .get(4))
                .isEqualTo("one day too late");
    }

    @Test
    void what_is_due_names_the_fact_and_its_window() {
        Finding due = welcome("first contact made 2026-01-05", "2026-01-06");
        assertThat(FRENCH.of(due)).isEqualTo("attendu : entretien d'accueil proposé (jusqu'au 15 janvier 2026)");
        assertThat(ENGLISH.of(due)).isEqualTo("awaited: welcome interview offered (until 15 January 2026)");
    }

    @Test
    void an_excused_and_a_lapsed_case_say_so() {
        Finding excused = welcome("first contact made 2026-01-05; offer refused 2026-01-06", "2026-03-01");
        assertThat(FRENCH.of(excused)).isEqualTo("sans objet");
        assertThat(FRENCH.of(excused.because())).contains("excusé par : offre refusée, 6 janvier 2026");
        Finding lapsed =
                finding("S-REF-01", "intake interview held 2026-09-02; quote delivered 2026-09-04", "2026-10-01");
        assertThat(FRENCH.of(lapsed)).isEqualTo("l'offre est caduque depuis le 15 septembre 2026");
    }

    @Test
    void every_refusal_says_what_is_wrong() {
        List<Refusal> refusals = List.of(
                refusal("", "offer accepted 2026-01-08"),
                refusal("first contact made 2026-01-05", "first contact made 2026-01-05"),
                refusal("first contact made 2026-01-05", "quote delivered 2026-01-04"),
                refusal("first contact made 2026-01-05; offer refused 2026-01-06", "quote delivered 2026-01-07"),
                refusal(
                        "first contact made 2026-01-05; quote delivered 2026-01-05; offer accepted 2026-01-06",
                        "session held 2026-01-07 CONCLUSIONS"),
                refusal("", "opaque 2026-01-07"),
                new Refusal.AgainstTheLaw(FactKind.SESSION_HELD, List.of(LabourCode.CONSENT.norm())));
        assertThat(refusals.stream().map(FRENCH::of))
                .containsExactly(
                        "« offre acceptée » suppose « devis remis », qui n'est pas enregistré.",
                        "« premier contact » est déjà enregistré, le 5 janvier 2026.",
                        "« devis remis » le 4 janvier 2026 précède « premier contact » le 5 janvier 2026.",
                        "« devis remis » ne peut plus être enregistré : offre refusée depuis le 6 janvier 2026.",
                        "La phase de conclusions n'est pas ouverte : c'est la phase préliminaire qui l'est.",
                        "Cette version de la bibliothèque ne connaît pas le fait « FROM_A_NEWER_VERSION ».",
                        "« séance tenue » enfreindrait la loi : L-CNS-01 Pas de bilan sans le consentement de la"
                                + " personne. (Code du travail, L.6313-4).");
        assertThat(refusals.stream().map(ENGLISH::of))
                .allSatisfy(text -> assertThat(text).doesNotContain("{", "''"));
    }

    private static Finding welcome(String facts, String asOf) {
        return finding("S-ACC-02", facts, asOf);
    }

    private static Finding finding(String rule, String facts, String asOf) {
        return FrenchRules.shipped()
                .check(CaseFile.of(Facts.parse(facts), PARIS, LocalDate.parse(asOf)))
                .find(rule)
                .orElseThrow();
    }

    private static Refusal refusal(String given, String when) {
        Bilan bilan = Bilan.NONE;
        for (BilanEvent fact : Facts.parse(given)) {
            bilan = BilanDecider.evolve(bilan, fact);
        }
        return BilanDecider.decide(bilan, Facts.one(when)).swap().get();
    }

    private static Set<String> keys(Locale locale) {
        return ResourceBundle.getBundle("org.bilan.messages.texts", locale, new ThisLocaleOnly())
                .keySet();
    }

    /** Keeps the French bundle from being completed by its parent's keys. */
    private static final class ThisLocaleOnly extends ResourceBundle.Control {
        @Override
        public List<Locale> getCandidateLocales(String baseName, Locale locale) {
            return List.of(locale.equals(Locale.ROOT) ? locale : Locale.FRENCH);
        }
    }
}
