package org.bilan.actions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.law.Citation;
import org.bilan.law.Norm;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.CloseReason;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Refusal;
import org.bilan.rules.Assessment;
import org.bilan.rules.Finding;
import org.bilan.rules.Measure;
import org.bilan.rules.Remedy;
import org.bilan.rules.french.Agreements;
import org.bilan.rules.french.LabourCode;
import org.bilan.rules.french.TrainingContract;

/** The sources of a refusal and the ways out of it. */
final class Grounds implements Refusal.Cases<Objection> {
    /** The text that makes one fact need another. */
    private static final Map<FactKind, Norm> BEHIND = Map.of(
            FactKind.CONSENT_GIVEN, LabourCode.CONSENT.norm(),
            FactKind.CONSENT_REVOKED, LabourCode.CONSENT.norm(),
            FactKind.SESSION_HELD, LabourCode.LED_BY_THE_PROVIDER.norm(),
            FactKind.PHASE_CLOSED, LabourCode.LED_BY_THE_PROVIDER.norm(),
            FactKind.RETENTION_AGREED, LabourCode.RETENTION.norm(),
            FactKind.DISCLOSURE_AUTHORISED, LabourCode.DISCLOSURE.norm(),
            FactKind.AGREEMENT_DRAFT_SENT, Agreements.TRIPARTITE_ANSWER.norm(),
            FactKind.EMPLOYEE_SIGNED, Agreements.TRIPARTITE_ANSWER.norm(),
            FactKind.AGREEMENT_SIGNED, TrainingContract.RIGHT_TO_WITHDRAW.norm());

    /** The text by which a case was closed. */
    private static final Map<CloseReason, Norm> CLOSED_BY = Map.of(
            CloseReason.CONSENT_REVOKED, LabourCode.CONSENT.norm(),
            CloseReason.WITHDRAWN, TrainingContract.RIGHT_TO_WITHDRAW.norm(),
            CloseReason.CONVENTION_REFUSED, Agreements.TRIPARTITE_ANSWER.norm(),
            CloseReason.CONVENTION_DEEMED_REFUSED, Agreements.TRIPARTITE_ANSWER.norm());

    private Grounds() {}

    /** The objection that a refusal is. */
    static Objection of(Refusal refusal) {
        return refusal.match(new Grounds());
    }

    /** The same; what would have to be different for the law is read from the assessment with the fact in it. */
    static Objection of(Refusal refusal, Assessment with) {
        if (!(refusal instanceof Refusal.AgainstTheLaw unlawful)) {
            return of(refusal);
        }
        List<Remedy> remedies = unlawful.breached().stream()
                .flatMap(norm -> with.find(norm.id()).stream())
                .map(Finding::remedy)
                .filter(remedy -> !(remedy instanceof Remedy.None))
                .distinct()
                .toList();
        return new Objection(refusal, sources(unlawful.breached()), remedies);
    }

    @Override
    public Objection factMissing(Refusal.FactMissing refusal) {
        return with(refusal, refusal.needed(), new Remedy.First(refusal.needed(), refusal.fact()));
    }

    @Override
    public Objection alreadyRecorded(Refusal.AlreadyRecorded refusal) {
        return with(refusal, refusal.fact(), new Remedy.Correct(refusal.fact(), refusal.on()));
    }

    @Override
    public Objection tooEarly(Refusal.TooEarly refusal) {
        return with(refusal, refusal.follows(), new Remedy.Move(refusal.fact(), refusal.followsOn()));
    }

    /** The open phase is closed first; after the last one, and before any, a session has no place. */
    @Override
    public Objection phaseNotOpen(Refusal.PhaseNotOpen refusal) {
        boolean later = refusal.open()
                .filter(open -> open.compareTo(refusal.phase()) < 0)
                .isPresent();
        List<Remedy> remedies =
                later ? List.of(new Remedy.First(FactKind.PHASE_CLOSED, FactKind.SESSION_HELD)) : List.of();
        return new Objection(refusal, sources(List.of(LabourCode.LED_BY_THE_PROVIDER.norm())), remedies);
    }

    @Override
    public Objection storyClosed(Refusal.StoryClosed refusal) {
        List<Norm> norms = refusal.reason().flatMap(Grounds::closedBy).stream().toList();
        return new Objection(refusal, sources(norms), List.of(new Remedy.NewCase()));
    }

    @Override
    public Objection againstTheLaw(Refusal.AgainstTheLaw refusal) {
        return new Objection(refusal, sources(refusal.breached()), List.of());
    }

    @Override
    public Objection unknownKind(Refusal.UnknownKind refusal) {
        return new Objection(refusal, List.of(), List.of());
    }

    @Override
    public Objection standsAgainst(Refusal.StandsAgainst refusal) {
        return with(refusal, refusal.standing(), new Remedy.First(refusal.endedBy(), refusal.fact()));
    }

    @Override
    public Objection notPlanned(Refusal.NotPlanned refusal) {
        return with(refusal, refusal.fact(), new Remedy.First(FactKind.SESSION_PLANNED, refusal.fact()));
    }

    @Override
    public Objection hoursExceeded(Refusal.HoursExceeded refusal) {
        return with(refusal, refusal.fact(), new Remedy.Remaining(Measure.HELD, refusal.left()));
    }

    @Override
    public Objection stillTime(Refusal.StillTime refusal) {
        List<Remedy> remedies = refusal.last().stream()
                .<Remedy>map(last -> new Remedy.Await(refusal.fact(), DateWindow.from(last.plusDays(1))))
                .toList();
        return new Objection(refusal, refusal.norm().citations(), remedies);
    }

    @Override
    public Objection nothingToCorrect(Refusal.NothingToCorrect refusal) {
        return new Objection(refusal, List.of(), List.of());
    }

    @Override
    public Objection nothingToExplain(Refusal.NothingToExplain refusal) {
        return new Objection(refusal, List.of(), List.of());
    }

    @Override
    public Objection correctionContradicts(Refusal.CorrectionContradicts refusal) {
        Objection why = of(refusal.why());
        return new Objection(refusal, why.sources(), why.remedies());
    }

    @Override
    public Objection notTheirs(Refusal.NotTheirs refusal) {
        return new Objection(refusal, List.of(), List.of(new Remedy.Ask(refusal.fact(), refusal.doers())));
    }

    @Override
    public Objection notNow(Refusal.NotNow refusal) {
        return new Objection(refusal, List.of(), List.of());
    }

    private static Objection with(Refusal refusal, FactKind because, Remedy remedy) {
        List<Norm> norms = Stream.ofNullable(BEHIND.get(because)).toList();
        return new Objection(refusal, sources(norms), List.of(remedy));
    }

    private static Optional<Norm> closedBy(CloseReason reason) {
        return Optional.ofNullable(CLOSED_BY.get(reason));
    }

    private static List<Citation> sources(List<Norm> norms) {
        return norms.stream()
                .flatMap(norm -> norm.citations().stream())
                .distinct()
                .toList();
    }
}
