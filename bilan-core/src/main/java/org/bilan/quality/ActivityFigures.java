package org.bilan.quality;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The figures of some bilans and what is missing for them; those of all are the sum of those of each. */
public record ActivityFigures(Map<BpfLine, BpfFigure> lines, List<BpfGap> gaps) {
    /** Of no bilan at all. */
    public static final ActivityFigures NONE = new ActivityFigures(Map.of(), List.of());

    public ActivityFigures {
        lines = Map.copyOf(lines);
        gaps = List.copyOf(gaps);
    }

    /** The figure on a line. */
    public BpfFigure on(BpfLine line) {
        return lines.getOrDefault(line, BpfFigure.ZERO);
    }

    /** Both together. */
    public ActivityFigures plus(ActivityFigures other) {
        Map<BpfLine, BpfFigure> sums = new EnumMap<>(BpfLine.class);
        sums.putAll(lines);
        other.lines.forEach((line, figure) -> sums.merge(line, figure, BpfFigure::plus));
        List<BpfGap> all = new ArrayList<>(gaps);
        all.addAll(other.gaps);
        return new ActivityFigures(sums, all);
    }
}
