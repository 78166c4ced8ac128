package org.bilan.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import org.bilan.testkit.BilanJournalContract;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.discovery.MethodSelector;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;
import org.junit.platform.testkit.engine.Events;

/** Every clause of the contract can fail, and each known defect is caught by the clause that names it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractsCanFailTest {

    @Test
    void a_journal_that_does_nothing_fails_every_clause() {
        Outcome outcome = run(SabotagedJournals.DoesNothing.class);
        assertThat(outcome.failed()).hasSize(19);
        assertThat(outcome.passed()).isEmpty();
        assertThat(outcome.skipped()).hasValue(0);
    }

    @Test
    void a_version_that_is_not_compared_is_caught() {
        assertThat(run(SabotagedJournals.AnyVersion.class).failed())
                .contains("required_J03", "required_J04", "required_J18");
    }

    @Test
    void an_operation_that_is_not_looked_up_is_caught() {
        assertThat(run(SabotagedJournals.ForgetsOperations.class).failed())
                .contains("required_J07", "required_J09", "required_J12");
    }

    @Test
    void a_version_that_is_compared_before_the_operation_is_caught() {
        assertThat(run(SabotagedJournals.VersionFirst.class).failed()).contains("required_J11");
    }

    @Test
    void an_operation_whose_facts_are_not_compared_is_caught() {
        assertThat(run(SabotagedJournals.IgnoresContent.class).failed()).contains("required_J08");
    }

    @Test
    void an_operation_that_serves_every_bilan_is_caught() {
        assertThat(run(SabotagedJournals.AnyBilan.class).failed()).containsExactly("required_J10");
    }

    @Test
    void ids_without_case_are_caught() {
        assertThat(run(SabotagedJournals.IgnoresCase.class).failed()).containsExactly("required_J14");
    }

    @Test
    void ids_without_trailing_blanks_are_caught() {
        assertThat(run(SabotagedJournals.Trims.class).failed()).containsExactly("required_J14");
    }

    @Test
    void facts_of_a_newer_version_that_are_dropped_are_caught() {
        assertThat(run(SabotagedReads.DropsOpaque.class).failed()).contains("required_J26");
    }

    @Test
    void times_that_keep_nanoseconds_are_caught() {
        assertThat(run(SabotagedReads.KeepsNanoseconds.class).failed()).contains("required_J13");
    }

    @Test
    void a_limit_that_is_ignored_is_caught() {
        assertThat(run(SabotagedJournals.IgnoresLimit.class).failed()).containsExactly("required_J15");
    }

    @Test
    void a_journal_that_forgets_at_restart_is_caught() {
        assertThat(run(SabotagedJournals.ForgetsAtRestart.class).failed()).contains("required_J09");
    }

    @Test
    void an_append_in_several_steps_is_caught() {
        assertThat(only("required_J06", SabotagedJournals.SplitsTheAppend.class).failed())
                .containsExactly("required_J06");
    }

    @Test
    void a_version_that_is_compared_before_and_not_while_writing_is_caught() {
        assertThat(only("required_J18_of_two", SabotagedJournals.ChecksThenWrites.class)
                        .failed())
                .containsExactly("required_J18");
    }

    @Test
    void times_cut_to_seconds_are_caught() {
        assertThat(run(SabotagedReads.CutsToSeconds.class).failed()).containsExactly("required_J13");
    }

    @Test
    void text_that_is_normalised_is_caught() {
        assertThat(run(SabotagedReads.NormalisesText.class).failed()).containsExactly("required_J13");
    }

    @Test
    void decimals_without_their_scale_are_caught() {
        assertThat(run(SabotagedReads.StripsDecimals.class).failed()).contains("required_J13");
    }

    @Test
    void an_operation_that_is_never_found_again_is_caught() {
        assertThat(run(SabotagedJournals.ResolvesNothing.class).failed()).containsExactly("required_J12");
    }

    @Test
    void an_append_without_facts_that_is_taken_is_caught() {
        assertThat(run(SabotagedJournals.TakesEmptyAppends.class).failed()).containsExactly("required_J05");
    }

    private record Outcome(Set<String> failed, Set<String> passed, AtomicLong skipped) {}

    private static Outcome run(Class<? extends BilanJournalContract> contract) {
        return only("", contract);
    }

    /** Runs the clauses whose names begin so, on both engines. */
    private static Outcome only(String clause, Class<? extends BilanJournalContract> contract) {
        Outcome outcome = new Outcome(new TreeSet<>(), new TreeSet<>(), new AtomicLong());
        for (String engine : List.of("junit-jupiter", "jqwik")) {
            Events tests = EngineTestKit.engine(engine)
                    .configurationParameter("jqwik.database", "")
                    .configurationParameter("jqwik.reporting.onlyfailures", "true")
                    .selectors(methods(contract, clause))
                    .execute()
                    .testEvents();
            outcome.skipped().addAndGet(tests.skipped().count());
            tests.finished().stream().forEach(event -> note(event, outcome));
        }
        return outcome;
    }

    private static void note(Event event, Outcome outcome) {
        String method = event.getTestDescriptor()
                .getSource()
                .map(source -> ((MethodSource) source).getMethodName())
                .orElseThrow();
        TestExecutionResult result = event.getRequiredPayload(TestExecutionResult.class);
        if (result.getStatus() == TestExecutionResult.Status.SUCCESSFUL) {
            outcome.passed().add(method);
        } else {
            outcome.failed().add(method.substring(0, "required_J00".length()));
        }
    }

    private static MethodSelector[] methods(Class<?> contract, String clause) {
        return ReflectionSupport.findMethods(
                        contract,
                        method -> method.getName().startsWith("required_")
                                && method.getName().startsWith(clause),
                        HierarchyTraversalMode.TOP_DOWN)
                .stream()
                .map(method -> selectMethod(contract, method))
                .toArray(MethodSelector[]::new);
    }
}
