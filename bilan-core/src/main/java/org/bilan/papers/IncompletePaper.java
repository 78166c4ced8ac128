package org.bilan.papers;

import java.util.List;

/** Why a paper may not be used: all the mentions that it lacks, each with its source; never empty. */
public record IncompletePaper(PaperKind kind, List<Mention> missing) {
    public IncompletePaper {
        missing = List.copyOf(missing);
        if (missing.isEmpty()) {
            throw new IllegalArgumentException("missing must not be empty");
        }
    }

    /** Stable code for front ends. */
    public String code() {
        return "PAPER_INCOMPLETE";
    }
}
