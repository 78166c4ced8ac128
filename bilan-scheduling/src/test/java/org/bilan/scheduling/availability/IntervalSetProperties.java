package org.bilan.scheduling.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Each operation against the same one on sixty single seconds. */
class IntervalSetProperties {
    private static final int SECONDS = 60;

    @Provide
    Arbitrary<List<Span>> spans() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, SECONDS - 12),
                        Arbitraries.integers().between(1, 10))
                .as((start, length) -> span(start, start + length))
                .list()
                .ofMaxSize(6);
    }

    private static Span span(int start, int end) {
        return new Span(Instant.ofEpochSecond(start), Instant.ofEpochSecond(end));
    }

    private static BitSet bits(List<Span> spans) {
        BitSet bits = new BitSet();
        spans.forEach(span -> bits.set((int) span.startInclusive().getEpochSecond(), (int)
                span.endExclusive().getEpochSecond()));
        return bits;
    }

    private static void same(IntervalSet set, BitSet bits) {
        assertThat(bits(set.spans())).isEqualTo(bits);
        assertThat(set.seconds()).isEqualTo(bits.cardinality());
        assertThat(set.isEmpty()).isEqualTo(bits.isEmpty());
        assertThat(IntStream.range(0, SECONDS).filter(second -> set.contains(Instant.ofEpochSecond(second))))
                .containsExactlyElementsOf(bits.stream().boxed().toList());
        for (int i = 1; i < set.spans().size(); i++) {
            assertThat(set.spans().get(i).startInclusive())
                    .as("one normal form: nothing touches")
                    .isAfter(set.spans().get(i - 1).endExclusive());
        }
    }

    @Property
    void union_intersection_and_difference_are_those_of_moments(
            @ForAll("spans") List<Span> one, @ForAll("spans") List<Span> other) {
        IntervalSet a = IntervalSet.of(one);
        IntervalSet b = IntervalSet.of(other);
        BitSet union = bits(one);
        union.or(bits(other));
        BitSet both = bits(one);
        both.and(bits(other));
        BitSet difference = bits(one);
        difference.andNot(bits(other));

        same(a, bits(one));
        same(a.union(b), union);
        same(a.intersect(b), both);
        same(a.minus(b), difference);
        assertThat(a.minus(b).union(a.intersect(b))).isEqualTo(a).hasSameHashCodeAs(a);
    }

    @Property
    void a_span_is_met_or_covered_as_its_moments_are(
            @ForAll("spans") List<Span> some, @ForAll("spans") List<Span> asked) {
        IntervalSet set = IntervalSet.of(some);
        IntervalSet.Walk walk = set.walk();
        for (Span span : asked) {
            BitSet shared = bits(List.of(span));
            shared.and(bits(some));
            assertThat(set.meets(span)).isEqualTo(!shared.isEmpty());
            assertThat(set.covers(span)).isEqualTo(shared.equals(bits(List.of(span))));
            long start = span.startInclusive().getEpochSecond();
            long end = span.endExclusive().getEpochSecond();
            assertThat(walk.meets(start, end)).as("in any order").isEqualTo(set.meets(span));
            assertThat(walk.covers(start, end)).isEqualTo(set.covers(span));
        }
    }

    @Property
    void an_appointment_with_its_buffers_meets_nothing_taken_if_and_only_if_it_is_not_in_the_shadow(
            @ForAll("spans") List<Span> taken, @ForAll("spans") List<Span> asked) {
        Buffers buffers = new Buffers(1, 2);
        List<Span> minutes =
                taken.stream().map(IntervalSetProperties::inMinutes).toList();
        IntervalSet shadow = buffers.shadowOf(IntervalSet.of(minutes));
        asked.stream()
                .map(IntervalSetProperties::inMinutes)
                .forEach(span -> assertThat(shadow.meets(span))
                        .isEqualTo(IntervalSet.of(minutes).meets(buffers.around(span))));
    }

    private static Span inMinutes(Span span) {
        return span(
                (int) span.startInclusive().getEpochSecond() * 60,
                (int) span.endExclusive().getEpochSecond() * 60);
    }
}
