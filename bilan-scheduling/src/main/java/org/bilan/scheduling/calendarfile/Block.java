package org.bilan.scheduling.calendarfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A component of a calendar file as it is written: nothing in it has been understood yet. */
final class Block {
    private final String name;
    private final List<Line> lines = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();

    /**
     * One content line.
     *
     * @param parameters by name in capitals, the first value of each
     */
    record Line(String name, Map<String, String> parameters, String value) {
        String parameter(String parameter) {
            return parameters.getOrDefault(parameter, "");
        }

        /** The value of a TEXT, its escapes undone (RFC 5545, 3.3.11). */
        String text() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < value.length(); i++) {
                char here = value.charAt(i);
                boolean escapes = here == '\\' && i + 1 < value.length();
                char meant = escapes ? value.charAt(++i) : here;
                text.append(escapes && (meant == 'n' || meant == 'N') ? '\n' : meant);
            }
            return text.toString();
        }
    }

    Block(String name) {
        this.name = name.toUpperCase(Locale.ROOT);
    }

    String name() {
        return name;
    }

    void add(Line line) {
        lines.add(line);
    }

    void add(Block block) {
        blocks.add(block);
    }

    List<Block> blocks(String wanted) {
        return blocks.stream().filter(block -> block.name.equals(wanted)).toList();
    }

    List<Line> all(String wanted) {
        return lines.stream().filter(line -> line.name().equals(wanted)).toList();
    }

    Optional<Line> first(String wanted) {
        return all(wanted).stream().findFirst();
    }

    /** The value of the first line of a name, in capitals; empty if there is none. */
    String word(String wanted) {
        return first(wanted)
                .map(line -> line.value().strip().toUpperCase(Locale.ROOT))
                .orElse("");
    }

    /** How a problem names it. */
    String label() {
        return first("UID").map(uid -> name + " " + uid.value()).orElse(name);
    }
}
