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

    /** What starting a business asks for, 30 statements and a few questions on the project, if there is one. */
    public static final InstrumentId ENTREPRENEUR = new InstrumentId("entrepreneur");

    /** The six themes of Holland two by two: 15 choices, with the consistency of the order found. */
    public static final InstrumentId INTERESTS_PAIRS = new InstrumentId("interests-pairs");

    /** Vocational interests on the six themes of Holland, 54 items in French and English. */
    public static final InstrumentId INTERESTS_RIASEC = new InstrumentId("interests-riasec");

    /** What moves a person at work: seven motives, 42 statements. */
    public static final InstrumentId MOTIVATIONS = new InstrumentId("motivations");

    /** Seven needs at work: what counts (best-worst) and what is met (two statements each). */
    public static final InstrumentId NEEDS = new InstrumentId("needs");

    /** Five broad domains of personality, 50 statements, half of them keyed in reverse. */
    public static final InstrumentId PERSONALITY_TRAITS = new InstrumentId("personality-traits");

    /** Four leanings after Jung, 32 pairs of opposite sentences. */
    public static final InstrumentId PERSONALITY_TYPES = new InstrumentId("personality-types");

    /** Reasoning: 24 tasks of four kinds, made from a seed, with a key proved to be the only one. */
    public static final InstrumentId POTENTIAL = new InstrumentId("potential");

    /** Ranking of priorities in life and work: a ranking, a top four, fifteen pairs. */
    public static final InstrumentId PRIORITIES = new InstrumentId("priorities");

    /** Four soft skills as seen by oneself (20 statements) and in eight situations. */
    public static final InstrumentId SOFT_SKILLS = new InstrumentId("soft-skills");

    /** Values by cards, symbols and points. */
    public static final InstrumentId SYMBOLS_VALUES = new InstrumentId("symbols-values");

    private static final List<InstrumentId> SHIPPED = List.of(
            ENTREPRENEUR,
            INTERESTS_PAIRS,
            INTERESTS_RIASEC,
            MOTIVATIONS,
            NEEDS,
            PERSONALITY_TRAITS,
            PERSONALITY_TYPES,
            POTENTIAL,
            PRIORITIES,
            SOFT_SKILLS,
            SYMBOLS_VALUES);

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
