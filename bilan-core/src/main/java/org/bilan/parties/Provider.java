package org.bilan.parties;

import org.bilan.legaltime.LegalCalendar;

/**
 * The training provider (organisme prestataire) as one establishment.
 *
 * @param name the name shown to the beneficiary
 * @param domain an internet domain that the provider owns: identifiers given to the outside end with it
 * @param calendar the days that count where the establishment is, and its legal zone
 */
public record Provider(String name, String domain, LegalCalendar calendar) {
    public Provider {
        if (name.isBlank() || domain.isBlank()) {
            throw new IllegalArgumentException("name (" + name + ") and domain (" + domain + ") must not be blank");
        }
    }
}
