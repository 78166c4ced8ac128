package org.bilan.quality;

import static org.bilan.quality.QualityTexts.BILAN_COLUMN;
import static org.bilan.quality.QualityTexts.DECREE_2026;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.bilan.law.LegalValue;

/**
 * An indicator of the framework (indicateur); its number is the same in both versions.
 *
 * @param number 1 to 33
 */
public record Indicator(int number) implements Comparable<Indicator> {
    /** The last one of the version of 2026. */
    public static final int LAST = 33;

    private static final int ONLY_IF_ENTRUSTED = 27;
    private static final Set<Integer> NOT_FOR_BILANS = Set.of(3, 7, 8, 13, 14, 15, 16, 20, 28, 29, LAST);

    /**
     * Refuses a number that no version has.
     *
     * @throws IllegalArgumentException if it is not 1 to 33
     */
    public Indicator {
        if (number < 1 || number > LAST) {
            throw new IllegalArgumentException("number (" + number + ") must be 1 to " + LAST);
        }
    }

    /** All of both versions, in their order. */
    public static List<Indicator> all() {
        return IntStream.rangeClosed(1, LAST).mapToObj(Indicator::new).toList();
    }

    /** Whether it concerns a category, over time; empty where this library has no table for the category. */
    public Optional<LegalValue<Applicability>> applicability(ActionCategory category) {
        return category == ActionCategory.BILAN ? Optional.of(forBilans()) : Optional.empty();
    }

    /** Whether it concerns a category on a day; empty before it was in force, or without a table. */
    public Optional<LegalValue.InForce<Applicability>> applicability(ActionCategory category, LocalDate day) {
        return applicability(category).flatMap(value -> value.at(day));
    }

    private LegalValue<Applicability> forBilans() {
        String name = "qualiopi.indicator." + number + ".bilan";
        return number == LAST
                ? LegalValue.of(name, value(), DECREE_2026.version(), DECREE_2026)
                : LegalValue.of(name, value(), BILAN_COLUMN.version(), BILAN_COLUMN);
    }

    private Applicability value() {
        if (NOT_FOR_BILANS.contains(number)) {
            return Applicability.DOES_NOT_APPLY;
        }
        return number == ONLY_IF_ENTRUSTED ? Applicability.IF_ENTRUSTED : Applicability.APPLIES;
    }

    @Override
    public int compareTo(Indicator other) {
        return Integer.compare(number, other.number);
    }
}
