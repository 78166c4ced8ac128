package org.bilan.questionnaires.instrument;

import java.util.Map;
import java.util.stream.Collectors;

/** A line of a key in one field; ids of choices hold none of the signs between them. */
final class CanonicalKey implements Keyed.Cases<String> {

    @Override
    public String byNumber(Keyed.ByNumber key) {
        return key.direction().sign() + weight(key);
    }

    @Override
    public String byRow(Keyed.ByRow key) {
        return "row " + key.rowId() + " " + key.direction().sign() + weight(key);
    }

    @Override
    public String byPoints(Keyed.ByPoints key) {
        return "points " + points(key.points()) + weight(key);
    }

    @Override
    public String byAgreement(Keyed.ByAgreement key) {
        return "agreement " + points(key.points()) + weight(key);
    }

    private static String points(Map<String, Integer> points) {
        return points.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(" "));
    }

    private static String weight(Keyed key) {
        return key.weight() == 1 ? "" : "*" + key.weight();
    }
}
