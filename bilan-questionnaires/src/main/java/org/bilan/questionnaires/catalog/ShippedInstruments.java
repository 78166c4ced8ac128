package org.bilan.questionnaires.catalog;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bilan.questionnaires.exchange.InstrumentJson;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentEdition;
import org.bilan.questionnaires.instrument.InstrumentId;
import org.bilan.questionnaires.port.InstrumentCatalog;

/**
 * The instruments that come with the library: original items, no norms yet. Each has a folder of resources with
 * {@code instrument.json} and a {@code README.md} on construct, sources and limits.
 */
public final class ShippedInstruments implements InstrumentCatalog {

    /** Vocational interests on the six themes of Holland, 54 items in French and English. */
    public static final InstrumentId INTERESTS_RIASEC = new InstrumentId("interests-riasec");

    private static final List<InstrumentId> SHIPPED = List.of(INTERESTS_RIASEC);

    private final Map<String, Instrument> byId = new TreeMap<>();

    /**
     * Reads the definitions, once.
     *
     * @throws IllegalStateException if a shipped definition is missing or wrong: the jar is damaged
     */
    public ShippedInstruments() {
        SHIPPED.forEach(id -> byId.put(id.value(), load(id)));
    }

    @Override
    public Optional<Instrument> find(InstrumentId id) {
        return Optional.ofNullable(byId.get(id.value()));
    }

    @Override
    public Optional<Instrument> findEdition(InstrumentEdition edition) {
        return find(edition.id()).filter(instrument -> instrument.edition().equals(edition));
    }

    @Override
    public List<InstrumentId> ids() {
        return byId.values().stream().map(Instrument::id).toList();
    }

    private static Instrument load(InstrumentId id) {
        return InstrumentJson.read(definition(id))
                .toEither()
                .getOrElseThrow(problems -> new IllegalStateException(id + " is damaged: " + problems.mkString("; ")));
    }

    private static String definition(InstrumentId id) {
        try (InputStream stream = ShippedInstruments.class.getResourceAsStream(id + "/instrument.json")) {
            if (stream == null) {
                throw new IllegalStateException(id + " is not in the jar");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(id + " cannot be read from the jar", e);
        }
    }
}
