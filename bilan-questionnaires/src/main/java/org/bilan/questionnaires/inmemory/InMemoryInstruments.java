package org.bilan.questionnaires.inmemory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bilan.questionnaires.instrument.Instrument;
import org.bilan.questionnaires.instrument.InstrumentEdition;
import org.bilan.questionnaires.instrument.InstrumentId;
import org.bilan.questionnaires.port.InstrumentCatalog;

/** A catalog of instruments given when it is made; it keeps every version, so that old sheets can be scored for ever. */
public final class InMemoryInstruments implements InstrumentCatalog {

    private final Map<String, List<Instrument>> versions = new TreeMap<>();

    /**
     * A catalog of these, in any order.
     *
     * @throws IllegalArgumentException if two of them have the same id and version, but not the same content: a published
     *     version never changes
     */
    public InMemoryInstruments(List<Instrument> instruments) {
        for (Instrument instrument : instruments) {
            List<Instrument> known = versions.computeIfAbsent(instrument.id().value(), id -> new ArrayList<>());
            known.stream()
                    .filter(other -> clashes(other, instrument))
                    .findFirst()
                    .ifPresent(other -> {
                        throw new IllegalArgumentException(
                                "instrument (" + instrument.edition() + ") must not change once published");
                    });
            known.add(instrument);
        }
        versions.values().forEach(known -> known.sort(Comparator.comparing(InMemoryInstruments::order)));
    }

    private static boolean clashes(Instrument other, Instrument instrument) {
        return other.version().equals(instrument.version())
                && !other.contentHash().equals(instrument.contentHash());
    }

    /** The three numbers of a version, each nine digits wide. */
    private static String order(Instrument instrument) {
        StringBuilder order = new StringBuilder();
        for (String number : instrument.version().split("\\.", -1)) {
            order.append("0".repeat(9 - number.length())).append(number);
        }
        return order.toString();
    }

    @Override
    public Optional<Instrument> find(InstrumentId id) {
        List<Instrument> known = versions.getOrDefault(id.value(), List.of());
        return known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.size() - 1));
    }

    @Override
    public Optional<Instrument> findEdition(InstrumentEdition edition) {
        return versions.getOrDefault(edition.id().value(), List.of()).stream()
                .filter(instrument -> instrument.edition().equals(edition))
                .findFirst();
    }

    @Override
    public List<InstrumentId> ids() {
        return versions.keySet().stream().map(InstrumentId::new).toList();
    }
}
