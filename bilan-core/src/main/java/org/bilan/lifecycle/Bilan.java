package org.bilan.lifecycle;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.bilan.BilanValue;
import org.immutables.value.Value;

/** Where one bilan stands: the fold of its facts. */
@BilanValue
@Value.Immutable
public interface Bilan extends WithBilan {
    /** A bilan before its first fact. */
    Bilan NONE = new Builder().stage(Stage.UNKNOWN).hours(HoursLedger.EMPTY).build();

    Stage stage();

    /** The day of the latest fact of each kind that has happened. */
    Map<FactKind, LocalDate> latest();

    HoursLedger hours();

    /** The phase in which a session can be held now; empty before acceptance and after the end. */
    Optional<Phase> openPhase();

    /** The latest day of a fact of that kind; empty if there is none. */
    default Optional<LocalDate> latest(FactKind kind) {
        return Optional.ofNullable(latest().get(kind));
    }

    default boolean has(FactKind kind) {
        return latest().containsKey(kind);
    }

    /**
     * The day of the fact that closed the story.
     *
     * @throws IllegalStateException if it is still open
     */
    default LocalDate closedOn() {
        Stream<FactKind> closing = Stream.of(FactKind.values()).filter(FactKind::closesTheCase);
        return Stream.concat(
                        Stream.of(FactKind.FOLLOW_UP_HELD, FactKind.BILAN_ABANDONED, FactKind.BILAN_ENDED), closing)
                .flatMap(kind -> latest(kind).stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the story is still open: " + stage()));
    }

    /** The bilan with one more fact of that kind on that day. */
    default Bilan withFact(FactKind kind, LocalDate on) {
        Map<FactKind, LocalDate> days = new EnumMap<>(FactKind.class);
        days.putAll(latest());
        days.merge(kind, on, (a, b) -> a.isAfter(b) ? a : b);
        return withLatest(days);
    }

    /** Builds a bilan. */
    class Builder extends ImmutableBilan.Builder {}
}
