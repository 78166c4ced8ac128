package org.bilan.examples.quickstart;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates, lengths, amounts and words in one line of a story file; collects what is wrong with them. */
final class LineText {
    static final Pattern DATE = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}|\\d{1,2}/\\d{1,2}/\\d{4}");
    private static final Pattern HOURS = Pattern.compile("(-?)\\s?(\\d{1,4}) ?h ?(\\d{1,2})?");
    private static final Pattern MINUTES = Pattern.compile("(-?)\\s?(\\d{1,5}) ?min");
    private static final Pattern AMOUNT = Pattern.compile("(\\d[\\d ]{0,12})([.,]\\d{1,2})? ?(€|eur)");

    private final int line;
    private final List<StoryProblem> problems;

    LineText(int line, List<StoryProblem> problems) {
        this.line = line;
        this.problems = problems;
    }

    /** How many problems the file has so far. */
    int problems() {
        return problems.size();
    }

    static boolean isLength(String text) {
        String plain = Words.plain(text);
        return HOURS.matcher(plain).matches() || MINUTES.matcher(plain).matches();
    }

    /** A length in minutes, or a problem if it is not positive or not one. */
    Optional<Integer> length(String field, String text) {
        Matcher hours = HOURS.matcher(Words.plain(text));
        Matcher minutes = MINUTES.matcher(Words.plain(text));
        int length = 0;
        if (hours.matches()) {
            length = Integer.parseInt(hours.group(2)) * 60
                    + (hours.group(3) == null ? 0 : Integer.parseInt(hours.group(3)));
            length = hours.group(1).isEmpty() ? length : -length;
        } else if (minutes.matches()) {
            length = Integer.parseInt(minutes.group(1) + minutes.group(2));
        }
        return length > 0 ? Optional.of(length) : wrong(field, text, "une durée positive comme 2 h 30 ou 150 min");
    }

    /** An amount in euros as {@code 1 850,00 €}; empty if the text is none. */
    static Optional<BigDecimal> amount(String text) {
        Matcher matcher = AMOUNT.matcher(Words.plain(text));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String cents = matcher.group(2) == null ? ".00" : matcher.group(2).replace(',', '.');
        return Optional.of(new BigDecimal(matcher.group(1).replace(" ", "") + cents).setScale(2));
    }

    /** The dates that stand in a text; a problem for each that does not exist. */
    List<LocalDate> dates(String text) {
        List<LocalDate> found = new ArrayList<>();
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            date("date", matcher.group()).ifPresent(found::add);
        }
        return found;
    }

    /** A date as 2026-03-02 or 02/03/2026, or a problem if no calendar has it. */
    Optional<LocalDate> date(String field, String text) {
        String[] parts = text.trim().split("[-/]", -1);
        try {
            int first = Integer.parseInt(parts[0]);
            int month = Integer.parseInt(parts[1]);
            int last = Integer.parseInt(parts[2]);
            return Optional.of(
                    text.contains("/") ? LocalDate.of(last, month, first) : LocalDate.of(first, month, last));
        } catch (DateTimeException | ArrayIndexOutOfBoundsException | NumberFormatException impossible) {
            return wrong(field, text, "une date qui existe, comme 2026-03-02 ou 02/03/2026");
        }
    }

    /** What a word means, or a problem that lists the words there are. */
    <T> Optional<T> word(String field, String text, Map<String, T> words) {
        return Words.find(words, text).or(() -> wrong(field, text, oneOf(words)));
    }

    static String oneOf(Map<String, ?> words) {
        return "un de : " + String.join(", ", Words.shown(words));
    }

    <T> Optional<T> wrong(String field, String value, String expected) {
        problems.add(new StoryProblem(line, field, value, expected));
        return Optional.empty();
    }
}
