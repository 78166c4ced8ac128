package org.bilan.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.bilan.lifecycle.BilanId;
import org.bilan.proof.Checkpoint;
import org.bilan.proof.Hash;
import org.bilan.proof.Seal;

/** The statements on the checkpoints, on a connection that the caller holds. */
record CheckpointTable(Connection connection) {
    private static final String INSERT = "insert into bilan_checkpoint"
            + " (bilan_id, version, head, taken_at, key_id, signature) values (?, ?, ?, ?, ?, ?)";
    private static final String SELECT = "select version, head, taken_at, key_id, signature"
            + " from bilan_checkpoint where bilan_id = ? order by version";

    void insert(Checkpoint checkpoint) throws SQLException {
        Checkpoint.Statement said = checkpoint.statement();
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, said.bilan().value());
            statement.setLong(2, said.version());
            statement.setString(3, said.head().hex());
            statement.setObject(4, said.takenAt().atOffset(ZoneOffset.UTC));
            statement.setString(5, checkpoint.seal().keyId());
            statement.setString(6, checkpoint.seal().signature());
            statement.executeUpdate();
        }
    }

    List<Checkpoint> read(BilanId id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
            statement.setString(1, id.value());
            try (ResultSet rows = statement.executeQuery()) {
                List<Checkpoint> checkpoints = new ArrayList<>();
                while (rows.next()) {
                    checkpoints.add(checkpoint(id, rows));
                }
                return checkpoints;
            }
        }
    }

    private static Checkpoint checkpoint(BilanId id, ResultSet row) throws SQLException {
        Checkpoint.Statement said = new Checkpoint.Statement(
                id,
                row.getLong(1),
                new Hash(row.getString(2)),
                row.getObject(3, OffsetDateTime.class).toInstant());
        return new Checkpoint(said, new Seal(row.getString(4), row.getString(5)));
    }
}
