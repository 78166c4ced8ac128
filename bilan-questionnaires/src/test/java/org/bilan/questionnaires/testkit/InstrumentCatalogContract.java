package org.bilan.questionnaires.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentEdition;
import org.bilan.questionnaires.instrument.InstrumentId;
import org.bilan.questionnaires.port.InstrumentCatalog;
import org.junit.jupiter.api.Test;

/** The contract of {@link InstrumentCatalog}, clause by clause. Extend it and give a catalog that holds what is asked. */
public abstract class InstrumentCatalogContract {

    private final Instrument first = version("1.9.0");
    private final Instrument newest = version("1.10.0");
    private final Instrument other =
            new Instrument.Builder().from(first).id(new InstrumentId("another")).build();

    private static Instrument version(String version) {
        return new Instrument.Builder()
                .from(Instruments.everyFormat())
                .version(version)
                .build();
    }

    /** A catalog of exactly these editions. */
    protected abstract InstrumentCatalog catalogOf(List<Instrument> instruments);

    private InstrumentCatalog catalog() {
        return catalogOf(List.of(newest, first, other));
    }

    @Test
    void clause_1_the_newest_edition_by_its_numbers_is_found_and_an_unknown_id_is_not() {
        assertThat(catalog().find(first.id())).contains(newest);
        assertThat(catalog().find(new InstrumentId("no-such-thing"))).isEmpty();
    }

    @Test
    void clause_2_exactly_the_edition_asked_for_is_found() {
        InstrumentEdition edition = first.edition();
        assertThat(catalog().findEdition(edition)).contains(first);
        assertThat(catalog().findEdition(newest.edition())).contains(newest);
        assertThat(catalog().findEdition(new InstrumentEdition(edition.id(), edition.version(), "0")))
                .isEmpty();
        assertThat(catalog().findEdition(new InstrumentEdition(edition.id(), "1.8.0", edition.contentHash())))
                .isEmpty();
    }

    @Test
    void clause_3_every_id_once_in_alphabetical_order() {
        assertThat(catalog().ids()).containsExactly(other.id(), first.id());
    }

    @Test
    void clause_4_the_same_question_has_the_same_answer() {
        InstrumentCatalog catalog = catalog();
        assertThat(catalog.find(first.id())).contains(newest);
        assertThat(catalog.find(first.id())).isEqualTo(catalog.find(first.id()));
        assertThat(catalog.ids()).hasSize(2).isEqualTo(catalog.ids());
    }
}
