package org.bilan.examples.pages;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.bilan.questionnaires.catalog.ShippedInstruments;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentId;

/** Writes a page per shipped instrument: {@code InstrumentPages <folder> <fr or en>}. */
public final class InstrumentPages {
    private InstrumentPages() {}

    /**
     * Writes the pages.
     *
     * @param arguments the folder, made if it is not there, and the language
     * @throws IOException if a page cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Locale locale = Locale.forLanguageTag(arguments[1]);
        Files.createDirectories(folder);
        ShippedInstruments catalog = new ShippedInstruments();
        for (InstrumentId id : catalog.ids()) {
            Instrument instrument = catalog.find(id).orElseThrow();
            Files.writeString(folder.resolve(id + ".html"), InstrumentPage.of(instrument, locale));
        }
    }
}
