package org.bilan.secrecy;

import java.util.Locale;
import java.util.Set;
import org.bilan.papers.DataKind;
import org.bilan.papers.Purpose;
import org.bilan.parties.Role;

/** One line of the reviewed table: whom, what, and when it permits or forbids. */
final class AccessRule {
    /** What a line does. */
    enum Effect {
        PERMIT,
        FORBID
    }

    private final String id;
    private final Effect effect;
    private final Set<Role> roles;
    private final Set<DataKind> kinds;
    private final Set<Action> actions;
    private final Set<Purpose> purposes;
    private final Set<ConsentState> consents;
    private final Set<CaseState> states;
    private final Set<Boolean> workingTime;

    AccessRule(TableLine line) {
        id = line.cell(0);
        effect = Effect.valueOf(line.cell(1).toUpperCase(Locale.ROOT));
        roles = line.words(2, Role.class);
        kinds = line.words(3, DataKind.class);
        actions = line.words(4, Action.class);
        purposes = line.words(5, Purpose.class);
        consents = line.words(6, ConsentState.class);
        states = line.words(7, CaseState.class);
        workingTime = line.yesOrNo(8);
    }

    String id() {
        return id;
    }

    boolean permits() {
        return effect == Effect.PERMIT;
    }

    boolean concerns(Role role, Access access, Circumstances circumstances) {
        return roles.contains(role)
                && kinds.contains(access.kind())
                && actions.contains(access.action())
                && purposes.contains(access.purpose())
                && states.contains(circumstances.state())
                && consents.contains(circumstances.consent())
                && workingTime.contains(circumstances.onWorkingTime());
    }
}
