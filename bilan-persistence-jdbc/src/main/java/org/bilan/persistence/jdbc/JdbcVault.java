package org.bilan.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.bilan.lifecycle.BilanId;
import org.bilan.papers.DataKind;
import org.bilan.papers.RetentionClass;
import org.bilan.port.JournalException;
import org.bilan.port.Vault;
import org.bilan.sealing.DocumentHeader;
import org.bilan.sealing.DocumentId;
import org.bilan.sealing.SealedDocument;

/**
 * Sealed documents on a {@link DataSource} of H2 or PostgreSQL. Safe for many threads.
 *
 * <p>A row per bilan and class is locked while something is put or destroyed, so that nothing is put after a destruction.
 * Deleted rows stay in the files of the database for a while: compact it (PostgreSQL: {@code VACUUM FULL}; H2: {@code
 * SHUTDOWN COMPACT}) as often as its backups are replaced. What lies there cannot be opened: its key is gone.
 */
public final class JdbcVault implements Vault {
    /** Longest sealed content, in bytes. */
    public static final int MAX_CONTENT = 786_432;

    private static final Comparator<DocumentHeader> BY_NAME = Comparator.<DocumentHeader, String>comparing(
                    header -> header.id().name())
            .thenComparing(header -> header.id().version());
    private static final String SELECT = "select organisation, bilan_id, name, version, data_kind, retention,"
            + " schema_version, content from bilan_vault where bilan_id = ? ";
    private static final String INSERT = "insert into bilan_vault (organisation, bilan_id, name, version, data_kind,"
            + " retention, schema_version, content) values (?, ?, ?, ?, ?, ?, ?, ?)";

    private final VaultStore store;

    private JdbcVault(VaultStore store) {
        this.store = store;
    }

    /**
     * Brings the tables to the present version and opens the vault.
     *
     * @throws StoreNotDurable if the database is set so that it may forget what it acknowledged
     * @throws JournalException if the database cannot be reached, is another product or cannot be migrated
     */
    public static JdbcVault open(DataSource dataSource) {
        return new JdbcVault(VaultStore.open(dataSource));
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException if the content is longer than {@value #MAX_CONTENT} bytes
     */
    @Override
    public Put put(SealedDocument document) {
        if (document.content().length > MAX_CONTENT) {
            throw new IllegalArgumentException(
                    "content (" + document.content().length + ") must have at most " + MAX_CONTENT + " bytes");
        }
        DocumentHeader header = document.header();
        return store.change(failure(header.id().bilan()), connection -> {
            VaultClass of = new VaultClass(
                    connection, header.id().bilan(), header.sort().retention());
            if (of.locked().isPresent()) {
                return Put.CLASS_DESTROYED;
            }
            if (find(connection, header.id()).isPresent()) {
                return Put.ALREADY_THERE;
            }
            insert(connection, document);
            return Put.KEPT;
        });
    }

    @Override
    public Found find(DocumentId id, RetentionClass retention) {
        return store.ask(failure(id.bilan()), connection -> {
            Optional<DestructionMark> mark = new VaultClass(connection, id.bilan(), retention).mark();
            if (mark.isPresent()) {
                return new Found.Destroyed(mark.get());
            }
            return find(connection, id).<Found>map(Found.Present::new).orElseGet(Found.Absent::new);
        });
    }

    @Override
    public List<DocumentHeader> list(BilanId bilan) {
        return store.ask(failure(bilan), connection -> {
            try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
                statement.setString(1, bilan.value());
                return documents(statement).stream()
                        .map(SealedDocument::header)
                        .sorted(BY_NAME)
                        .toList();
            }
        });
    }

    @Override
    public DestructionMark destroy(BilanId bilan, RetentionClass retention, Instant at) {
        return store.change(failure(bilan), connection -> {
            VaultClass of = new VaultClass(connection, bilan, retention);
            Optional<DestructionMark> before = of.locked();
            return before.isPresent() ? before.get() : of.destroy(at.truncatedTo(ChronoUnit.MICROS));
        });
    }

    private static void insert(Connection connection, SealedDocument document) throws SQLException {
        DocumentHeader header = document.header();
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, header.organisation());
            statement.setString(2, header.id().bilan().value());
            statement.setString(3, header.id().name());
            statement.setInt(4, header.id().version());
            statement.setString(5, header.sort().kind().name());
            statement.setString(6, header.sort().retention().name());
            statement.setInt(7, header.sort().schemaVersion());
            statement.setString(8, Base64.getEncoder().encodeToString(document.content()));
            statement.executeUpdate();
        }
    }

    private static Optional<SealedDocument> find(Connection connection, DocumentId id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SELECT + "and name = ? and version = ?")) {
            statement.setString(1, id.bilan().value());
            statement.setString(2, id.name());
            statement.setInt(3, id.version());
            return documents(statement).stream().findFirst();
        }
    }

    private static List<SealedDocument> documents(PreparedStatement statement) throws SQLException {
        List<SealedDocument> documents = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                documents.add(document(row));
            }
        }
        return documents;
    }

    private static SealedDocument document(ResultSet row) throws SQLException {
        DocumentId id = new DocumentId(new BilanId(row.getString(2)), row.getString(3), row.getInt(4));
        DocumentHeader.Sort sort = new DocumentHeader.Sort(
                DataKind.valueOf(row.getString(5)), RetentionClass.valueOf(row.getString(6)), row.getInt(7));
        DocumentHeader header = new DocumentHeader(row.getString(1), id, sort);
        return new SealedDocument(header, Base64.getDecoder().decode(row.getString(8)));
    }

    private static String failure(BilanId bilan) {
        return "the vault of bilan " + bilan + " could not be used";
    }

    /** The row of one class of one bilan: made on first use, locked by whoever changes something. */
    private record VaultClass(Connection connection, BilanId bilan, RetentionClass retention) {

        /** The mark of a destroyed class; the row is locked till the end of the transaction. */
        Optional<DestructionMark> locked() throws SQLException {
            if (!exists(" for update")) {
                execute("insert into bilan_vault_class (bilan_id, retention) values (?, ?)");
            }
            return mark();
        }

        Optional<DestructionMark> mark() throws SQLException {
            try (PreparedStatement statement = select("select documents, destroyed_at from bilan_vault_class"
                            + " where bilan_id = ? and retention = ? and destroyed_at is not null");
                    ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new DestructionMark(
                                bilan,
                                retention,
                                row.getInt(1),
                                row.getObject(2, OffsetDateTime.class).toInstant()))
                        : Optional.empty();
            }
        }

        DestructionMark destroy(Instant at) throws SQLException {
            int documents = execute("delete from bilan_vault where bilan_id = ? and retention = ?");
            String sql = "update bilan_vault_class set documents = ?, destroyed_at = ?"
                    + " where bilan_id = ? and retention = ?";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                statement.setInt(1, documents);
                statement.setObject(2, VaultStore.utc(at));
                statement.setString(3, bilan.value());
                statement.setString(4, retention.name());
                statement.executeUpdate();
            }
            return new DestructionMark(bilan, retention, documents, at);
        }

        private boolean exists(String lock) throws SQLException {
            String sql = "select bilan_id from bilan_vault_class where bilan_id = ? and retention = ?";
            try (PreparedStatement statement = select(sql + lock);
                    ResultSet row = statement.executeQuery()) {
                return row.next();
            }
        }

        private int execute(String sql) throws SQLException {
            try (PreparedStatement statement = select(sql)) {
                return statement.executeUpdate();
            }
        }

        private PreparedStatement select(String sql) throws SQLException {
            PreparedStatement statement = connection.prepareStatement(sql);
            statement.setString(1, bilan.value());
            statement.setString(2, retention.name());
            return statement;
        }
    }
}
