package org.bilan.inmemory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.port.Appended;
import org.bilan.port.BilanJournal;
import org.bilan.port.OperationId;
import org.bilan.port.Slice;
import org.bilan.testkit.BilanJournalContract;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** Every clause of the contract can fail, and each known defect is caught by the clause that names it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContractsCanFailTest {

    @Test
    void a_journal_that_does_nothing_fails_every_clause() {
        Outcome outcome = run(DoesNothing.class);
        assertThat(outcome.failed()).hasSizeGreaterThanOrEqualTo(18);
        assertThat(outcome.passed()).isEmpty();
        assertThat(outcome.skipped()).isZero();
    }

    @Test
    void a_version_that_is_not_compared_is_caught() {
        assertThat(run(AnyVersion.class).failed()).contains("required_J03", "required_J04", "required_J18");
    }

    @Test
    void an_operation_that_is_not_looked_up_is_caught() {
        assertThat(run(ForgetsOperations.class).failed()).contains("required_J07", "required_J09", "required_J12");
    }

    @Test
    void a_version_that_is_compared_before_the_operation_is_caught() {
        assertThat(run(VersionFirst.class).failed()).contains("required_J11");
    }

    @Test
    void an_operation_whose_facts_are_not_compared_is_caught() {
        assertThat(run(IgnoresContent.class).failed()).contains("required_J08");
    }

    @Test
    void an_operation_that_serves_every_bilan_is_caught() {
        assertThat(run(AnyBilan.class).failed()).containsExactly("required_J10");
    }

    @Test
    void ids_without_case_are_caught() {
        assertThat(run(IgnoresCase.class).failed()).containsExactly("required_J14");
    }

    @Test
    void ids_without_trailing_blanks_are_caught() {
        assertThat(run(Trims.class).failed()).containsExactly("required_J14");
    }

    @Test
    void facts_of_a_newer_version_that_are_dropped_are_caught() {
        assertThat(run(DropsOpaque.class).failed()).contains("required_J26");
    }

    @Test
    void times_that_keep_nanoseconds_are_caught() {
        assertThat(run(KeepsNanoseconds.class).failed()).contains("required_J13");
    }

    @Test
    void a_limit_that_is_ignored_is_caught() {
        assertThat(run(IgnoresLimit.class).failed()).containsExactly("required_J15");
    }

    @Test
    void a_journal_that_forgets_at_restart_is_caught() {
        assertThat(run(ForgetsAtRestart.class).failed()).contains("required_J09");
    }

    private record Outcome(Set<String> failed, Set<String> passed, long skipped) {}

    private static Outcome run(Class<? extends BilanJournalContract> contract) {
        Set<String> failed = new TreeSet<>();
        Set<String> passed = new TreeSet<>();
        long skipped = 0;
        for (String engine : List.of("junit-jupiter", "jqwik")) {
            Events tests = EngineTestKit.engine(engine)
                    .selectors(selectClass(contract))
                    .execute()
                    .testEvents();
            skipped += tests.skipped().count();
            tests.finished().stream().forEach(event -> {
                boolean successful =
                        event.getRequiredPayload(TestExecutionResult.class).getStatus()
                                == TestExecutionResult.Status.SUCCESSFUL;
                String method = event.getTestDescriptor()
                        .getSource()
                        .map(source -> ((MethodSource) source).getMethodName())
                        .orElseThrow();
                (successful ? passed : failed).add(successful ? method : method.substring(0, 12));
            });
        }
        return new Outcome(failed, passed, skipped);
    }

    static class DoesNothing extends BilanJournalContract {
        @Override
        protected BilanJournal emptyJournal() {
            return new BilanJournal() {
                @Override
                public History read(BilanId id) {
                    return new History(id, List.of());
                }

                @Override
                public List<RecordedFact> read(BilanId id, Slice slice) {
                    return List.of();
                }

                @Override
                public Appended append(
                        OperationId operation, BilanId id, long expectedVersion, List<BilanEvent> events) {
                    return new Appended.OutcomeUnknown(operation);
                }

                @Override
                public Appended resolve(OperationId operation) {
                    return new Appended.OutcomeUnknown(operation);
                }
            };
        }

        @Override
        protected BilanJournal reopened(BilanJournal journal) {
            return journal;
        }
    }

    /** A right journal with one defect put in by a subclass. */
    abstract static class Sabotaged extends BilanJournalContract {
        static class Journal implements BilanJournal {
            final BilanJournal right = new InMemoryBilanJournal(Clock.systemUTC());

            @Override
            public History read(BilanId id) {
                return new History(id, read(id, Slice.ALL));
            }

            @Override
            public List<RecordedFact> read(BilanId id, Slice slice) {
                return right.read(id, slice);
            }

            @Override
            public Appended append(OperationId operation, BilanId id, long expectedVersion, List<BilanEvent> events) {
                return right.append(operation, id, expectedVersion, events);
            }

            @Override
            public Appended resolve(OperationId operation) {
                return right.resolve(operation);
            }
        }

        @Override
        protected BilanJournal reopened(BilanJournal journal) {
            return journal;
        }
    }

    static class AnyVersion extends Sabotaged {
        @Override
        protected BilanJournal emptyJournal() {
            return new Journal() {
                @Override
                public Appended append(
                        OperationId operation, BilanId id, long expectedVersion, List<BilanEvent> events) {
                    Appended outcome =
                            right.append(operation, id, right.read(id).version(), events);
                    return outcome instanceof Appended.Rejected
                            ? right.append(operation, id, right.read(id).version(), events)
                            : outcome;
                }
            };
        }
    }

    static class ForgetsOperations extends Sabotaged {
        @Override
        protected BilanJournal emptyJournal() {
            AtomicInteger calls = new AtomicInteger();
            return new Journal() {
                @Override
                public Appended append(
                        OperationId operation, BilanId id, long expectedVersion, List<BilanEvent> events) {
                    OperationId other = new OperationId(operation.bilan(), "call-" + calls.incrementAndGet());
                    return right.append(other, id, expectedVersion, events);
                }
            };
        }
    }

    static class VersionFirst extends Sabotaged {
        @Override
        protected BilanJournal emptyJournal() {
            return new Journal() {
                @Override
                public Appended append(
                        OperationId operation, BilanId id, long expectedVersion, List<BilanEvent> events) {
                    long actual = right.read(id).version();
                    return actual == expectedVersion || events.isEmpty()
                            ? right.append(operation, id, expectedVersion, events)
                            : new Appended.Rejected(Appended.Reason.VERSION_CONFLICT, actual);
                }
            };
        }
    }

    static class IgnoresContent extends Sabotaged {
        @Override
        protected BilanJournal emptyJournal() {
            return new Journal() {
                @Override
                public Appended append(
                        OperationId operation, BilanId id, long expectedVersion, List<BilanEvent> events) {
                    Appended before = right.resolve(operation);
                    return before instanceof Appended.Committed
                            ? before
                            : right.append(operation, id, expectedVersion, events);
                }
            };
        }
    }

    static class AnyBilan extends Sabotaged {
        @Override
        protected BilanJournal emptyJournal() {
            return new Journal() {
                @Override
                public Appended append(
                        OperationId operation, BilanId id, long expectedVersion, List<BilanEvent> events) {
                    return right.append(new OperationId(id, operation.key()), id, expectedVersion, events);
                }
            };
        }
    }

    /** A journal that changes ids before it uses them. */
    abstract static class ChangesIds extends Sabotaged {
        abstract String changed(String id);

        @Override
        protected BilanJournal emptyJournal() {
            return new Journal() {
                @Override
                public List<RecordedFact> read(BilanId id, Slice slice) {
                    return right.read(new BilanId(changed(id.value())), slice);
                }

                @Override
                public Appended append(
                        OperationId operation, BilanId id, long expectedVersion, List<BilanEvent> events) {
                    BilanId bilan = new BilanId(changed(operation.bilan().value()));
                    return right.append(
                            new OperationId(bilan, operation.key()),
                            new BilanId(changed(id.value())),
                            expectedVersion,
                            events);
                }
            };
        }
    }

    static class IgnoresCase extends ChangesIds {
        @Override
        String changed(String id) {
            return id.toLowerCase(Locale.ROOT);
        }
    }

    static class Trims extends ChangesIds {
        @Override
        String changed(String id) {
            return id.strip();
        }
    }

    static class DropsOpaque extends Sabotaged {
        @Override
        protected BilanJournal emptyJournal() {
            return new Journal() {
                @Override
                public List<RecordedFact> read(BilanId id, Slice slice) {
                    return right.read(id, slice).stream()
                            .filter(fact -> fact.event().kind() != FactKind.OPAQUE)
                            .toList();
                }
            };
        }
    }

    static class KeepsNanoseconds extends Sabotaged {
        @Override
        protected BilanJournal emptyJournal() {
            return new Journal() {
                @Override
                public List<RecordedFact> read(BilanId id, Slice slice) {
                    return right.read(id, slice).stream()
                            .map(fact -> new RecordedFact(
                                    fact.version(), fact.recordedAt().plus(7, ChronoUnit.NANOS), fact.event()))
                            .toList();
                }
            };
        }
    }

    static class IgnoresLimit extends Sabotaged {
        @Override
        protected BilanJournal emptyJournal() {
            return new Journal() {
                @Override
                public List<RecordedFact> read(BilanId id, Slice slice) {
                    return right.read(
                            id,
                            new Slice(slice.fromVersion(), slice.toVersion(), Integer.MAX_VALUE, slice.backwards()));
                }
            };
        }
    }

    static class ForgetsAtRestart extends Sabotaged {
        @Override
        protected BilanJournal emptyJournal() {
            return new Journal();
        }

        @Override
        protected BilanJournal reopened(BilanJournal journal) {
            return emptyJournal();
        }
    }
}
