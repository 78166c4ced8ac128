package org.bilan.messages;

import org.bilan.rules.Finding;

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
        return finding.awaitsAFact()
                ? texts.ready().awaited(finding.awaited(), texts.of(finding.window()))
                : texts.format("finding.open");
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
