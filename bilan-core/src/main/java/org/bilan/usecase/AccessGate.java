package org.bilan.usecase;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.bilan.lifecycle.History;
import org.bilan.papers.DataKind;
import org.bilan.port.AccessLog;
import org.bilan.port.VaultException;
import org.bilan.secrecy.AccessPolicy;
import org.bilan.secrecy.AccessRequest;
import org.bilan.secrecy.Decision;
import org.bilan.secrecy.Grant;
import org.bilan.secrecy.Look;
import org.bilan.secrecy.Sight;
import org.bilan.secrecy.Viewer;

/** The one way to what is secret: every request is decided and written to the access log before anything is done. */
public final class AccessGate {
    private final AccessPolicy policy;
    private final AccessLog log;
    private final Clock clock;

    public AccessGate(AccessPolicy policy, AccessLog log, Clock clock) {
        this.policy = policy;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The grant for a request, on the facts as they stand; empty if it is refused, whatever the reason.
     *
     * @throws VaultException if the log cannot be written: then there is no grant
     */
    public Optional<Grant> ask(AccessRequest request, History history) {
        Decision decision = policy.decide(request, history, now());
        log.write(decision.entry());
        return decision.match(new Decision.Cases<Optional<Grant>>() {
            @Override
            public Optional<Grant> permitted(Decision.Permitted permitted) {
                return Optional.of(permitted.grant());
            }

            @Override
            public Optional<Grant> refused(Decision.Refused refused) {
                return Optional.empty();
            }
        });
    }

    /**
     * What a viewer may see of a bilan as a whole, on the facts as they stand.
     *
     * @param kinds what is looked at
     * @throws VaultException if the log cannot be written: then nothing may be shown
     */
    public Sight look(Viewer viewer, History history, Set<DataKind> kinds) {
        Look look = policy.look(viewer, history, kinds, now());
        look.entries().forEach(log::write);
        return look.sight();
    }

    /** Now, to the microsecond. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
