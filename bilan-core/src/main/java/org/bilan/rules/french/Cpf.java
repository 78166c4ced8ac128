package org.bilan.rules.french;

import static org.bilan.agreement.FundingKind.CPF;
import static org.bilan.rules.french.Texts.advice;
import static org.bilan.rules.french.Texts.law;
import static org.bilan.rules.french.Texts.promise;

import java.time.LocalDate;
import java.util.List;
import org.bilan.agreement.InformationTopic;
import org.bilan.law.Citation;
import org.bilan.law.LegalValue;
import org.bilan.legaltime.Delay;
import org.bilan.legaltime.MonthRounding;
import org.bilan.lifecycle.FactKind;
import org.bilan.parties.BeneficiaryStatus;
import org.bilan.rules.Concerning;
import org.bilan.rules.Mark;
import org.bilan.rules.Measure;
import org.bilan.rules.MustBePresent;
import org.bilan.rules.MustFollowWithin;
import org.bilan.rules.MustGiveNotice;
import org.bilan.rules.MustNotExceed;
import org.bilan.rules.MustNotHappen;
import org.bilan.rules.MustNotOutrun;
import org.bilan.rules.MustNotRecur;
import org.bilan.rules.MustReach;
import org.bilan.rules.MustWait;
import org.bilan.rules.Notice;
import org.bilan.rules.Occurrence;
import org.bilan.rules.Requirement;
import org.bilan.rules.Rule;
import org.bilan.rules.Scope;
import org.bilan.rules.SilenceEffect;
import org.bilan.rules.SilenceMeans;
import org.bilan.rules.Trigger;

/** The training account (compte personnel de formation) and the terms of Mon Compte Formation. */
public final class Cpf {
    private static final Citation D6323_6 = Texts.labourCode("D.6323-6", LocalDate.of(2024, 12, 4));
    private static final Citation D6323_4 = Texts.labourCode("D.6323-4");
    private static final Citation DECREE_2026 =
            Texts.secondary("Décret n° 2026-127", "plafond et délai de carence", Texts.CPF_2026);
    private static final Citation CONTRIBUTION_ORDERS =
            Texts.secondary("Décret n° 2024-394 et arrêtés", "participation forfaitaire", LocalDate.of(2024, 5, 2));
    private static final Scope UNDER_CPF = Scope.funded(CPF);
    private static final Occurrence REQUEST = Occurrence.first(FactKind.CPF_REQUESTED);
    private static final Occurrence START = Occurrence.first(FactKind.SESSION_HELD);

    /** Most rights that a bilan can use, in cents, since 26 February 2026. */
    public static final LegalValue<Integer> MOST_RIGHTS =
            LegalValue.of("cpf.rights.most", 1_600_00, Texts.CPF_2026, DECREE_2026);

    /** Five years must have run out since the last funded bilan. */
    public static final LegalValue<Delay> INTERVAL =
            LegalValue.of("cpf.interval", new Delay.CompletedYears(5), Texts.CPF_2026, DECREE_2026);

    /** What the holder adds, in cents: it changed each year (participation forfaitaire). */
    public static final LegalValue<Integer> CONTRIBUTION = LegalValue.of(
                    "cpf.contribution", 100_00, LocalDate.of(2024, 5, 2), CONTRIBUTION_ORDERS)
            .then(102_23, LocalDate.of(2025, 1, 1), CONTRIBUTION_ORDERS)
            .then(103_20, LocalDate.of(2026, 1, 1), CONTRIBUTION_ORDERS)
            .then(
                    150_00,
                    LocalDate.of(2026, 4, 2),
                    Texts.secondary("Décret n° 2026-234", "participation forfaitaire", LocalDate.of(2026, 4, 2)));

    /** The provider answers a request within two working days. */
    public static final LegalValue<Delay> MCF_ANSWER = LegalValue.of(
            "mcf.answer",
            new Delay.WorkingDays(2),
            LocalDate.of(2021, 6, 10),
            Texts.platformTerms("réponse à une demande"));

    /** The holder confirms within four working days. */
    public static final LegalValue<Delay> MCF_CONFIRMATION = LegalValue.of(
            "mcf.confirmation",
            new Delay.WorkingDays(4),
            LocalDate.of(2021, 6, 10),
            Texts.platformTerms("confirmation par le titulaire"));

    /** Eleven working days to withdraw, then the next working day: the first on which the bilan can start. */
    public static final LegalValue<Delay> MCF_WITHDRAWAL = LegalValue.of(
            "mcf.start.earliest",
            new Delay.Then(new Delay.WorkingDays(11), new Delay.WorkingDays(1)),
            LocalDate.of(2021, 6, 10),
            Texts.platformTerms("rétractation"));

    /** The entry is declared within about three working days: not checked. */
    public static final LegalValue<Delay> MCF_DECLARATION = LegalValue.of(
            "mcf.declaration",
            new Delay.WorkingDays(3),
            LocalDate.of(2021, 6, 10),
            Texts.unverified("Conditions de Mon Compte Formation", "déclaration d'entrée", LocalDate.of(2021, 6, 10)));

    /** Absence on working time is asked for 60 days before, 120 if the action lasts six months or more (D.6323-4). */
    public static final LegalValue<Notice> ABSENCE_NOTICE = LegalValue.of(
            "absence.notice",
            new Notice(
                    new Delay.CalendarDays(60),
                    new Delay.CalendarDays(120),
                    new Delay.Months(6, MonthRounding.LAST_DAY_OF_MONTH)),
            Texts.REFORM,
            D6323_4);

    /** The employer answers in thirty calendar days (D.6323-4). */
    public static final LegalValue<Delay> ABSENCE_ANSWER =
            LegalValue.of("absence.answer", new Delay.CalendarDays(30), Texts.REFORM, D6323_4);

    /** L-CPF-01: the rights used are capped; what is above goes to the holder or another funder. */
    public static final Rule RIGHTS =
            new Concerning(UNDER_CPF, new MustNotExceed(law("L-CPF-01", DECREE_2026), Measure.RIGHTS, MOST_RIGHTS));

    /** L-CPF-02: no other funded bilan in the five years before; else the funding is refused, and nobody is at fault. */
    public static final Rule ONE_IN_FIVE_YEARS = new Concerning(
            UNDER_CPF.and(Occurrence.of(Mark.PREVIOUS_BILAN, FactKind.PREVIOUS_BILAN_DECLARED)),
            new MustNotRecur(
                    advice("L-CPF-02", DECREE_2026),
                    Occurrence.of(Mark.PREVIOUS_BILAN, FactKind.PREVIOUS_BILAN_DECLARED),
                    REQUEST,
                    INTERVAL));

    /** L-CPF-03: only hours of accompaniment are payable. */
    public static final Rule HOURS_PAID = new Concerning(
            UNDER_CPF,
            new MustNotOutrun(
                    law("L-CPF-03", Texts.secondary("Code du travail", "D.6323-6", Texts.CPF_2026)),
                    Measure.BILLED,
                    Measure.ACCOMPANIED));

    /** L-CPF-04: the holder's contribution, by the date of the request; jobseekers owe none, nor does whoever's employer pays a share. */
    public static final Rule HOLDER_PAYS = new Concerning(
            UNDER_CPF
                    .not(BeneficiaryStatus.JOBSEEKER)
                    .unless(Occurrence.of(Mark.EMPLOYER_SHARE, FactKind.FUNDING_FILE_OPENED)),
            new MustReach(law("L-CPF-04", CONTRIBUTION_ORDERS), Measure.CONTRIBUTION, CONTRIBUTION));

    /** L-CPF-05: the holder is told of career advice before the request (D.6323-6). */
    public static final Rule CAREER_ADVICE = new Concerning(
            UNDER_CPF,
            new MustBePresent(
                    law("L-CPF-05", D6323_6),
                    REQUEST,
                    List.of(new Requirement.Explained(InformationTopic.CAREER_ADVICE))));

    /** L-CPF-06: holders are not approached; the first contact comes from the person. */
    public static final Rule NO_SOLICITING = new Concerning(
            UNDER_CPF,
            new MustNotHappen(
                    law("L-CPF-06", Texts.decree("Décret n° 2023-1350", "démarchage", LocalDate.of(2023, 12, 31))),
                    Occurrence.first(FactKind.CONTACT_SOLICITED)));

    /** L-MCF-01: two working days to answer a request, else the platform cancels it. */
    public static final Rule MCF_REQUEST_ANSWERED = new Concerning(
            UNDER_CPF.and(Occurrence.first(FactKind.MCF_REQUESTED)),
            silence("L-MCF-01", FactKind.MCF_REQUESTED, FactKind.MCF_ANSWERED, MCF_ANSWER));

    /** L-MCF-02: four working days for the holder to confirm, else the platform cancels. */
    public static final Rule MCF_PROPOSAL_CONFIRMED = new Concerning(
            UNDER_CPF.and(Occurrence.first(FactKind.MCF_ANSWERED)),
            silence("L-MCF-02", FactKind.MCF_ANSWERED, FactKind.MCF_CONFIRMED, MCF_CONFIRMATION));

    /** L-MCF-03: no start before the holder's eleven working days have run out. */
    public static final Rule MCF_START_WAITS = new Concerning(
            UNDER_CPF.and(Occurrence.first(FactKind.MCF_VALIDATED)),
            new MustWait(
                    promise("L-MCF-03", Texts.platformTerms("rétractation")),
                    Trigger.first(FactKind.MCF_VALIDATED),
                    START,
                    MCF_WITHDRAWAL));

    /** L-MCF-05: the entry is declared on the platform: not checked, a reminder only. */
    public static final Rule MCF_ENTRY = new Concerning(
            UNDER_CPF,
            new MustFollowWithin(
                    advice(
                            "L-MCF-05",
                            Texts.unverified(
                                    "Conditions de Mon Compte Formation",
                                    "déclaration d'entrée",
                                    LocalDate.of(2021, 6, 10))),
                    Trigger.first(FactKind.SESSION_HELD),
                    Occurrence.first(FactKind.MCF_ENTRY_DECLARED),
                    MCF_DECLARATION));

    /** L-ABS-01: absence asked for in time; a duty of the employee, not of the provider (D.6323-4). */
    public static final Rule ABSENCE_ASKED = new Concerning(
            UNDER_CPF.and(Occurrence.first(FactKind.ABSENCE_REQUESTED)),
            new MustGiveNotice(
                    advice("L-ABS-01", D6323_4), Occurrence.first(FactKind.ABSENCE_REQUESTED), ABSENCE_NOTICE));

    /** L-ABS-02: the employer's silence is an acceptance (D.6323-4). */
    public static final Rule ABSENCE_ANSWERED = new Concerning(
            UNDER_CPF.and(Occurrence.first(FactKind.ABSENCE_REQUESTED)),
            new SilenceMeans(
                    law("L-ABS-02", D6323_4),
                    Trigger.first(FactKind.ABSENCE_REQUESTED),
                    new SilenceMeans.Answer(List.of(FactKind.ABSENCE_ANSWERED), SilenceEffect.ACCEPTANCE),
                    ABSENCE_ANSWER));

    private Cpf() {}

    /** All rules of these texts. */
    public static List<Rule> rules() {
        return List.of(
                RIGHTS,
                ONE_IN_FIVE_YEARS,
                HOURS_PAID,
                HOLDER_PAYS,
                CAREER_ADVICE,
                NO_SOLICITING,
                MCF_REQUEST_ANSWERED,
                MCF_PROPOSAL_CONFIRMED,
                MCF_START_WAITS,
                MCF_ENTRY,
                ABSENCE_ASKED,
                ABSENCE_ANSWERED);
    }

    private static Rule silence(String id, FactKind trigger, FactKind answer, LegalValue<Delay> limit) {
        return new SilenceMeans(
                promise(id, limit.timeline().get(0).citation()),
                Trigger.first(trigger),
                new SilenceMeans.Answer(List.of(answer), SilenceEffect.CANCELLATION),
                limit);
    }
}
