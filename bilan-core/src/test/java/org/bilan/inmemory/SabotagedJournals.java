package org.bilan.inmemory;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.port.Appended;
import org.bilan.port.BilanJournal;
import org.bilan.port.OperationId;
import org.bilan.port.Slice;
import org.bilan.testkit.BilanJournalContract;

/** Contracts of journals that each have one known defect: every one must be caught. */
final class SabotagedJournals {
    private SabotagedJournals() {}

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
            final BilanJournal right = new InMemoryBilanJournal(CLOCK);

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

    static class SplitsTheAppend extends Sabotaged {
        @Override
        protected BilanJournal emptyJournal() {
            return new Journal() {
                @Override
                public Appended append(
                        OperationId operation, BilanId id, long expectedVersion, List<BilanEvent> events) {
                    long version = expectedVersion;
                    for (BilanEvent event : events) {
                        OperationId part = new OperationId(operation.bilan(), operation.key() + "/" + version);
                        right.append(part, id, version, List.of(event));
                        version++;
                    }
                    return new Appended.Committed(expectedVersion + 1, version);
                }
            };
        }
    }

    /** Both writers look before either writes. */
    static class ChecksThenWrites extends Sabotaged {
        private final CyclicBarrier bothHaveLooked = new CyclicBarrier(2);

        @Override
        protected BilanJournal emptyJournal() {
            return new Journal() {
                @Override
                public Appended append(
                        OperationId operation, BilanId id, long expectedVersion, List<BilanEvent> events) {
                    long actual = right.read(id).version();
                    meet();
                    if (actual != expectedVersion) {
                        return new Appended.Rejected(Appended.Reason.VERSION_CONFLICT, actual);
                    }
                    synchronized (right) {
                        return right.append(operation, id, right.read(id).version(), events);
                    }
                }
            };
        }

        private void meet() {
            try {
                bothHaveLooked.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
                throw new IllegalStateException("the other writer did not come", e);
            }
        }
    }

    static class ResolvesNothing extends Sabotaged {
        @Override
        protected BilanJournal emptyJournal() {
            return new Journal() {
                @Override
                public Appended resolve(OperationId operation) {
                    return new Appended.Rejected(
                            Appended.Reason.OPERATION_NOT_RECORDED,
                            read(operation.bilan()).version());
                }
            };
        }
    }

    static class TakesEmptyAppends extends Sabotaged {
        @Override
        protected BilanJournal emptyJournal() {
            return new Journal() {
                @Override
                public Appended append(
                        OperationId operation, BilanId id, long expectedVersion, List<BilanEvent> events) {
                    return events.isEmpty()
                            ? new Appended.Committed(expectedVersion, expectedVersion)
                            : right.append(operation, id, expectedVersion, events);
                }
            };
        }
    }
}
