package org.bilan.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.vavr.control.Either;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.testkit.Facts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BilanDeciderTest {
    private static final String ACCEPTED =
            "first contact made 2026-01-05; intake interview offered 2026-01-06 2026-01-08;"
                    + " intake interview held 2026-01-08; quote delivered 2026-01-08; offer accepted 2026-01-12;";
    private static final String STARTED = ACCEPTED + " session held 2026-01-20;";

    @Test
    void the_whole_main_line_is_accepted_and_folded() {
        Bilan bilan = given(STARTED
                + " phase closed 2026-01-20; session held 2026-02-02 INVESTIGATION 180 REMOTE_SYNC;"
                + " session held 2026-02-03 INVESTIGATION 60 REMOTE_ASYNC; phase closed 2026-02-20 INVESTIGATION;"
                + " session held 2026-02-25 CONCLUSIONS 90; synthesis delivered 2026-02-25;"
                + " phase closed 2026-02-25 CONCLUSIONS; bilan ended 2026-02-25; follow up held 2026-09-01");
        assertThat(bilan.stage()).isEqualTo(Stage.FOLLOWED_UP);
        assertThat(bilan.hours().heldMinutes()).isEqualTo(450);
        assertThat(bilan.hours().accompaniedMinutes()).isEqualTo(390);
        assertThat(bilan.hours().personalMinutes()).isEqualTo(60);
        assertThat(bilan.hours().heldByPhase()).containsEntry(Phase.INVESTIGATION, 240);
        assertThat(bilan.hours().remainingMinutes()).hasValue(1440 - 450);
        assertThat(bilan.openPhase()).isEmpty();
    }

    @Test
    void nothing_comes_before_the_first_contact() {
        assertThat(refusal("", "quote delivered 2026-01-08"))
                .isEqualTo(new Refusal.FactMissing(FactKind.QUOTE_DELIVERED, FactKind.FIRST_CONTACT_MADE));
    }

    @Test
    void what_happens_once_is_not_recorded_twice() {
        assertThat(refusal(ACCEPTED, "first contact made 2026-01-05"))
                .isEqualTo(new Refusal.AlreadyRecorded(FactKind.FIRST_CONTACT_MADE, day("2026-01-05")));
        assertThat(refusal(ACCEPTED, "quote delivered 2026-01-13"))
                .isEqualTo(new Refusal.AlreadyRecorded(FactKind.OFFER_ACCEPTED, day("2026-01-12")));
    }

    @Test
    void a_fact_is_not_dated_before_the_one_it_follows_from() {
        assertThat(refusal(STARTED, "bilan ended 2026-01-19"))
                .isEqualTo(new Refusal.TooEarly(
                        FactKind.BILAN_ENDED, day("2026-01-19"), FactKind.SESSION_HELD, day("2026-01-20")));
    }

    @Test
    void a_session_is_held_in_the_open_phase_only() {
        assertThat(refusal(STARTED, "session held 2026-01-21 CONCLUSIONS"))
                .isEqualTo(new Refusal.PhaseNotOpen(Phase.CONCLUSIONS, Optional.of(Phase.PRELIMINARY)));
        assertThat(refusal(STARTED + "phase closed 2026-01-22", "session held 2026-01-23 PRELIMINARY"))
                .isEqualTo(new Refusal.PhaseNotOpen(Phase.PRELIMINARY, Optional.of(Phase.INVESTIGATION)));
        assertThat(refusal(STARTED + "phase closed 2026-01-22", "session held 2026-01-21 INVESTIGATION")
                        .code())
                .isEqualTo("TOO_EARLY");
    }

    @Test
    void a_phase_is_not_closed_before_the_one_ahead_of_it() {
        assertThat(refusal(STARTED + "phase closed 2026-01-25", "phase closed 2026-01-22 INVESTIGATION"))
                .isEqualTo(new Refusal.TooEarly(
                        FactKind.PHASE_CLOSED, day("2026-01-22"), FactKind.PHASE_CLOSED, day("2026-01-25")));
    }

    @Test
    void what_is_still_owed_can_be_recorded_after_the_person_has_left_and_nothing_else() {
        String left = STARTED + "consent revoked 2026-02-01";
        assertThat(decide(left, "documents destroyed 2026-02-01").isRight()).isTrue();
        assertThat(decide(left, "rights request received 2026-03-01").isRight()).isTrue();
        assertThat(refusal(left, "payment requested 2026-02-02"))
                .isEqualTo(new Refusal.StoryClosed(
                        FactKind.PAYMENT_REQUESTED,
                        Stage.CLOSED,
                        day("2026-02-01"),
                        Optional.of(CloseReason.CONSENT_REVOKED)));
    }

    @Test
    void a_fact_beside_the_main_line_follows_the_first_contact() {
        assertThat(refusal("", "status declared 2026-01-08"))
                .isEqualTo(new Refusal.FactMissing(FactKind.STATUS_DECLARED, FactKind.FIRST_CONTACT_MADE));
    }

    @Test
    void after_the_end_no_session_is_held_and_after_a_refusal_nothing() {
        assertThat(refusal(STARTED + "bilan ended 2026-03-01", "session held 2026-03-02"))
                .isEqualTo(new Refusal.StoryClosed(
                        FactKind.SESSION_HELD, Stage.ENDED, day("2026-03-01"), Optional.empty()));
        assertThat(refusal(
                        "first contact made 2026-01-05; offer refused 2026-01-06",
                        "intake interview offered 2026-01-07"))
                .isEqualTo(new Refusal.StoryClosed(
                        FactKind.INTAKE_INTERVIEW_OFFERED,
                        Stage.REFUSED,
                        day("2026-01-06"),
                        Optional.of(CloseReason.OFFER_REFUSED)));
        assertThat(refusal(STARTED + "bilan abandoned 2026-02-01", "bilan ended 2026-02-02")
                        .code())
                .isEqualTo("STORY_CLOSED");
    }

    @Test
    void a_late_or_unlawful_fact_is_no_contradiction() {
        assertThat(decide(ACCEPTED, "session held 2026-09-01 PRELIMINARY 1500").isRight())
                .isTrue();
    }

    @Test
    void a_fact_of_an_unknown_kind_is_kept_in_a_history_and_never_recorded_anew() {
        assertThat(refusal(ACCEPTED, "opaque 2026-02-01")).isEqualTo(new Refusal.UnknownKind("FROM_A_NEWER_VERSION"));
        assertThat(given(ACCEPTED + "opaque 2026-02-01").stage()).isEqualTo(Stage.ACCEPTED);
    }

    private static Bilan given(String facts) {
        Bilan bilan = Bilan.NONE;
        for (BilanEvent fact : Facts.parse(facts)) {
            bilan = BilanDecider.evolve(bilan, fact);
        }
        return bilan;
    }

    private static Either<Refusal, List<BilanEvent>> decide(String given, String when) {
        return BilanDecider.decide(given(given), Facts.one(when));
    }

    private static Refusal refusal(String given, String when) {
        return decide(given, when).swap().getOrElseThrow(() -> new AssertionError("was accepted: " + when));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
