package org.bilan.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PhraseTest {
    @ParameterizedTest
    @ValueSource(strings = {"until {0}", "{0}", "on {0} at the latest", "{0}, seen"})
    void words_stand_in_the_open_place(String text) {
        Phrase phrase = Phrase.of(Template.of(text).with(Phrase.OPEN));
        assertThat(phrase.with("1 March")).isEqualTo(Template.of(text).with("1 March"));
    }

    @Test
    void a_text_without_an_open_place_or_with_two_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrase.of("nowhere"))
                .withMessage("text (nowhere) must have one open place");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Phrase.of(Template.of("{0} and {0}").with(Phrase.OPEN)))
                .withMessage("text (… and …) must have one open place");
    }
}
