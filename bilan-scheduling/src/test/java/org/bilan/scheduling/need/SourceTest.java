package org.bilan.scheduling.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SourceTest {
    @Test
    void from_what_gives_way_last_to_what_gives_way_first() {
        assertThat(Source.values())
                .extracting(source -> source.in(Locale.CANADA_FRENCH))
                .containsExactly(
                        "la force des choses",
                        "une règle",
                        "la convention",
                        "l'établissement",
                        "la consultante",
                        "le bénéficiaire");
        assertThat(Source.values())
                .extracting(source -> source.in(Locale.GERMAN))
                .containsExactly(
                        "the nature of things",
                        "a rule",
                        "the agreement",
                        "the establishment",
                        "the consultant",
                        "the beneficiary");
    }
}
