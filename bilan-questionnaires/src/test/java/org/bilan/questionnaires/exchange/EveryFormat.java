package org.bilan.questionnaires.exchange;

import org.bilan.questionnaires.instrument.Instrument;

/** The instrument of the conformance vectors: every format, every kind of condition and key. */
public final class EveryFormat {

    private EveryFormat() {}

    public static Instrument instrument() {
        return InstrumentJson.read(Schemas.read("conformance/every-format.json"))
                .get();
    }
}
