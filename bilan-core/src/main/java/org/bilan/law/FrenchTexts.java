package org.bilan.law;

import java.time.LocalDate;

/**
 * The French texts as they are cited: one place for every article, its version and how well it is known.
 *
 * <p>Begin with {@link #labourCode(String)}. The day of the last check stands here and nowhere else.
 */
public final class FrenchTexts {
    /** The reform of vocational training (law 2018-771, decree 2018-1330) came into force on that day. */
    public static final LocalDate REFORM = LocalDate.of(2019, 1, 1);

    private static final String LABOUR_CODE = "Code du travail";
    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 23);

    /** Last version read of articles seen only in a consolidated code of that time. */
    private static final LocalDate CODE_OF_2014 = LocalDate.of(2014, 12, 31);

    private FrenchTexts() {}

    /** An article of the Labour Code, read in its present version. */
    public static Citation labourCode(String article) {
        return labourCode(article, REFORM);
    }

    /** An article of the Labour Code in the version of a day. */
    public static Citation labourCode(String article, LocalDate version) {
        return new Citation(LABOUR_CODE, article, version, check(Confidence.VERIFIED));
    }

    /** An article of the Labour Code, read in the consolidated code of the end of 2014 and believed current. */
    public static Citation labourCodeOf2014(String article) {
        return labourCode(article, CODE_OF_2014);
    }

    /** The Consumer Code. */
    public static Citation consumerCode(String article, Confidence confidence) {
        return new Citation("Code de la consommation", article, LocalDate.of(2016, 7, 1), check(confidence));
    }

    /** The General Data Protection Regulation. */
    public static Citation gdpr(String article) {
        return new Citation("RGPD", article, LocalDate.of(2018, 5, 25), check(Confidence.UNVERIFIED));
    }

    /** A text known from secondary sources only. */
    public static Citation secondary(String text, String article, LocalDate version) {
        return new Citation(text, article, version, check(Confidence.SECONDARY));
    }

    /** A text that was not checked at all. */
    public static Citation unverified(String text, String article, LocalDate version) {
        return new Citation(text, article, version, check(Confidence.UNVERIFIED));
    }

    /** A decree, read in an official copy. */
    public static Citation decree(String text, String article, LocalDate version) {
        return new Citation(text, article, version, check(Confidence.VERIFIED));
    }

    /** An indicator of the quality framework (référentiel national qualité), in a secondary source. */
    public static Citation qualityFramework(String indicator) {
        return secondary("Référentiel national qualité", indicator, REFORM);
    }

    /** A passage of the provider's public page. */
    public static Citation providerPage(String passage) {
        return new Citation("Offre du prestataire", passage, REFORM, check(Confidence.VERIFIED));
    }

    private static Citation.Check check(Confidence confidence) {
        return new Citation.Check(confidence, CHECKED);
    }
}
