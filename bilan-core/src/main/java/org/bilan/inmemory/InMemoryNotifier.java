package org.bilan.inmemory;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.bilan.lifecycle.BilanId;
import org.bilan.port.Notifier;
import org.bilan.reminders.Reminder;
import org.bilan.reminders.ReminderKey;
import org.bilan.reminders.ReminderPlan;
import org.bilan.reminders.ScheduledReminder;
import org.bilan.reminders.ScheduledReminder.State;

/** An outbox that lives as long as the object; safe for many threads. */
public final class InMemoryNotifier implements Notifier {
    private final SortedMap<ReminderKey, ScheduledReminder> reminders = new TreeMap<>();

    /** An empty outbox. */
    public InMemoryNotifier() {}

    @Override
    public synchronized void apply(ReminderPlan plan) {
        for (Reminder reminder : plan.schedule()) {
            ScheduledReminder waiting = new ScheduledReminder(reminder, State.WAITING);
            reminders.merge(reminder.key(), waiting, (old, more) -> old.state() == State.CANCELLED ? more : old);
        }
        plan.cancel().forEach(key -> move(key, State.WAITING, State.CANCELLED));
    }

    @Override
    public synchronized List<ScheduledReminder> of(BilanId bilan) {
        return reminders.values().stream()
                .filter(each -> each.key().bilan().equals(bilan))
                .toList();
    }

    @Override
    public synchronized List<ScheduledReminder> takeDue(LocalDate today, int limit) {
        if (limit < 1) {
            throw new IllegalArgumentException("limit (" + limit + ") must be at least 1");
        }
        List<ScheduledReminder> due = reminders.values().stream()
                .filter(each -> each.state() == State.WAITING
                        && !each.reminder().sendOn().isAfter(today))
                .sorted(ScheduledReminder.BY_DAY)
                .limit(limit)
                .map(each -> new ScheduledReminder(each.reminder(), State.TAKEN))
                .toList();
        due.forEach(each -> reminders.put(each.key(), each));
        return due;
    }

    @Override
    public synchronized void sent(ReminderKey key) {
        move(key, State.TAKEN, State.SENT);
    }

    private void move(ReminderKey key, State from, State to) {
        reminders.computeIfPresent(
                key, (same, old) -> old.state() == from ? new ScheduledReminder(old.reminder(), to) : old);
    }
}
