package org.bilan.rules.french;

import static org.bilan.agreement.FundingKind.JOBSEEKER_AID;
import static org.bilan.agreement.FundingKind.SELF_EMPLOYED_FUND;
import static org.bilan.rules.french.Texts.advice;

import java.time.LocalDate;
import java.util.List;
import org.bilan.law.Citation;
import org.bilan.law.LegalValue;
import org.bilan.legaltime.Delay;
import org.bilan.lifecycle.FactKind;
import org.bilan.rules.Concerning;
import org.bilan.rules.MustNotPrecede;
import org.bilan.rules.Occurrence;
import org.bilan.rules.Rule;
import org.bilan.rules.Scope;
import org.bilan.rules.SilenceEffect;
import org.bilan.rules.SilenceMeans;
import org.bilan.rules.Trigger;

/** Jobseekers' aid and the funds of the self-employed: practice of the funders, in secondary sources. */
public final class OtherFunding {
    private static final LocalDate SEEN = LocalDate.of(2024, 1, 1);
    private static final Citation KAIROS = Texts.secondary("France Travail", "devis AIF sur Kairos", SEEN);
    private static final Citation FIF_PL = Texts.secondary("FIF PL", "dépôt de la demande", SEEN);

    /** The jobseekers' service answers in about ten days. */
    public static final LegalValue<Delay> AID_ANSWER =
            LegalValue.of("aid.answer", new Delay.CalendarDays(10), SEEN, KAIROS);

    /** L-JOB-01: the quote is filed, the adviser decides; a silence means nothing. */
    public static final Rule AID = new Concerning(
            Scope.funded(JOBSEEKER_AID).and(Occurrence.first(FactKind.QUOTE_FILED)),
            new SilenceMeans(
                    advice("L-JOB-01", KAIROS),
                    Trigger.first(FactKind.QUOTE_FILED),
                    new SilenceMeans.Answer(
                            List.of(FactKind.FUNDING_APPROVED, FactKind.FUNDING_REFUSED), SilenceEffect.NONE),
                    AID_ANSWER));

    /** L-TNS-01: a fund of the self-employed is asked before the start; later requests are refused. */
    public static final Rule FUND_ASKED_FIRST = new Concerning(
            Scope.funded(SELF_EMPLOYED_FUND),
            new MustNotPrecede(
                    advice("L-TNS-01", FIF_PL),
                    Occurrence.first(FactKind.SESSION_HELD),
                    Occurrence.first(FactKind.FUNDING_FILE_OPENED)));

    private OtherFunding() {}

    /** All rules of these texts. */
    public static List<Rule> rules() {
        return List.of(AID, FUND_ASKED_FIRST);
    }
}
