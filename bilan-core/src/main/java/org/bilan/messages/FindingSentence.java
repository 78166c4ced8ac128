package org.bilan.messages;

import org.bilan.rules.ByScope;
import org.bilan.rules.Concerning;
import org.bilan.rules.Finding;
import org.bilan.rules.MustNotExceed;
import org.bilan.rules.MustNotExceedShare;
import org.bilan.rules.MustNotHappen;
import org.bilan.rules.MustNotOutrun;
import org.bilan.rules.Rule;

/** A finding as one sentence. */
record FindingSentence(Texts texts) implements Finding.Cases<String> {
    @Override
    public String met(Finding.Met finding) {
        return texts.of(finding.verdict());
    }

    @Override
    public String breached(Finding.Breached finding) {
        return texts.of(finding.verdict());
    }

    @Override
    public String due(Finding.Due finding) {
        return awaitsNothing(finding.rule())
                ? texts.format("finding.open")
                : texts.format("finding.due", texts.of(finding.awaited()), texts.of(finding.window()));
    }

    /** Prohibitions and ceilings are not waiting for what they forbid. */
    private static boolean awaitsNothing(Rule rule) {
        if (rule instanceof Concerning concerning) {
            return awaitsNothing(concerning.rule());
        }
        if (rule instanceof ByScope byScope) {
            return byScope.cases().stream().allMatch(FindingSentence::awaitsNothing);
        }
        return rule instanceof MustNotHappen
                || rule instanceof MustNotExceed
                || rule instanceof MustNotExceedShare
                || rule instanceof MustNotOutrun;
    }

    @Override
    public String elapsed(Finding.Elapsed finding) {
        return texts.format("finding.elapsed", texts.of(finding.effect()), texts.of(finding.since()));
    }

    @Override
    public String notApplicable(Finding.NotApplicable finding) {
        return texts.of(finding.verdict());
    }
}
