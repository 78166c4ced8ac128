package org.bilan.scheduling.constraint;

import static org.bilan.scheduling.constraint.Say.say;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.need.RemoteConsent;
import org.bilan.scheduling.need.Source;

/** A constraint on where, how and by whom a session is held, which each session keeps or breaks by itself. */
public sealed interface PlaceConstraint extends SessionConstraint {
    /** A session in person has a room that is known and free. */
    record InFreeRoom(List<Room> rooms) implements PlaceConstraint {
        public InFreeRoom {
            rooms = List.copyOf(rooms);
        }

        @Override
        public String code() {
            return "room-free";
        }

        @Override
        public Source source() {
            return Source.ESTABLISHMENT;
        }

        @Override
        public boolean allows(PlannedSession session) {
            return session.venue().mode() != DeliveryMode.IN_PERSON
                    || Say.find(rooms, session.venue())
                            .map(room -> Say.isFree(room.diary(), session))
                            .orElse(false);
        }

        @Override
        public String in(Locale locale) {
            return say(locale, "une salle libre parmi ", "a free room among ")
                    + String.join(", ", rooms.stream().map(Room::id).toList());
        }
    }

    /** The room of a session in person offers what the beneficiary needs (accessibilité). */
    record InAccessibleRoom(List<Room> rooms, Set<Room.Feature> needed) implements PlaceConstraint {
        public InAccessibleRoom {
            rooms = List.copyOf(rooms);
            needed = Set.copyOf(needed);
        }

        @Override
        public String code() {
            return "room-accessible";
        }

        @Override
        public Source source() {
            return Source.RULE;
        }

        @Override
        public boolean allows(PlannedSession session) {
            Optional<Room> room = Say.find(rooms, session.venue());
            return room.isEmpty() || room.get().features().containsAll(needed);
        }

        @Override
        public String in(Locale locale) {
            List<String> usable = rooms.stream()
                    .filter(room -> room.features().containsAll(needed))
                    .map(Room::id)
                    .toList();
            return say(locale, "une salle accessible au bénéficiaire : ", "a room that the beneficiary can use: ")
                    + (usable.isEmpty() ? say(locale, "aucune", "none") : String.join(", ", usable));
        }
    }

    /** A session at a distance was agreed to be so, or the beneficiary accepts it wherever it is needed. */
    record RemoteAsAgreed(RemoteConsent consent) implements PlaceConstraint {
        @Override
        public String code() {
            return "remote-consent";
        }

        @Override
        public Source source() {
            return Source.BENEFICIARY;
        }

        @Override
        public boolean allows(PlannedSession session) {
            if (session.venue().mode() == DeliveryMode.IN_PERSON) {
                return true;
            }
            boolean agreed = session.need().mode() != DeliveryMode.IN_PERSON;
            return switch (consent) {
                case AS_AGREED -> agreed;
                case WHEREVER_NEEDED -> true;
                case REFUSED -> false;
            };
        }

        @Override
        public String in(Locale locale) {
            return consent == RemoteConsent.REFUSED
                    ? say(
                            locale,
                            "le bénéficiaire refuse le distanciel",
                            "the beneficiary refuses sessions at a distance")
                    : say(
                            locale,
                            "à distance seulement si le bénéficiaire l'a accepté",
                            "at a distance only if the beneficiary agreed to it");
        }
    }

    /** The consultant is qualified for what a session asks of her, for example a test. */
    record ConsultantQualified(Map<String, String> needed, Set<String> had) implements PlaceConstraint {
        public ConsultantQualified {
            needed = Map.copyOf(needed);
            had = Set.copyOf(had);
        }

        @Override
        public String code() {
            return "consultant-qualified";
        }

        @Override
        public Source source() {
            return Source.RULE;
        }

        @Override
        public boolean allows(PlannedSession session) {
            String asked = needed.get(session.id());
            return asked == null || had.contains(asked);
        }

        @Override
        public String in(Locale locale) {
            return say(locale, "consultante qualifiée pour ", "a consultant qualified for ")
                    + String.join(
                            ", ", needed.values().stream().distinct().sorted().toList());
        }
    }

    /** A session starts where one of the offered slots starts. */
    record AtOfferedSlot(List<TimeSlot> offered) implements PlaceConstraint {
        public AtOfferedSlot {
            offered = List.copyOf(offered);
        }

        @Override
        public String code() {
            return "offered-slot";
        }

        @Override
        public Source source() {
            return Source.ESTABLISHMENT;
        }

        @Override
        public boolean allows(PlannedSession session) {
            return offered.stream()
                    .anyMatch(slot -> slot.date().equals(session.slot().date())
                            && slot.start().equals(session.slot().start())
                            && slot.zone().equals(session.slot().zone()));
        }

        @Override
        public String in(Locale locale) {
            return say(locale, "créneaux proposés : ", "slots offered: ") + offered.size();
        }
    }

    /**
     * A session agreed in person is held in person; at a distance it costs.
     *
     * @param weight cost of a session at a distance instead, positive
     */
    record InPersonAsAgreed(int weight) implements PlaceConstraint {
        @Override
        public String code() {
            return "mode-as-agreed";
        }

        @Override
        public Source source() {
            return Source.AGREEMENT;
        }

        @Override
        public boolean allows(PlannedSession session) {
            return session.need().mode() != DeliveryMode.IN_PERSON
                    || session.venue().mode() == DeliveryMode.IN_PERSON;
        }

        @Override
        public String in(Locale locale) {
            return say(locale, "en présence comme convenu", "in person as agreed");
        }
    }
}
