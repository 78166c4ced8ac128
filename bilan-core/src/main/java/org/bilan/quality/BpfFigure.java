package org.bilan.quality;

import java.math.BigDecimal;

/**
 * The figure on one line.
 *
 * @param count persons, or sessions on the line of sessions
 * @param minutes time followed or given; the form asks for hours
 * @param euros income excluding tax; credit notes make it smaller
 */
public record BpfFigure(long count, long minutes, BigDecimal euros) {
    /** Nothing. */
    public static final BpfFigure ZERO = new BpfFigure(0, 0, BigDecimal.ZERO);

    static BpfFigure people(long count, long minutes) {
        return new BpfFigure(count, minutes, BigDecimal.ZERO);
    }

    static BpfFigure income(BigDecimal euros) {
        return new BpfFigure(0, 0, euros);
    }

    /** Both together. */
    public BpfFigure plus(BpfFigure other) {
        return new BpfFigure(count + other.count, minutes + other.minutes, euros.add(other.euros));
    }
}
