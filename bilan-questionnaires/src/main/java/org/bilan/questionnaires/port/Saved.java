package org.bilan.questionnaires.port;

/** What a store answered to a save. */
public sealed interface Saved {

    /** Chooses between the two. */
    <R> R match(Cases<R> cases);

    /** It stands, as this version. */
    record Committed(long version) implements Saved {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.committed(this);
        }
    }

    /** Nothing was changed: somebody saved in between; this is the version that stands, 0 when there is none. */
    record Rejected(long actual) implements Saved {

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rejected(this);
        }
    }

    /** Stands or not. */
    interface Cases<R> {

        /** It stands. */
        R committed(Committed saved);

        /** It does not. */
        R rejected(Rejected saved);
    }
}
