package org.bilan.scheduling.constraint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.bilan.scheduling.Samples.FRANCE;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.Samples.aCase;
import static org.bilan.scheduling.Samples.aProgramme;
import static org.bilan.scheduling.constraint.Plans.PARIS;
import static org.bilan.scheduling.constraint.Plans.room;
import static org.bilan.scheduling.constraint.Plans.session;
import static org.bilan.scheduling.constraint.Plans.slot;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.law.Norm;
import org.bilan.legaltime.DateWindow;
import org.bilan.scheduling.HandMadeFrame;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.Buffers;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.WorkingCalendar;
import org.bilan.scheduling.need.LegalBound;
import org.bilan.scheduling.need.MinuteCeiling;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.RemoteConsent;
import org.bilan.scheduling.need.Source;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** What each constraint is called, whom to ask about it, what it weighs, and how a consultant would say it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ConstraintWordsTest {
    private static final Norm NORM = HandMadeFrame.norm("T-1");
    private static final LegalBound BOUND = new LegalBound(NORM, DateWindow.between(MONDAY, MONDAY.plusDays(10)));
    private static final Availability HOURS = Samples.availability(
            Samples.WEEK + "absence: 2026-03-16 .. 2026-03-20 congés\nabsence: 2026-04-20 .. 2026-04-20\n");
    private static final Diary DIARY = new Diary(HOURS, List.of(), new Buffers(10, 15));
    private static final Optional<LocalDate> NONE_HELD = Optional.empty();

    private static final List<Constraint> ALL = List.of(
            new PlanConstraint.NoOverlap(15),
            new SessionConstraint.OutsideClockChange(),
            new PlanConstraint.StartWindow(BOUND),
            new PlanConstraint.AmplitudeWindow(NORM, aCase()),
            new PlanConstraint.UnderCeiling(new MinuteCeiling(NORM, 1440, 120)),
            new PlanConstraint.AllPhases(aProgramme().build(), Set.of()),
            new PlanConstraint.PhaseOrder(),
            new PlanConstraint.WithinAgreedMinutes(605),
            new PlaceConstraint.AtOfferedSlot(List.of(slot("2026-03-02 09:00", 60, PARIS))),
            new SessionConstraint.OnOpenDay(WorkingCalendar.of(FRANCE)),
            new PlaceConstraint.InAccessibleRoom(
                    List.of(room("R1"), room("R2", Room.Feature.LIFT), room("R3", Room.Feature.LIFT)),
                    Set.of(Room.Feature.LIFT)),
            new PlaceConstraint.InFreeRoom(List.of(room("R1"), room("R2"))),
            new PlaceConstraint.RemoteAsAgreed(RemoteConsent.AS_AGREED),
            new PlaceConstraint.ConsultantQualified(
                    Map.of("investigation-1", "test", "investigation-2", "entretien", "investigation-3", "test"),
                    Set.of()),
            new SessionConstraint.NotDuringAbsence(HOURS),
            new SessionConstraint.InsideAvailability(HOURS),
            new SessionConstraint.ConsultantFree(DIARY, List.of()),
            new SessionConstraint.BeneficiaryFree(
                    Diary.of(Samples.availability("fuseau: Europe/Paris\nvendredi: 17:00-19:00\n"))),
            new PaceConstraint.MinimumGap(3, NONE_HELD),
            new PaceConstraint.MaximumGap(21),
            new SessionConstraint.WithinWishedDays(
                    aProgramme().latestDay(MONDAY.plusDays(30)).build()),
            new SessionConstraint.Kept(session("2026-03-02 09:00")),
            new PaceConstraint.SteadyPace(7, NONE_HELD),
            new PaceConstraint.SoonStart(MONDAY),
            new PlaceConstraint.InPersonAsAgreed(9),
            new SessionConstraint.Preferred(new Preference(
                    Set.of(DayOfWeek.MONDAY),
                    OpeningHours.between(LocalTime.of(9, 0), LocalTime.NOON),
                    5,
                    Source.CONSULTANT)));

    @Test
    void codes_are_stable_and_each_names_whom_to_ask_and_the_text_behind_it() {
        assertThat(ALL)
                .extracting(one -> one.code() + " of " + one.source() + ": " + one.ruleId())
                .containsExactly(
                        "no-overlap of NATURE: no-overlap",
                        "outside-clock-change of NATURE: outside-clock-change",
                        "start-window of RULE: T-1",
                        "amplitude-window of RULE: T-1",
                        "minute-ceiling of RULE: T-1",
                        "all-phases of RULE: all-phases",
                        "phase-order of RULE: phase-order",
                        "agreed-minutes of AGREEMENT: agreed-minutes",
                        "offered-slot of ESTABLISHMENT: offered-slot",
                        "not-on-holiday of ESTABLISHMENT: not-on-holiday",
                        "room-accessible of RULE: room-accessible",
                        "room-free of ESTABLISHMENT: room-free",
                        "remote-consent of BENEFICIARY: remote-consent",
                        "consultant-qualified of RULE: consultant-qualified",
                        "not-during-absence of CONSULTANT: not-during-absence",
                        "inside-availability of CONSULTANT: inside-availability",
                        "consultant-free of CONSULTANT: consultant-free",
                        "beneficiary-free of BENEFICIARY: beneficiary-free",
                        "minimum-gap of AGREEMENT: minimum-gap",
                        "maximum-gap of AGREEMENT: maximum-gap",
                        "wished-days of BENEFICIARY: wished-days",
                        "confirmed of AGREEMENT: confirmed.preliminary-1",
                        "steady-pace of AGREEMENT: steady-pace",
                        "soon-start of BENEFICIARY: soon-start",
                        "mode-as-agreed of AGREEMENT: mode-as-agreed",
                        "preferred-time of CONSULTANT: preferred-time");
    }

    @Test
    void only_wishes_have_a_weight() {
        assertThat(ALL)
                .filteredOn(one -> !one.isHard())
                .extracting(one -> one.code() + " " + one.weight())
                .containsExactly("steady-pace 1", "soon-start 1", "mode-as-agreed 9", "preferred-time 5");
    }

    @Test
    void each_is_said_in_French() {
        assertThat(ALL)
                .extracting(one -> one.in(Locale.CANADA_FRENCH))
                .containsExactly(
                        "une séance à la fois",
                        "pas de séance pendant le changement d'heure",
                        "première séance du 2 mars 2026 au 12 mars 2026 : T-1 (Test, T-1)",
                        "dernière séance par rapport à la première : T-1 (Test, T-1)",
                        "22 h 00 au plus : T-1 (Test, T-1)",
                        "les trois phases ont une séance",
                        "phases dans l'ordre : préliminaire, investigation, conclusions",
                        "10 h 05 convenues",
                        "créneaux proposés : 1",
                        "pas de séance un jour férié ou de fermeture",
                        "une salle accessible au bénéficiaire : R2, R3",
                        "une salle libre parmi R1, R2",
                        "à distance seulement si le bénéficiaire l'a accepté",
                        "consultante qualifiée pour entretien, test",
                        "absences de la consultante : du 16 mars 2026 au 20 mars 2026 (congés), le 20 avril 2026",
                        "heures de la consultante : lundi 09:00-12:30, 14:00-17:30 ; mardi 14:00-18:00"
                                + " ; jeudi 09:00-12:00",
                        "l'agenda de la consultante est libre, avec 10 minutes avant et 15 après",
                        "heures du bénéficiaire : vendredi 17:00-19:00",
                        "au moins 3 jours entre deux séances",
                        "au plus 21 jours entre deux séances",
                        "les parties ne souhaitent que du 2 mars 2026 au 1er avril 2026",
                        "preliminary-1 est confirmée : 2026-03-02 09:00-10:00 Europe/Paris",
                        "une séance tous les 7 jours",
                        "commencer tôt",
                        "en présence comme convenu",
                        "de préférence 09:00-12:00");
    }

    @Test
    void each_is_said_in_English_to_everybody_else() {
        assertThat(ALL)
                .extracting(one -> one.in(Locale.GERMANY))
                .containsExactly(
                        "one session at a time",
                        "no session while the clocks change",
                        "first session from 2 March 2026 to 12 March 2026 : T-1 (Test, T-1)",
                        "last session after the first: T-1 (Test, T-1)",
                        "22 h 00 at most: T-1 (Test, T-1)",
                        "each of the three phases has a session",
                        "phases in their order: preliminary, investigation, conclusions",
                        "10 h 05 agreed",
                        "slots offered: 1",
                        "no session on a holiday or while the establishment is closed",
                        "a room that the beneficiary can use: R2, R3",
                        "a free room among R1, R2",
                        "at a distance only if the beneficiary agreed to it",
                        "a consultant qualified for entretien, test",
                        "the consultant is away: from 16 March 2026 to 20 March 2026 (congés), on 20 April 2026",
                        "hours of the consultant: Monday 09:00-12:30, 14:00-17:30 ; Tuesday 14:00-18:00"
                                + " ; Thursday 09:00-12:00",
                        "the consultant's calendar is free, with 10 minutes before and 15 after",
                        "hours of the beneficiary: Friday 17:00-19:00",
                        "at least 3 days between two sessions",
                        "at most 21 days between two sessions",
                        "the parties wish only from 2 March 2026 to 1 April 2026",
                        "preliminary-1 is confirmed: 2026-03-02 09:00-10:00 Europe/Paris",
                        "a session every 7 days",
                        "start soon",
                        "in person as agreed",
                        "preferably 09:00-12:00");
    }

    @Test
    void one_day_is_said_as_one_day() {
        Constraint start = new PlanConstraint.StartWindow(new LegalBound(NORM, DateWindow.between(MONDAY, MONDAY)));
        Constraint gap = new PaceConstraint.MinimumGap(1, NONE_HELD);
        Constraint most = new PaceConstraint.MaximumGap(1);

        assertThat(start.in(Locale.FRENCH)).startsWith("première séance le 2 mars 2026 : ");
        assertThat(start.in(Locale.ENGLISH)).startsWith("first session on 2 March 2026 : ");
        assertThat(gap.in(Locale.FRENCH)).isEqualTo("au moins 1 jour entre deux séances");
        assertThat(gap.in(Locale.ENGLISH)).isEqualTo("at least 1 day between two sessions");
        assertThat(most.in(Locale.FRENCH)).isEqualTo("au plus 1 jour entre deux séances");
        assertThat(most.in(Locale.ENGLISH)).isEqualTo("at most 1 day between two sessions");
    }

    @Test
    void a_window_with_one_end_is_said_with_that_end() {
        assertThat(new PlanConstraint.StartWindow(new LegalBound(NORM, DateWindow.from(MONDAY))).in(Locale.FRENCH))
                .startsWith("première séance à partir du 2 mars 2026 : ");
        assertThat(new PlanConstraint.StartWindow(new LegalBound(NORM, DateWindow.until(MONDAY))).in(Locale.ENGLISH))
                .startsWith("first session until 2 March 2026 : ");
    }

    @Test
    void no_usable_room_a_refusal_of_any_distance_and_minutes_used_up_are_said_so() {
        Constraint rooms = new PlaceConstraint.InAccessibleRoom(List.of(room("R1")), Set.of(Room.Feature.LIFT));
        Constraint refused = new PlaceConstraint.RemoteAsAgreed(RemoteConsent.REFUSED);
        Constraint usedUp = new PlanConstraint.UnderCeiling(new MinuteCeiling(NORM, 1440, 1500));

        assertThat(rooms.in(Locale.FRENCH)).isEqualTo("une salle accessible au bénéficiaire : aucune");
        assertThat(rooms.in(Locale.ENGLISH)).isEqualTo("a room that the beneficiary can use: none");
        assertThat(refused.in(Locale.FRENCH)).isEqualTo("le bénéficiaire refuse le distanciel");
        assertThat(refused.in(Locale.ENGLISH)).isEqualTo("the beneficiary refuses sessions at a distance");
        assertThat(usedUp.in(Locale.FRENCH)).isEqualTo("0 h 00 au plus : T-1 (Test, T-1)");
    }
}
