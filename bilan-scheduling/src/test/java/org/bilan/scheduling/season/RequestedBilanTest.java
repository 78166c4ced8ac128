package org.bilan.scheduling.season;

import static org.assertj.core.api.Assertions.assertThat;

import org.bilan.lifecycle.BilanId;
import org.bilan.scheduling.need.RemoteConsent;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RequestedBilanTest {
    private static final RequestedBilan IN_ENGLISH =
            ASeason.bilan("B1").addAsksOfConsultant("anglais").build();

    @Test
    void it_asks_of_its_consultant_what_the_whole_and_what_each_session_asks() {
        assertThat(IN_ENGLISH.allQualifications()).containsExactlyInAnyOrder("anglais", "test");
    }

    @Test
    void it_is_for_a_consultant_who_has_all_of_it() {
        assertThat(IN_ENGLISH.isFor(ASeason.consultant("Anne", Caseload.ANY, "test", "anglais", "espagnol")))
                .isTrue();
        assertThat(IN_ENGLISH.isFor(ASeason.consultant("Anne", Caseload.ANY, "anglais")))
                .as("nobody for the test")
                .isFalse();
        assertThat(IN_ENGLISH.isFor(ASeason.consultant("Anne", Caseload.ANY, "test")))
                .as("nobody who speaks English")
                .isFalse();
    }

    @Test
    void it_stays_with_who_holds_it() {
        RequestedBilan held = ASeason.bilan("B1").heldBy("Anne").build();

        assertThat(held.isFor(ASeason.consultant("Anne", Caseload.ANY, "test"))).isTrue();
        assertThat(held.isFor(ASeason.consultant("Béa", Caseload.ANY, "test"))).isFalse();
        assertThat(held.isFor(ASeason.consultant("Anne", Caseload.ANY)))
                .as("she holds it, and yet has no right to the test")
                .isFalse();
    }

    @Test
    void it_has_the_id_of_its_programme_and_sessions_at_a_distance_as_agreed() {
        assertThat(IN_ENGLISH.id()).isEqualTo(new BilanId("B1"));
        assertThat(IN_ENGLISH.remote()).isEqualTo(RemoteConsent.AS_AGREED);
    }
}
