package org.bilan.examples.quickstart;

/**
 * Something wrong in an input file.
 *
 * @param line line number from 1
 * @param field what part of the line, in the reader's language
 * @param value what stands there
 * @param expected what should stand there
 */
public record StoryProblem(int line, String field, String value, String expected) {
    @Override
    public String toString() {
        return "ligne " + line + ", " + field + " : « " + value + " » ; attendu : " + expected;
    }
}
