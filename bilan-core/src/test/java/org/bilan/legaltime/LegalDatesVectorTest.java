package org.bilan.legaltime;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class LegalDatesVectorTest {
    private static final Path FILE =
            Path.of(System.getProperty("bilan.vectors", "src/test/resources/vectors"), "dates.csv");

    @Test
    void every_worked_date_of_a_method_counted_in_days_is_reached() throws IOException {
        List<String> wrong = new ArrayList<>();
        int checked = 0;
        int otherMethods = 0;
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(FILE)) {
            for (NamedCsvRecord row : rows) {
                if (row.getField("method").equals("ELAPSED_HOURS")) {
                    otherMethods++;
                    continue;
                }
                checked++;
                failure(row).ifPresent(wrong::add);
            }
        }
        System.getLogger("vectors")
                .log(
                        System.Logger.Level.INFO,
                        "dates.csv: {0} rows checked, {1} wrong, {2} counted in hours",
                        checked,
                        wrong.size(),
                        otherMethods);
        assertThat(wrong).isEmpty();
        assertThat(checked).isPositive();
    }

    private static Optional<String> failure(NamedCsvRecord row) {
        LegalCalendar calendar = LegalCalendar.of(Territory.valueOf(row.getField("holiday_zone")))
                .inZone(ZoneId.of(row.getField("time_zone")));
        LocalDate expected = LocalDate.parse(row.getField("expected"));
        DateWindow found = window(row, calendar);
        boolean right = found.latest().equals(Optional.of(expected))
                && (row.getField("expected_from").isEmpty()
                        || found.earliest().equals(Optional.of(LocalDate.parse(row.getField("expected_from")))))
                && calendar.endOf(expected).equals(Instant.parse(row.getField("exclusive_end_utc")));
        return right ? Optional.empty() : Optional.of(row.getField("id") + ": " + found + " for " + expected);
    }

    private static DateWindow window(NamedCsvRecord row, LegalCalendar calendar) {
        String text = row.getField("effective_trigger");
        LocalDate trigger = text.length() > 10 ? calendar.dateOf(Instant.parse(text)) : LocalDate.parse(text);
        String quantity = row.getField("quantity");
        if (row.getField("method").equals("MONTH_WINDOW")) {
            String[] bounds = quantity.split("\\.\\.", -1);
            return DateWindow.between(
                    months(Integer.parseInt(bounds[0])).after(trigger, calendar),
                    months(Integer.parseInt(bounds[1])).after(trigger, calendar));
        }
        int count = Integer.parseInt(quantity);
        return DateWindow.until(
                switch (row.getField("method")) {
                    case "CALENDAR_DAYS", "IMMEDIATE" -> new Delay.CalendarDays(count).after(trigger, calendar);
                    case "CALENDAR_DAYS_ROLLED" ->
                        new Delay.CalendarDays(count).extended().after(trigger, calendar);
                    case "CALENDAR_DAYS_ROLLED then +1 day" ->
                        new Delay.CalendarDays(count)
                                .extended()
                                .after(trigger, calendar)
                                .plusDays(1);
                    case "CALENDAR_DAYS_BACK" -> new Delay.CalendarDays(count).before(trigger, calendar);
                    case "WORKING_DAYS_MON_FRI" -> new Delay.WorkingDays(count).after(trigger, calendar);
                    case "WORKING_DAYS_MON_SAT" -> new Delay.OpeningDays(count).after(trigger, calendar);
                    case "CLEAR_DAYS" -> new Delay.ClearDays(count).after(trigger, calendar);
                    case "WEEKS" -> new Delay.Weeks(count).after(trigger, calendar);
                    case "MONTHS" -> months(count).after(trigger, calendar);
                    case "MONTHS_ROLLED" -> months(count).extended().after(trigger, calendar);
                    case "YEARS" -> new Delay.Years(count).after(trigger, calendar);
                    case "YEARS_ELAPSED (anniversary + 1 day)", "YEARS_ELAPSED" ->
                        new Delay.CompletedYears(count).after(trigger, calendar);
                    default -> throw new IllegalArgumentException("method " + row.getField("method"));
                });
    }

    private static Delay months(int count) {
        return new Delay.Months(count, MonthRounding.LAST_DAY_OF_MONTH);
    }
}
