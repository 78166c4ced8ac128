package org.bilan.rules.french;

import java.time.LocalDate;
import org.bilan.law.Citation;
import org.bilan.law.Confidence;

/** The texts cited: one place for every article, its version and how well it is known. */
final class Texts {
    /** The reform of vocational training (law 2018-771, decree 2018-1330) came into force on that day. */
    static final LocalDate REFORM = LocalDate.of(2019, 1, 1);

    /** The bilan: its aim, consent, addressees, secrecy, 24 hours. */
    static final Citation L6313_4 = labourCode("L.6313-4");

    /** The three phases. */
    static final Citation R6313_4 = labourCode("R.6313-4");

    private Texts() {}

    /** A passage of the provider's public page. */
    static Citation providerPage(String passage) {
        return new Citation("Offre du prestataire", passage, REFORM, verified());
    }

    private static Citation labourCode(String article) {
        return new Citation("Code du travail", article, REFORM, verified());
    }

    private static Citation.Check verified() {
        return new Citation.Check(Confidence.VERIFIED, LocalDate.of(2026, 11, 23));
    }
}
