package org.bilan.questionnaires.exchange;

import org.bilan.questionnaires.instrument.Instrument;

/** The instruments of the conformance vectors: every format, every kind of condition and key; conditions on conditions. */
public final class EveryFormat {

    private EveryFormat() {}

    public static Instrument instrument() {
        return named("every-format");
    }

    /** Items behind items that are themselves conditional. */
    public static Instrument twoSteps() {
        return named("two-steps");
    }

    private static Instrument named(String id) {
        return InstrumentJson.read(Schemas.read("conformance/" + id + ".json")).get();
    }
}
