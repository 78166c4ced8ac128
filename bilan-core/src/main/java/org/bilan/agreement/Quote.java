package org.bilan.agreement;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.bilan.BilanValue;
import org.immutables.value.Value;

/**
 * The quote (devis) of one bilan, as it was delivered: a mention that was forgotten is empty here, and found by the rules.
 */
@BilanValue
@Value.Immutable
public interface Quote {
    /** Price including tax in euros, with cents: never negative, at most two decimals. */
    Optional<BigDecimal> amountIncludingTax();

    Optional<LocalDate> plannedStart();

    Optional<LocalDate> plannedEnd();

    /** Time agreed for the three phases together, in minutes. */
    OptionalInt agreedMinutes();

    /** The mandatory mentions that this quote lacks, in the order of {@link QuoteMention}; empty if it is complete. */
    default List<QuoteMention> missingMentions() {
        List<QuoteMention> missing = new ArrayList<>();
        for (QuoteMention mention : QuoteMention.values()) {
            if (!mention.isIn(this)) {
                missing.add(mention);
            }
        }
        return List.copyOf(missing);
    }

    /**
     * Refuses what no quote can say.
     *
     * @throws IllegalArgumentException if the amount is negative or finer than a cent, if the time agreed is not
     *     positive, or if the planned end is before the planned start
     */
    @Value.Check
    default void check() {
        amountIncludingTax().ifPresent(Quote::requireAmount);
        agreedMinutes().ifPresent(Quote::requirePositive);
        plannedEnd().ifPresent(end -> plannedStart().ifPresent(start -> requireOrder(start, end)));
    }

    private static void requireAmount(BigDecimal amount) {
        if (amount.signum() < 0 || amount.stripTrailingZeros().scale() > 2) {
            throw new IllegalArgumentException(
                    "amountIncludingTax (" + amount + ") must be zero or more, in euros with at most two decimals");
        }
    }

    private static void requirePositive(int minutes) {
        if (minutes <= 0) {
            throw new IllegalArgumentException("agreedMinutes (" + minutes + ") must be positive");
        }
    }

    private static void requireOrder(LocalDate start, LocalDate end) {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException(
                    "plannedEnd (" + end + ") must not be before plannedStart (" + start + ")");
        }
    }

    /** Builds a quote; every attribute is optional. */
    class Builder extends ImmutableQuote.Builder {}
}
