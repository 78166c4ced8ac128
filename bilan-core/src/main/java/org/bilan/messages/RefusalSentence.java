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
        String why = refusal.reason().map(texts::of).orElseGet(() -> texts.of(refusal.stage()));
        return texts.format("refusal.STORY_CLOSED", texts.of(refusal.fact()), why, texts.of(refusal.since()));
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

    @Override
    public String standsAgainst(Refusal.StandsAgainst refusal) {
        return texts.format(
                "refusal.STANDS_AGAINST",
                texts.of(refusal.fact()),
                texts.of(refusal.standing()),
                texts.of(refusal.since()));
    }

    @Override
    public String notPlanned(Refusal.NotPlanned refusal) {
        return texts.format(
                "refusal.NOT_PLANNED",
                texts.of(refusal.fact()),
                texts.of(refusal.session().day()),
                texts.of(refusal.session().phase()),
                texts.minutes(refusal.session().minutes()));
    }

    @Override
    public String hoursExceeded(Refusal.HoursExceeded refusal) {
        return texts.format(
                "refusal.HOURS_EXCEEDED",
                texts.of(refusal.fact()),
                texts.minutes(refusal.minutes()),
                texts.minutes(refusal.left()));
    }

    @Override
    public String stillTime(Refusal.StillTime refusal) {
        String fact = texts.of(refusal.fact());
        String norm = refusal.norm().toString();
        return refusal.last()
                .map(last -> texts.format("refusal.STILL_TIME", fact, texts.of(last), norm))
                .orElseGet(() -> texts.format("refusal.STILL_TIME.unknown", fact, norm));
    }

    @Override
    public String nothingToCorrect(Refusal.NothingToCorrect refusal) {
        return texts.format("refusal.NOTHING_TO_CORRECT", Long.toString(refusal.version()));
    }

    @Override
    public String nothingToExplain(Refusal.NothingToExplain refusal) {
        return texts.format("refusal.NOTHING_TO_EXPLAIN", Long.toString(refusal.version()));
    }

    @Override
    public String correctionContradicts(Refusal.CorrectionContradicts refusal) {
        return texts.format(
                "refusal.CORRECTION_CONTRADICTS", Long.toString(refusal.version()), texts.of(refusal.why()));
    }

    @Override
    public String notTheirs(Refusal.NotTheirs refusal) {
        return texts.format(
                "refusal.NOT_THEIRS", texts.of(refusal.fact()), texts.of(refusal.role()), texts.of(refusal.doers()));
    }

    @Override
    public String notNow(Refusal.NotNow refusal) {
        return texts.format("refusal.NOT_NOW", texts.of(refusal.fact()));
    }

    private String sentence(Norm norm) {
        return norm.id() + " " + texts.of(norm) + " (" + norm.source() + ")";
    }
}
