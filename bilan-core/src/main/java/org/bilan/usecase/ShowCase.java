package org.bilan.usecase;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.bilan.actions.ActionMenu;
import org.bilan.actions.Admission;
import org.bilan.actions.CaseView;
import org.bilan.actions.Regime;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.History;
import org.bilan.papers.DataKind;
import org.bilan.port.BilanJournal;
import org.bilan.port.JournalException;
import org.bilan.port.VaultException;
import org.bilan.secrecy.RoleView;
import org.bilan.secrecy.RoleViews;
import org.bilan.secrecy.Sight;
import org.bilan.secrecy.Viewer;

/**
 * Shows a case to somebody, and what they may do: what a screen is made of.
 *
 * <p>What may be seen is decided on the facts as they stand now, whatever day is looked at, and written to the access log
 * before anything is shown: one entry for each kind of data that is in the view, or one that says that nothing was.
 */
public final class ShowCase {
    private final BilanJournal journal;
    private final Regime regime;
    private final AccessGate gate;

    public ShowCase(BilanJournal journal, Regime regime, AccessGate gate) {
        this.journal = journal;
        this.regime = regime;
        this.gate = gate;
    }

    /**
     * What somebody sees of the case on a day, in one form for all roles.
     *
     * @throws JournalException if the journal cannot be read
     * @throws VaultException if the access log cannot be written: then nothing is shown
     */
    public CaseView view(Viewer viewer, BilanId id, LocalDate asOf) {
        History history = journal.read(id);
        return CaseView.of(history, regime, look(viewer, history), asOf);
    }

    /**
     * What somebody sees of the case on a day, in the form of their role.
     *
     * @throws JournalException if the journal cannot be read
     * @throws VaultException if the access log cannot be written: then nothing is shown
     */
    public RoleView roleView(Viewer viewer, BilanId id, LocalDate asOf) {
        History history = journal.read(id);
        return RoleViews.of(look(viewer, history), history, asOf);
    }

    /**
     * What somebody may do on a day, behind all that is recorded: a look at the days of the case.
     *
     * @throws JournalException if the journal cannot be read
     * @throws VaultException if the access log cannot be written: then nothing is shown
     */
    public ActionMenu menu(Viewer viewer, BilanId id, LocalDate day) {
        History history = journal.read(id);
        Sight sight = gate.look(viewer, history, Set.of(DataKind.DEADLINES));
        return ActionMenu.of(Admission.of(history, regime), sight, day);
    }

    private Sight look(Viewer viewer, History history) {
        return gate.look(viewer, history, EnumSet.allOf(DataKind.class));
    }
}
