package org.bilan.messages;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the bundles, taken apart once: {@code {0}} stands for the first argument. A message format of the platform
 * would parse the text each time, and costs more than all the rules that it explains.
 */
final class Template {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final List<String> pieces;
    private final int[] places;

    private Template(List<String> pieces, int[] places) {
        this.pieces = pieces;
        this.places = places;
    }

    static Template of(String text) {
        List<String> pieces = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        Matcher matcher = PLACE.matcher(text);
        int from = 0;
        while (matcher.find()) {
            pieces.add(text.substring(from, matcher.start()));
            places.add(Integer.parseInt(matcher.group(1)));
            from = matcher.end();
        }
        pieces.add(text.substring(from));
        return new Template(
                List.copyOf(pieces), places.stream().mapToInt(Integer::intValue).toArray());
    }

    String with(String... arguments) {
        if (places.length == 0) {
            return pieces.get(0);
        }
        String[] parts = new String[2 * places.length + 1];
        for (int i = 0; i < places.length; i++) {
            parts[2 * i] = pieces.get(i);
            parts[2 * i + 1] = arguments[places[i]];
        }
        parts[2 * places.length] = pieces.get(places.length);
        return String.join("", parts);
    }
}
