package org.bilan.sealing;

import org.bilan.lifecycle.BilanId;
import org.bilan.papers.PaperKind;

/**
 * One document of one bilan in one version.
 *
 * @param name what it is within its bilan, 1 to 100 characters, never a person: the name of a {@link PaperKind}, or of a
 *     sheet of answers
 * @param version from 1; a version is written once
 */
public record DocumentId(BilanId bilan, String name, int version) {
    /** Longest name, in characters. */
    public static final int MAX_NAME = 100;

    public DocumentId {
        if (name.isBlank() || name.length() > MAX_NAME || version < 1) {
            throw new IllegalArgumentException("name (" + name + ") must have 1 to " + MAX_NAME
                    + " characters, version (" + version + ") be at least 1");
        }
    }

    /** The document of a paper. */
    public static DocumentId of(BilanId bilan, PaperKind paper, int version) {
        return new DocumentId(bilan, paper.name(), version);
    }
}
