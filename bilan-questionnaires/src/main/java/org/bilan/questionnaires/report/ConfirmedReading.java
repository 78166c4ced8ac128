package org.bilan.questionnaires.report;

import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;

/**
 * A reading that the consultant and the person both made their own: only such a one may enter a synthesis. There is no other
 * way to get one than {@link #of}, which looks at the facts of the bilan: a test was given, its detailed results were handed to
 * the person, who is the only one to receive them (L.6313-4), and both confirmed the reading after that.
 */
public final class ConfirmedReading {

    private final Reading reading;
    private final Confirmation confirmation;

    private ConfirmedReading(Reading reading, Confirmation confirmation) {
        this.reading = reading;
        this.confirmation = confirmation;
    }

    /** The days on which the two confirmed; none for who has not. */
    public record Confirmation(Optional<LocalDate> byConsultant, Optional<LocalDate> byPerson) {

        /** Both on one day, in an interview. */
        public static Confirmation together(LocalDate on) {
            return new Confirmation(Optional.of(on), Optional.of(on));
        }
    }

    /** Why a reading may not enter a synthesis yet. Stable over versions. */
    public enum NotYet {
        /** No fact says that a test was given. */
        NO_TEST_GIVEN,
        /** The detailed results were not handed to the person. */
        RESULTS_NOT_DELIVERED,
        /** The consultant has not confirmed. */
        NOT_CONFIRMED_BY_CONSULTANT,
        /** The person has not confirmed. */
        NOT_CONFIRMED_BY_PERSON,
        /** Somebody confirmed before the person had the results. */
        CONFIRMED_BEFORE_RESULTS
    }

    /** The reading confirmed, or everything that is still missing. */
    public static Either<Seq<NotYet>, ConfirmedReading> of(
            Reading reading, Confirmation confirmation, List<? extends BilanEvent> facts) {
        List<NotYet> missing = new ArrayList<>();
        Optional<LocalDate> delivered = first(facts, FactKind.RESULTS_DELIVERED);
        note(missing, first(facts, FactKind.INSTRUMENT_ADMINISTERED).isEmpty(), NotYet.NO_TEST_GIVEN);
        note(missing, delivered.isEmpty(), NotYet.RESULTS_NOT_DELIVERED);
        note(missing, confirmation.byConsultant().isEmpty(), NotYet.NOT_CONFIRMED_BY_CONSULTANT);
        note(missing, confirmation.byPerson().isEmpty(), NotYet.NOT_CONFIRMED_BY_PERSON);
        note(
                missing,
                delivered
                        .filter(day ->
                                isBefore(confirmation.byConsultant(), day) || isBefore(confirmation.byPerson(), day))
                        .isPresent(),
                NotYet.CONFIRMED_BEFORE_RESULTS);
        return missing.isEmpty()
                ? Either.right(new ConfirmedReading(reading, confirmation))
                : Either.left(Vector.ofAll(missing));
    }

    private static Optional<LocalDate> first(List<? extends BilanEvent> facts, FactKind kind) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind)
                .map(BilanEvent::on)
                .min(LocalDate::compareTo);
    }

    private static boolean isBefore(Optional<LocalDate> confirmed, LocalDate delivered) {
        return confirmed.filter(day -> day.isBefore(delivered)).isPresent();
    }

    private static void note(List<NotYet> missing, boolean isMissing, NotYet reason) {
        if (isMissing) {
            missing.add(reason);
        }
    }

    /** What both agreed to. */
    public Reading reading() {
        return reading;
    }

    /** When. */
    public Confirmation confirmation() {
        return confirmation;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConfirmedReading confirmed
                && reading.equals(confirmed.reading)
                && confirmation.equals(confirmed.confirmation);
    }

    @Override
    public int hashCode() {
        return Objects.hash(reading, confirmation);
    }
}
