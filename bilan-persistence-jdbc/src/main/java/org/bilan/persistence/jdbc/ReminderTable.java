package org.bilan.persistence.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.FactKind;
import org.bilan.reminders.Reminder;
import org.bilan.reminders.ReminderKey;
import org.bilan.reminders.ScheduledReminder;
import org.bilan.reminders.ScheduledReminder.State;

/**
 * The statements on the outbox, on a connection that the caller holds. A state moves only from the one it is expected to
 * be in: of two that move it the database lets one.
 */
record ReminderTable(Connection connection) {
    private static final String COLUMNS =
            "select bilan_id, rule_id, due_by, awaited, send_on, state from bilan_reminder";

    /** Lets a reminder wait that is not known, or was cancelled. */
    void schedule(Reminder reminder) throws SQLException {
        boolean known = wakeUp(reminder) || isKnown(reminder.key());
        if (!known) {
            insert(reminder);
        }
    }

    private boolean wakeUp(Reminder reminder) throws SQLException {
        String sql = "update bilan_reminder set state = ?, send_on = ?, awaited = ?"
                + " where bilan_id = ? and rule_id = ? and due_by = ? and state = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, State.WAITING.name());
            statement.setObject(2, reminder.sendOn());
            statement.setString(3, reminder.awaited().name());
            setKey(statement, 4, reminder.key());
            statement.setString(7, State.CANCELLED.name());
            return statement.executeUpdate() == 1;
        }
    }

    private boolean isKnown(ReminderKey key) throws SQLException {
        String sql = "select 1 from bilan_reminder where bilan_id = ? and rule_id = ? and due_by = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            setKey(statement, 1, key);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void insert(Reminder reminder) throws SQLException {
        String sql = "insert into bilan_reminder (bilan_id, rule_id, due_by, awaited, send_on, state)"
                + " values (?, ?, ?, ?, ?, ?)";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            setKey(statement, 1, reminder.key());
            statement.setString(4, reminder.awaited().name());
            statement.setObject(5, reminder.sendOn());
            statement.setString(6, State.WAITING.name());
            statement.executeUpdate();
        }
    }

    /** Whether it was in that state, and now is in the other one. */
    boolean move(ReminderKey key, State from, State to) throws SQLException {
        String sql = "update bilan_reminder set state = ?"
                + " where bilan_id = ? and rule_id = ? and due_by = ? and state = ?";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, to.name());
            setKey(statement, 2, key);
            statement.setString(5, from.name());
            return statement.executeUpdate() == 1;
        }
    }

    List<ScheduledReminder> of(BilanId bilan) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS + " where bilan_id = ?")) {
            statement.setString(1, bilan.value());
            return all(statement);
        }
    }

    /** What waits and whose day has come, the earliest first; those of one day in no order. */
    List<ScheduledReminder> due(LocalDate today, int limit) throws SQLException {
        String sql = COLUMNS + " where state = ? and send_on <= ?"
                + " order by send_on, bilan_id, due_by, rule_id fetch first ? rows only";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, State.WAITING.name());
            statement.setObject(2, today);
            statement.setInt(3, limit);
            return all(statement);
        }
    }

    private static List<ScheduledReminder> all(PreparedStatement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery()) {
            List<ScheduledReminder> reminders = new ArrayList<>();
            while (rows.next()) {
                reminders.add(reminder(rows));
            }
            return reminders;
        }
    }

    private static ScheduledReminder reminder(ResultSet row) throws SQLException {
        ReminderKey key =
                new ReminderKey(new BilanId(row.getString(1)), row.getString(2), row.getObject(3, LocalDate.class));
        FactKind awaited = FactKind.valueOf(row.getString(4));
        return new ScheduledReminder(
                new Reminder(key, awaited, row.getObject(5, LocalDate.class)), State.valueOf(row.getString(6)));
    }

    private static void setKey(PreparedStatement statement, int from, ReminderKey key) throws SQLException {
        statement.setString(from, key.bilan().value());
        statement.setString(from + 1, key.rule());
        statement.setObject(from + 2, key.dueBy());
    }
}
