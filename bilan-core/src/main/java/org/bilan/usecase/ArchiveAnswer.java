package org.bilan.usecase;

import java.util.Optional;
import org.bilan.sealing.KeyReceipt;
import org.bilan.sealing.SaltedText;

/** What the archive holds in a place. */
sealed interface ArchiveAnswer {

    <R> R match(Cases<R> cases);

    /** The hash of what is there. */
    default Optional<String> hash() {
        return this instanceof There there ? Optional.of(there.text().hash()) : Optional.empty();
    }

    record There(SaltedText text) implements ArchiveAnswer {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.there(this);
        }
    }

    record Destroyed(KeyReceipt receipt) implements ArchiveAnswer {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.destroyed(this);
        }
    }

    record Absent() implements ArchiveAnswer {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.absent(this);
        }
    }

    /** The sealed text was altered, or moved from another place. */
    record Damaged() implements ArchiveAnswer {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.damaged(this);
        }
    }

    /** One answer per outcome. */
    interface Cases<R> {
        R there(There answer);

        R destroyed(Destroyed answer);

        R absent(Absent answer);

        R damaged(Damaged answer);
    }
}
