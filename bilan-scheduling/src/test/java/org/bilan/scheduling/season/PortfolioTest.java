package org.bilan.scheduling.season;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.scheduling.Samples;
import org.bilan.scheduling.availability.TimeSlot;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.need.SessionNeed;
import org.bilan.scheduling.season.Unassigned.Obstacle;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PortfolioTest {
    private static Assignment held(String bilan, String consultant) {
        return new Assignment(new BilanId(bilan), consultant, List.of());
    }

    private static Unassigned left(String bilan) {
        return new Unassigned(new BilanId(bilan), Obstacle.CROWDED_OUT);
    }

    @Test
    void a_plan_tells_its_bilans_in_the_order_of_their_ids() {
        Portfolio portfolio = new Portfolio(
                List.of(held("B3", "Anne"), held("B1", "Béa"), held("B2", "Anne")), List.of(left("B5"), left("B4")));

        assertThat(portfolio.assignments())
                .extracting(one -> one.bilan().value())
                .containsExactly("B1", "B2", "B3");
        assertThat(portfolio.unassigned())
                .extracting(one -> one.bilan().value())
                .containsExactly("B4", "B5");
    }

    @Test
    void a_bilan_is_found_by_its_id_if_it_has_a_place() {
        Portfolio portfolio = new Portfolio(List.of(held("B1", "Anne"), held("B2", "Béa")), List.of(left("B3")));

        assertThat(portfolio.find(new BilanId("B2"))).contains(held("B2", "Béa"));
        assertThat(portfolio.find(new BilanId("B3"))).isEmpty();
    }

    @Test
    void the_bilans_of_a_consultant_are_hers_alone() {
        Portfolio portfolio =
                new Portfolio(List.of(held("B2", "Anne"), held("B1", "Anne"), held("B3", "Béa")), List.of());

        assertThat(portfolio.of("Anne")).containsExactly(held("B1", "Anne"), held("B2", "Anne"));
        assertThat(portfolio.of("Zoé")).isEmpty();
    }

    @Test
    void an_assignment_keeps_its_sessions_as_they_were() {
        List<PlannedSession> sessions = new ArrayList<>();
        Assignment assignment = new Assignment(new BilanId("B1"), "Anne", sessions);

        SessionNeed need = new SessionNeed(Phase.CONCLUSIONS, 1, 60, DeliveryMode.REMOTE_SYNC);
        TimeSlot slot = new TimeSlot(Samples.MONDAY, LocalTime.of(9, 0), 60, ZoneId.of("Europe/Paris"));
        sessions.add(PlannedSession.first(need, slot));

        assertThat(assignment.sessions()).isEmpty();
    }

    @Test
    void what_stands_in_the_way_is_told_in_french_to_the_french_and_in_english_to_others() {
        assertThat(Obstacle.NOBODY_QUALIFIED.in(Locale.CANADA_FRENCH)).isEqualTo("aucune consultante qualifiée");
        assertThat(Obstacle.NOBODY_QUALIFIED.in(Locale.GERMAN)).isEqualTo("no consultant is qualified");
    }

    @ParameterizedTest
    @EnumSource
    void every_obstacle_has_words_of_its_own_in_both_languages(Obstacle obstacle) {
        assertThat(obstacle.in(Locale.FRENCH)).isNotBlank().isNotEqualTo(obstacle.in(Locale.ENGLISH));
        assertThat(obstacle.in(Locale.ENGLISH)).isNotBlank();
    }
}
