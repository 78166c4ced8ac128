package org.bilan.inmemory;

import org.bilan.port.BilanJournal;
import org.bilan.testkit.BilanJournalContract;

class InMemoryBilanJournalTest extends BilanJournalContract {
    @Override
    protected BilanJournal emptyJournal() {
        return new InMemoryBilanJournal(CLOCK);
    }

    @Override
    protected BilanJournal reopened(BilanJournal journal) {
        return journal;
    }
}
