package org.bilan.rules.french;

import static org.bilan.agreement.FundingKind.CPF;
import static org.bilan.agreement.FundingKind.EMPLOYER_PLAN;
import static org.bilan.agreement.FundingKind.JOBSEEKER_AID;
import static org.bilan.agreement.FundingKind.OWN_COST;
import static org.bilan.agreement.FundingKind.REDEPLOYMENT_LEAVE;
import static org.bilan.agreement.FundingKind.SELF_EMPLOYED_FUND;
import static org.bilan.rules.french.Texts.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.AgreementMention;
import org.bilan.agreement.InformationTopic;
import org.bilan.law.Citation;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.legaltime.Delay;
import org.bilan.lifecycle.FactKind;
import org.bilan.rules.ByScope;
import org.bilan.rules.Concerning;
import org.bilan.rules.Mark;
import org.bilan.rules.MustBePresent;
import org.bilan.rules.MustFollow;
import org.bilan.rules.MustNotPrecede;
import org.bilan.rules.Occurrence;
import org.bilan.rules.Requirement;
import org.bilan.rules.Rule;
import org.bilan.rules.Scope;
import org.bilan.rules.SilenceEffect;
import org.bilan.rules.SilenceMeans;
import org.bilan.rules.Trigger;

/** Agreements with an employer or a funder, and what is told before any signature (R.6313-8, D.6353-1, L.6353-8). */
public final class Agreements {
    private static final Citation R6313_8 = Texts.labourCode("R.6313-8");
    private static final Citation D6353_1 = Texts.labourCode("D.6353-1");
    private static final Citation L6353_8 = Texts.labourCodeOf2014("L.6353-8");
    private static final Occurrence START = Occurrence.first(FactKind.SESSION_HELD);
    private static final Occurrence SIGNED = Occurrence.first(FactKind.AGREEMENT_SIGNED);

    /** Ten days from the sending of the draft, extended to the next working day: the extension protects the employee. */
    public static final LegalValue<Delay> TIME_TO_SIGN =
            LegalValue.of("tripartite.answer", new Delay.CalendarDays(10).extended(), Texts.REFORM, R6313_8);

    /** Under an employer's plan or a redeployment leave: signed by the three before the start (R.6313-8). */
    public static final Rule TRIPARTITE = new Concerning(
            Scope.funded(EMPLOYER_PLAN, REDEPLOYMENT_LEAVE),
            signedBeforeTheStart(law("L-TRI-01", R6313_8), Mark.TRIPARTITE_AGREEMENT_SIGNED));

    /** The draft has all its mentions when it is sent (R.6313-8). */
    public static final Rule TRIPARTITE_MENTIONS = new Concerning(
            Scope.funded(EMPLOYER_PLAN, REDEPLOYMENT_LEAVE),
            new MustBePresent(
                    law("L-TRI-02", R6313_8),
                    Occurrence.first(FactKind.AGREEMENT_DRAFT_SENT),
                    mentions(AgreementKind.TRIPARTITE_AGREEMENT)));

    /** The employee has ten days to sign; silence is a refusal (R.6313-8; L-TRI-04 is its effect). */
    public static final Rule TRIPARTITE_ANSWER = new Concerning(
            Scope.funded(EMPLOYER_PLAN, REDEPLOYMENT_LEAVE),
            new SilenceMeans(
                    law("L-TRI-03", R6313_8),
                    Trigger.of(Occurrence.last(FactKind.AGREEMENT_DRAFT_SENT)),
                    new SilenceMeans.Answer(
                            List.of(FactKind.EMPLOYEE_SIGNED, FactKind.CONVENTION_REFUSED), SilenceEffect.REFUSAL),
                    TIME_TO_SIGN));

    /** The employer pays all of the bilan of a redeployment leave (L.1233-71). */
    public static final Rule REDEPLOYMENT_PAID = new Concerning(
            Scope.funded(REDEPLOYMENT_LEAVE),
            new MustBePresent(
                    law("L-TRI-05", Texts.labourCodeOf2014("L.1233-71")),
                    Occurrence.first(FactKind.FUNDING_APPROVED),
                    List.of(new Requirement.EmployerPaysAll())));

    /** Training that is proposed is told to the support cell: nature, length, setting, no results (R.1233-27). */
    public static final Rule SUPPORT_CELL = new Concerning(
            Scope.funded(REDEPLOYMENT_LEAVE).and(Occurrence.first(FactKind.TRAINING_PROPOSED)),
            new MustFollow(
                    law("L-TRI-06", Texts.labourCodeOf2014("R.1233-27")),
                    Occurrence.first(FactKind.TRAINING_PROPOSED),
                    Occurrence.first(FactKind.SUPPORT_CELL_INFORMED)));

    /** Funded by a body of L.6316-1 or a fund: an agreement before the start; a quote is never enough (D.6353-1). */
    public static final Rule FUNDED = new Concerning(
            Scope.funded(JOBSEEKER_AID, SELF_EMPLOYED_FUND),
            signedBeforeTheStart(law("L-CVN-01", D6353_1), Mark.FUNDED_AGREEMENT_SIGNED));

    /** Under the training account the terms of the platform stand in for the agreement (D.6353-1 III). */
    public static final Rule PLATFORM_TERMS = new Concerning(
            Scope.funded(CPF), signedBeforeTheStart(law("L-CVN-02", D6353_1), Mark.PLATFORM_TERMS_ACCEPTED));

    /** What is told before the signature; more to whom pays alone (L.6353-8). */
    public static final Rule INFORMATION = new ByScope(
            law("L-INF-01", L6353_8),
            List.of(
                    new Concerning(Scope.funded(OWN_COST), informed(InformationTopic.PRICE, InformationTopic.PAYMENT)),
                    new Concerning(Scope.ALL.notFunded(OWN_COST), informed())));

    /** The internal rules are given (L.6352-3). */
    public static final Rule INTERNAL_RULES = new MustBePresent(
            law("L-RIN-01", Texts.labourCode("L.6352-3")),
            SIGNED,
            List.of(new Requirement.Explained(InformationTopic.INTERNAL_RULES)));

    private Agreements() {}

    /** All rules of these texts. */
    public static List<Rule> rules() {
        return List.of(
                TRIPARTITE,
                TRIPARTITE_MENTIONS,
                TRIPARTITE_ANSWER,
                REDEPLOYMENT_PAID,
                SUPPORT_CELL,
                FUNDED,
                PLATFORM_TERMS,
                INFORMATION,
                INTERNAL_RULES);
    }

    static Rule signedBeforeTheStart(Norm norm, Mark signed) {
        return new MustNotPrecede(norm, START, Occurrence.of(signed, FactKind.AGREEMENT_SIGNED));
    }

    static List<Requirement> mentions(AgreementKind kind) {
        Set<AgreementMention> mentions = AgreementMention.of(kind);
        List<Requirement> inOrder = new ArrayList<>(mentions.size());
        for (AgreementMention mention : AgreementMention.values()) {
            if (mentions.contains(mention)) {
                inOrder.add(new Requirement.DraftSays(mention));
            }
        }
        return inOrder;
    }

    private static Rule informed(InformationTopic... more) {
        List<Requirement> topics = new ArrayList<>(Requirement.explained(
                InformationTopic.PROGRAMME,
                InformationTopic.OBJECTIVES,
                InformationTopic.STAFF,
                InformationTopic.HOURS,
                InformationTopic.EVALUATION,
                InformationTopic.CONTACT,
                InformationTopic.INTERNAL_RULES));
        if (more.length > 0) {
            topics.addAll(Requirement.explained(more));
            topics.add(new Requirement.Explained(InformationTopic.EARLY_END));
        }
        return new MustBePresent(law("L-INF-01", L6353_8), SIGNED, topics);
    }
}
