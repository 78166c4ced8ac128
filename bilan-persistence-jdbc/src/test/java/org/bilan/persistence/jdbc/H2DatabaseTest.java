package org.bilan.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The embedded file. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class H2DatabaseTest {
    @Test
    void a_path_cannot_bring_settings_of_its_own() {
        assertThatThrownBy(() -> H2Database.at(Path.of("target", "x;WRITE_DELAY=500")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not hold a semicolon");
    }
}
