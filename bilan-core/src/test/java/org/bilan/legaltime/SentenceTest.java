package org.bilan.legaltime;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SentenceTest {

    @ParameterizedTest
    @CsvFileSource(
            resources = "/golden/legaltime/sentences.csv",
            delimiter = '|',
            quoteCharacter = '"',
            numLinesToSkip = 1)
    void a_delay_reads_in_both_languages_as_it_was_approved(String delay, String french, String english) {
        String[] words = delay.split(" ", -1);
        int[] counts =
                Stream.of(words[1].split("\\+", -1)).mapToInt(Integer::parseInt).toArray();
        if (words[0].equals("ELAPSED_HOURS")) {
            ElapsedHours hours = new ElapsedHours(counts[0]);
            assertThat(hours.in(Locale.CANADA_FRENCH)).isEqualTo(french);
            assertThat(hours.in(Locale.GERMAN)).isEqualTo(english).isEqualTo(hours.toString());
            return;
        }
        Delay read = delay(words[0], counts);
        assertThat(read.in(Locale.FRANCE)).isEqualTo(french);
        assertThat(read.in(Locale.UK)).isEqualTo(english).isEqualTo(read.toString());
    }

    private static Delay delay(String name, int[] counts) {
        int count = counts[0];
        return switch (name) {
            case "CALENDAR_DAYS" -> new Delay.CalendarDays(count);
            case "WORKING_DAYS" -> new Delay.WorkingDays(count);
            case "OPENING_DAYS" -> new Delay.OpeningDays(count);
            case "CLEAR_DAYS" -> new Delay.ClearDays(count);
            case "WEEKS" -> new Delay.Weeks(count);
            case "MONTHS" -> new Delay.Months(count, MonthRounding.LAST_DAY_OF_MONTH);
            case "MONTHS_TO_NEXT" -> new Delay.Months(count, MonthRounding.FIRST_DAY_OF_NEXT_MONTH);
            case "MONTHS_THEN_DAYS" ->
                new Delay.MonthsThenDays(
                        new Delay.Months(count, MonthRounding.LAST_DAY_OF_MONTH), new Delay.CalendarDays(counts[1]));
            case "YEARS" -> new Delay.Years(count);
            case "COMPLETED_YEARS" -> new Delay.CompletedYears(count);
            case "EXTENDED" -> new Delay.CalendarDays(count).extended();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
