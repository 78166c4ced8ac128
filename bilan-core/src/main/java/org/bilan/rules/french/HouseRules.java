package org.bilan.rules.french;

import static org.bilan.lifecycle.FactKind.ACCESS_BARRIER_REPORTED;
import static org.bilan.lifecycle.FactKind.ACTION_PLAN_DELIVERED;
import static org.bilan.lifecycle.FactKind.ACTION_PLAN_REVIEWED;
import static org.bilan.lifecycle.FactKind.AGREEMENT_SIGNED;
import static org.bilan.lifecycle.FactKind.BILAN_ENDED;
import static org.bilan.lifecycle.FactKind.CONSENT_GIVEN;
import static org.bilan.lifecycle.FactKind.COOPERATION_COMMITTED;
import static org.bilan.lifecycle.FactKind.DISABILITY_DISCLOSED;
import static org.bilan.lifecycle.FactKind.EARLY_FOLLOW_UP_ASKED;
import static org.bilan.lifecycle.FactKind.EXPECTATIONS_RECORDED;
import static org.bilan.lifecycle.FactKind.FEASIBILITY_STATED;
import static org.bilan.lifecycle.FactKind.FIRST_CONTACT_MADE;
import static org.bilan.lifecycle.FactKind.FOLLOW_UP_DECLINED;
import static org.bilan.lifecycle.FactKind.FOLLOW_UP_HELD;
import static org.bilan.lifecycle.FactKind.FOLLOW_UP_OFFERED;
import static org.bilan.lifecycle.FactKind.FOLLOW_UP_REMINDED;
import static org.bilan.lifecycle.FactKind.FORCE_MAJEURE_RECOGNISED;
import static org.bilan.lifecycle.FactKind.FULLY_REMOTE_PROPOSED;
import static org.bilan.lifecycle.FactKind.FUNDING_APPROVED;
import static org.bilan.lifecycle.FactKind.FUNDING_FILE_OPENED;
import static org.bilan.lifecycle.FactKind.INTAKE_INTERVIEW_HELD;
import static org.bilan.lifecycle.FactKind.INTAKE_INTERVIEW_OFFERED;
import static org.bilan.lifecycle.FactKind.LATER_START_ASKED;
import static org.bilan.lifecycle.FactKind.OFFER_ACCEPTED;
import static org.bilan.lifecycle.FactKind.OFFER_REFUSED;
import static org.bilan.lifecycle.FactKind.PHASE_CLOSED;
import static org.bilan.lifecycle.FactKind.QUOTE_DELIVERED;
import static org.bilan.lifecycle.FactKind.REFERRED;
import static org.bilan.lifecycle.FactKind.REMOTE_DELIVERY_CONSENTED;
import static org.bilan.lifecycle.FactKind.SCHEDULE_AGREED;
import static org.bilan.lifecycle.FactKind.SESSION_HELD;
import static org.bilan.lifecycle.FactKind.SOLUTION_PROPOSED;
import static org.bilan.lifecycle.FactKind.SYNTHESIS_DELIVERED;
import static org.bilan.rules.french.Texts.promise;

import java.util.ArrayList;
import java.util.List;
import org.bilan.agreement.InformationTopic;
import org.bilan.agreement.QuoteMention;
import org.bilan.law.Citation;
import org.bilan.law.LegalValue;
import org.bilan.legaltime.Delay;
import org.bilan.legaltime.MonthRounding;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;
import org.bilan.rules.AllOf;
import org.bilan.rules.Concerning;
import org.bilan.rules.DelayRange;
import org.bilan.rules.Leeway;
import org.bilan.rules.Mark;
import org.bilan.rules.Measure;
import org.bilan.rules.MustBePresent;
import org.bilan.rules.MustFallBetween;
import org.bilan.rules.MustFollow;
import org.bilan.rules.MustFollowWithin;
import org.bilan.rules.MustNotExceed;
import org.bilan.rules.MustNotPrecede;
import org.bilan.rules.MustWait;
import org.bilan.rules.Occurrence;
import org.bilan.rules.Requirement;
import org.bilan.rules.Rule;
import org.bilan.rules.Scope;
import org.bilan.rules.SilenceEffect;
import org.bilan.rules.SilenceMeans;
import org.bilan.rules.Trigger;

/**
 * What a provider promises on its page, in the order in which a bilan is lived: the rules, made from its numbers.
 *
 * <p>A provider's own promises are counted strictly: calendar days, never extended by a week-end or a holiday.
 */
public final class HouseRules {
    private static final Citation PURPOSE = Texts.providerPage("Un bilan de compétences, c'est quoi ?");
    private static final Citation ACCESS = Texts.providerPage("Modalités et délais d'accès");
    private static final Citation CONTENT = Texts.providerPage("Contenu et déroulement");
    private static final Citation METHODS = Texts.providerPage("Modalités pédagogiques");
    private static final Citation ADMISSION = Texts.providerPage("Modalités d'admission");
    private static final Citation DISABILITY = Texts.providerPage("Accessibilité");
    private static final Citation TERMS = Texts.providerPage("Conditions de réalisation");
    private static final Citation L6313_4 = Texts.labourCode("L.6313-4");
    private static final Citation R6313_4 = Texts.labourCode("R.6313-4");
    private static final Occurrence ACCEPTED = Occurrence.first(OFFER_ACCEPTED);
    private static final Occurrence START = Occurrence.first(SESSION_HELD);
    private static final Occurrence END = Occurrence.first(BILAN_ENDED);

    /** The numbers of the mission's provider. */
    public static final Promises PROMISES = new Promises.Builder()
            .welcome(LegalValue.of("welcome.limit", new Delay.CalendarDays(10), Texts.REFORM, ACCESS))
            .reflection(LegalValue.of("reflection", new Delay.CalendarDays(10), Texts.REFORM, ACCESS))
            .start(LegalValue.of("start.limit", new Delay.CalendarDays(10), Texts.REFORM, ACCESS))
            .shortestAmplitude(LegalValue.of("amplitude.shortest", new Delay.Weeks(4), Texts.REFORM, ACCESS))
            .longestAmplitude(LegalValue.of("amplitude.longest", months(6), Texts.REFORM, ACCESS))
            .mostMinutes(LegalValue.of("promised.minutes.most", 24 * 60, Texts.REFORM, CONTENT))
            .followUp(LegalValue.of("follow-up.window", new DelayRange(months(6), months(9)), Texts.REFORM, ACCESS))
            .build();

    /** No commitment before, or on the day of, the free interview. */
    public static final LegalValue<Delay> FREE_INTERVIEW =
            LegalValue.of("interview.free", new Delay.CalendarDays(1), Texts.REFORM, ACCESS);

    private HouseRules() {}

    /** All promises of a provider with these numbers. */
    public static List<Rule> of(Promises promises) {
        List<Rule> rules = new ArrayList<>(welcome(promises));
        rules.addAll(decision(promises));
        rules.addAll(beginning(promises));
        rules.addAll(running(promises));
        rules.addAll(disability());
        return List.copyOf(rules);
    }

    /** First contact to the information that lets the person decide. */
    private static List<Rule> welcome(Promises promises) {
        Rule bilan = explained(
                "S-INF-02",
                InformationTopic.PURPOSE,
                InformationTopic.OBJECTIVES,
                InformationTopic.METHOD,
                InformationTopic.CONSULTANT,
                InformationTopic.START_DATES);
        Rule format = explained("S-INF-03", InformationTopic.FORMAT);
        Rule terms = explained("S-INF-04", InformationTopic.ENROLMENT, InformationTopic.FUNDING_OPTIONS);
        Rule quote = new MustBePresent(
                promise("S-QUO-01", ACCESS),
                ACCEPTED,
                List.of(
                        new Requirement.Happened(QUOTE_DELIVERED),
                        new Requirement.QuoteSays(QuoteMention.AMOUNT_INCLUDING_TAX),
                        new Requirement.QuoteSays(QuoteMention.PLANNED_START),
                        new Requirement.QuoteSays(QuoteMention.PLANNED_END)));
        return List.of(
                new MustFollowWithin(
                        promise("S-ACC-02", ACCESS),
                        Trigger.first(FIRST_CONTACT_MADE),
                        Occurrence.of(Mark.EARLIEST_SLOT, INTAKE_INTERVIEW_OFFERED),
                        promises.welcome()),
                new MustWait(
                        promise("S-ACC-03", ACCESS),
                        Trigger.first(INTAKE_INTERVIEW_HELD),
                        Occurrence.of(Mark.FIRST_COMMITMENT, AGREEMENT_SIGNED),
                        FREE_INTERVIEW),
                quote,
                new MustFollow(
                        promise("S-INF-01", ACCESS),
                        Occurrence.first(FIRST_CONTACT_MADE),
                        Occurrence.first(INTAKE_INTERVIEW_HELD)),
                bilan,
                format,
                terms,
                new AllOf(promise("S-INF-05", ACCESS), List.of(bilan, format, terms, quote)));
    }

    private static List<Rule> decision(Promises promises) {
        return List.of(
                new SilenceMeans(
                        promise("S-REF-01", ACCESS),
                        Trigger.latestOf(INTAKE_INTERVIEW_HELD, QUOTE_DELIVERED),
                        new SilenceMeans.Answer(List.of(OFFER_ACCEPTED, OFFER_REFUSED), SilenceEffect.LAPSE),
                        promises.reflection()),
                new MustFollow(promise("S-FIN-01", ACCESS), ACCEPTED, Occurrence.first(FUNDING_FILE_OPENED)),
                new MustFollow(promise("S-COO-01", TERMS), ACCEPTED, Occurrence.first(COOPERATION_COMMITTED)));
    }

    /** What the start waits for, and what it does not wait for. */
    private static List<Rule> beginning(Promises promises) {
        return List.of(
                before("S-ADM-01", INTAKE_INTERVIEW_HELD, ADMISSION),
                before("S-FIN-02", FUNDING_APPROVED, ACCESS),
                before("S-VOL-01", CONSENT_GIVEN, TERMS, L6313_4),
                new MustBePresent(
                        promise("S-MEA-02", TERMS), START, List.of(new Requirement.Explained(InformationTopic.MEANS))),
                new MustFollowWithin(
                        promise("S-STA-01", ACCESS),
                        Trigger.latestOf(OFFER_ACCEPTED, AGREEMENT_SIGNED, FUNDING_APPROVED),
                        START,
                        promises.start(),
                        Leeway.NONE
                                .waivedLate(Leeway.Reason.BENEFICIARY_CHOICE, Occurrence.first(LATER_START_ASKED))
                                .yieldingTo(Cpf.MCF_START_WAITS)),
                new MustNotPrecede(
                        promise("S-STA-02", ACCESS, R6313_4),
                        Occurrence.of(Mark.SECOND_SESSION, SESSION_HELD),
                        Occurrence.first(SCHEDULE_AGREED)));
    }

    private static List<Rule> running(Promises promises) {
        return List.of(
                new MustNotPrecede(
                        promise("S-PUR-03", PURPOSE),
                        Occurrence.first(PHASE_CLOSED),
                        Occurrence.first(EXPECTATIONS_RECORDED)),
                unlessForceMajeure(new MustWait(
                        promise("S-AMP-01", ACCESS), Trigger.first(SESSION_HELD), END, promises.shortestAmplitude())),
                new MustFollowWithin(
                        promise("S-AMP-02", ACCESS),
                        Trigger.first(SESSION_HELD),
                        END,
                        promises.longestAmplitude(),
                        Leeway.NONE.waivedLate(
                                Leeway.Reason.FORCE_MAJEURE, Occurrence.first(FORCE_MAJEURE_RECOGNISED))),
                new MustNotExceed(promise("S-DUR-01", CONTENT, L6313_4), Measure.HELD, promises.mostMinutes()),
                new MustBePresent(
                        promise("S-PHA-01", CONTENT, R6313_4),
                        END,
                        List.of(
                                new Requirement.PhaseHeld(Phase.PRELIMINARY, false),
                                new Requirement.PhaseHeld(Phase.INVESTIGATION, false),
                                new Requirement.PhaseHeld(Phase.CONCLUSIONS, false),
                                new Requirement.PhasesInOrder())),
                new MustBePresent(
                        promise("S-WKB-01", METHODS),
                        END,
                        List.of(new Requirement.Without(Mark.SESSION_WITHOUT_WORKBOOK))),
                new MustNotPrecede(promise("S-PUR-04", PURPOSE), END, Occurrence.first(ACTION_PLAN_DELIVERED)),
                new MustNotPrecede(promise("S-SYN-01", TERMS, L6313_4), END, Occurrence.first(SYNTHESIS_DELIVERED)),
                new AllOf(
                        promise("S-CON-01", TERMS),
                        List.of(
                                LabourCode.LED_BY_THE_PROVIDER,
                                LabourCode.NOT_THE_EMPLOYER,
                                LabourCode.DESTRUCTION,
                                Agreements.TRIPARTITE)),
                followUp(promises),
                new MustBePresent(
                        promise("S-FUP-02", Texts.providerPage("Modalités d'évaluation")),
                        Occurrence.first(FOLLOW_UP_HELD),
                        List.of(new Requirement.Happened(ACTION_PLAN_REVIEWED))));
    }

    /** An action that force majeure cuts short keeps no shortest amplitude. */
    private static Rule unlessForceMajeure(Rule rule) {
        return new Concerning(Scope.ALL.unless(Occurrence.first(FORCE_MAJEURE_RECOGNISED)), rule);
    }

    private static Rule followUp(Promises promises) {
        Occurrence offered = Occurrence.first(FOLLOW_UP_OFFERED);
        return new MustFallBetween(
                promise("S-FUP-01", ACCESS, R6313_4),
                Trigger.first(BILAN_ENDED),
                Occurrence.first(FOLLOW_UP_HELD),
                promises.followUp(),
                Leeway.NONE
                        .waivedLate(Leeway.Reason.OFFERED_NOT_TAKEN, offered, Occurrence.first(FOLLOW_UP_DECLINED))
                        .waivedLate(
                                Leeway.Reason.OFFERED_NOT_TAKEN,
                                offered,
                                Occurrence.of(Mark.SECOND_REMINDER, FOLLOW_UP_REMINDED))
                        .waivedEarly(Leeway.Reason.EARLY, Occurrence.first(EARLY_FOLLOW_UP_ASKED)));
    }

    private static List<Rule> disability() {
        Occurrence barrier = Occurrence.first(ACCESS_BARRIER_REPORTED);
        Occurrence notFeasible = Occurrence.of(Mark.NOT_FEASIBLE, FEASIBILITY_STATED);
        return List.of(
                new Concerning(Scope.after(barrier), before("S-DIS-02", SOLUTION_PROPOSED, DISABILITY)),
                new Concerning(
                        Scope.after(Occurrence.first(FULLY_REMOTE_PROPOSED)),
                        new MustNotPrecede(
                                promise("S-DIS-03", DISABILITY),
                                Occurrence.of(Mark.FIRST_REMOTE_SESSION, SESSION_HELD),
                                Occurrence.first(REMOTE_DELIVERY_CONSENTED))),
                new Concerning(
                        Scope.after(Occurrence.first(DISABILITY_DISCLOSED)),
                        new MustNotPrecede(
                                promise("S-DIS-04", DISABILITY), ACCEPTED, Occurrence.first(FEASIBILITY_STATED))),
                new Concerning(
                        Scope.after(notFeasible),
                        new MustFollow(promise("S-DIS-05", DISABILITY), notFeasible, Occurrence.first(REFERRED))));
    }

    private static Rule explained(String id, InformationTopic... topics) {
        return new MustBePresent(promise(id, ACCESS), ACCEPTED, Requirement.explained(topics));
    }

    private static Rule before(String id, FactKind needed, Citation... sources) {
        return new MustNotPrecede(promise(id, sources), START, Occurrence.first(needed));
    }

    private static Delay months(int count) {
        return new Delay.Months(count, MonthRounding.LAST_DAY_OF_MONTH);
    }
}
