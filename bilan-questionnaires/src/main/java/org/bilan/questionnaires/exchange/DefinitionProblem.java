package org.bilan.questionnaires.exchange;

import static java.util.Objects.requireNonNull;

/**
 * Why a text does not define an instrument.
 *
 * @param path where in the document, such as {@code /items/3/text}; empty for the whole of it
 * @param problem what is wrong there
 */
public record DefinitionProblem(String path, String problem) {

    /** Names a problem. */
    public DefinitionProblem {
        requireNonNull(path, "path");
        requireNonNull(problem, "problem");
    }

    @Override
    public String toString() {
        return path.isEmpty() ? problem : path + ": " + problem;
    }
}
