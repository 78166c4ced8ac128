package org.bilan.messages;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DateWordsTest {
    private static final DateTimeFormatter FRENCH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.FRANCE);

    @Test
    void every_day_has_its_own_words_though_many_share_a_place() {
        DateWords words = new DateWords(Locale.FRANCE, "1er");
        for (int round = 0; round < 2; round++) {
            assertThat(LocalDate.of(2019, 1, 1).datesUntil(LocalDate.of(2036, 1, 1)))
                    .allSatisfy(day -> assertThat(words.of(day.toEpochDay())).isEqualTo(expected(day)));
        }
    }

    private static String expected(LocalDate day) {
        String words = FRENCH.format(day);
        return day.getDayOfMonth() == 1 ? words.replaceFirst("1", "1er") : words;
    }
}
