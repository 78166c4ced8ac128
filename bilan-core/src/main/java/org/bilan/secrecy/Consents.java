package org.bilan.secrecy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.Disclosure;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.PrivacyFact;
import org.bilan.papers.ConsentScope;
import org.bilan.papers.DataKind;
import org.bilan.parties.Role;

/**
 * The consents to an access, as recorded: per kind of document, recipient and purpose, each with the text agreed to.
 *
 * <p>The last fact about a scope decides, in the order of recording: a withdrawal holds at once, whatever day it is dated.
 * Revoking a disclosure, or the consent to the bilan as a whole, withdraws what it covers too.
 */
public final class Consents {
    private final List<BilanEvent> facts;

    /** The consents among these facts, in the order of recording. */
    public Consents(List<BilanEvent> facts) {
        this.facts = facts.stream().filter(Consents::speaks).toList();
    }

    private static boolean speaks(BilanEvent fact) {
        return switch (fact.kind()) {
            case ACCESS_CONSENTED, ACCESS_CONSENT_WITHDRAWN, DISCLOSURE_REVOKED, CONSENT_REVOKED -> true;
            default -> false;
        };
    }

    /** Where the consent of that scope stands on a day. */
    public ConsentState state(ConsentScope scope, LocalDate asOf) {
        Optional<BilanEvent> last = last(scope);
        if (last.isEmpty()) {
            return ConsentState.NONE;
        }
        return last.get() instanceof PrivacyFact.AccessConsented consent
                ? state(consent, asOf)
                : ConsentState.WITHDRAWN;
    }

    private static ConsentState state(PrivacyFact.AccessConsented consent, LocalDate asOf) {
        if (consent.on().isAfter(asOf)) {
            return ConsentState.NONE;
        }
        return consent.until().isBefore(asOf) ? ConsentState.EXPIRED : ConsentState.LIVE;
    }

    /** The version of the text of the consent of that scope; empty if it was withdrawn or never given. */
    public Optional<String> textVersion(ConsentScope scope) {
        return last(scope)
                .filter(PrivacyFact.AccessConsented.class::isInstance)
                .map(fact -> ((PrivacyFact.AccessConsented) fact).textVersion());
    }

    /** The last fact about a scope; one that withdraws what was never given says nothing. */
    private Optional<BilanEvent> last(ConsentScope scope) {
        Optional<BilanEvent> last = Optional.empty();
        for (BilanEvent fact : facts) {
            boolean gives = fact instanceof PrivacyFact.AccessConsented consent
                    && consent.scope().equals(scope);
            if (gives || (last.isPresent() && withdraws(fact, scope))) {
                last = Optional.of(fact);
            }
        }
        return last;
    }

    private static boolean withdraws(BilanEvent fact, ConsentScope scope) {
        if (fact instanceof PrivacyFact.AccessConsentWithdrawn withdrawal) {
            return withdrawal.scope().equals(scope);
        }
        if (fact instanceof PrivacyFact.DisclosureRevoked revoked) {
            return kind(revoked.disclosure().document()) == scope.document()
                    && concerns(revoked.disclosure().recipient(), scope.recipient());
        }
        return fact.kind() == FactKind.CONSENT_REVOKED;
    }

    private static DataKind kind(Disclosure.Document document) {
        return switch (document) {
            case DETAILED_RESULTS -> DataKind.RESULTS;
            case SYNTHESIS -> DataKind.SYNTHESIS;
            case ACTION_PLAN -> DataKind.ACTION_PLAN;
        };
    }

    private static boolean concerns(Disclosure.Recipient recipient, Role role) {
        return switch (recipient) {
            case EMPLOYER -> role == Role.EMPLOYER;
            case FUNDER -> role == Role.FUNDER;
            case CAREER_ADVISER -> role == Role.ADVISER;
            case OTHER -> role != Role.EMPLOYER && role != Role.FUNDER && role != Role.ADVISER;
        };
    }
}
