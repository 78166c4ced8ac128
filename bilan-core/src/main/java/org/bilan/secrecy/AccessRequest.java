package org.bilan.secrecy;

import org.bilan.lifecycle.BilanId;
import org.bilan.papers.ConsentScope;
import org.bilan.parties.Role;

/** Who wants what of which bilan. */
public record AccessRequest(Viewer viewer, BilanId bilan, Access access) {

    /** Whether the beneficiary asks, who consents to nothing for oneself. */
    boolean isOwn() {
        return viewer.role() == Role.BENEFICIARY;
    }

    /** The consent that would cover it, if somebody else than the beneficiary asks. */
    ConsentScope scope() {
        return new ConsentScope(access.kind(), viewer.role(), access.purpose());
    }
}
