package org.bilan.persistence.jdbc;

import org.bilan.lifecycle.BilanEvent;
import org.bilan.proof.FactForm;
import org.bilan.proof.FactForms;

/** The stored form of the journal on a database, for whoever chains facts that stand elsewhere. */
public final class JournalForms implements FactForms {
    /** What the journal itself writes. */
    public JournalForms() {}

    @Override
    public FactForm of(BilanEvent fact) {
        return EventCodec.write(fact).form();
    }
}
