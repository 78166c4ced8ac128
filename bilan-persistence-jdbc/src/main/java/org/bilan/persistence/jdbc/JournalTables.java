package org.bilan.persistence.jdbc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.port.Appended;
import org.bilan.port.OperationId;
import org.bilan.port.Slice;

/** The statements on the two tables of the journal, on a connection that the caller holds. */
record JournalTables(Connection connection) {
    private static final String INSERT_OPERATION = "insert into bilan_operation"
            + " (bilan_id, operation_key, first_version, last_version, content_hash) values (?, ?, ?, ?, ?)";
    private static final String INSERT_FACT = "insert into bilan_journal"
            + " (bilan_id, version, fact_type, schema_version, happened_on, recorded_at, payload)"
            + " values (?, ?, ?, ?, ?, ?, ?)";
    private static final String SELECT_FACTS = "select version, fact_type, schema_version, happened_on, recorded_at,"
            + " payload from bilan_journal where bilan_id = ? and version between ? and ? order by version ";

    /** An operation as the table holds it. */
    record Written(Appended.Committed outcome, String contentHash) {}

    Optional<Written> find(OperationId operation) throws SQLException {
        String sql = "select first_version, last_version, content_hash from bilan_operation"
                + " where bilan_id = ? and operation_key = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, operation.bilan().value());
            statement.setString(2, operation.key());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? Optional.of(new Written(
                                new Appended.Committed(rows.getLong(1), rows.getLong(2)), rows.getString(3)))
                        : Optional.empty();
            }
        }
    }

    long version(BilanId id) throws SQLException {
        String sql = "select coalesce(max(version), 0) from bilan_journal where bilan_id = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id.value());
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    void insert(OperationId operation, Written written) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT_OPERATION)) {
            statement.setString(1, operation.bilan().value());
            statement.setString(2, operation.key());
            statement.setLong(3, written.outcome().firstVersion());
            statement.setLong(4, written.outcome().lastVersion());
            statement.setString(5, written.contentHash());
            statement.executeUpdate();
        }
    }

    void insert(BilanId id, long firstVersion, List<EventCodec.Stored> facts, Instant recordedAt) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(INSERT_FACT)) {
            long version = firstVersion;
            for (EventCodec.Stored fact : facts) {
                statement.setString(1, id.value());
                statement.setLong(2, version++);
                statement.setString(3, fact.type());
                statement.setInt(4, fact.schemaVersion());
                statement.setObject(5, fact.on());
                statement.setObject(6, recordedAt.atOffset(ZoneOffset.UTC));
                statement.setString(7, fact.payload());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    List<RecordedFact> read(BilanId id, Slice slice) throws SQLException {
        String order = slice.backwards() ? "desc" : "asc";
        try (PreparedStatement statement =
                connection.prepareStatement(SELECT_FACTS + order + " fetch first ? rows only")) {
            statement.setString(1, id.value());
            statement.setLong(2, slice.fromVersion());
            statement.setLong(3, slice.toVersion());
            statement.setInt(4, slice.limit());
            try (ResultSet rows = statement.executeQuery()) {
                List<RecordedFact> facts = new ArrayList<>();
                while (rows.next()) {
                    facts.add(fact(rows));
                }
                return facts;
            }
        }
    }

    private static RecordedFact fact(ResultSet row) throws SQLException {
        EventCodec.Stored stored = new EventCodec.Stored(
                row.getString(2), row.getInt(3), row.getObject(4, LocalDate.class), row.getString(6));
        Instant recordedAt = row.getObject(5, OffsetDateTime.class).toInstant();
        return new RecordedFact(row.getLong(1), recordedAt, EventCodec.read(stored));
    }

    /** SHA-256 over the facts, each part with its length before it, in hexadecimal digits. */
    static String hash(List<EventCodec.Stored> facts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (EventCodec.Stored fact : facts) {
                for (String part : List.of(
                        fact.type(),
                        Integer.toString(fact.schemaVersion()),
                        fact.on().toString(),
                        fact.payload())) {
                    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
                    digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
                    digest.update(bytes);
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
