package org.bilan.questionnaires.inmemory;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.port.InstrumentCatalog;
import org.bilan.questionnaires.testkit.InstrumentCatalogContract;
import org.bilan.questionnaires.testkit.Instruments;
import org.junit.jupiter.api.Test;

class InMemoryInstrumentsTest extends InstrumentCatalogContract {

    @Override
    protected InstrumentCatalog catalogOf(List<Instrument> instruments) {
        return new InMemoryInstruments(instruments);
    }

    @Test
    void a_published_version_never_changes() {
        Instrument published = Instruments.everyFormat();
        Instrument changed = new Instrument.Builder()
                .from(published)
                .title(Instruments.text("another title"))
                .build();

        assertThatThrownBy(() -> new InMemoryInstruments(List.of(published, changed)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("instrument (arbitrary 1.0.0) must not change once published");
    }
}
