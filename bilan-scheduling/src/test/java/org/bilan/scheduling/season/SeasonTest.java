package org.bilan.scheduling.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.bilan.lifecycle.BilanId;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.WorkingCalendar;
import org.bilan.scheduling.need.PlanningCase;
import org.bilan.scheduling.need.Preference;
import org.bilan.scheduling.need.RemoteConsent;
import org.bilan.scheduling.need.Source;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SeasonTest {
    private static final RequestedBilan B1 = ASeason.bilan("B1").build();
    private static final RequestedBilan B2 = ASeason.bilan("B2").build();
    private static final Consultant ANNE = ASeason.consultant("Anne", Caseload.ANY);
    private static final Consultant BEA = ASeason.consultant("Béa", Caseload.ANY);

    private static Caseload share(int percent, int carriedMinutes) {
        return new Caseload(9, 9_999, 9, percent, carriedMinutes);
    }

    private static Season stepping(int stepMinutes, int loadUnitMinutes) {
        return new Season(
                List.of(B1),
                List.of(ANNE),
                List.of(),
                WorkingCalendar.of(Samples.FRANCE),
                stepMinutes,
                loadUnitMinutes);
    }

    @Test
    void the_even_load_is_what_each_carries_if_all_carry_alike() {
        assertThat(ASeason.of(List.of(B1, B2), List.of(ANNE)).evenLoadMinutes()).isEqualTo(360);
        assertThat(ASeason.of(List.of(B1, B2), List.of(ANNE, BEA)).evenLoadMinutes())
                .isEqualTo(180);
    }

    @Test
    void the_even_load_counts_part_time_as_full_time_and_what_is_carried_already() {
        Consultant half = ASeason.consultant("half", share(50, 0));
        Consultant busy = ASeason.consultant("busy", share(100, 90));

        assertThat(ASeason.of(List.of(B1), List.of(half)).evenLoadMinutes())
                .as("three hours in half a week")
                .isEqualTo(360);
        assertThat(ASeason.of(List.of(B1, B2), List.of(half, busy)).evenLoadMinutes())
                .as("450 minutes by one and a half")
                .isEqualTo(300);
    }

    @Test
    void a_begun_minute_of_the_even_load_is_left_out() {
        Consultant almost = ASeason.consultant("almost", share(70, 0));

        assertThat(ASeason.of(List.of(B1), List.of(almost)).evenLoadMinutes())
                .as("257.14 minutes")
                .isEqualTo(257);
    }

    @Test
    void without_consultants_nobody_carries_anything() {
        assertThat(ASeason.of(List.of(B1, B2), List.of()).evenLoadMinutes()).isZero();
        assertThat(ASeason.of(List.of(), List.of()).evenLoadMinutes()).isZero();
    }

    @Test
    void bilans_and_consultants_are_found_by_their_ids() {
        Season season = ASeason.of(List.of(B1, B2), List.of(ANNE, BEA));

        assertThat(season.bilan(new BilanId("B2"))).contains(B2);
        assertThat(season.bilan(new BilanId("B3"))).isEmpty();
        assertThat(season.consultant("Béa")).contains(BEA);
        assertThat(season.consultant("Zoé")).isEmpty();
    }

    @Test
    void a_season_says_all_that_is_wrong_with_it() {
        RequestedBilan held = B1.withHeldBy("nobody");
        Room room = ASeason.room("R1");

        assertThatThrownBy(() -> new Season(
                        List.of(held, held),
                        List.of(ANNE, ANNE),
                        List.of(room, room),
                        WorkingCalendar.of(Samples.FRANCE),
                        0,
                        1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("consultants (Anne) must have different ids; rooms (R1) must have different ids; "
                        + "bilans (B1) must have different ids; "
                        + "heldBy (nobody) of B1 must be the id of a consultant of the team; "
                        + "heldBy (nobody) of B1 must be the id of a consultant of the team; "
                        + "stepMinutes (0) and loadUnitMinutes (1) must be positive");
    }

    @Test
    void a_bilan_may_be_held_by_anybody_of_the_team() {
        Season season = ASeason.of(List.of(B1.withHeldBy("Béa"), B2), List.of(ANNE, BEA));

        assertThat(season.bilans()).hasSize(2);
    }

    @Test
    void step_and_unit_are_a_minute_at_least() {
        assertThat(stepping(1, 1).stepMinutes()).isEqualTo(1);
        assertThatThrownBy(() -> stepping(0, 1)).hasMessageContaining("stepMinutes (0)");
        assertThatThrownBy(() -> stepping(1, 0)).hasMessageContaining("loadUnitMinutes (0)");
    }

    @Test
    void the_case_of_a_bilan_with_a_consultant_has_what_is_said_of_both() {
        Consultant anne = ASeason.consultant("Anne", Caseload.ANY, "test");
        Room room = ASeason.room("R1");
        Preference wish = new Preference(
                Set.of(DayOfWeek.MONDAY), new OpeningHours(LocalTime.of(8, 0), 240), 5, Source.BENEFICIARY);
        RequestedBilan bilan = B1.withBeneficiary(
                        Diary.of(Samples.availability("fuseau: Europe/Paris\nlundi: 08:00-09:00\n")))
                .withNeededFeatures(Room.Feature.LIFT)
                .withRemote(RemoteConsent.WHEREVER_NEEDED)
                .withPreferences(wish);

        PlanningCase planning = ASeason.of(List.of(bilan), List.of(anne), room).caseOf(bilan, anne);

        assertThat(planning.programme()).isEqualTo(bilan.programme());
        assertThat(planning.frame()).isEqualTo(bilan.frame());
        assertThat(planning.beneficiary()).isEqualTo(bilan.beneficiary());
        assertThat(planning.neededFeatures()).containsExactly(Room.Feature.LIFT);
        assertThat(planning.remote()).isEqualTo(RemoteConsent.WHEREVER_NEEDED);
        assertThat(planning.preferences()).containsExactly(wish);
        assertThat(planning.consultant()).isEqualTo(anne.diary());
        assertThat(planning.qualifications()).isEqualTo(Set.of("test"));
        assertThat(planning.rooms()).containsExactly(room);
        assertThat(planning.stepMinutes()).isEqualTo(30);
    }
}
