package org.bilan.usecase;

import org.bilan.lifecycle.Refusal;
import org.bilan.sealing.KeyReceipt;

/** Why a paper was not put away. */
public sealed interface NotKept {

    <R> R match(Cases<R> cases);

    /** Whoever asked may not; whether the bilan exists is not told. */
    record NotAllowed() implements NotKept {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notAllowed(this);
        }
    }

    /** That version is there and says something else, or is damaged: a corrected paper is the next version. */
    record VersionTaken() implements NotKept {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.versionTaken(this);
        }
    }

    /** Papers of that class were destroyed for this bilan: nothing more is kept. */
    record ClassDestroyed(KeyReceipt receipt) implements NotKept {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.classDestroyed(this);
        }
    }

    /** The fact contradicts the story. */
    record AgainstTheStory(Refusal refusal) implements NotKept {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.againstTheStory(this);
        }
    }

    /** One answer per reason. */
    interface Cases<R> {
        R notAllowed(NotAllowed reason);

        R versionTaken(VersionTaken reason);

        R classDestroyed(ClassDestroyed reason);

        R againstTheStory(AgainstTheStory reason);
    }
}
