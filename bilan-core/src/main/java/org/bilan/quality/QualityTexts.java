package org.bilan.quality;

import java.time.LocalDate;
import org.bilan.law.Citation;
import org.bilan.law.Confidence;

/** The texts on quality and on the yearly report, and how well each is known. */
final class QualityTexts {
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 23);

    static final Citation DECREE_2019 =
            citation("Décret n° 2019-565", "référentiel national qualité", LocalDate.of(2019, 6, 6));
    static final Citation DECREE_2026 =
            citation("Décret n° 2026-728", "référentiel national qualité", LocalDate.of(2026, 11, 1));

    /** A trade reading of the guide: which columns of the annex have a cross for bilans. */
    static final Citation BILAN_COLUMN = citation(
            "Guide de lecture du référentiel national qualité", "colonne bilans de compétences", DECREE_2019.version());

    static final Citation CERTIFICATE =
            citation("Référentiel national qualité", "durée de la certification", DECREE_2019.version());

    static final Citation FILING = citation("Code du travail", "R.6352-23", LocalDate.of(2014, 12, 31));

    static final Citation FORM = new Citation(
            "Cerfa 10443*17",
            "bilan pédagogique et financier",
            LocalDate.of(2023, 1, 1),
            new Citation.Check(Confidence.UNVERIFIED, CHECKED));

    private QualityTexts() {}

    private static Citation citation(String text, String article, LocalDate version) {
        return new Citation(text, article, version, new Citation.Check(Confidence.SECONDARY, CHECKED));
    }
}
