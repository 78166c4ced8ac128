package org.bilan.law;

import java.util.List;

/**
 * A rule as the texts know it: a stable id, its sources, and what breaking it means.
 *
 * @param id stable code for front ends and audits, for example {@code L-DUR-01}
 * @param citations the sources, the one that decides first; never empty
 */
public record Norm(String id, Severity severity, List<Citation> citations) {
    public Norm {
        citations = List.copyOf(citations);
        if (citations.isEmpty()) {
            throw new IllegalArgumentException("citations of norm " + id + " must not be empty");
        }
    }

    /** The source that decides. */
    public Citation source() {
        return citations.get(0);
    }

    @Override
    public String toString() {
        return id + " (" + source() + ")";
    }
}
