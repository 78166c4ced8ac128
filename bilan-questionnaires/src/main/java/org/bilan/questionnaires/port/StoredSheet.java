package org.bilan.questionnaires.port;

import static java.util.Objects.requireNonNull;

import org.bilan.questionnaires.answers.AnswerSheet;

/**
 * A sheet as it is stored.
 *
 * @param version how often it was saved, from 1
 */
public record StoredSheet(long version, AnswerSheet sheet) {

    /**
     * Keeps both.
     *
     * @throws IllegalArgumentException if the version is below 1
     */
    public StoredSheet {
        requireNonNull(sheet, "sheet");
        if (version < 1) {
            throw new IllegalArgumentException("version (" + version + ") must be at least 1");
        }
    }
}
