package org.bilan.questionnaires.instrument;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bilan.BilanValue;
import org.immutables.value.Value;

/**
 * A questionnaire: items, the scales that key them, and its passport. Two instruments with the same content hash ask and
 * score the same, word for word.
 *
 * <p>An instrument that contradicts itself cannot be built. The builder throws {@link InvalidInstrument} with all problems:
 * a duplicate item or scale, a scale with an unknown item or with one twice, a key that does not fit the format of its item,
 * an item that counts nowhere, a scale that mixes ranges (its mean would mean nothing), a condition on a later item, a missing
 * translation, {@code minAnswered} out of bounds.
 */
@BilanValue
@Value.Immutable
public interface Instrument {

    /** The same over all versions. */
    InstrumentId id();

    /** Three numbers, {@code major.minor.patch}. */
    String version();

    /** What the person reads on top. */
    LocalizedText title();

    /** How to answer. */
    LocalizedText instructions();

    /** Origin, licence, use and known quality. */
    Passport passport();

    /** In the order they are shown. */
    List<Item> items();

    /** In the order they are reported. */
    List<Scale> scales();

    /** Comparative items that are read together. */
    List<Comparison> comparisons();

    /** Scales that are read as types, in the order of the letters of the code. */
    List<Dichotomy> dichotomies();

    /** SHA-256 over the canonical form of everything above: 64 lower-case hexadecimal digits. */
    @Value.Derived
    default String contentHash() {
        return CanonicalForm.of(this).sha256();
    }

    /** The items by id, in the order they are shown. */
    @Value.Derived
    @Value.Auxiliary
    default Map<String, Item> itemsById() {
        Map<String, Item> byId = new LinkedHashMap<>();
        items().forEach(item -> byId.putIfAbsent(item.id(), item));
        return byId;
    }

    /** What answers and scores are pinned to. */
    default InstrumentEdition edition() {
        return new InstrumentEdition(id(), version(), contentHash());
    }

    /** The item of this id. */
    default Optional<Item> item(String itemId) {
        return Optional.ofNullable(itemsById().get(itemId));
    }

    /** The scale of this id. */
    default Optional<Scale> scale(String scaleId) {
        return scales().stream().filter(scale -> scale.id().equals(scaleId)).findFirst();
    }

    /**
     * Whether a scale orders things within a person and compares nothing between persons, because a comparative item counts
     * in it.
     *
     * @throws IllegalArgumentException if the scale has an item that the instrument has not
     */
    default boolean isIpsative(Scale scale) {
        return scale.keys().stream().anyMatch(keyed -> itemOf(keyed).format() instanceof ComparativeFormat);
    }

    /**
     * The item of a key.
     *
     * @throws IllegalArgumentException if the instrument has no such item
     */
    default Item itemOf(Keyed keyed) {
        return item(keyed.itemId())
                .orElseThrow(() ->
                        new IllegalArgumentException("item (" + keyed.itemId() + ") must be one of " + edition()));
    }

    /**
     * Refuses an instrument that contradicts itself.
     *
     * @throws InvalidInstrument with all problems
     */
    @Value.Check
    default void check() {
        List<String> problems = InstrumentCheck.problems(this);
        if (!problems.isEmpty()) {
            throw new InvalidInstrument(problems);
        }
    }

    /** Builds an instrument; a missing attribute is named in the exception. */
    class Builder extends ImmutableInstrument.Builder {

        /** Starts with nothing set. */
        public Builder() {}
    }
}
