package org.bilan.scheduling.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.bilan.scheduling.Samples.MONDAY;
import static org.bilan.scheduling.Samples.aCase;
import static org.bilan.scheduling.Samples.aFrame;
import static org.bilan.scheduling.Samples.aProgramme;

import java.util.Set;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.Room;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PlanningCaseTest {
    private static Room room(String id, int travelMinutes) {
        return new Room(id, Set.of(), Diary.of(Samples.availability(Samples.WEEK)), travelMinutes);
    }

    @Test
    void a_case_of_hours_alone_starts_each_quarter_and_goes_to_a_distance_only_as_agreed() {
        PlanningCase planning = aCase();

        assertThat(planning.stepMinutes()).isEqualTo(15);
        assertThat(planning.remote()).isEqualTo(RemoteConsent.AS_AGREED);
        assertThat(planning.rooms()).isEmpty();
        assertThat(planning.beneficiary()).isEmpty();
        assertThat(planning.availability()).isEqualTo(Samples.availability(Samples.WEEK));
    }

    @Test
    void both_ends_of_the_wished_days_belong_to_them() {
        PlanningCase planning =
                aCase(aProgramme().latestDay(MONDAY.plusDays(30)).build(), aFrame());

        assertThat(planning.isWished(MONDAY.minusDays(1))).isFalse();
        assertThat(planning.isWished(MONDAY)).isTrue();
        assertThat(planning.isWished(MONDAY.plusDays(30))).isTrue();
        assertThat(planning.isWished(MONDAY.plusDays(31))).isFalse();
    }

    @Test
    void sessions_start_a_minute_apart_at_least_and_no_two_rooms_have_one_name() {
        assertThat(aCase().withStepMinutes(1).stepMinutes()).isEqualTo(1);
        assertThatThrownBy(() -> aCase().withStepMinutes(0)).hasMessage("stepMinutes (0) must be positive");
        assertThat(aCase().withRooms(room("R1", 0), room("R2", 0)).rooms()).hasSize(2);
        assertThatThrownBy(() -> aCase().withRooms(room("R1", 0), room("R1", 20)))
                .hasMessageContaining("must have different ids");
    }
}
