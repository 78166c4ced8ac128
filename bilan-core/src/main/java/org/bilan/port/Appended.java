package org.bilan.port;

/** What came of an attempt to write: three values, and "unknown" is one of them. */
public sealed interface Appended {

    <R> R match(Cases<R> cases);

    /** The facts are written, with these versions, both inclusive. */
    record Committed(long firstVersion, long lastVersion) implements Appended {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.committed(this);
        }
    }

    /**
     * Nothing is written, and nothing will be.
     *
     * @param actualVersion the version of the history as the journal found it
     */
    record Rejected(Reason reason, long actualVersion) implements Appended {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rejected(this);
        }
    }

    /** Whether the facts are written is not known: ask {@link BilanJournal#resolve}, or append again with the same id. */
    record OutcomeUnknown(OperationId operation) implements Appended {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.outcomeUnknown(this);
        }
    }

    /** Why nothing was written. */
    enum Reason {
        /** The history has another version than the caller expected: read it again, decide again. */
        VERSION_CONFLICT,
        /** The operation id was used for other facts, or belongs to another bilan: a bug of the caller. */
        OPERATION_REUSED,
        /** The journal has no such operation; answered by {@link BilanJournal#resolve} only. */
        OPERATION_NOT_RECORDED
    }

    /** One answer per outcome. */
    interface Cases<R> {
        R committed(Committed outcome);

        R rejected(Rejected outcome);

        R outcomeUnknown(OutcomeUnknown outcome);
    }
}
