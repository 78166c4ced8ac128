package org.bilan.persistence.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.bilan.port.JournalException;
import org.bilan.port.KeyVault;
import org.bilan.port.Sealing;
import org.bilan.port.VaultException;
import org.bilan.sealing.AesGcm;
import org.bilan.sealing.KeyName;
import org.bilan.sealing.KeyReceipt;
import org.jspecify.annotations.Nullable;

/**
 * Keys on a {@link DataSource} of H2 or PostgreSQL, each wrapped by a master key that the database does not hold. Safe for
 * many threads; no key is kept in memory, so that a destruction holds at once.
 *
 * <p>Give it another database than the vault, with backups of its own that live as short as you promise: a backup of
 * before a destruction still holds the wrapped key, and whoever has it, the master key and a backup of the vault reads
 * what was destroyed. Where that cannot be had, put a key management service behind {@link KeyVault}.
 */
public final class JdbcKeyVault implements KeyVault {
    private static final String WHERE = " where organisation = ? and bilan_id = ? and retention = ?";

    private final VaultStore store;
    private final MasterKey master;
    private final Clock clock;
    private final AesGcm cipher;

    private JdbcKeyVault(VaultStore store, MasterKey master, Clock clock, AesGcm cipher) {
        this.store = store;
        this.master = master;
        this.clock = clock;
        this.cipher = cipher;
    }

    /**
     * Brings the tables to the present version and opens the vault.
     *
     * @param clock gives the time of destruction
     * @param random source of keys and nonces
     * @throws StoreNotDurable if the database is set so that it may forget what it acknowledged
     * @throws JournalException if the database cannot be reached, is another product or cannot be migrated
     */
    public static JdbcKeyVault open(DataSource dataSource, MasterKey master, Clock clock, SecureRandom random) {
        return new JdbcKeyVault(VaultStore.open(dataSource), master, clock, new AesGcm(random));
    }

    /** A row: a key that is wrapped, or what is left of one. */
    private record Row(
            String id, @Nullable String wrapped, @Nullable Instant destroyedAt) {
        @Override
        public String toString() {
            return "key " + id;
        }
    }

    @Override
    public Sealing seal(KeyName name, byte[] plain, byte[] associated) {
        Row row = find(name).orElseGet(() -> made(name));
        return gone(name, row).orElseGet(() -> new Sealing.Done(cipher.seal(unwrapped(name, row), plain, associated)));
    }

    @Override
    public Sealing open(KeyName name, byte[] sealed, byte[] associated) {
        Optional<Row> row = find(name);
        return row.flatMap(known -> gone(name, known))
                .or(() -> row.flatMap(known -> cipher.open(unwrapped(name, known), sealed, associated))
                        .map(Sealing.Done::new))
                .orElseGet(Sealing.NotAuthentic::new);
    }

    @Override
    public KeyReceipt destroy(KeyName name) {
        return store.change(failure(name), connection -> {
            Optional<Row> row = find(connection, name, " for update");
            if (row.isEmpty()) {
                return receipt(name, insert(connection, name, new Row(KeyReceipt.NEVER_MADE, null, now())));
            }
            return row.get().destroyedAt() == null
                    ? receipt(name, forget(connection, name, row.get()))
                    : receipt(name, row.get());
        });
    }

    private Optional<Sealing> gone(KeyName name, Row row) {
        return row.destroyedAt() == null ? Optional.empty() : Optional.of(new Sealing.KeyDestroyed(receipt(name, row)));
    }

    private static KeyReceipt receipt(KeyName name, Row row) {
        Instant at = row.destroyedAt();
        if (at == null) {
            throw new IllegalStateException("key " + row.id() + " is not destroyed");
        }
        return new KeyReceipt(name, row.id(), at);
    }

    /** Of two that make a key at once one does, and the other one reads it. */
    private Row made(KeyName name) {
        return store.change(failure(name), connection -> {
            Optional<Row> other = find(connection, name, " for update");
            if (other.isPresent()) {
                return other.get();
            }
            String id = UUID.randomUUID().toString();
            byte[] wrapped = cipher.seal(master.bytes(), cipher.newKey(), place(name, id));
            return insert(connection, name, new Row(id, Base64.getEncoder().encodeToString(wrapped), null));
        });
    }

    private byte[] unwrapped(KeyName name, Row row) {
        byte[] wrapped = Base64.getDecoder().decode(row.wrapped() == null ? "" : row.wrapped());
        return cipher.open(master.bytes(), wrapped, place(name, row.id()))
                .orElseThrow(() -> new VaultException(
                        failure(name), new IllegalStateException("key " + row.id() + " does not unwrap")));
    }

    /** Which key it is: a wrapped key that is moved to another row does not unwrap. */
    private static byte[] place(KeyName name, String id) {
        String organisation = name.organisation();
        String bilan = name.bilan().value();
        String place =
                organisation.length() + ":" + organisation + bilan.length() + ":" + bilan + name.retention() + id;
        return place.getBytes(StandardCharsets.UTF_8);
    }

    private Optional<Row> find(KeyName name) {
        return store.ask(failure(name), connection -> find(connection, name, ""));
    }

    private static Optional<Row> find(Connection connection, KeyName name, String lock) throws SQLException {
        String sql = "select key_id, wrapped, destroyed_at from bilan_key" + WHERE + lock;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            name(statement, 1, name);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(row(row)) : Optional.empty();
            }
        }
    }

    private static Row row(ResultSet row) throws SQLException {
        OffsetDateTime destroyed = row.getObject(3, OffsetDateTime.class);
        return new Row(row.getString(1), row.getString(2), destroyed == null ? null : destroyed.toInstant());
    }

    private static Row insert(Connection connection, KeyName name, Row row) throws SQLException {
        String sql = "insert into bilan_key (organisation, bilan_id, retention, key_id, wrapped, destroyed_at)"
                + " values (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            name(statement, 1, name);
            statement.setString(4, row.id());
            statement.setString(5, row.wrapped());
            statement.setObject(6, row.destroyedAt() == null ? null : VaultStore.utc(row.destroyedAt()));
            statement.executeUpdate();
        }
        return row;
    }

    private Row forget(Connection connection, KeyName name, Row row) throws SQLException {
        Instant at = now();
        String sql = "update bilan_key set wrapped = null, destroyed_at = ?" + WHERE;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, VaultStore.utc(at));
            name(statement, 2, name);
            statement.executeUpdate();
        }
        return new Row(row.id(), null, at);
    }

    private static void name(PreparedStatement statement, int from, KeyName name) throws SQLException {
        statement.setString(from, name.organisation());
        statement.setString(from + 1, name.bilan().value());
        statement.setString(from + 2, name.retention().name());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static String failure(KeyName name) {
        return "the key of bilan " + name.bilan() + ", " + name.retention() + " could not be used";
    }
}
