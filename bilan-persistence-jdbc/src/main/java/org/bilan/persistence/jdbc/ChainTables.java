package org.bilan.persistence.jdbc;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.bilan.lifecycle.BilanId;
import org.bilan.proof.FactForm;
import org.bilan.proof.Hash;
import org.bilan.proof.HashChain;
import org.bilan.proof.Link;
import org.bilan.proof.ProofFact;
import org.bilan.proof.SaltedForm;

/**
 * The statements on the chain beside the journal, on a connection that the caller holds. A link is written in the
 * transaction of its fact, so that whatever lets one writer in per version keeps the chain from forking too.
 */
record ChainTables(Connection connection) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final String INSERT_LINK =
            "insert into bilan_chain (bilan_id, version, salt, form_hash, link_hash) values (?, ?, ?, ?, ?)";
    private static final String SELECT_CHAIN = "select j.version, j.fact_type, j.schema_version, j.happened_on,"
            + " j.payload, j.recorded_at, c.salt, c.form_hash, c.link_hash"
            + " from bilan_journal j join bilan_chain c on c.bilan_id = j.bilan_id and c.version = j.version"
            + " where j.bilan_id = ? order by j.version";

    /** A fact as it stands in the journal, to be chained. */
    record Unchained(long version, Instant recordedAt, FactForm form) {}

    /** The last link of a chain; version 0 and the anchor where there is none. */
    record Head(long version, Hash hash) {}

    Head head(BilanId id) throws SQLException {
        String sql = "select version, link_hash from bilan_chain where bilan_id = ?"
                + " order by version desc fetch first 1 rows only";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id.value());
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next()
                        ? new Head(rows.getLong(1), new Hash(rows.getString(2)))
                        : new Head(0, HashChain.anchor(id));
            }
        }
    }

    /** Chains what was just written, and before it what was recorded when there was no chain yet. */
    void chain(Batch batch, Instant recordedAt) throws SQLException {
        Head head = head(batch.bilan());
        if (head.version() < batch.expectedVersion()) {
            chain(batch.bilan(), head, unchained(batch.bilan(), head.version()));
            return;
        }
        List<Unchained> facts = new ArrayList<>();
        for (StoredFact fact : batch.facts()) {
            facts.add(new Unchained(batch.expectedVersion() + facts.size() + 1, recordedAt, fact.form()));
        }
        chain(batch.bilan(), head, facts);
    }

    /** Chains all facts that have no link yet; how many those were. */
    int catchUp(BilanId id) throws SQLException {
        Head head = head(id);
        List<Unchained> facts = unchained(id, head.version());
        chain(id, head, facts);
        return facts.size();
    }

    private void chain(BilanId id, Head from, List<Unchained> facts) throws SQLException {
        Hash before = from.hash();
        try (PreparedStatement statement = connection.prepareStatement(INSERT_LINK)) {
            for (Unchained fact : facts) {
                SaltedForm form = new SaltedForm(salt(), fact.form());
                Link link = HashChain.next(before, fact.version(), fact.recordedAt(), form);
                before = link.hash();
                statement.setString(1, id.value());
                statement.setLong(2, link.version());
                statement.setString(3, form.salt());
                statement.setString(4, link.form().hex());
                statement.setString(5, link.hash().hex());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private List<Unchained> unchained(BilanId id, long after) throws SQLException {
        String sql = "select version, fact_type, schema_version, happened_on, payload, recorded_at"
                + " from bilan_journal where bilan_id = ? and version > ? order by version";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, id.value());
            statement.setLong(2, after);
            try (ResultSet rows = statement.executeQuery()) {
                List<Unchained> facts = new ArrayList<>();
                while (rows.next()) {
                    facts.add(new Unchained(rows.getLong(1), recordedAt(rows), form(rows)));
                }
                return facts;
            }
        }
    }

    List<ProofFact.Shown> read(BilanId id) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SELECT_CHAIN)) {
            statement.setString(1, id.value());
            try (ResultSet rows = statement.executeQuery()) {
                List<ProofFact.Shown> chain = new ArrayList<>();
                while (rows.next()) {
                    SaltedForm form = new SaltedForm(rows.getString(7), form(rows));
                    Link link = new Link(
                            rows.getLong(1),
                            recordedAt(rows),
                            new Hash(rows.getString(8)),
                            new Hash(rows.getString(9)));
                    chain.add(new ProofFact.Shown(link, form));
                }
                return chain;
            }
        }
    }

    List<BilanId> bilans() throws SQLException {
        String sql = "select distinct bilan_id from bilan_journal";
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<BilanId> ids = new ArrayList<>();
            while (rows.next()) {
                ids.add(new BilanId(rows.getString(1)));
            }
            return ids;
        }
    }

    private static FactForm form(ResultSet row) throws SQLException {
        return new FactForm(row.getString(2), row.getInt(3), row.getObject(4, LocalDate.class), row.getString(5));
    }

    private static Instant recordedAt(ResultSet row) throws SQLException {
        return row.getObject(6, OffsetDateTime.class).toInstant();
    }

    private static String salt() {
        byte[] salt = new byte[SaltedForm.SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
