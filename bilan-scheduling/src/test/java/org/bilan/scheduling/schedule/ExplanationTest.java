package org.bilan.scheduling.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.Samples.aFrame;
import static org.bilan.scheduling.Samples.aProgramme;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.constraint.PlanCheck;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.RemoteConsent;
import org.bilan.scheduling.need.SessionNeed;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What a consultant reads when there is no plan, or when hers has to change. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ExplanationTest {
    private static final Diary WEEK = Diary.of(Samples.availability(Samples.WEEK));

    private static Conflict conflict(PlanningCase planning) {
        return Planner.propose(planning, 1).getLeft();
    }

    private static String shown(Conflict conflict) {
        String text = conflict.in(Locale.FRENCH) + "\n\n" + conflict.in(Locale.ENGLISH);
        System.getLogger("explanations").log(System.Logger.Level.INFO, text);
        return text;
    }

    @Test
    void an_absence_over_the_whole_start_window() {
        Conflict conflict = conflict(Samples.aCase(Samples.WEEK + "absence: 2026-03-01 .. 2026-03-13 congés\n"));

        assertThat(conflict.names()).contains("T-START", "not-during-absence");
        assertThat(shown(conflict))
                .contains(
                        "première séance du 2 mars 2026 au 12 mars 2026 : T-START",
                        "du 1er mars 2026 au 13 mars 2026 (congés)")
                .contains("preliminary-1 le 9 mars 2026 à 09:00", "preliminary-1 on 9 March 2026 at 09:00");
    }

    @Test
    void no_room_that_the_beneficiary_can_use() {
        PlanningCase planning = Samples.aCase()
                .withRooms(new Room("Salle haute", Set.of(), WEEK, 0))
                .withNeededFeatures(Room.Feature.STEP_FREE)
                .withRemote(RemoteConsent.AS_AGREED);
        Conflict conflict = conflict(planning);

        assertThat(conflict.names()).containsExactlyInAnyOrder("room-accessible", "remote-consent");
        assertThat(conflict.reliefs()).hasSize(2);
        assertThat(shown(conflict)).contains("une salle accessible au bénéficiaire : aucune", "Salle haute");
        assertThat(Planner.propose(planning.withRemote(RemoteConsent.WHEREVER_NEEDED), 1)
                        .isRight())
                .as("what the explanation says would free it does")
                .isTrue();
    }

    @Test
    void more_sessions_than_the_longest_amplitude_holds() {
        HandMadeFrame frame = new HandMadeFrame(
                DateWindow.between(MONDAY, MONDAY.plusDays(10)),
                new HandMadeFrame.DayRange(28, 40),
                1440,
                Optional.empty());
        Conflict conflict =
                conflict(Samples.aCase(aProgramme().minimumGapDays(7).build(), frame));

        assertThat(conflict.names()).containsExactly("T-LONGEST", "minimum-gap");
        assertThat(shown(conflict))
                .contains("au moins 7 jours entre deux séances", "at least 7 days between two sessions");
    }

    @Test
    void minutes_beyond_the_agreement_are_a_conflict_of_one() {
        Conflict conflict =
                conflict(Samples.aCase(aProgramme().agreedMinutes(600).build(), aFrame()));

        assertThat(conflict.names()).containsExactly("agreed-minutes");
    }

    @Test
    void an_illness_moves_only_the_sessions_that_it_hits() {
        List<PlannedSession> before =
                Planner.propose(Samples.aCase(), 1).get().get(0).schedule().sessions();
        PlanningCase ill = Samples.aCase(Samples.WEEK + "absence: 2026-03-16 .. 2026-03-20 maladie\n");
        Set<String> confirmed = Set.of("preliminary-1", "preliminary-2", "investigation-2", "investigation-5");
        Change change = Planner.repair(before, confirmed, ill).get();

        System.getLogger("explanations")
                .log(System.Logger.Level.INFO, before + "\n" + change.after() + "\n" + change.in(Locale.FRENCH));
        assertThat(change.moved()).isEqualTo(1);
        assertThat(change.displacementDays()).isEqualTo(4);
        assertThat(change.in(Locale.FRENCH)).isEqualTo("investigation-1 : 16 mars 2026 09:00 → 12 mars 2026 09:00");
        assertThat(PlanCheck.check(change.after(), ill)).isEmpty();
    }

    @Test
    void a_confirmed_session_that_stands_in_the_way_is_named() {
        PlanningCase planning = Samples.aCase(
                aProgramme()
                        .sessions(SessionNeed.series(Phase.PRELIMINARY, 2, 120, DeliveryMode.IN_PERSON))
                        .build(),
                aFrame());
        PlannedSession early = PlannedSession.first(
                planning.programme().sessions().get(1),
                new TimeSlot(
                        MONDAY, LocalTime.of(9, 0), 120, planning.availability().zone()));
        Conflict conflict = Planner.repair(List.of(early), Set.of("preliminary-2"), planning)
                .getLeft();

        assertThat(conflict.names()).contains("confirmed.preliminary-2");
        assertThat(conflict.in(Locale.ENGLISH)).contains("preliminary-2 is confirmed");
    }
}
