package org.bilan.agreement;

/** What a quote must say (mentions du devis): its amount including tax and its dates. */
public enum QuoteMention {
    AMOUNT_INCLUDING_TAX,
    PLANNED_START,
    PLANNED_END;

    /** Whether a quote says it. */
    public boolean isIn(Quote quote) {
        return switch (this) {
            case AMOUNT_INCLUDING_TAX -> quote.amountIncludingTax().isPresent();
            case PLANNED_START -> quote.plannedStart().isPresent();
            case PLANNED_END -> quote.plannedEnd().isPresent();
        };
    }
}
