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

    private final String[] pieces;
    private final int[] places;

    private Template(String[] pieces, int[] places) {
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
                pieces.toArray(new String[0]),
                places.stream().mapToInt(Integer::intValue).toArray());
    }

    /** The usual few places by concatenation, which the platform does fastest. */
    String with(String... arguments) {
        return switch (places.length) {
            case 0 -> pieces[0];
            case 1 -> pieces[0] + arguments[places[0]] + pieces[1];
            case 2 -> pieces[0] + arguments[places[0]] + pieces[1] + arguments[places[1]] + pieces[2];
            case 3 ->
                pieces[0]
                        + arguments[places[0]]
                        + pieces[1]
                        + arguments[places[1]]
                        + pieces[2]
                        + arguments[places[2]]
                        + pieces[3];
            default -> joined(arguments);
        };
    }

    private String joined(String... arguments) {
        StringBuilder text = new StringBuilder(pieces[0]);
        for (int i = 0; i < places.length; i++) {
            text.append(arguments[places[i]]).append(pieces[i + 1]);
        }
        return text.toString();
    }
}
