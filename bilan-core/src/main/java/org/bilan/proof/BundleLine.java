package org.bilan.proof;

import java.time.Instant;
import java.util.List;
import org.bilan.lifecycle.BilanId;

/** One line of an audit bundle, in the order in which they stand. */
sealed interface BundleLine {
    <R> R match(Cases<R> cases);

    /** The first: what was asked for, when it was written, how many chains follow. */
    record Header(String scope, Instant writtenAt, int chains) implements BundleLine {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.header(this);
        }
    }

    /** Opens a chain: how many facts and checkpoints follow, where it begins and ends. */
    record Opening(BilanId bilan, long facts, int checkpoints, Ends ends) implements BundleLine {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.opening(this);
        }
    }

    /** The two ends of a chain. */
    record Ends(Hash anchor, Hash head) {}

    record Fact(ProofFact fact) implements BundleLine {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fact(this);
        }
    }

    /** A checkpoint of the chain above it; the bilan is that of the chain. */
    record Kept(long version, Hash head, Instant takenAt, Seal seal) implements BundleLine {
        Checkpoint of(BilanId bilan) {
            return new Checkpoint(new Checkpoint.Statement(bilan, version, head, takenAt), seal);
        }

        static Kept of(Checkpoint checkpoint) {
            Checkpoint.Statement said = checkpoint.statement();
            return new Kept(said.version(), said.head(), said.takenAt(), checkpoint.seal());
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.kept(this);
        }
    }

    /** The last: hashes of the first line and of all lines before this one, signed. */
    record End(long lines, Hash header, Hash all, Seal seal) implements BundleLine {
        /** The bytes that the key of that name signs. */
        static byte[] message(long lines, Hash header, Hash all, String keyId) {
            return Hash.of(List.of("bilan-bundle-1", Long.toString(lines), header.hex(), all.hex(), keyId))
                    .ascii();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.end(this);
        }
    }

    /** One answer per kind of line. */
    interface Cases<R> {
        R header(Header line);

        R opening(Opening line);

        R fact(Fact line);

        R kept(Kept line);

        R end(End line);
    }
}
