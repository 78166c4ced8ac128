package org.bilan.inmemory;

import org.bilan.lifecycle.BilanEvent;
import org.bilan.port.BilanJournal;
import org.bilan.port.ProofLedger;
import org.bilan.proof.Chains;
import org.bilan.proof.FactForm;
import org.bilan.testkit.ProofLedgerContract;

class InMemoryProofLedgerTest extends ProofLedgerContract {
    @Override
    protected BilanJournal emptyJournal() {
        return new InMemoryBilanJournal(Chains.CLOCK);
    }

    @Override
    protected ProofLedger ledgerOf(BilanJournal journal) {
        return new InMemoryProofLedger((InMemoryBilanJournal) journal, Chains::form);
    }

    @Override
    protected FactForm formOf(BilanEvent fact) {
        return Chains.form(fact);
    }
}
