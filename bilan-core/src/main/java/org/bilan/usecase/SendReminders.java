package org.bilan.usecase;

import java.time.LocalDate;
import java.util.List;
import org.bilan.lifecycle.BilanId;
import org.bilan.port.Carrier;
import org.bilan.port.JournalException;
import org.bilan.port.Notifier;
import org.bilan.reminders.Reminder;
import org.bilan.reminders.ReminderPlan;
import org.bilan.reminders.ScheduledReminder;
import org.bilan.rules.Assessment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the outbox in step with what is due, and sends what is to be sent: each reminder at most once. One that was taken
 * and of which nobody knows whether it was sent stays listed as taken, for a person to look at.
 */
public final class SendReminders {
    /** How many are taken at once: what a crash can leave in doubt. */
    private static final int BATCH = 20;

    private static final Logger LOG = LoggerFactory.getLogger(SendReminders.class);

    private final AssessBilan assessments;
    private final Notifier notifier;
    private final Carrier carrier;
    private final int leadDays;

    /**
     * Sends by that carrier.
     *
     * @param leadDays calendar days before the last day on which a reminder is sent
     */
    public SendReminders(AssessBilan assessments, Notifier notifier, Carrier carrier, int leadDays) {
        this.assessments = assessments;
        this.notifier = notifier;
        this.carrier = carrier;
        this.leadDays = leadDays;
    }

    /**
     * Brings the outbox of one bilan in step with what is due on that day; a date that moved cancels the old reminder.
     *
     * @throws JournalException if a store failed; doing it again is safe
     */
    public ReminderPlan plan(BilanId id, LocalDate asOf) {
        Assessment assessment = assessments.assess(id, asOf);
        ReminderPlan plan = ReminderPlan.of(Reminder.of(id, assessment, leadDays), notifier.of(id));
        if (!plan.isEmpty()) {
            notifier.apply(plan);
        }
        LOG.debug(
                "bilan {}: {} reminders scheduled, {} cancelled",
                id,
                plan.schedule().size(),
                plan.cancel().size());
        return plan;
    }

    /**
     * Sends all whose day has come; how many were sent.
     *
     * @throws JournalException if the store failed; doing it again is safe
     */
    public int send(LocalDate today) {
        int sent = 0;
        List<ScheduledReminder> due = notifier.takeDue(today, BATCH);
        while (!due.isEmpty()) {
            for (ScheduledReminder each : due) {
                sent += carried(each.reminder()) ? 1 : 0;
            }
            due = notifier.takeDue(today, BATCH);
        }
        return sent;
    }

    private boolean carried(Reminder reminder) {
        try {
            carrier.carry(reminder);
        } catch (RuntimeException e) {
            LOG.warn(
                    "reminder {} may not have been sent: {}",
                    reminder.key(),
                    e.getClass().getName());
            return false;
        }
        notifier.sent(reminder.key());
        return true;
    }
}
