package org.bilan.rules;

import java.util.List;
import org.bilan.lifecycle.PrivacyFact;

/** Which disclosures the beneficiary had agreed to on their day. */
final class Disclosures {
    private Disclosures() {}

    static void mark(List<PrivacyFact> facts, Days days) {
        for (PrivacyFact fact : facts) {
            if (fact instanceof PrivacyFact.DocumentDisclosed disclosed && !isAuthorised(disclosed, facts)) {
                days.earliest(Mark.UNAUTHORISED_DISCLOSURE, (int) disclosed.on().toEpochDay());
            }
        }
    }

    /** An agreement taken back on that same day no longer covers it: the doubt is the person's. */
    private static boolean isAuthorised(PrivacyFact.DocumentDisclosed disclosed, List<PrivacyFact> facts) {
        long authorised = Long.MIN_VALUE;
        long revoked = Long.MIN_VALUE;
        for (PrivacyFact fact : facts) {
            if (!fact.on().isAfter(disclosed.on())) {
                if (fact instanceof PrivacyFact.DisclosureAuthorised yes
                        && yes.disclosure().equals(disclosed.disclosure())) {
                    authorised = Math.max(authorised, yes.on().toEpochDay());
                } else if (fact instanceof PrivacyFact.DisclosureRevoked no
                        && no.disclosure().equals(disclosed.disclosure())) {
                    revoked = Math.max(revoked, no.on().toEpochDay());
                }
            }
        }
        return authorised > revoked;
    }
}
