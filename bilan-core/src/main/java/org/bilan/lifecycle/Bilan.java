package org.bilan.lifecycle;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.bilan.BilanValue;
import org.bilan.agreement.AgreementKind;
import org.immutables.value.Value;

/** Where one bilan stands: the fold of its facts. */
@BilanValue
@Value.Immutable
public interface Bilan extends WithBilan {
    /** A bilan before its first fact. */
    Bilan NONE = new Builder()
            .stage(Stage.UNKNOWN)
            .days(FactDays.NONE)
            .hours(HoursLedger.EMPTY)
            .build();

    Stage stage();

    /** The first and last day of each kind of fact that has happened. */
    FactDays days();

    HoursLedger hours();

    /** The phase in which a session can be held now; empty before acceptance and after the end. */
    Optional<Phase> openPhase();

    /** What holds until its counterpart ends it: a suspension until it is resumed, a lapse until the offer is renewed. */
    Set<FactKind> standing();

    /** The kind of the last agreement signed; empty while none is. */
    Optional<AgreementKind> agreement();

    /** Why the case is closed; empty while it is open. */
    Optional<CloseReason> closeReason();

    /** The day of the fact that closed the case; empty while it is open. */
    Optional<LocalDate> closedSince();

    /** The latest day of a fact of that kind; empty if there is none. */
    default Optional<LocalDate> latest(FactKind kind) {
        return days().last(kind);
    }

    default boolean has(FactKind kind) {
        return days().has(kind);
    }

    /** Whether a fact of that kind holds and was not ended by its counterpart. */
    default boolean isStanding(FactKind kind) {
        return standing().contains(kind);
    }

    /**
     * The day of the fact that closed the case, or ended the action.
     *
     * @throws IllegalStateException if neither has happened
     */
    default LocalDate closedOn() {
        return closedSince()
                .or(() -> latest(FactKind.BILAN_ENDED))
                .orElseThrow(() -> new IllegalStateException("the story is still open: " + stage()));
    }

    /** The bilan with one more fact of that kind on that day. */
    default Bilan withFact(FactKind kind, LocalDate on) {
        return (days().spans(kind, on) ? this : withDays(days().with(kind, on))).withStandingAfter(kind);
    }

    private Bilan withStandingAfter(FactKind kind) {
        boolean begins = Standing.begins(kind) && !isStanding(kind);
        Set<FactKind> ended = Standing.endedBy(kind);
        if (!begins && standing().stream().noneMatch(ended::contains)) {
            return this;
        }
        Set<FactKind> still = EnumSet.noneOf(FactKind.class);
        still.addAll(standing());
        still.removeAll(ended);
        if (begins) {
            still.add(kind);
        }
        return withStanding(still);
    }

    /** Builds a bilan. */
    class Builder extends ImmutableBilan.Builder {}
}
