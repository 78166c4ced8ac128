package org.bilan.rules;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * The findings of one case, of which only the verdicts are kept: a finding is its rule, its case and its verdict, and is
 * made when somebody looks at it.
 */
// Numbers of verdicts live as long as one assessment: nothing is stored by them.
@SuppressWarnings("EnumOrdinal")
final class Findings extends AbstractList<Finding> implements RandomAccess {
    private static final Finding.Verdict[] VERDICTS = Finding.Verdict.values();

    private final List<Rule> rules;
    private final CaseFile caseFile;
    private final byte[] verdicts;

    /** Asks each rule for its verdict, once. */
    Findings(List<Rule> rules, CaseFile caseFile) {
        this.rules = rules;
        this.caseFile = caseFile;
        this.verdicts = new byte[rules.size()];
        for (int i = 0; i < verdicts.length; i++) {
            verdicts[i] = (byte) rules.get(i).verdict(caseFile).ordinal();
        }
    }

    @Override
    public Finding get(int index) {
        return Finding.of(rules.get(index), caseFile, VERDICTS[verdicts[index]]);
    }

    @Override
    public int size() {
        return verdicts.length;
    }
}
