package org.bilan.rules.french;

import java.time.LocalDate;
import java.util.List;
import org.bilan.law.Citation;
import org.bilan.law.Confidence;
import org.bilan.law.Norm;
import org.bilan.law.Severity;

/** The texts cited: one place for every article, its version and how well it is known. */
final class Texts {
    /** The reform of vocational training (law 2018-771, decree 2018-1330) came into force on that day. */
    static final LocalDate REFORM = LocalDate.of(2019, 1, 1);

    /** Decrees 2026-126 and 2026-127 on the bilan under the training account came into force on that day. */
    static final LocalDate CPF_2026 = LocalDate.of(2026, 2, 26);

    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 23);

    /** Last version read of articles seen only in a consolidated code of that time. */
    private static final LocalDate CODE_OF_2014 = LocalDate.of(2014, 12, 31);

    private Texts() {}

    /** An article of the Labour Code, read in its present version. */
    static Citation labourCode(String article) {
        return labourCode(article, REFORM);
    }

    static Citation labourCode(String article, LocalDate version) {
        return new Citation("Code du travail", article, version, check(Confidence.VERIFIED));
    }

    /** An article of the Labour Code, read in the consolidated code of the end of 2014 and believed current. */
    static Citation labourCodeOf2014(String article) {
        return labourCode(article, CODE_OF_2014);
    }

    static Citation consumerCode(String article, Confidence confidence) {
        return new Citation("Code de la consommation", article, LocalDate.of(2016, 7, 1), check(confidence));
    }

    /** The General Data Protection Regulation. */
    static Citation gdpr(String article) {
        return new Citation("RGPD", article, LocalDate.of(2018, 5, 25), check(Confidence.UNVERIFIED));
    }

    /** A text known from secondary sources only. */
    static Citation secondary(String text, String article, LocalDate version) {
        return new Citation(text, article, version, check(Confidence.SECONDARY));
    }

    /** A text that was not checked at all. */
    static Citation unverified(String text, String article, LocalDate version) {
        return new Citation(text, article, version, check(Confidence.UNVERIFIED));
    }

    static Citation decree(String text, String article, LocalDate version) {
        return new Citation(text, article, version, check(Confidence.VERIFIED));
    }

    /** The terms of Mon Compte Formation, in secondary sources. */
    static Citation platformTerms(String passage) {
        return secondary("Conditions de Mon Compte Formation", passage, LocalDate.of(2021, 6, 10));
    }

    /** A passage of the provider's public page. */
    static Citation providerPage(String passage) {
        return new Citation("Offre du prestataire", passage, REFORM, check(Confidence.VERIFIED));
    }

    static Norm law(String id, Citation... sources) {
        return new Norm(id, Severity.LAW, List.of(sources));
    }

    static Norm promise(String id, Citation... sources) {
        return new Norm(id, Severity.COMMITMENT, List.of(sources));
    }

    static Norm advice(String id, Citation... sources) {
        return new Norm(id, Severity.ADVICE, List.of(sources));
    }

    private static Citation.Check check(Confidence confidence) {
        return new Citation.Check(confidence, CHECKED);
    }
}
