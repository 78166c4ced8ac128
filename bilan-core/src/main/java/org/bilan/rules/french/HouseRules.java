package org.bilan.rules.french;

import static org.bilan.lifecycle.FactKind.AGREEMENT_SIGNED;
import static org.bilan.lifecycle.FactKind.BILAN_ENDED;
import static org.bilan.lifecycle.FactKind.CONSENT_GIVEN;
import static org.bilan.lifecycle.FactKind.FIRST_CONTACT_MADE;
import static org.bilan.lifecycle.FactKind.FOLLOW_UP_HELD;
import static org.bilan.lifecycle.FactKind.FUNDING_APPROVED;
import static org.bilan.lifecycle.FactKind.INTAKE_INTERVIEW_HELD;
import static org.bilan.lifecycle.FactKind.OFFER_ACCEPTED;
import static org.bilan.lifecycle.FactKind.OFFER_REFUSED;
import static org.bilan.lifecycle.FactKind.QUOTE_DELIVERED;
import static org.bilan.lifecycle.FactKind.SESSION_HELD;
import static org.bilan.lifecycle.FactKind.SYNTHESIS_DELIVERED;

import java.util.List;
import org.bilan.law.Citation;
import org.bilan.law.LegalValue;
import org.bilan.law.Norm;
import org.bilan.law.Severity;
import org.bilan.legaltime.Delay;
import org.bilan.legaltime.MonthRounding;
import org.bilan.rules.DelayRange;
import org.bilan.rules.Occurrence;
import org.bilan.rules.Requirement;
import org.bilan.rules.Rule;
import org.bilan.rules.SilenceEffect;
import org.bilan.rules.Trigger;

/**
 * What the mission's provider promises on its page, in the order in which a bilan is lived.
 *
 * <p>Its own promises are counted strictly: calendar days, never extended by a week-end or a holiday.
 */
public final class HouseRules {
    private static final Citation ACCESS = Texts.providerPage("Modalités et délais d'accès");
    private static final Citation CONTENT = Texts.providerPage("Contenu et déroulement");
    private static final Citation TERMS = Texts.providerPage("Conditions de réalisation");

    /** Welcome interview offered at most 10 days after the first call. */
    public static final LegalValue<Delay> WELCOME_LIMIT =
            LegalValue.of("welcome.limit", new Delay.CalendarDays(10), Texts.REFORM, ACCESS);

    /** Ten calendar days of reflection. */
    public static final LegalValue<Delay> REFLECTION =
            LegalValue.of("reflection", new Delay.CalendarDays(10), Texts.REFORM, ACCESS);

    /** Start at most 10 days after funding is validated. */
    public static final LegalValue<Delay> START_LIMIT =
            LegalValue.of("start.limit", new Delay.CalendarDays(10), Texts.REFORM, ACCESS);

    /** Shortest amplitude: 4 weeks. */
    public static final LegalValue<Delay> SHORTEST_AMPLITUDE =
            LegalValue.of("amplitude.shortest", new Delay.Weeks(4), Texts.REFORM, ACCESS);

    /** Longest amplitude: 6 months. */
    public static final LegalValue<Delay> LONGEST_AMPLITUDE =
            LegalValue.of("amplitude.longest", months(6), Texts.REFORM, ACCESS);

    /** At most 24 hours over the three phases, in minutes. */
    public static final LegalValue<Integer> MOST_MINUTES =
            LegalValue.of("promised.minutes.most", 24 * 60, Texts.REFORM, CONTENT);

    /** Follow-up 6 to 9 months after the end. */
    public static final LegalValue<DelayRange> FOLLOW_UP_WINDOW =
            LegalValue.of("follow-up.window", new DelayRange(months(6), months(9)), Texts.REFORM, ACCESS);

    /** S-ACC-02: the offer, and a slot in it, within the limit (strict reading). */
    public static final Rule WELCOME = new Rule.MustFollowWithin(
            promise("S-ACC-02", ACCESS), Trigger.first(FIRST_CONTACT_MADE), Occurrence.earliestSlot(), WELCOME_LIMIT);

    /** S-QUO-01: every request comes with a quote that says amount and dates. */
    public static final Rule QUOTE = new Rule.MustBePresent(
            promise("S-QUO-01", ACCESS),
            Occurrence.first(OFFER_ACCEPTED),
            List.of(
                    Requirement.QUOTE_DELIVERED,
                    Requirement.QUOTE_SAYS_AMOUNT,
                    Requirement.QUOTE_SAYS_START,
                    Requirement.QUOTE_SAYS_END));

    /** S-REF-01: the offer stands for the days of reflection, from the later of interview and quote; then it lapses. */
    public static final Rule REFLECTION_PERIOD = new Rule.SilenceMeans(
            promise("S-REF-01", ACCESS),
            Trigger.latestOf(INTAKE_INTERVIEW_HELD, QUOTE_DELIVERED),
            new Rule.SilenceMeans.Answer(List.of(OFFER_ACCEPTED, OFFER_REFUSED), SilenceEffect.LAPSE),
            REFLECTION);

    /** S-FIN-02: no start before funding is approved; the same day is in order. */
    public static final Rule FUNDING_FIRST = new Rule.MustNotPrecede(
            promise("S-FIN-02", ACCESS), Occurrence.first(SESSION_HELD), Occurrence.first(FUNDING_APPROVED));

    /** S-VOL-01: the person attests before the start that the step is voluntary. */
    public static final Rule VOLUNTARY = new Rule.MustNotPrecede(
            new Norm("S-VOL-01", Severity.COMMITMENT, List.of(TERMS, Texts.L6313_4)),
            Occurrence.first(SESSION_HELD),
            Occurrence.first(CONSENT_GIVEN));

    /** S-STA-01: first session within the limit after the latest of acceptance, agreement and funding. */
    public static final Rule START = new Rule.MustFollowWithin(
            promise("S-STA-01", ACCESS),
            Trigger.latestOf(OFFER_ACCEPTED, AGREEMENT_SIGNED, FUNDING_APPROVED),
            Occurrence.first(SESSION_HELD),
            START_LIMIT);

    /** S-AMP-01: at least four weeks from the first session to the end. */
    public static final Rule AMPLITUDE_AT_LEAST = new Rule.MustWait(
            promise("S-AMP-01", ACCESS),
            Trigger.first(SESSION_HELD),
            Occurrence.first(BILAN_ENDED),
            SHORTEST_AMPLITUDE);

    /** S-AMP-02: at most six months from the first session to the end. */
    public static final Rule AMPLITUDE_AT_MOST = new Rule.MustFollowWithin(
            promise("S-AMP-02", ACCESS), Trigger.first(SESSION_HELD), Occurrence.first(BILAN_ENDED), LONGEST_AMPLITUDE);

    /** S-DUR-01: at most 24 hours. */
    public static final Rule DURATION = new Rule.MustNotExceed(
            new Norm("S-DUR-01", Severity.COMMITMENT, List.of(CONTENT, Texts.L6313_4)), MOST_MINUTES);

    /** S-PHA-01: three phases, in order. */
    public static final Rule PHASES = new Rule.MustBePresent(
            new Norm("S-PHA-01", Severity.COMMITMENT, List.of(CONTENT, Texts.R6313_4)),
            Occurrence.first(BILAN_ENDED),
            List.of(
                    Requirement.PRELIMINARY_PHASE_HELD,
                    Requirement.INVESTIGATION_PHASE_HELD,
                    Requirement.CONCLUSIONS_PHASE_HELD,
                    Requirement.PHASES_IN_ORDER));

    /** S-SYN-01: the synthesis is handed over by the end. */
    public static final Rule SYNTHESIS = new Rule.MustNotPrecede(
            new Norm("S-SYN-01", Severity.COMMITMENT, List.of(TERMS, Texts.L6313_4)),
            Occurrence.first(BILAN_ENDED),
            Occurrence.first(SYNTHESIS_DELIVERED));

    /** S-FUP-01: follow-up six to nine months after the end. */
    public static final Rule FOLLOW_UP = new Rule.MustFallBetween(
            new Norm("S-FUP-01", Severity.COMMITMENT, List.of(ACCESS, Texts.R6313_4)),
            Trigger.first(BILAN_ENDED),
            Occurrence.first(FOLLOW_UP_HELD),
            FOLLOW_UP_WINDOW);

    private HouseRules() {}

    /** All promises, in the order in which a bilan is lived. */
    public static List<Rule> rules() {
        return List.of(
                WELCOME,
                QUOTE,
                REFLECTION_PERIOD,
                FUNDING_FIRST,
                VOLUNTARY,
                START,
                AMPLITUDE_AT_LEAST,
                AMPLITUDE_AT_MOST,
                DURATION,
                PHASES,
                SYNTHESIS,
                FOLLOW_UP);
    }

    private static Delay months(int count) {
        return new Delay.Months(count, MonthRounding.LAST_DAY_OF_MONTH);
    }

    private static Norm promise(String id, Citation source) {
        return new Norm(id, Severity.COMMITMENT, List.of(source));
    }
}
