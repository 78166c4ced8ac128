package org.bilan.rules.french;

import static org.bilan.rules.french.Texts.advice;
import static org.bilan.rules.french.Texts.law;

import java.time.LocalDate;
import java.util.List;
import org.bilan.law.Citation;
import org.bilan.law.LegalValue;
import org.bilan.legaltime.Delay;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;
import org.bilan.rules.Concerning;
import org.bilan.rules.Leeway;
import org.bilan.rules.Mark;
import org.bilan.rules.Measure;
import org.bilan.rules.MustBePresent;
import org.bilan.rules.MustFollowWithin;
import org.bilan.rules.MustNotExceed;
import org.bilan.rules.MustNotHappen;
import org.bilan.rules.MustNotPrecede;
import org.bilan.rules.MustReach;
import org.bilan.rules.Occurrence;
import org.bilan.rules.Requirement;
import org.bilan.rules.Rule;
import org.bilan.rules.Scope;
import org.bilan.rules.Trigger;

/** The Labour Code (Code du travail) on every bilan, in the order of its articles: L.6313-4, R.6313-4 to R.6313-7. */
public final class LabourCode {
    private static final Citation L6313_4 = Texts.labourCode("L.6313-4");
    private static final Citation R6313_4 = Texts.labourCode("R.6313-4");
    private static final Citation R6313_5 = Texts.secondary("Code du travail", "R.6313-5", Texts.REFORM);
    private static final Citation R6313_7 = Texts.labourCode("R.6313-7", LocalDate.of(2023, 12, 31));

    /** At most 24 hours per bilan, in minutes (L.6313-4). */
    public static final LegalValue<Integer> MOST_MINUTES =
            LegalValue.of("bilan.minutes.most", 24 * 60, Texts.REFORM, L6313_4);

    /** At least 13 hours of accompaniment, in minutes: announced for 26 February 2026, publication not verified. */
    public static final LegalValue<Integer> LEAST_ACCOMPANIED = LegalValue.of(
            "bilan.accompanied.least",
            13 * 60,
            Texts.CPF_2026,
            Texts.unverified("Code du travail", "R.6313-4 (décret de février 2026)", Texts.CPF_2026));

    /** Documents are destroyed on the day on which the action ends (R.6313-7). */
    public static final LegalValue<Delay> DESTRUCTION_GRACE =
            LegalValue.of("destruction.grace", new Delay.CalendarDays(0), Texts.REFORM, R6313_7);

    /** Longest time that a written agreement can keep documents: one year, three since 31 December 2023 (R.6313-7). */
    public static final LegalValue<Delay> LONGEST_RETENTION = LegalValue.<Delay>of(
                    "retention.longest", new Delay.Years(1), Texts.REFORM, R6313_7)
            .then(new Delay.Years(3), LocalDate.of(2023, 12, 31), R6313_7);

    /** No bilan without the consent of the worker (L.6313-4). */
    public static final Rule CONSENT = new MustNotPrecede(
            law("L-CNS-01", L6313_4),
            Occurrence.first(FactKind.SESSION_HELD),
            Occurrence.first(FactKind.CONSENT_GIVEN));

    /** Results and synthesis go to nobody else without the beneficiary's agreement, per document and recipient (L.6313-4). */
    public static final Rule DISCLOSURE = new MustNotHappen(
            law("L-CNS-04", L6313_4), Occurrence.of(Mark.UNAUTHORISED_DISCLOSURE, FactKind.DOCUMENT_DISCLOSED));

    /** The synthesis goes to the career adviser only at the beneficiary's request (L.6313-4). */
    public static final Rule CAREER_ADVISER = new Concerning(
            Scope.after(Occurrence.first(FactKind.SYNTHESIS_SENT_TO_CEP)),
            new MustNotPrecede(
                    law("L-CNS-05", L6313_4),
                    Occurrence.first(FactKind.SYNTHESIS_SENT_TO_CEP),
                    Occurrence.first(FactKind.CEP_TRANSMISSION_REQUESTED)));

    /** At most 24 hours (L.6313-4). */
    public static final Rule DURATION = new MustNotExceed(law("L-DUR-01", L6313_4), Measure.HELD, MOST_MINUTES);

    /** The three phases run under the lead of the provider (R.6313-4). */
    public static final Rule LED_BY_THE_PROVIDER = new MustBePresent(
            law("L-PHA-01", R6313_4),
            Occurrence.first(FactKind.BILAN_ENDED),
            List.of(
                    new Requirement.PhaseHeld(Phase.PRELIMINARY, true),
                    new Requirement.PhaseHeld(Phase.INVESTIGATION, true),
                    new Requirement.PhaseHeld(Phase.CONCLUSIONS, true)));

    /** At least 13 hours with the consultant (R.6313-4 as announced): a warning until the text is confirmed. */
    public static final Rule ACCOMPANIMENT =
            new MustReach(advice("L-DUR-02", R6313_4), Measure.ACCOMPANIED, LEAST_ACCOMPANIED);

    /** An employer carries out no bilan for its own employees (R.6313-5). */
    public static final Rule NOT_THE_EMPLOYER =
            new MustNotHappen(law("L-EMP-01", R6313_5), Occurrence.of(Mark.OWN_EMPLOYEE, FactKind.EMPLOYER_DECLARED));

    /** Documents are destroyed as soon as the action ends, also when it was stopped (R.6313-7). */
    public static final Rule DESTRUCTION = new Concerning(
            Scope.ALL.unless(Occurrence.of(Mark.RETENTION_IN_FORCE, FactKind.RETENTION_AGREED)),
            new MustFollowWithin(
                    law("L-DES-01", R6313_7),
                    Trigger.of(Occurrence.of(Mark.DESTRUCTION_DUE, FactKind.BILAN_ENDED)),
                    Occurrence.of(Mark.DESTROYED, FactKind.DOCUMENTS_DESTROYED),
                    DESTRUCTION_GRACE));

    /** What a written agreement keeps goes at its end, after three years at most (R.6313-7). */
    public static final Rule RETENTION = new Concerning(
            Scope.after(Occurrence.of(Mark.RETENTION_IN_FORCE, FactKind.RETENTION_AGREED)),
            new MustFollowWithin(
                    law("L-DES-02", R6313_7),
                    Trigger.of(Occurrence.of(Mark.ACTION_OVER, FactKind.BILAN_ENDED)),
                    Occurrence.of(Mark.DESTROYED, FactKind.DOCUMENTS_DESTROYED),
                    LONGEST_RETENTION,
                    Leeway.NONE.cappedBy(Occurrence.of(Mark.RETENTION_UNTIL, FactKind.RETENTION_AGREED))));

    /** A synthesis sent to the career adviser goes after three years at most (R.6313-7). */
    public static final Rule RETENTION_OF_THE_SYNTHESIS = new Concerning(
            Scope.after(Occurrence.first(FactKind.SYNTHESIS_SENT_TO_CEP)),
            new MustFollowWithin(
                    law("L-DES-03", R6313_7),
                    Trigger.of(Occurrence.of(Mark.ACTION_OVER, FactKind.BILAN_ENDED)),
                    Occurrence.first(FactKind.SYNTHESIS_DESTROYED),
                    LONGEST_RETENTION));

    private LabourCode() {}

    /** All rules of this text. */
    public static List<Rule> rules() {
        return List.of(
                CONSENT,
                DISCLOSURE,
                CAREER_ADVISER,
                DURATION,
                LED_BY_THE_PROVIDER,
                ACCOMPANIMENT,
                NOT_THE_EMPLOYER,
                DESTRUCTION,
                RETENTION,
                RETENTION_OF_THE_SYNTHESIS);
    }
}
