package org.bilan.rules.french;

import static org.bilan.agreement.FundingKind.PUBLIC_CPF;
import static org.bilan.agreement.FundingKind.PUBLIC_EMPLOYER;
import static org.bilan.parties.BeneficiaryStatus.HOSPITAL_AGENT;
import static org.bilan.parties.BeneficiaryStatus.STATE_AGENT;
import static org.bilan.parties.BeneficiaryStatus.TERRITORIAL_AGENT;
import static org.bilan.rules.french.Texts.advice;
import static org.bilan.rules.french.Texts.law;

import java.time.LocalDate;
import java.util.List;
import org.bilan.law.Citation;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.legaltime.Delay;
import org.bilan.legaltime.MonthRounding;
import org.bilan.lifecycle.FactKind;
import org.bilan.rules.ByScope;
import org.bilan.rules.Concerning;
import org.bilan.rules.Mark;
import org.bilan.rules.Measure;
import org.bilan.rules.MustFollow;
import org.bilan.rules.MustGiveNotice;
import org.bilan.rules.MustNotExceed;
import org.bilan.rules.MustNotRecur;
import org.bilan.rules.Notice;
import org.bilan.rules.Occurrence;
import org.bilan.rules.Rule;
import org.bilan.rules.Scope;
import org.bilan.rules.SilenceEffect;
import org.bilan.rules.SilenceMeans;
import org.bilan.rules.Trigger;

/** Leave for a bilan in the three public services (decrees 2007-1845, 2007-1470, 2008-824, 2022-1043). */
public final class PublicService {
    private static final LocalDate PRIORITY_SINCE = LocalDate.of(2022, 7, 25);
    private static final Citation TERRITORIAL =
            Texts.decree("Décret n° 2007-1845", "art. 18 à 26", LocalDate.of(2026, 1, 1));
    private static final Citation STATE = Texts.decree("Décret n° 2007-1470", "art. 22", LocalDate.of(2019, 1, 1));
    private static final Citation PRIORITY = Texts.decree("Décret n° 2022-1043", "agents prioritaires", PRIORITY_SINCE);
    private static final Scope AGENTS = Scope.of(STATE_AGENT, TERRITORIAL_AGENT, HOSPITAL_AGENT);
    private static final Occurrence REQUEST = Occurrence.first(FactKind.LEAVE_REQUESTED);
    private static final Occurrence PREVIOUS = Occurrence.of(Mark.PREVIOUS_BILAN, FactKind.PREVIOUS_BILAN_DECLARED);

    /** 24 hours of leave, in minutes. */
    public static final LegalValue<Integer> MOST_LEAVE =
            LegalValue.of("leave.minutes.most", 24 * 60, Texts.REFORM, TERRITORIAL);

    /** 72 hours for priority agents, in minutes (L.422-3 of the public service code). */
    public static final LegalValue<Integer> MOST_LEAVE_PRIORITY =
            LegalValue.of("leave.minutes.most.priority", 72 * 60, PRIORITY_SINCE, PRIORITY);

    /** Leave is asked for 60 days before the start. */
    public static final LegalValue<Notice> LEAVE_NOTICE =
            LegalValue.of("leave.notice", Notice.always(new Delay.CalendarDays(60)), Texts.REFORM, TERRITORIAL);

    /** The territorial or hospital employer answers in 30 days. */
    public static final LegalValue<Delay> LEAVE_ANSWER =
            LegalValue.of("leave.answer", new Delay.CalendarDays(30), Texts.REFORM, TERRITORIAL);

    /** The State answers in two months. */
    public static final LegalValue<Delay> LEAVE_ANSWER_STATE = LegalValue.of(
            "leave.answer.state", new Delay.Months(2, MonthRounding.LAST_DAY_OF_MONTH), Texts.REFORM, STATE);

    /** Five years between two bilans. */
    public static final LegalValue<Delay> INTERVAL =
            LegalValue.of("leave.interval", new Delay.CompletedYears(5), Texts.REFORM, TERRITORIAL);

    /** Three years for priority agents. */
    public static final LegalValue<Delay> INTERVAL_PRIORITY =
            LegalValue.of("leave.interval.priority", new Delay.CompletedYears(3), PRIORITY_SINCE, PRIORITY);

    /** L-PUB-01: hours of leave; the 24 hours of L.6313-4 hold for the bilan itself. */
    public static final Rule LEAVE_HOURS = byPriority(
            AGENTS,
            law("L-PUB-01", TERRITORIAL, PRIORITY),
            new MustNotExceed(law("L-PUB-01", TERRITORIAL), Measure.LEAVE, MOST_LEAVE),
            new MustNotExceed(law("L-PUB-01", PRIORITY), Measure.LEAVE, MOST_LEAVE_PRIORITY));

    /** L-PUB-02: leave is asked for in time; a duty of the agent. */
    public static final Rule LEAVE_ASKED = new Concerning(
            Scope.of(TERRITORIAL_AGENT, HOSPITAL_AGENT).and(REQUEST),
            new MustGiveNotice(advice("L-PUB-02", TERRITORIAL), REQUEST, LEAVE_NOTICE));

    /** L-PUB-03: the employer answers; no text gives a silence a meaning. */
    public static final Rule LEAVE_ANSWERED = new ByScope(
            law("L-PUB-03", TERRITORIAL, STATE),
            List.of(
                    new Concerning(Scope.of(STATE_AGENT).and(REQUEST), answered(STATE, LEAVE_ANSWER_STATE)),
                    new Concerning(
                            Scope.of(TERRITORIAL_AGENT, HOSPITAL_AGENT).and(REQUEST),
                            answered(TERRITORIAL, LEAVE_ANSWER))));

    /** L-PUB-04: agent, employer and provider sign before the start where the employer pays. */
    public static final Rule AGREEMENT = new Concerning(
            Scope.funded(PUBLIC_EMPLOYER, PUBLIC_CPF),
            Agreements.signedBeforeTheStart(law("L-PUB-04", TERRITORIAL), Mark.PUBLIC_AGREEMENT_SIGNED));

    /** L-PUB-05: years since the bilan before; a right that opens, no fault of the provider. */
    public static final Rule ONE_IN_YEARS = byPriority(
            AGENTS.and(PREVIOUS),
            advice("L-PUB-05", TERRITORIAL, PRIORITY),
            new MustNotRecur(advice("L-PUB-05", TERRITORIAL), PREVIOUS, REQUEST, INTERVAL),
            new MustNotRecur(advice("L-PUB-05", PRIORITY), PREVIOUS, REQUEST, INTERVAL_PRIORITY));

    /** L-PUB-06: effective attendance is attested at the end. */
    public static final Rule ATTENDANCE = new Concerning(
            AGENTS.and(Occurrence.of(Mark.ACTION_OVER, FactKind.BILAN_ENDED)),
            new MustFollow(
                    law("L-PUB-06", TERRITORIAL),
                    Occurrence.of(Mark.ACTION_OVER, FactKind.BILAN_ENDED),
                    Occurrence.first(FactKind.ATTENDANCE_ATTESTED)));

    private PublicService() {}

    /** All rules of these texts. */
    public static List<Rule> rules() {
        return List.of(LEAVE_HOURS, LEAVE_ASKED, LEAVE_ANSWERED, AGREEMENT, ONE_IN_YEARS, ATTENDANCE);
    }

    private static Rule byPriority(Scope agents, Norm norm, Rule others, Rule priority) {
        return new ByScope(
                norm,
                List.of(
                        new Concerning(agents.priority(true), priority),
                        new Concerning(agents.priority(false), others)));
    }

    private static Rule answered(Citation source, LegalValue<Delay> limit) {
        return new SilenceMeans(
                law("L-PUB-03", source),
                Trigger.first(FactKind.LEAVE_REQUESTED),
                new SilenceMeans.Answer(List.of(FactKind.LEAVE_ANSWERED), SilenceEffect.NONE),
                limit);
    }
}
