package org.bilan.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Every clause of the contracts of the outbox, the proof and the signer can fail, and each known defect is caught. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProofContractsCanFailTest {

    @Test
    void an_outbox_that_does_nothing_fails_every_clause() {
        assertThat(failed(SabotagedNotifiers.DoesNothing.class))
                .containsExactly("N01", "N02", "N03", "N04", "N05", "N06", "N07", "N08");
    }

    @Test
    void an_outbox_that_marks_after_handing_out_is_caught() {
        assertThat(failed(SabotagedNotifiers.HandsOutAgain.class)).contains("N06");
    }

    @Test
    void an_outbox_that_cancels_what_is_taken_is_caught() {
        assertThat(failed(SabotagedNotifiers.CancelsTaken.class)).contains("N03");
    }

    @Test
    void an_outbox_that_sends_too_early_is_caught() {
        assertThat(failed(SabotagedNotifiers.TooEarly.class)).contains("N05");
    }

    @Test
    void an_outbox_that_schedules_anew_what_was_sent_is_caught() {
        assertThat(failed(SabotagedNotifiers.SchedulesAnew.class)).contains("N01");
    }

    @Test
    void a_ledger_that_does_nothing_fails_every_clause() {
        assertThat(failed(SabotagedLedgers.DoesNothing.class))
                .containsExactly("L01", "L02", "L03", "L04", "L05", "L06");
    }

    @Test
    void a_ledger_that_draws_new_salts_is_caught() {
        assertThat(failed(SabotagedLedgers.ChainsAnew.class)).containsExactly("L02");
    }

    @Test
    void a_ledger_that_hands_out_another_bilans_chain_is_caught() {
        assertThat(failed(SabotagedLedgers.IgnoresCase.class)).contains("L03");
    }

    @Test
    void a_ledger_that_lets_the_last_checkpoint_win_is_caught() {
        assertThat(failed(SabotagedLedgers.LastWins.class)).containsExactly("L06");
    }

    @Test
    void a_signer_that_signs_nothing_fails_its_clauses() {
        assertThat(failed(SabotagedLedgers.SignsNothing.class)).contains("S01", "S03");
    }

    /** The numbers of the clauses that fail, on both engines; none is skipped. */
    private static Set<String> failed(Class<?> contract) {
        Set<String> failed = new TreeSet<>();
        for (String engine : List.of("junit-jupiter", "jqwik")) {
            Events tests = EngineTestKit.engine(engine)
                    .configurationParameter("jqwik.database", "")
                    .configurationParameter("jqwik.reporting.onlyfailures", "true")
                    .selectors(selectClass(contract))
                    .execute()
                    .testEvents();
            assertThat(tests.skipped().count()).isZero();
            tests.finished().stream()
                    .filter(ProofContractsCanFailTest::hasFailed)
                    .forEach(event -> failed.add(clause(event)));
        }
        return failed;
    }

    private static boolean hasFailed(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class).getStatus() != TestExecutionResult.Status.SUCCESSFUL;
    }

    private static String clause(Event event) {
        return event.getTestDescriptor()
                .getSource()
                .map(source -> ((MethodSource) source).getMethodName().substring("required_".length()))
                .map(name -> name.substring(0, 3))
                .orElseThrow();
    }
}
