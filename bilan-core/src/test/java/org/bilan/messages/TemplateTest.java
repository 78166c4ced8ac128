package org.bilan.messages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class TemplateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "no place at all               | no place at all",
                "l'offre, l'accord             | l'offre, l'accord",
                "{0}                           | one",
                "{0} : {1}                     | one : two",
                "{1} before {0}                | two before one",
                "{0} and {0}, then {1}         | one and one, then two",
                "{0}{1}                        | onetwo",
                "l'{0} n'est pas {1}.          | l'one n'est pas two.",
                "{}, {a} and { 0 } stand there | {}, {a} and { 0 } stand there"
            })
    void arguments_stand_in_their_places(String text, String filled) {
        assertThat(Template.of(text).with("one", "two")).isEqualTo(filled);
    }

    @ParameterizedTest
    @CsvSource({"{0}, {1}", "$1, {0}", "\\, $"})
    void an_argument_is_never_read_as_a_template(String argument) {
        assertThat(Template.of("<{0}>").with(argument, "two")).isEqualTo("<" + argument + ">");
    }
}
