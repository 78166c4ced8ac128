package org.bilan.legaltime;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LegalDatesVectorTest {
    private static final Path FILE =
            Path.of(System.getProperty("bilan.vectors", "src/test/resources/vectors"), "dates.csv");
    private static final Pattern METHOD = Pattern.compile("([A-Z_]+)( \\(.*\\))?( then \\+1 day)?");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Test
    void every_worked_date_is_reached_by_its_method() throws IOException {
        List<String> wrong = new ArrayList<>();
        Map<String, Integer> rowsOfMethod = new TreeMap<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FILE)) {
            for (NamedCsvRecord row : rows) {
                rowsOfMethod.merge(row.getField("method"), 1, Integer::sum);
                failure(row).ifPresent(wrong::add);
            }
        }
        System.getLogger("vectors")
                .log(System.Logger.Level.INFO, "dates.csv: {0} wrong, rows by method: {1}", wrong.size(), rowsOfMethod);
        assertThat(wrong).isEmpty();
        assertThat(rowsOfMethod).isNotEmpty();
    }

    private static Optional<String> failure(NamedCsvRecord row) {
        Optional<String> failure = row.getField("method").equals("ELAPSED_HOURS") ? wrongEnd(row) : wrongDays(row);
        return failure.map(found -> row.getField("id") + ": " + found);
    }

    private static Optional<String> wrongEnd(NamedCsvRecord row) {
        Moment trigger = new Moment(
                OffsetDateTime.parse(row.getField("effective_trigger")).toInstant(),
                ZoneId.of(row.getField("time_zone")));
        Moment found = new ElapsedHours(numbers(row)[0]).after(trigger);
        Instant expected = OffsetDateTime.parse(row.getField("expected")).toInstant();
        boolean right = found.instant().equals(expected)
                && expected.equals(Instant.parse(row.getField("exclusive_end_utc")))
                && found.toString().startsWith(row.getField("expected").substring(0, 16));
        return right ? Optional.empty() : Optional.of(found + " for " + row.getField("expected"));
    }

    private static Optional<String> wrongDays(NamedCsvRecord row) {
        LegalCalendar calendar = LegalCalendar.of(Territory.valueOf(row.getField("holiday_zone")))
                .inZone(ZoneId.of(row.getField("time_zone")));
        LocalDate expected = LocalDate.parse(row.getField("expected"));
        DateWindow found = window(row, calendar);
        boolean right = found.latest().equals(Optional.of(expected))
                && (row.getField("expected_from").isEmpty()
                        || found.earliest().equals(Optional.of(LocalDate.parse(row.getField("expected_from")))))
                && calendar.endOf(expected).equals(Instant.parse(row.getField("exclusive_end_utc")));
        return right ? Optional.empty() : Optional.of(found + " for " + expected);
    }

    private static DateWindow window(NamedCsvRecord row, LegalCalendar calendar) {
        String text = row.getField("effective_trigger");
        LocalDate trigger =
                text.length() > 10 ? calendar.dateOf(OffsetDateTime.parse(text).toInstant()) : LocalDate.parse(text);
        MatchResult method =
                METHOD.matcher(row.getField("method")).results().findFirst().orElseThrow();
        int[] numbers = numbers(row);
        if (method.group(1).equals("MONTH_WINDOW")) {
            return DateWindow.between(
                    months(numbers[0]).after(trigger, calendar),
                    months(numbers[1]).after(trigger, calendar));
        }
        if (method.group(1).endsWith("_BACK")) {
            return DateWindow.until(
                    delay(method.group(1).replace("_BACK", ""), numbers).before(trigger, calendar));
        }
        return DateWindow.until(delay(method.group(1), numbers).after(trigger, calendar))
                .shift(method.group(3) == null ? 0 : 1);
    }

    private static Delay delay(String method, int[] numbers) {
        if (method.endsWith("_ROLLED")) {
            return delay(method.replace("_ROLLED", ""), numbers).ending(NonWorkingLastDay.EXTEND);
        }
        return switch (method) {
            case "IMMEDIATE" -> Delay.immediate();
            case "CALENDAR_DAYS" -> new Delay.CalendarDays(numbers[0]);
            case "WORKING_DAYS_MON_FRI" -> new Delay.WorkingDays(numbers[0]);
            case "WORKING_DAYS_MON_SAT" -> new Delay.OpeningDays(numbers[0]);
            case "CLEAR_DAYS" -> new Delay.ClearDays(numbers[0]);
            case "WEEKS" -> new Delay.Weeks(numbers[0]);
            case "MONTHS" -> months(numbers[0]);
            case "MONTHS_THEN_DAYS" -> new Delay.MonthsThenDays(months(numbers[0]), new Delay.CalendarDays(numbers[1]));
            case "YEARS" -> new Delay.Years(numbers[0]);
            case "YEARS_ELAPSED" -> new Delay.CompletedYears(numbers[0]);
            default -> throw new IllegalArgumentException("method " + method);
        };
    }

    private static int[] numbers(NamedCsvRecord row) {
        return NUMBER.matcher(row.getField("quantity"))
                .results()
                .mapToInt(found -> Integer.parseInt(found.group()))
                .toArray();
    }

    private static Delay.Months months(int count) {
        return new Delay.Months(count, MonthRounding.LAST_DAY_OF_MONTH);
    }
}
