package org.bilan.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bilan.testkit.Facts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Facts that were wrong are put right by facts; what was known before stays known. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CorrectionTest {
    private static final Instant MORNING = Instant.parse("2026-02-01T08:00:00Z");
    private static final String STARTED = "first contact made 2026-01-05; quote delivered 2026-01-08;"
            + " offer accepted 2026-01-12; session held 2026-01-20 PRELIMINARY 120; session held 2026-01-27 PRELIMINARY 60;";

    @Test
    void the_story_is_told_with_what_holds_instead_in_the_place_of_what_was_wrong() {
        History history = history(STARTED + "fact corrected 2026-02-01 4 session held 2026-01-21 PRELIMINARY 90");
        assertThat(history.version()).isEqualTo(6);
        assertThat(history.story())
                .hasSize(5)
                .element(3)
                .isEqualTo(Facts.one("session held 2026-01-21 PRELIMINARY 90"));
        assertThat(history.valid().get(3).version()).isEqualTo(4);
        assertThat(BilanDecider.replay(history).hours().heldMinutes()).isEqualTo(150);
        assertThat(history.events()).hasSize(6).contains(Facts.one("session held 2026-01-20 PRELIMINARY 120"));
    }

    @Test
    void a_fact_that_did_not_happen_is_left_out_and_the_last_correction_holds() {
        History history = history(STARTED + "fact corrected 2026-02-01 5; fact corrected 2026-02-02 5 session held"
                + " 2026-01-27 PRELIMINARY 30; fact corrected 2026-02-03 4");
        assertThat(BilanDecider.replay(history).hours().heldMinutes()).isEqualTo(30);
        assertThat(BilanDecider.replay(history.asKnownAt(MORNING.plusSeconds(5 * 3600)))
                        .hours()
                        .heldMinutes())
                .as("known at the hour of the first correction, inclusive")
                .isEqualTo(120);
        assertThat(BilanDecider.replay(history.asKnownAt(MORNING.plusSeconds(4 * 3600)))
                        .hours()
                        .heldMinutes())
                .isEqualTo(180);
        assertThat(history.asKnownAt(MORNING.minusSeconds(1)).facts()).isEmpty();
    }

    @Test
    void a_correction_that_leaves_a_later_fact_without_ground_is_refused_and_names_it() {
        assertThat(BilanDecider.objections(history(STARTED), FactCorrected.removing(LocalDate.of(2026, 2, 1), 2)))
                .containsExactly(new Refusal.CorrectionContradicts(
                        3, new Refusal.FactMissing(FactKind.OFFER_ACCEPTED, FactKind.QUOTE_DELIVERED)));
        BilanEvent later = Facts.one("offer accepted 2026-01-25");
        assertThat(
                        BilanDecider.objections(
                                        history(STARTED), FactCorrected.replacing(LocalDate.of(2026, 2, 1), 3, later))
                                .stream()
                                .map(refusal -> ((Refusal.CorrectionContradicts) refusal).version()))
                .containsExactly(4L);
    }

    @Test
    void what_contradicted_before_does_not_stand_against_a_correction() {
        History twisted =
                history("first contact made 2026-01-05; offer accepted 2026-01-04; quote delivered 2026-01-08");
        assertThat(BilanDecider.decide(twisted, FactCorrected.removing(LocalDate.of(2026, 2, 1), 3))
                        .isRight())
                .isTrue();
    }

    @Test
    void there_must_be_something_to_correct() {
        LocalDate day = LocalDate.of(2026, 2, 1);
        History history = history(STARTED + "fact corrected 2026-02-01 5");
        assertThat(BilanDecider.objections(history, FactCorrected.removing(day, 7)))
                .containsExactly(new Refusal.NothingToCorrect(7));
        assertThat(BilanDecider.objections(history, FactCorrected.removing(day, 6)))
                .containsExactly(new Refusal.NothingToCorrect(6));
        assertThat(BilanDecider.decide(history, FactCorrected.removing(day, 5)).isRight())
                .isTrue();
        assertThat(BilanDecider.decide(Bilan.NONE, FactCorrected.removing(day, 1))
                        .getLeft())
                .isEqualTo(new Refusal.NothingToCorrect(1));
    }

    @Test
    void a_correction_is_of_a_version_and_never_by_a_correction() {
        LocalDate day = LocalDate.of(2026, 2, 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactCorrected.removing(day, 0))
                .withMessageContaining("version (0)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FactCorrected.replacing(day, 1, FactCorrected.removing(day, 1)))
                .withMessageContaining("instead");
    }

    @Test
    void a_fact_alone_is_decided_by_the_history_too() {
        assertThat(BilanDecider.decide(history(STARTED), Facts.one("bilan ended 2026-01-01"))
                        .getLeft()
                        .code())
                .isEqualTo("TOO_EARLY");
        History history = history(STARTED);
        assertThat(history.with(Facts.one("bilan ended 2026-02-01")).facts().get(5))
                .isEqualTo(
                        new RecordedFact(6, history.facts().get(4).recordedAt(), Facts.one("bilan ended 2026-02-01")));
        assertThat(new History(new BilanId("b"), List.of())
                        .with(Facts.one("opaque 2026-02-01"))
                        .version())
                .isEqualTo(1);
    }

    /** A fact an hour, from eight in the morning on. */
    private static History history(String facts) {
        List<RecordedFact> recorded = new ArrayList<>();
        for (BilanEvent fact : Facts.parse(facts)) {
            recorded.add(new RecordedFact(recorded.size() + 1, MORNING.plus(Duration.ofHours(recorded.size())), fact));
        }
        return new History(new BilanId("b-1"), recorded);
    }
}
