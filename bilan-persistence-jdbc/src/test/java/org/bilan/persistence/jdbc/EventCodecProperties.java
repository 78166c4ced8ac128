package org.bilan.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.testkit.BilanDomain;

/** Laws of the stored form, for every fact that there can be. */
class EventCodecProperties {
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Property
    @Domain(BilanDomain.class)
    void whatever_is_written_is_read_back(@ForAll BilanEvent fact) {
        assertThat(EventCodec.read(EventCodec.write(fact))).isEqualTo(fact);
    }

    @Property
    @Domain(BilanDomain.class)
    void what_is_read_is_written_back_letter_by_letter(@ForAll BilanEvent fact) {
        StoredFact stored = EventCodec.write(fact);
        assertThat(EventCodec.write(EventCodec.read(stored))).isEqualTo(stored);
    }

    @Property
    void a_payload_that_was_cut_anywhere_is_refused(@ForAll("golden") StoredFact stored, @ForAll int where) {
        String payload = stored.payload();
        assertDamaged(with(stored, payload.substring(0, Math.floorMod(where, payload.length()))));
    }

    @Property
    void a_payload_with_something_behind_it_is_refused(
            @ForAll("golden") StoredFact stored, @ForAll("rubbish") String rubbish) {
        assertDamaged(with(stored, stored.payload() + rubbish));
    }

    @Property
    void a_payload_that_is_no_object_is_refused(@ForAll("golden") StoredFact stored, @ForAll("others") String other) {
        assertDamaged(with(stored, other));
    }

    @Property
    void one_wrong_letter_gives_a_fact_or_a_clear_refusal_and_nothing_else(
            @ForAll("golden") StoredFact stored, @ForAll int where, @ForAll("letters") char letter) {
        StringBuilder payload = new StringBuilder(stored.payload());
        payload.setCharAt(Math.floorMod(where, payload.length()), letter);
        StoredFact spoilt = with(stored, payload.toString());
        try {
            assertThat(EventCodec.read(spoilt).kind().name()).isEqualTo(stored.type());
        } catch (IllegalArgumentException e) {
            assertThat(e).hasMessage("payload of " + stored.type() + " on " + stored.on() + " is damaged");
        }
    }

    @Property
    void minutes_that_are_no_positive_int_are_refused(@ForAll("noMinutes") String minutes) {
        assertDamaged(new StoredFact(
                "SESSION_HELD",
                1,
                DAY,
                "{\"phase\":\"PRELIMINARY\",\"minutes\":" + minutes + ",\"mode\":\"IN_PERSON\"}"));
        assertDamaged(new StoredFact("QUOTE_DELIVERED", 1, DAY, "{\"agreedMinutes\":" + minutes + "}"));
    }

    @Property
    void an_unknown_type_or_version_is_kept_and_written_back_untouched(@ForAll("foreign") StoredFact stored) {
        BilanEvent fact = EventCodec.read(stored);
        assertThat(fact)
                .isEqualTo(new BilanEvent.OpaqueFact(
                        stored.on(), stored.type(), stored.schemaVersion(), stored.payload()));
        assertThat(EventCodec.write(fact)).isEqualTo(stored);
    }

    private static void assertDamaged(StoredFact stored) {
        assertThatThrownBy(() -> EventCodec.read(stored))
                .as(stored.payload())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("payload of " + stored.type() + " on " + stored.on() + " is damaged");
    }

    private static StoredFact with(StoredFact stored, String payload) {
        return new StoredFact(stored.type(), stored.schemaVersion(), stored.on(), payload);
    }

    @Provide
    Arbitrary<StoredFact> golden() {
        return Arbitraries.of(Golden.lines().stream().map(Golden::stored).toList());
    }

    @Provide
    Arbitrary<String> rubbish() {
        return Arbitraries.of("x", "}", "{}", " {}", "null", ",", "0", "\"\"", "\n[");
    }

    @Provide
    Arbitrary<String> others() {
        return Arbitraries.of(
                "", " ", "null", "[]", "[{}]", "0", "true", "\"\"", "\"{}\"", "{", "{]", "{\"a\":1,\"a\":1}");
    }

    @Provide
    Arbitrary<Character> letters() {
        return Arbitraries.of('"', '\\', '{', '}', '[', ']', ',', ':', '0', '9', 'e', '.', '-', ' ', 'é', '\u0001');
    }

    @Provide
    Arbitrary<String> noMinutes() {
        return Arbitraries.oneOf(
                Arbitraries.longs().greaterOrEqual(Integer.MAX_VALUE + 1L).map(String::valueOf),
                Arbitraries.longs().between(Long.MIN_VALUE, 0).map(String::valueOf),
                Arbitraries.doubles().between(-5000, 5000).map(String::valueOf),
                Arbitraries.of("60.0", "6e1", "1e400000000", "99999999999999999999", "\"60\"", "null", "true", "[60]"));
    }

    @Provide
    Arbitrary<StoredFact> foreign() {
        Arbitrary<String> known = golden().map(StoredFact::type);
        Arbitrary<String> unknown =
                Arbitraries.strings().alpha().ofMaxLength(100).map(text -> text.toLowerCase(Locale.ROOT));
        Arbitrary<Integer> otherVersions = Arbitraries.integers().filter(version -> version != 1);
        Arbitrary<String> payloads =
                Arbitraries.strings().withCharRange('\u0001', '\u2FFF').ofMaxLength(60);
        return Arbitraries.oneOf(
                Combinators.combine(known, otherVersions, payloads).as((t, v, p) -> new StoredFact(t, v, DAY, p)),
                Combinators.combine(unknown, Arbitraries.integers(), payloads)
                        .as((t, v, p) -> new StoredFact(t, v, DAY, p)));
    }
}
