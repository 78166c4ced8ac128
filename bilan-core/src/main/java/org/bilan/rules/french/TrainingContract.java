package org.bilan.rules.french;

import static org.bilan.agreement.FundingKind.OWN_COST;
import static org.bilan.rules.french.Texts.advice;
import static org.bilan.rules.french.Texts.law;

import java.util.List;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.InformationTopic;
import org.bilan.law.Citation;
import org.bilan.law.Confidence;
import org.bilan.law.LegalValue;
import org.bilan.legaltime.Delay;
import org.bilan.lifecycle.FactKind;
import org.bilan.rules.Concerning;
import org.bilan.rules.Leeway;
import org.bilan.rules.Mark;
import org.bilan.rules.MustBePresent;
import org.bilan.rules.MustNotExceedShare;
import org.bilan.rules.MustNotPrecede;
import org.bilan.rules.MustWait;
import org.bilan.rules.Occurrence;
import org.bilan.rules.Requirement;
import org.bilan.rules.Rule;
import org.bilan.rules.Scope;
import org.bilan.rules.SilenceEffect;
import org.bilan.rules.SilenceMeans;
import org.bilan.rules.Trigger;

/** The contract with a person who pays alone, in the order of its articles (L.6353-3 to L.6353-7, consumer code). */
public final class TrainingContract {
    private static final Citation L6353_3 = Texts.labourCodeOf2014("L.6353-3");
    private static final Citation L6353_4 = Texts.labourCode("L.6353-4");
    private static final Citation L6353_5 = Texts.labourCodeOf2014("L.6353-5");
    private static final Citation L6353_6 = Texts.labourCodeOf2014("L.6353-6");
    private static final Citation L221_18 = Texts.consumerCode("L.221-18", Confidence.UNVERIFIED);
    private static final Citation L221_19 = Texts.consumerCode("L.221-19", Confidence.VERIFIED);
    private static final Occurrence CONTRACT = Occurrence.of(Mark.CONTRACT_SIGNED, FactKind.AGREEMENT_SIGNED);
    private static final Occurrence PAYMENT = Occurrence.first(FactKind.PAYMENT_REQUESTED);
    private static final Occurrence AT_DISTANCE = Occurrence.first(FactKind.CONTRACT_AT_DISTANCE);
    private static final Scope ALONE = Scope.funded(OWN_COST);

    /** Ten days to withdraw, extended to the next working day (L.6353-5). */
    public static final LegalValue<Delay> WITHDRAWAL =
            LegalValue.of("contract.withdrawal", new Delay.CalendarDays(10).extended(), Texts.REFORM, L6353_5);

    /** Fourteen days to withdraw from a contract at a distance, extended likewise (L.221-18, L.221-19). */
    public static final LegalValue<Delay> WITHDRAWAL_AT_DISTANCE =
            LegalValue.of("contract.withdrawal.distance", new Delay.CalendarDays(14).extended(), Texts.REFORM, L221_18);

    /** No payment before the withdrawal period has ended: the day after it (L.6353-6). */
    public static final LegalValue<Delay> NO_PAYMENT = LegalValue.of(
            "contract.payment.earliest",
            new Delay.Then(new Delay.CalendarDays(10).extended(), new Delay.CalendarDays(1)),
            Texts.REFORM,
            L6353_6);

    /** The same where both rights to withdraw exist: after the later of the two (L.6353-6, L.221-19). */
    public static final LegalValue<Delay> NO_PAYMENT_AT_DISTANCE = LegalValue.of(
            "contract.payment.earliest.distance",
            new Delay.Then(new Delay.CalendarDays(14).extended(), new Delay.CalendarDays(1)),
            Texts.REFORM,
            L221_19);

    /** At most 30 % of the price at first (L.6353-6). */
    public static final LegalValue<Integer> FIRST_PERCENT =
            LegalValue.of("contract.payment.first.percent", 30, Texts.REFORM, L6353_6);

    /** A contract before any payment (L.6353-3). */
    public static final Rule CONTRACT_FIRST =
            new Concerning(ALONE, new MustNotPrecede(law("L-CON-01", L6353_3), PAYMENT, CONTRACT));

    /** Its mentions, on pain of nullity (L.6353-4). */
    public static final Rule MENTIONS = new Concerning(
            ALONE,
            new MustBePresent(
                    law("L-CON-02", L6353_4), CONTRACT, Agreements.mentions(AgreementKind.TRAINING_CONTRACT)));

    /** Ten days to withdraw (L.6353-5): a right of the person, which runs out. */
    public static final Rule RIGHT_TO_WITHDRAW = new Concerning(
            ALONE,
            new SilenceMeans(
                    law("L-CON-03", L6353_5),
                    Trigger.of(CONTRACT),
                    new SilenceMeans.Answer(List.of(FactKind.WITHDRAWN), SilenceEffect.RIGHT_EXPIRED),
                    WITHDRAWAL));

    /** Fourteen days for a contract at a distance or off premises (L.221-18): beside the ten. */
    public static final Rule RIGHT_TO_WITHDRAW_AT_DISTANCE = new Concerning(
            ALONE.and(AT_DISTANCE),
            new SilenceMeans(
                    advice("L-CON-04", L221_18, L221_19),
                    Trigger.of(AT_DISTANCE),
                    new SilenceMeans.Answer(List.of(FactKind.WITHDRAWN), SilenceEffect.RIGHT_EXPIRED),
                    WITHDRAWAL_AT_DISTANCE));

    /** No sum may be asked before the withdrawal period has ended (L.6353-6). */
    public static final Rule PAYMENT_WAITS = new Concerning(
            ALONE,
            new MustWait(
                    law("L-CON-05", L6353_6),
                    Trigger.of(CONTRACT),
                    PAYMENT,
                    NO_PAYMENT,
                    Leeway.NONE.or(AT_DISTANCE, NO_PAYMENT_AT_DISTANCE)));

    /** At most 30 % then (L.6353-6). */
    public static final Rule FIRST_PAYMENT =
            new Concerning(ALONE, new MustNotExceedShare(law("L-CON-06", L6353_6), FIRST_PERCENT));

    /** A consumer mediator is named (consumer code). */
    public static final Rule MEDIATOR = new Concerning(
            ALONE,
            new MustBePresent(
                    advice("L-MED-01", Texts.consumerCode("L.612-1", Confidence.UNVERIFIED)),
                    CONTRACT,
                    List.of(new Requirement.Explained(InformationTopic.MEDIATOR))));

    private TrainingContract() {}

    /** All rules of these texts. */
    public static List<Rule> rules() {
        return List.of(
                CONTRACT_FIRST,
                MENTIONS,
                RIGHT_TO_WITHDRAW,
                RIGHT_TO_WITHDRAW_AT_DISTANCE,
                PAYMENT_WAITS,
                FIRST_PAYMENT,
                MEDIATOR);
    }
}
