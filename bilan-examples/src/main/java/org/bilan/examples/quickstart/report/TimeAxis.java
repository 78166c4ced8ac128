package org.bilan.examples.quickstart.report;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a day stands from left to right.
 *
 * @param first the day at the left edge
 * @param last the day at the right edge, after {@code first}
 */
record TimeAxis(LocalDate first, LocalDate last) {
    /** Left edge of the chart in pixels: room for the labels of the rows. */
    static final int LEFT = 250;

    /** Width of the chart in pixels. */
    static final int WIDTH = 760;

    /** A month that begins on the axis. */
    record Month(int x, int labelX, String label) {}

    /** The axis that holds all these days, with a margin. */
    static TimeAxis over(List<LocalDate> days) {
        LocalDate first = days.stream().min(LocalDate::compareTo).orElseThrow();
        LocalDate last = days.stream().max(LocalDate::compareTo).orElseThrow();
        return new TimeAxis(first.withDayOfMonth(1), last.plusDays(25));
    }

    /** The middle of a day in pixels; days outside stand at the nearest edge. */
    int x(LocalDate day) {
        long all = ChronoUnit.DAYS.between(first, last);
        long days = Math.max(0, Math.min(all, ChronoUnit.DAYS.between(first, day)));
        return (int) (LEFT + days * WIDTH / all);
    }

    /** The months, each with its short name, and with the year in January and at the left edge. */
    List<Month> months(Locale locale) {
        List<Month> months = new ArrayList<>();
        for (YearMonth month = YearMonth.from(first); !month.atDay(1).isAfter(last); month = month.plusMonths(1)) {
            boolean withYear = months.isEmpty() || month.getMonthValue() == 1;
            String label = DateTimeFormatter.ofPattern(withYear ? "LLL uu" : "LLL", locale)
                    .format(month);
            int x = x(month.atDay(1));
            months.add(new Month(x, x + 3, label));
        }
        return months;
    }
}
