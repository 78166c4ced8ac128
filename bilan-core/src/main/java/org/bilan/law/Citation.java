package org.bilan.law;

import java.time.LocalDate;

/**
 * Where a rule or a value comes from.
 *
 * @param text the code or document, for example {@code Code du travail}
 * @param article the article or passage in it, for example {@code L.6313-4}
 * @param version first day of the version that was read
 * @param check how well it is known, and when that was last looked at
 */
public record Citation(String text, String article, LocalDate version, Check check) {

    /** How well a text is known and the day it was last read again. */
    public record Check(Confidence confidence, LocalDate lastChecked) {}

    public Citation {
        if (text.isBlank() || article.isBlank()) {
            throw new IllegalArgumentException("text (" + text + ") and article (" + article + ") must not be blank");
        }
    }

    public Confidence confidence() {
        return check.confidence();
    }

    /** As a lawyer cites it: {@code Code du travail, L.6313-4}. */
    @Override
    public String toString() {
        return text + ", " + article;
    }
}
