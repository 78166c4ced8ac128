package org.bilan.questionnaires.answers;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How answers are spelled in text: bars between parts, {@code >} between places, {@code =} between ties and in pairs. */
final class Spelling {

    static final Pattern NOT_APPLICABLE = Pattern.compile("(?i)na|n/a");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[+-]?[0-9]{1,9}");

    private Spelling() {}

    /** A whole number of at most nine digits; nothing longer is ever turned into a number. */
    static OptionalInt number(String words) {
        return WHOLE_NUMBER.matcher(words).matches() ? OptionalInt.of(Integer.parseInt(words)) : OptionalInt.empty();
    }

    /** The parts between two signs; none when a part is empty. */
    static Optional<List<String>> parts(String words, char sign) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int at = words.indexOf(sign); at >= 0; at = words.indexOf(sign, from)) {
            parts.add(words.substring(from, at).strip());
            from = at + 1;
        }
        parts.add(words.substring(from).strip());
        return parts.contains("") ? Optional.empty() : Optional.of(parts);
    }

    /** The parts, if none is there twice. */
    static Optional<Set<String>> distinct(List<String> parts) {
        Set<String> distinct = new TreeSet<>(parts);
        return distinct.size() == parts.size() ? Optional.of(distinct) : Optional.empty();
    }

    /** Names with what is said of them, no name twice. */
    static Optional<Map<String, String>> pairs(String words) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String part : parts(words, '|').orElse(List.of())) {
            int equals = part.indexOf('=');
            if (equals < 0
                    || pairs.put(
                                    part.substring(0, equals).strip(),
                                    part.substring(equals + 1).strip())
                            != null) {
                return Optional.empty();
            }
        }
        return pairs.isEmpty() ? Optional.empty() : Optional.of(pairs);
    }

    static String pairs(Map<String, ?> pairs) {
        return pairs.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + pair.getValue())
                .collect(Collectors.joining("|"));
    }
}
