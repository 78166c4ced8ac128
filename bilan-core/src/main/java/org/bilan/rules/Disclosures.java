package org.bilan.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bilan.lifecycle.Disclosure;
import org.bilan.lifecycle.PrivacyFact;

/** Which disclosures the beneficiary had agreed to on their day. */
final class Disclosures {
    private final Map<Disclosure, DayList> authorised = new HashMap<>();
    private final Map<Disclosure, DayList> revoked = new HashMap<>();

    private Disclosures() {}

    static void mark(List<PrivacyFact> facts, Days days) {
        Disclosures disclosures = new Disclosures();
        facts.forEach(disclosures::read);
        disclosures.authorised.values().forEach(DayList::sort);
        disclosures.revoked.values().forEach(DayList::sort);
        for (PrivacyFact fact : facts) {
            if (fact instanceof PrivacyFact.DocumentDisclosed disclosed && !disclosures.isAuthorised(disclosed)) {
                days.earliest(Mark.UNAUTHORISED_DISCLOSURE, day(fact));
            }
        }
    }

    private void read(PrivacyFact fact) {
        if (fact instanceof PrivacyFact.DisclosureAuthorised yes) {
            authorised.computeIfAbsent(yes.disclosure(), none -> new DayList()).add(day(yes));
        } else if (fact instanceof PrivacyFact.DisclosureRevoked no) {
            revoked.computeIfAbsent(no.disclosure(), none -> new DayList()).add(day(no));
        }
    }

    /** An agreement taken back on that same day no longer covers it: the doubt is the person's. */
    private boolean isAuthorised(PrivacyFact.DocumentDisclosed disclosed) {
        return last(authorised, disclosed) > last(revoked, disclosed);
    }

    /** The last day up to the disclosure; {@link CaseFile#NEVER}, which is before all days, if there is none. */
    private static int last(Map<Disclosure, DayList> days, PrivacyFact.DocumentDisclosed disclosed) {
        DayList of = days.get(disclosed.disclosure());
        return of == null ? CaseFile.NEVER : of.onOrBefore(day(disclosed));
    }

    private static int day(PrivacyFact fact) {
        return (int) fact.on().toEpochDay();
    }
}
