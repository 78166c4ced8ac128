package org.bilan.lifecycle;

import java.math.BigDecimal;

/** What facts check of the amounts they carry. */
final class Money {
    private Money() {}

    /** Euros: zero or more, at most two decimals. */
    static void require(String name, BigDecimal euros) {
        if (euros.signum() < 0 || euros.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException(
                    name + " (" + euros + ") must be zero or more, in euros with at most two decimals");
        }
    }

    static void requirePositive(String name, int minutes) {
        if (minutes <= 0) {
            throw new IllegalArgumentException(name + " (" + minutes + ") must be positive");
        }
    }
}
