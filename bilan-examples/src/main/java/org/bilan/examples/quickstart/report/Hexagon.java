package org.bilan.examples.quickstart.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.bilan.questionnaires.report.HexagonPicture;

/** The RIASEC hexagon in pixels: rings, axes, the person's shape, a label per theme. */
public record Hexagon(List<String> rings, String shape, List<Corner> corners) {
    private static final int MIDDLE_X = 230;
    private static final int MIDDLE_Y = 180;
    private static final int RADIUS = 120;

    /** Nothing to draw: the interests could not be scored. */
    public static final Hexagon EMPTY = new Hexagon(List.of(), "", List.of());

    /**
     * A corner with its label.
     *
     * @param anchor where the label is held: start, middle or end
     */
    public record Corner(int x, int y, int labelX, int labelY, String anchor, String label, String percent) {}

    /** The drawing of a picture in one language. */
    public static Hexagon of(HexagonPicture picture, Locale locale) {
        List<String> rings = List.of(0.25, 0.5, 0.75, 1.0).stream()
                .map(size -> points(picture, corner -> size))
                .toList();
        return new Hexagon(
                rings,
                points(picture, HexagonPicture.Corner::share),
                picture.corners().stream().map(corner -> corner(corner, locale)).toList());
    }

    private interface Size {
        double of(HexagonPicture.Corner corner);
    }

    private static String points(HexagonPicture picture, Size size) {
        return picture.corners().stream()
                .map(corner -> x(corner, size.of(corner)) + "," + y(corner, size.of(corner)))
                .collect(Collectors.joining(" "));
    }

    private static int x(HexagonPicture.Corner corner, double size) {
        return (int) Math.round(MIDDLE_X + RADIUS * size * Math.cos(Math.toRadians(corner.angle())));
    }

    private static int y(HexagonPicture.Corner corner, double size) {
        return (int) Math.round(MIDDLE_Y - RADIUS * size * Math.sin(Math.toRadians(corner.angle())));
    }

    private static Corner corner(HexagonPicture.Corner corner, Locale locale) {
        double cosine = Math.cos(Math.toRadians(corner.angle()));
        String anchor = cosine > 0 ? "start" : "end";
        return new Corner(
                x(corner, 1),
                y(corner, 1),
                x(corner, 1.08),
                y(corner, 1.08) + 4,
                anchor,
                corner.label().in(locale),
                Math.round(100 * corner.share()) + " %");
    }
}
