package org.bilan.persistence.jdbc;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.sql.DataSource;
import org.bilan.lifecycle.BilanId;
import org.bilan.port.JournalException;
import org.bilan.port.Notifier;
import org.bilan.reminders.Reminder;
import org.bilan.reminders.ReminderKey;
import org.bilan.reminders.ReminderPlan;
import org.bilan.reminders.ScheduledReminder;
import org.bilan.reminders.ScheduledReminder.State;

/**
 * The outbox on a {@link DataSource} of H2 or PostgreSQL. What is taken is marked and committed before it is handed out:
 * a crash may lose a message, and never doubles one. Safe for many threads and many processes.
 */
public final class JdbcNotifier implements Notifier {
    /** Each further try follows another writer's success or a deadlock. */
    private static final int MAX_TRIES = 10;

    private final DataSource dataSource;

    private JdbcNotifier(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** The outbox on tables that {@link Schema#migrate} or the application has brought to the present version. */
    public static JdbcNotifier on(DataSource dataSource) {
        return new JdbcNotifier(dataSource);
    }

    /** What is done in one transaction. */
    private interface Work<R> {
        R on(ReminderTable table) throws SQLException;
    }

    @Override
    public void apply(ReminderPlan plan) {
        written("reminders could not be scheduled", table -> {
            for (Reminder reminder : plan.schedule()) {
                table.schedule(reminder);
            }
            for (ReminderKey key : plan.cancel()) {
                table.move(key, State.WAITING, State.CANCELLED);
            }
            return true;
        });
    }

    @Override
    public List<ScheduledReminder> of(BilanId bilan) {
        try (Transaction transaction = Transaction.reading(dataSource)) {
            return new ReminderTable(transaction.connection())
                    .of(bilan).stream()
                            .sorted(Comparator.comparing(ScheduledReminder::key))
                            .toList();
        } catch (SQLException | RuntimeException e) {
            throw new JournalException("the reminders of bilan " + bilan + " could not be read", e);
        }
    }

    @Override
    public List<ScheduledReminder> takeDue(LocalDate today, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit (" + limit + ") must be at least 1");
        }
        return written("no reminder could be taken", table -> {
                    List<ScheduledReminder> taken = new ArrayList<>();
                    for (ScheduledReminder due : table.due(today, limit)) {
                        if (table.move(due.key(), State.WAITING, State.TAKEN)) {
                            taken.add(new ScheduledReminder(due.reminder(), State.TAKEN));
                        }
                    }
                    return taken;
                })
                .stream()
                .sorted(ScheduledReminder.BY_DAY)
                .toList();
    }

    @Override
    public void sent(ReminderKey key) {
        written("reminder " + key + " could not be noted as sent", table -> table.move(key, State.TAKEN, State.SENT));
    }

    private <R> R written(String failure, Work<R> work) {
        for (int tries = 1; ; tries++) {
            try {
                return once(work);
            } catch (SQLException | RuntimeException e) {
                if (tries == MAX_TRIES || !OtherWriter.caused(e)) {
                    throw new JournalException(failure, e);
                }
            }
        }
    }

    private <R> R once(Work<R> work) throws SQLException {
        try (Transaction transaction = Transaction.begin(dataSource)) {
            R result = work.on(new ReminderTable(transaction.connection()));
            if (!transaction.commit()) {
                throw new SQLException("the commit was not acknowledged");
            }
            return result;
        }
    }
}
