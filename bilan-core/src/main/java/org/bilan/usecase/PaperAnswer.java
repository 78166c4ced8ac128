package org.bilan.usecase;

import org.bilan.papers.Paper;
import org.bilan.sealing.KeyReceipt;

/** What somebody who asks for a paper is told. */
public sealed interface PaperAnswer {

    <R> R match(Cases<R> cases);

    /** The paper. */
    record Shown(Paper paper) implements PaperAnswer {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.shown(this);
        }
    }

    /** It was destroyed: a value, never null, with the proof. Only whoever might have seen it is told. */
    record Destroyed(KeyReceipt receipt) implements PaperAnswer {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.destroyed(this);
        }
    }

    /** There is no such paper; only whoever might have seen it is told. */
    record Absent() implements PaperAnswer {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.absent(this);
        }
    }

    /** What lies there is not what was put there. */
    record Damaged() implements PaperAnswer {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.damaged(this);
        }
    }

    /** No. Whether there is such a bilan or paper is not told. */
    record NotAllowed() implements PaperAnswer {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notAllowed(this);
        }
    }

    /** One answer per outcome. */
    interface Cases<R> {
        R shown(Shown answer);

        R destroyed(Destroyed answer);

        R absent(Absent answer);

        R damaged(Damaged answer);

        R notAllowed(NotAllowed answer);
    }
}
