package org.bilan.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.bilan.lifecycle.BilanId;
import org.bilan.papers.DataKind;
import org.bilan.papers.Purpose;
import org.bilan.parties.Role;
import org.bilan.port.AccessLog;
import org.bilan.port.JournalException;
import org.bilan.secrecy.Access;
import org.bilan.secrecy.AccessEntry;
import org.bilan.secrecy.AccessRequest;
import org.bilan.secrecy.AccessTable.Verdict;
import org.bilan.secrecy.Action;
import org.bilan.secrecy.Viewer;

/** The access log on a {@link DataSource} of H2 or PostgreSQL: append only, in the order of writing per bilan. */
public final class JdbcAccessLog implements AccessLog {
    private static final String INSERT = "insert into bilan_access (bilan_id, position, at, viewer, role, data_kind,"
            + " action, purpose, permitted, rule, consent_text) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String SELECT = "select at, viewer, role, data_kind, action, purpose, permitted, rule,"
            + " consent_text from bilan_access where bilan_id = ? order by position";

    private final VaultStore store;

    private JdbcAccessLog(VaultStore store) {
        this.store = store;
    }

    /**
     * Brings the tables to the present version and opens the log.
     *
     * @throws StoreNotDurable if the database is set so that it may forget what it acknowledged
     * @throws JournalException if the database cannot be reached, is another product or cannot be migrated
     */
    public static JdbcAccessLog open(DataSource dataSource) {
        return new JdbcAccessLog(VaultStore.open(dataSource));
    }

    @Override
    public void write(AccessEntry entry) {
        store.change("an access could not be written down", connection -> {
            insert(connection, entry, 1 + last(connection, entry.request().bilan()));
            return entry;
        });
    }

    @Override
    public List<AccessEntry> of(BilanId bilan) {
        return store.ask("the accesses to bilan " + bilan + " could not be read", connection -> {
            try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
                statement.setString(1, bilan.value());
                return entries(bilan, statement);
            }
        });
    }

    private static long last(Connection connection, BilanId bilan) throws SQLException {
        String sql = "select coalesce(max(position), 0) from bilan_access where bilan_id = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, bilan.value());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private static void insert(Connection connection, AccessEntry entry, long position) throws SQLException {
        AccessRequest request = entry.request();
        try (PreparedStatement statement = connection.prepareStatement(INSERT)) {
            statement.setString(1, request.bilan().value());
            statement.setLong(2, position);
            statement.setObject(3, VaultStore.utc(entry.at()));
            statement.setString(4, request.viewer().id());
            statement.setString(5, request.viewer().role().name());
            statement.setString(6, request.access().kind().name());
            statement.setString(7, request.access().action().name());
            statement.setString(8, request.access().purpose().name());
            statement.setBoolean(9, entry.verdict().permitted());
            statement.setString(10, entry.verdict().rule());
            statement.setString(11, entry.consentText());
            statement.executeUpdate();
        }
    }

    private static List<AccessEntry> entries(BilanId bilan, PreparedStatement statement) throws SQLException {
        List<AccessEntry> entries = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                entries.add(entry(bilan, row));
            }
        }
        return entries;
    }

    private static AccessEntry entry(BilanId bilan, ResultSet row) throws SQLException {
        Viewer viewer = new Viewer(row.getString(2), Role.valueOf(row.getString(3)));
        Access access = new Access(
                DataKind.valueOf(row.getString(4)),
                Action.valueOf(row.getString(5)),
                Purpose.valueOf(row.getString(6)));
        Verdict verdict = new Verdict(row.getBoolean(7), row.getString(8));
        return new AccessEntry(
                row.getObject(1, OffsetDateTime.class).toInstant(),
                new AccessRequest(viewer, bilan, access),
                verdict,
                row.getString(9));
    }
}
