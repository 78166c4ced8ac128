package org.bilan.scheduling.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.constraint.Plans.PARIS;
import static org.bilan.scheduling.constraint.Plans.PRELIMINARY;
import static org.bilan.scheduling.constraint.Plans.busy;
import static org.bilan.scheduling.constraint.Plans.diary;
import static org.bilan.scheduling.constraint.Plans.inRoom;
import static org.bilan.scheduling.constraint.Plans.plan;
import static org.bilan.scheduling.constraint.Plans.room;
import static org.bilan.scheduling.constraint.Plans.session;
import static org.bilan.scheduling.constraint.Plans.slot;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.need.RemoteConsent;
import org.bilan.scheduling.need.SessionNeed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where, how and by whom a session is held. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlaceConstraintTest {
    private static final SessionNeed AT_A_DISTANCE =
            new SessionNeed(Phase.CONCLUSIONS, 1, 60, DeliveryMode.REMOTE_SYNC);

    private static PlannedSession moved(SessionNeed need, Venue venue) {
        return new PlannedSession(need, slot("2026-03-02 09:00", 60, PARIS), venue, 0);
    }

    @ParameterizedTest(name = "from {0}: {1}")
    @CsvSource({"09:00, true", "09:59, false", "10:00, false", "11:29, false", "11:30, true", "11:31, false"})
    void a_room_is_free_while_it_is_open_and_not_taken(String start, boolean isFree) {
        Room taken = new Room("R1", Set.of(), diary(busy("2026-03-02 10:00", 90)), 0);

        assertThat(new PlaceConstraint.InFreeRoom(List.of(taken)).allows(inRoom("R1", "2026-03-02 " + start)))
                .isEqualTo(isFree);
    }

    @ParameterizedTest(name = "from {0}: {1}")
    @CsvSource({"11:24, false", "11:25, true", "11:30, true", "11:31, false", "14:19, false", "14:20, true"})
    void a_room_keeps_its_own_time_to_air_and_to_tidy(String start, boolean isFree) {
        Diary diary = new Diary(
                Samples.availability("fuseau: Europe/Paris\nlundi: 09:00-18:00\n"),
                List.of(busy("2026-03-02 10:00", 75), busy("2026-03-02 12:50", 80)),
                new Buffers(10, 20));

        assertThat(new PlaceConstraint.InFreeRoom(List.of(new Room("R1", Set.of(), diary, 0)))
                        .allows(inRoom("R1", "2026-03-02 " + start)))
                .isEqualTo(isFree);
    }

    @Test
    void a_session_in_person_has_one_of_the_rooms_and_one_at_a_distance_needs_none() {
        PlaceConstraint.InFreeRoom rooms = new PlaceConstraint.InFreeRoom(List.of(room("R1"), room("R2")));

        assertThat(rooms.allows(inRoom("R2", "2026-03-02 09:00"))).isTrue();
        assertThat(rooms.allows(inRoom("R3", "2026-03-02 09:00"))).isFalse();
        assertThat(rooms.allows(session("2026-03-02 09:00"))).isFalse();
        assertThat(rooms.allows(moved(PRELIMINARY, Venue.remote()))).isTrue();
    }

    @Test
    void a_room_must_have_all_that_the_beneficiary_needs() {
        PlaceConstraint.InAccessibleRoom accessible = new PlaceConstraint.InAccessibleRoom(
                List.of(
                        room("R1", Room.Feature.STEP_FREE),
                        room("R2", Room.Feature.STEP_FREE, Room.Feature.QUIET, Room.Feature.LIFT)),
                Set.of(Room.Feature.STEP_FREE, Room.Feature.QUIET));

        assertThat(accessible.allows(inRoom("R1", "2026-03-02 09:00"))).isFalse();
        assertThat(accessible.allows(inRoom("R2", "2026-03-02 09:00"))).isTrue();
        assertThat(accessible.allows(moved(PRELIMINARY, Venue.remote()))).isTrue();
    }

    @ParameterizedTest(name = "{0}: agreed at a distance {1}, moved to a distance {2}, in person {3}")
    @CsvSource({"AS_AGREED, true, false, true", "WHEREVER_NEEDED, true, true, true", "REFUSED, false, false, true"})
    void a_session_at_a_distance_needs_consent(
            RemoteConsent consent, boolean agreed, boolean instead, boolean inPerson) {
        PlaceConstraint.RemoteAsAgreed remote = new PlaceConstraint.RemoteAsAgreed(consent);

        assertThat(remote.allows(moved(AT_A_DISTANCE, Venue.remote()))).isEqualTo(agreed);
        assertThat(remote.allows(moved(PRELIMINARY, Venue.remote()))).isEqualTo(instead);
        assertThat(remote.allows(moved(AT_A_DISTANCE, Venue.room("R1")))).isEqualTo(inPerson);
    }

    @Test
    void only_the_session_with_the_test_asks_for_somebody_who_may_give_it() {
        Map<String, String> needed = Map.of("investigation-1", "test d'aptitude");
        List<PlannedSession> plan = plan("2026-03-02 09:00", "2026-03-09 09:00", "2026-03-16 09:00");

        assertThat(new PlaceConstraint.ConsultantQualified(needed, Set.of("test d'aptitude")).check(plan))
                .isEmpty();
        assertThat(new PlaceConstraint.ConsultantQualified(needed, Set.of("inventaire")).check(plan))
                .extracting(Violation::toString)
                .containsExactly("investigation-1 on 2026-03-09 breaks consultant-qualified (consultant-qualified)");
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "2026-03-02 09:00, Europe/Paris, true",
        "2026-03-05 14:00, Europe/Paris, true",
        "2026-03-02 09:01, Europe/Paris, false",
        "2026-03-03 09:00, Europe/Paris, false",
        "2026-03-02 14:00, Europe/Paris, false",
        "2026-03-02 09:00, Europe/Madrid, false",
    })
    void a_session_starts_when_an_offered_slot_starts_however_long_the_slot_is(
            String start, String zone, boolean isOffered) {
        PlaceConstraint.AtOfferedSlot offered = new PlaceConstraint.AtOfferedSlot(
                List.of(slot("2026-03-02 09:00", 180, PARIS), slot("2026-03-05 14:00", 60, PARIS)));

        assertThat(offered.allows(PlannedSession.first(PRELIMINARY, slot(start, 60, ZoneId.of(zone)))))
                .isEqualTo(isOffered);
    }

    @Test
    void each_session_in_person_that_is_held_at_a_distance_costs() {
        Constraint inPerson = new PlaceConstraint.InPersonAsAgreed(9);
        PlannedSession away = moved(PRELIMINARY, Venue.remote());

        assertThat(inPerson.cost(List.of(away, away))).isEqualTo(18);
        assertThat(inPerson.cost(List.of(
                        moved(PRELIMINARY, Venue.room("R1")),
                        moved(AT_A_DISTANCE, Venue.remote()),
                        moved(AT_A_DISTANCE, Venue.room("R1")))))
                .isZero();
    }

    @Test
    void a_session_at_its_first_place_is_held_as_it_was_agreed() {
        assertThat(Venue.of(AT_A_DISTANCE)).isEqualTo(Venue.remote());
        assertThat(Venue.of(PRELIMINARY)).isEqualTo(new Venue(DeliveryMode.IN_PERSON, ""));
        assertThat(Venue.room("R1")).isEqualTo(new Venue(DeliveryMode.IN_PERSON, "R1"));
    }
}
