package org.bilan.inmemory;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bilan.port.KeyVault;
import org.bilan.port.Sealing;
import org.bilan.sealing.AesGcm;
import org.bilan.sealing.KeyName;
import org.bilan.sealing.KeyReceipt;
import org.jspecify.annotations.Nullable;

/** A key vault that lives as long as the object; safe for many threads. A destroyed key is overwritten with zeros. */
public final class InMemoryKeyVault implements KeyVault {
    private final Clock clock;
    private final AesGcm cipher;
    private final Map<KeyName, Key> keys = new HashMap<>();
    private final Map<KeyName, KeyReceipt> destroyed = new HashMap<>();

    /** A vault that takes the time of destruction from this clock, and keys and nonces from that source. */
    public InMemoryKeyVault(Clock clock, SecureRandom random) {
        this.clock = clock;
        this.cipher = new AesGcm(random);
    }

    private static final class Key {
        private final String id;
        private final byte[] bytes;

        Key(String id, byte[] bytes) {
            this.id = id;
            this.bytes = bytes;
        }

        @Override
        public String toString() {
            return "key " + id;
        }
    }

    @Override
    public synchronized Sealing seal(KeyName name, byte[] plain, byte[] associated) {
        return gone(name).orElseGet(() -> {
            Key key = keys.computeIfAbsent(
                    name, missing -> new Key(UUID.randomUUID().toString(), cipher.newKey()));
            return new Sealing.Done(cipher.seal(key.bytes, plain, associated));
        });
    }

    @Override
    public synchronized Sealing open(KeyName name, byte[] sealed, byte[] associated) {
        return gone(name).orElseGet(() -> opened(keys.get(name), sealed, associated));
    }

    private Sealing opened(@Nullable Key key, byte[] sealed, byte[] associated) {
        return Optional.ofNullable(key)
                .flatMap(known -> cipher.open(known.bytes, sealed, associated))
                .<Sealing>map(Sealing.Done::new)
                .orElseGet(Sealing.NotAuthentic::new);
    }

    @Override
    public synchronized KeyReceipt destroy(KeyName name) {
        return destroyed.computeIfAbsent(name, first -> {
            Key key = keys.remove(first);
            if (key != null) {
                Arrays.fill(key.bytes, (byte) 0);
            }
            String id = key == null ? KeyReceipt.NEVER_MADE : key.id;
            return new KeyReceipt(first, id, clock.instant().truncatedTo(ChronoUnit.MICROS));
        });
    }

    private Optional<Sealing> gone(KeyName name) {
        return Optional.ofNullable(destroyed.get(name)).map(Sealing.KeyDestroyed::new);
    }
}
