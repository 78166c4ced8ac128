package org.bilan.scheduling.season;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.Diary;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CaseloadTest {
    private static final Diary HOURS = Diary.of(Samples.availability(Samples.WEEK));

    @ParameterizedTest
    @CsvSource({
        "-1, 0, 0, 1, 0, mostBilans (-1)",
        "0, -1, 0, 1, 0, mostMinutesAWeek (-1)",
        "0, 0, -1, 1, 0, mostSessionsADay (-1)",
        "0, 0, 0, 1, -1, carriedMinutes (-1)",
        "0, 0, 0, 0, 0, sharePercent (0)"
    })
    void what_nobody_can_carry_is_refused(int bilans, int week, int day, int share, int carried, String told) {
        assertThatThrownBy(() -> new Caseload(bilans, week, day, share, carried))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(told);
    }

    @Test
    void one_who_may_carry_nothing_and_hardly_works_is_still_of_the_team() {
        assertThat(new Caseload(0, 0, 0, 1, 0).sharePercent()).isEqualTo(1);
    }

    @Test
    void a_consultant_has_a_name_and_keeps_her_qualifications() {
        Set<String> qualifications = new HashSet<>(Set.of("test"));
        Consultant anne = new Consultant("Anne", HOURS, qualifications, Caseload.ANY);

        qualifications.add("anglais");

        assertThat(anne.qualifications()).containsExactly("test");
        assertThatThrownBy(() -> new Consultant(" ", HOURS, Set.of(), Caseload.ANY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id ( ) must not be blank");
    }
}
