package org.bilan.rules.french;

import static org.bilan.rules.french.Texts.advice;

import java.time.LocalDate;
import java.util.List;
import org.bilan.law.LegalValue;
import org.bilan.legaltime.Delay;
import org.bilan.legaltime.ElapsedHours;
import org.bilan.legaltime.MonthRounding;
import org.bilan.lifecycle.FactKind;
import org.bilan.rules.Concerning;
import org.bilan.rules.Leeway;
import org.bilan.rules.MustFollowWithin;
import org.bilan.rules.MustFollowWithinHours;
import org.bilan.rules.Occurrence;
import org.bilan.rules.Rule;
import org.bilan.rules.Scope;
import org.bilan.rules.Trigger;

/** Data protection (RGPD): recalled, not read in an official copy, hence warnings only. */
public final class DataProtection {
    private static final LocalDate IN_FORCE = LocalDate.of(2018, 5, 25);

    /** One month to answer a request, extended to the next working day (art. 12). */
    public static final LegalValue<Delay> ANSWER =
            LegalValue.of("gdpr.answer", months(1), IN_FORCE, Texts.gdpr("art. 12"));

    /** Two months more if that is told within the first (art. 12). */
    public static final LegalValue<Delay> LONGER_ANSWER =
            LegalValue.of("gdpr.answer.longer", months(3), IN_FORCE, Texts.gdpr("art. 12"));

    /** 72 hours to notify a breach, day and night (art. 33). */
    public static final LegalValue<ElapsedHours> BREACH_HOURS =
            LegalValue.of("gdpr.breach", new ElapsedHours(72), IN_FORCE, Texts.gdpr("art. 33"));

    /** L-GDP-02: requests for access, erasure, rectification and portability are answered (art. 12). */
    public static final Rule REQUESTS = new Concerning(
            Scope.after(Occurrence.first(FactKind.RIGHTS_REQUEST_RECEIVED)),
            new MustFollowWithin(
                    advice("L-GDP-02", Texts.gdpr("art. 12")),
                    Trigger.first(FactKind.RIGHTS_REQUEST_RECEIVED),
                    Occurrence.first(FactKind.RIGHTS_REQUEST_ANSWERED),
                    ANSWER,
                    Leeway.NONE.or(Occurrence.first(FactKind.RIGHTS_EXTENSION_TOLD), LONGER_ANSWER)));

    /** L-GDP-04: a breach of personal data is notified (art. 33). */
    public static final Rule BREACHES = new Concerning(
            Scope.after(Occurrence.first(FactKind.DATA_BREACH_KNOWN)),
            new MustFollowWithinHours(advice("L-GDP-04", Texts.gdpr("art. 33")), BREACH_HOURS));

    private DataProtection() {}

    /** All rules of this text. */
    public static List<Rule> rules() {
        return List.of(REQUESTS, BREACHES);
    }

    private static Delay months(int count) {
        return new Delay.Months(count, MonthRounding.LAST_DAY_OF_MONTH).extended();
    }
}
