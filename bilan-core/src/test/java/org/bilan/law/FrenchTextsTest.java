package org.bilan.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Each way to cite a text says which text it is, in which version, and how well it is known. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FrenchTextsTest {
    private static final LocalDate VERSION = LocalDate.of(2026, 2, 26);

    @Test
    void an_article_of_the_labour_code_is_cited_in_its_version() {
        Citation present = FrenchTexts.labourCode("L.6313-4");
        assertThat(present.text()).isEqualTo("Code du travail");
        assertThat(present.article()).isEqualTo("L.6313-4");
        assertThat(present.version()).isEqualTo(FrenchTexts.REFORM);
        assertThat(FrenchTexts.labourCode("L.6313-4", VERSION).version()).isEqualTo(VERSION);
        assertThat(FrenchTexts.labourCodeOf2014("R.1233-35").version()).isEqualTo(LocalDate.of(2014, 12, 31));
    }

    @Test
    void a_citation_says_how_well_its_text_is_known() {
        assertThat(List.of(
                        FrenchTexts.labourCode("L.6313-4"),
                        FrenchTexts.consumerCode("L.221-18", Confidence.SECONDARY),
                        FrenchTexts.gdpr("art. 15"),
                        FrenchTexts.secondary("CGU", "3", VERSION),
                        FrenchTexts.unverified("CGU", "3", VERSION),
                        FrenchTexts.decree("Décret", "1", VERSION),
                        FrenchTexts.qualityFramework("1"),
                        FrenchTexts.providerPage("Durée")))
                .extracting(citation -> citation.check().confidence())
                .containsExactly(
                        Confidence.VERIFIED,
                        Confidence.SECONDARY,
                        Confidence.UNVERIFIED,
                        Confidence.SECONDARY,
                        Confidence.UNVERIFIED,
                        Confidence.VERIFIED,
                        Confidence.SECONDARY,
                        Confidence.VERIFIED);
    }

    @Test
    void every_text_was_checked_on_a_day() {
        assertThat(List.of(FrenchTexts.gdpr("art. 15"), FrenchTexts.providerPage("Durée")))
                .allSatisfy(
                        citation -> assertThat(citation.check().lastChecked()).isAfterOrEqualTo(VERSION));
    }
}
