package org.bilan.port;

import java.util.Arrays;
import org.bilan.sealing.KeyReceipt;
import org.jspecify.annotations.Nullable;

/** What a {@link KeyVault} answers. */
public sealed interface Sealing {

    <R> R match(Cases<R> cases);

    /** The sealed or the plain bytes; prints neither. */
    final class Done implements Sealing {
        private final byte[] bytes;

        public Done(byte[] bytes) {
            this.bytes = bytes.clone();
        }

        public byte[] bytes() {
            return bytes.clone();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.done(this);
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Done that && Arrays.equals(bytes, that.bytes);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(bytes);
        }

        @Override
        public String toString() {
            return "done";
        }
    }

    /** The key is gone, and with it all that it sealed: a value, never null. */
    record KeyDestroyed(KeyReceipt receipt) implements Sealing {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.keyDestroyed(this);
        }
    }

    /** Altered, moved, or sealed by another key. */
    record NotAuthentic() implements Sealing {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.notAuthentic(this);
        }
    }

    /** One answer per outcome. */
    interface Cases<R> {
        R done(Done outcome);

        R keyDestroyed(KeyDestroyed outcome);

        R notAuthentic(NotAuthentic outcome);
    }
}
