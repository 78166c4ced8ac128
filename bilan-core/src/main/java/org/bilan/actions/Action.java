package org.bilan.actions;

import java.util.List;
import org.bilan.lifecycle.FactKind;

/**
 * One command with one of the facts that it can lead to.
 *
 * @param objections all that speaks against it; empty if it is allowed
 */
public record Action(Command command, FactKind fact, List<Objection> objections) {
    public Action {
        objections = List.copyOf(objections);
    }

    /** Whether some fact of this kind, on the day of the menu, can be recorded. */
    public boolean isAllowed() {
        return objections.isEmpty();
    }
}
