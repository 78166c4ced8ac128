package org.bilan.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.bilan.lifecycle.SideFact.BreachExplained;
import org.bilan.testkit.Facts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Why a fact was recorded though it breaks the law is a fact about that fact. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplanationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 2, 1);
    private static final String STARTED = "first contact made 2026-01-05; quote delivered 2026-01-08;"
            + " offer accepted 2026-01-12; session held 2026-01-20 PRELIMINARY 120;";

    @Test
    void a_reason_is_given_once_for_a_fact_that_is_recorded_and_no_reason_itself() {
        assertThat(objections(STARTED, 4)).isEmpty();
        assertThat(objections(STARTED, 5)).as("not recorded yet").containsExactly(new Refusal.NothingToExplain(5));
        String explained = STARTED + "breach explained 2026-01-20 4 OWN_FAILING;";
        assertThat(objections(explained, 4)).as("explained").containsExactly(new Refusal.NothingToExplain(4));
        assertThat(objections(explained, 5)).as("a reason itself").containsExactly(new Refusal.NothingToExplain(5));
        assertThat(objections(explained, 3)).isEmpty();
        assertThat(objections("", 1)).containsExactly(new Refusal.NothingToExplain(1));
    }

    @Test
    void a_correction_can_break_the_law_and_has_a_reason_like_any_fact() {
        String corrected = STARTED + "fact corrected 2026-01-30 4 session held 2026-01-20 PRELIMINARY 1500;";
        assertThat(objections(corrected, 5)).isEmpty();
        assertThat(objections(corrected + "breach explained 2026-01-30 5", 5))
                .containsExactly(new Refusal.NothingToExplain(5));
    }

    @Test
    void a_closed_case_can_still_be_explained_and_stays_as_it_is() {
        for (String end : List.of("consent given 2026-01-21; consent revoked 2026-01-30", "case closed 2026-01-30")) {
            History closed = history(STARTED + end);
            BilanEvent reason = reason(4);
            assertThat(BilanDecider.objections(closed, reason)).isEmpty();
            Bilan before = BilanDecider.replay(closed);
            Bilan after = BilanDecider.replay(closed.with(reason));
            assertThat(before.stage().isTerminal()).isTrue();
            assertThat(after.stage()).isEqualTo(before.stage());
            assertThat(after.closeReason()).isEqualTo(before.closeReason());
            assertThat(after.hours()).isEqualTo(before.hours());
        }
    }

    @Test
    void a_correction_of_the_fact_leaves_its_reason() {
        History explained = history(STARTED + "breach explained 2026-01-20 4 TAKEN_OVER; fact corrected 2026-01-30 4");
        assertThat(explained.story())
                .hasSize(4)
                .contains(new BreachExplained(LocalDate.of(2026, 1, 20), 4, BreachReason.TAKEN_OVER));
        assertThat(BilanDecider.objections(explained, reason(4))).containsExactly(new Refusal.NothingToExplain(4));
    }

    @Test
    void a_wrong_reason_is_put_right_by_another_one_of_the_same_fact_or_taken_back() {
        History explained = history(STARTED + "breach explained 2026-01-20 4 TAKEN_OVER;");
        assertThat(BilanDecider.objections(explained, FactCorrected.replacing(DAY, 5, reason(4))))
                .isEmpty();
        assertThat(BilanDecider.objections(explained, FactCorrected.replacing(DAY, 5, reason(5))))
                .containsExactly(new Refusal.NothingToExplain(5));
        assertThat(BilanDecider.objections(explained, FactCorrected.replacing(DAY, 3, reason(4))))
                .as("a reason stands behind its fact")
                .containsExactly(new Refusal.NothingToExplain(4));
        FactCorrected removed = FactCorrected.removing(DAY, 5);
        assertThat(BilanDecider.objections(explained, removed)).isEmpty();
        assertThat(BilanDecider.objections(explained.with(removed), reason(4))).isEmpty();
        assertThat(BilanDecider.objections(
                        explained.with(removed).with(reason(4)), FactCorrected.replacing(DAY, 5, reason(4))))
                .as("it has another one by now")
                .containsExactly(new Refusal.NothingToExplain(4));
    }

    @Test
    void what_a_reason_stands_in_for_must_not_be_missed_by_what_comes_later() {
        assertThat(BilanDecider.objections(history(STARTED), FactCorrected.replacing(DAY, 2, reason(1))))
                .extracting(Refusal::code)
                .containsExactly("CORRECTION_CONTRADICTS");
    }

    @Test
    void a_bilan_alone_knows_no_versions_and_takes_no_reason() {
        assertThat(BilanDecider.objections(BilanDecider.replay(history(STARTED)), reason(4)))
                .containsExactly(new Refusal.NothingToExplain(4));
        assertThatIllegalArgumentException().isThrownBy(() -> reason(0)).withMessageContaining("version (0)");
    }

    private static List<Refusal> objections(String facts, long version) {
        return BilanDecider.objections(history(facts), reason(version));
    }

    private static BreachExplained reason(long version) {
        return new BreachExplained(DAY, version, BreachReason.OWN_FAILING);
    }

    private static History history(String facts) {
        History history = new History(new BilanId("b-1"), List.of());
        for (BilanEvent fact : Facts.parse(facts)) {
            history = history.with(fact);
        }
        return history;
    }
}
