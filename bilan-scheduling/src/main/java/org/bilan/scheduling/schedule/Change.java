package org.bilan.scheduling.schedule;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bilan.messages.Texts;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.constraint.PlannedSession;

/**
 * A plan after something came between, and what differs from the one before.
 *
 * @param before as it was planned, in the order of the programme
 * @param after as it is now, in the order of the programme; what stayed has its old revision, what moved the next one
 */
public record Change(List<PlannedSession> before, List<PlannedSession> after) {
    /** A session that is at another time or place than before. */
    public record Move(PlannedSession from, PlannedSession to) {
        /** Days between the two dates, whichever is the earlier. */
        public long days() {
            return Math.abs(
                    ChronoUnit.DAYS.between(from.slot().date(), to.slot().date()));
        }

        boolean isOfTime() {
            return !from.slot().equals(to.slot());
        }

        String in(Locale locale) {
            return to.id() + Words.in(locale, " : ", ": ") + words(locale, from) + " → " + words(locale, to);
        }

        private static String words(Locale locale, PlannedSession session) {
            TimeSlot slot = session.slot();
            String room = session.venue().roomId().isEmpty()
                    ? ""
                    : ", " + session.venue().roomId();
            return Texts.in(locale).of(slot.date()) + " " + slot.start() + room;
        }
    }

    public Change {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    static Change of(List<PlannedSession> current, List<PlannedSession> places) {
        List<PlannedSession> after = places.stream()
                .map(place -> find(current, place.id())
                        .map(was -> was.movedTo(place.slot(), place.venue()))
                        .orElse(place))
                .toList();
        return new Change(current, after);
    }

    private static Optional<PlannedSession> find(List<PlannedSession> sessions, String id) {
        return sessions.stream().filter(session -> session.id().equals(id)).findFirst();
    }

    /** The sessions that are at another time or place, in the order of the programme. */
    public List<Move> moves() {
        return after.stream()
                .flatMap(now -> find(before, now.id()).map(was -> new Move(was, now)).stream())
                .filter(move -> !move.from().equals(move.to()))
                .toList();
    }

    /** The sessions that had no place before, in the order of the programme. */
    public List<PlannedSession> added() {
        return after.stream().filter(now -> find(before, now.id()).isEmpty()).toList();
    }

    /** Sessions that are at another time. */
    public int moved() {
        return (int) moves().stream().filter(Move::isOfTime).count();
    }

    /** The days of all moves together. */
    public long displacementDays() {
        return moves().stream().mapToLong(Move::days).sum();
    }

    /** The difference, a line for each move and for each session that is new. */
    public String in(Locale locale) {
        String moves = moves().stream().map(move -> move.in(locale)).collect(Collectors.joining("\n"));
        String added = added().stream()
                .map(one -> one.id() + Words.in(locale, " : nouvelle, ", ": new, ") + Move.words(locale, one))
                .collect(Collectors.joining("\n"));
        String nothing = Words.in(locale, "rien ne change", "nothing changes");
        return (moves + "\n" + added).isBlank() ? nothing : (moves + "\n" + added).strip();
    }
}
