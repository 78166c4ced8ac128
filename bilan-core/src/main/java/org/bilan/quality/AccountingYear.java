package org.bilan.quality;

import java.time.LocalDate;

/** An accounting year (exercice comptable); both days inclusive. */
public record AccountingYear(LocalDate from, LocalDate to) {
    /**
     * Refuses a year that ends before it begins.
     *
     * @throws IllegalArgumentException if {@code to} is before {@code from}
     */
    public AccountingYear {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("to (" + to + ") must not be before " + from);
        }
    }

    /** A calendar year. */
    public static AccountingYear calendar(int year) {
        return new AccountingYear(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Whether a day lies in it. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
