package org.bilan.usecase;

import java.time.LocalDate;
import org.bilan.actions.ActionMenu;
import org.bilan.actions.Admission;
import org.bilan.actions.CaseView;
import org.bilan.actions.Regime;
import org.bilan.lifecycle.BilanId;
import org.bilan.parties.Role;
import org.bilan.port.BilanJournal;
import org.bilan.port.JournalException;

/** Shows a case to somebody in a role, and what that role may do: what a screen is made of. */
public final class ShowCase {
    private final BilanJournal journal;
    private final Regime regime;

    public ShowCase(BilanJournal journal, Regime regime) {
        this.journal = journal;
        this.regime = regime;
    }

    /**
     * What the role sees of the case on a day.
     *
     * @throws JournalException if the journal cannot be read
     */
    public CaseView view(BilanId id, Role role, LocalDate asOf) {
        return CaseView.of(journal.read(id), regime, role, asOf);
    }

    /**
     * What the role may do on a day, behind all that is recorded.
     *
     * @throws JournalException if the journal cannot be read
     */
    public ActionMenu menu(BilanId id, Role role, LocalDate day) {
        return ActionMenu.of(Admission.of(journal.read(id), regime), role, day);
    }
}
