package org.bilan.inmemory;

import java.time.Clock;
import org.bilan.port.BilanJournal;
import org.bilan.testkit.BilanJournalContract;

class InMemoryBilanJournalTest extends BilanJournalContract {
    @Override
    protected BilanJournal emptyJournal() {
        return new InMemoryBilanJournal(Clock.systemUTC());
    }

    @Override
    protected BilanJournal reopened(BilanJournal journal) {
        return journal;
    }
}
