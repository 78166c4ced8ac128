package org.bilan.rules;

import java.util.AbstractList;
import java.util.RandomAccess;

/** The findings of one case: a list over an array that nobody else holds, so that they need no copy. */
final class Findings extends AbstractList<Finding> implements RandomAccess {
    private final Finding[] findings;

    /** Takes the array over. */
    Findings(Finding[] findings) {
        this.findings = findings;
    }

    @Override
    public Finding get(int index) {
        return findings[index];
    }

    @Override
    public int size() {
        return findings.length;
    }
}
