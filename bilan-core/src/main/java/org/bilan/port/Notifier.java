package org.bilan.port;

import java.time.LocalDate;
import java.util.List;
import org.bilan.lifecycle.BilanId;
import org.bilan.reminders.ReminderKey;
import org.bilan.reminders.ReminderPlan;
import org.bilan.reminders.ScheduledReminder;

/**
 * An outbox of reminders: each key is handed out to be sent at most once, whatever crashes and however often anything is
 * tried again.
 *
 * <ol>
 *   <li>N01 A reminder that is scheduled waits. If its key waits, is taken or sent already, nothing changes.
 *   <li>N02 A reminder that was cancelled waits again when it is scheduled again.
 *   <li>N03 A key that waits is cancelled; one that is taken, sent or not known stays what it is.
 *   <li>N04 A plan is applied whole or not at all; applied twice it does what it does once.
 *   <li>N05 Only what waits and whose day has come is taken, by day and then by key, at most {@code limit}.
 *   <li>N06 What was taken is never taken again, also by another thread at the same time and after a restart.
 *   <li>N07 What was taken can be noted as sent; for any other key nothing happens.
 *   <li>N08 The reminders of a bilan are listed by key, with their state, and none of another bilan.
 * </ol>
 */
public interface Notifier {
    /**
     * Schedules and cancels.
     *
     * @throws JournalException if the store failed; applying again is safe
     */
    void apply(ReminderPlan plan);

    /**
     * All reminders of a bilan, cancelled and sent ones too.
     *
     * @throws JournalException if the store cannot be read
     */
    List<ScheduledReminder> of(BilanId bilan);

    /**
     * Takes reminders to send them.
     *
     * @param today reminders of that day are taken too
     * @param limit greatest number taken, at least 1
     * @throws IllegalArgumentException if {@code limit} is below 1
     * @throws JournalException if the store failed; what was taken then is perhaps never sent, but not twice
     */
    List<ScheduledReminder> takeDue(LocalDate today, int limit);

    /**
     * Notes that it was sent.
     *
     * @throws JournalException if the store failed; noting again is safe
     */
    void sent(ReminderKey key);
}
