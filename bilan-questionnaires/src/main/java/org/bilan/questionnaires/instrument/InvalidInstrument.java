package org.bilan.questionnaires.instrument;

import java.util.List;

/** An instrument contradicts itself; holds every contradiction, not only the first. */
public final class InvalidInstrument extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final List<String> problems;

    InvalidInstrument(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** One sentence each, in the order of the instrument. */
    public List<String> problems() {
        return problems;
    }
}
