package org.bilan.scheduling.calendarfile;

import io.vavr.control.Either;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarParserImpl;
import net.fortuna.ical4j.data.ContentHandler;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.data.UnfoldingReader;
import org.bilan.scheduling.calendarfile.CalendarProblem.Expected;

/**
 * Takes a calendar file apart with ical4j's parser, and with nothing else of it: what it reads goes through no registry
 * of zones. So a VTIMEZONE of the file is a component like any other, which nothing learns, and no zone is ever asked of a network.
 */
final class BlockReader implements ContentHandler {
    private static final int MOST_LEVELS = 8;

    private final List<Block> calendars = new ArrayList<>();
    private final Deque<Block> open = new ArrayDeque<>();
    private Map<String, String> parameters = new HashMap<>();
    private String value = "";

    private BlockReader() {}

    /** The calendars of a file, or the one thing that is wrong with it as a whole. */
    static Either<CalendarProblem, List<Block>> read(String text, ImportBounds bounds) {
        if (text.getBytes(StandardCharsets.UTF_8).length > bounds.mostOctets()) {
            return Either.left(CalendarProblem.ofFile(text.length() + " characters", Expected.A_SMALLER_FILE));
        }
        BlockReader reader = new BlockReader();
        try {
            new CalendarParserImpl().parse(unfolded(text), reader);
        } catch (IOException | ParserException | RuntimeException e) {
            return Either.left(CalendarProblem.ofFile(String.valueOf(e.getMessage()), Expected.A_WHOLE_CALENDAR));
        }
        return reader.calendars.isEmpty() || !reader.open.isEmpty()
                ? Either.left(CalendarProblem.ofFile("", Expected.A_WHOLE_CALENDAR))
                : Either.right(reader.calendars);
    }

    /** Long lines are folded (RFC 5545, 3.1), and some programs end theirs with LF alone. */
    private static Reader unfolded(String text) {
        return new UnfoldingReader(new StringReader(text), true);
    }

    @Override
    public void startCalendar() {
        open.push(new Block("VCALENDAR"));
    }

    @Override
    public void endCalendar() {
        calendars.add(open.pop());
    }

    @Override
    public void startComponent(String name) {
        if (open.size() >= MOST_LEVELS) {
            throw new IllegalStateException("more than " + MOST_LEVELS + " levels");
        }
        open.push(new Block(name));
    }

    @Override
    public void endComponent(String name) {
        Block done = open.pop();
        open.element().add(done);
    }

    /** The parser knows BEGIN and END in capitals only: in small letters a component would be lost without a word. */
    @Override
    public void startProperty(String name) {
        if (name.equalsIgnoreCase("BEGIN") || name.equalsIgnoreCase("END")) {
            throw new IllegalStateException(name + " in small letters");
        }
        parameters = new HashMap<>();
        value = "";
    }

    @Override
    public void parameter(String name, String parameterValue) {
        parameters.putIfAbsent(name.toUpperCase(Locale.ROOT), unquoted(parameterValue));
    }

    private static String unquoted(String text) {
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1)
                : text;
    }

    @Override
    public void propertyValue(String propertyValue) {
        value = propertyValue;
    }

    @Override
    public void endProperty(String name) {
        open.element().add(new Block.Line(name.toUpperCase(Locale.ROOT), Map.copyOf(parameters), value));
    }
}
