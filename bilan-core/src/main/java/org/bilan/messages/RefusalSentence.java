package org.bilan.messages;

import java.util.stream.Collectors;
import org.bilan.law.Norm;
import org.bilan.lifecycle.Refusal;

/** A refusal as one sentence. */
record RefusalSentence(Texts texts) implements Refusal.Cases<String> {
    @Override
    public String factMissing(Refusal.FactMissing refusal) {
        return texts.format("refusal.FACT_MISSING", texts.of(refusal.fact()), texts.of(refusal.needed()));
    }

    @Override
    public String alreadyRecorded(Refusal.AlreadyRecorded refusal) {
        return texts.format("refusal.ALREADY_RECORDED", texts.of(refusal.fact()), texts.of(refusal.on()));
    }

    @Override
    public String tooEarly(Refusal.TooEarly refusal) {
        return texts.format(
                "refusal.TOO_EARLY",
                texts.of(refusal.fact()),
                texts.of(refusal.on()),
                texts.of(refusal.follows()),
                texts.of(refusal.followsOn()));
    }

    @Override
    public String phaseNotOpen(Refusal.PhaseNotOpen refusal) {
        return refusal.open()
                .map(open -> texts.format("refusal.PHASE_NOT_OPEN", texts.of(refusal.phase()), texts.of(open)))
                .orElseGet(() -> texts.format("refusal.PHASE_NOT_OPEN.none", texts.of(refusal.phase())));
    }

    @Override
    public String storyClosed(Refusal.StoryClosed refusal) {
        return texts.format(
                "refusal.STORY_CLOSED", texts.of(refusal.fact()), texts.of(refusal.stage()), texts.of(refusal.since()));
    }

    @Override
    public String againstTheLaw(Refusal.AgainstTheLaw refusal) {
        String norms = refusal.breached().stream().map(this::sentence).collect(Collectors.joining("; "));
        return texts.format("refusal.AGAINST_THE_LAW", texts.of(refusal.fact()), norms);
    }

    @Override
    public String unknownKind(Refusal.UnknownKind refusal) {
        return texts.format("refusal.UNKNOWN_KIND", refusal.type());
    }

    private String sentence(Norm norm) {
        return norm.id() + " " + texts.of(norm) + " (" + norm.source() + ")";
    }
}
