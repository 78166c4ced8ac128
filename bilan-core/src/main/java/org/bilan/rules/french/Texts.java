package org.bilan.rules.french;

import java.time.LocalDate;
import java.util.List;
import org.bilan.law.Citation;
import org.bilan.law.Confidence;
import org.bilan.law.FrenchTexts;
import org.bilan.law.Norm;
import org.bilan.law.Severity;

/** Norms of the texts that {@link FrenchTexts} knows, and the texts that only rules cite. */
final class Texts {
    static final LocalDate REFORM = FrenchTexts.REFORM;

    /** Decrees 2026-126 and 2026-127 on the bilan under the training account came into force on that day. */
    static final LocalDate CPF_2026 = LocalDate.of(2026, 2, 26);

    private Texts() {}

    static Citation labourCode(String article) {
        return FrenchTexts.labourCode(article);
    }

    static Citation labourCode(String article, LocalDate version) {
        return FrenchTexts.labourCode(article, version);
    }

    static Citation labourCodeOf2014(String article) {
        return FrenchTexts.labourCodeOf2014(article);
    }

    static Citation consumerCode(String article, Confidence confidence) {
        return FrenchTexts.consumerCode(article, confidence);
    }

    static Citation gdpr(String article) {
        return FrenchTexts.gdpr(article);
    }

    static Citation secondary(String text, String article, LocalDate version) {
        return FrenchTexts.secondary(text, article, version);
    }

    static Citation unverified(String text, String article, LocalDate version) {
        return FrenchTexts.unverified(text, article, version);
    }

    static Citation decree(String text, String article, LocalDate version) {
        return FrenchTexts.decree(text, article, version);
    }

    /** The terms of Mon Compte Formation, in secondary sources. */
    static Citation platformTerms(String passage) {
        return secondary("Conditions de Mon Compte Formation", passage, LocalDate.of(2021, 6, 10));
    }

    static Citation providerPage(String passage) {
        return FrenchTexts.providerPage(passage);
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
}
