package org.bilan.quality;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.bilan.agreement.FundingKind;
import org.bilan.lifecycle.History;

/**
 * A bilan with what the accounts say of it: the journal knows that an invoice was issued, never its amount.
 *
 * @param income invoices and credit notes, each by its own day and the scheme that pays it
 */
public record BilanAccount(History history, List<Income> income) {
    public BilanAccount {
        income = List.copyOf(income);
    }

    /**
     * An invoice, or a credit note.
     *
     * @param euros excluding tax; negative for a credit note
     */
    public record Income(LocalDate issuedOn, FundingKind funding, BigDecimal euros) {}
}
