package org.bilan.reminders;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What must change so that exactly the wanted reminders wait. Worked out again after it was done, it is empty. */
public record ReminderPlan(List<Reminder> schedule, List<ReminderKey> cancel) {
    public ReminderPlan {
        schedule = List.copyOf(schedule);
        cancel = List.copyOf(cancel);
    }

    /**
     * The changes from what is known to what is wanted. What was handed out stays; what was cancelled and is wanted again
     * waits again.
     */
    public static ReminderPlan of(List<Reminder> wanted, List<ScheduledReminder> known) {
        Map<ReminderKey, ScheduledReminder.State> states = new HashMap<>();
        known.forEach(each -> states.put(each.key(), each.state()));
        Set<ReminderKey> keys = new HashSet<>();
        wanted.forEach(each -> keys.add(each.key()));
        return new ReminderPlan(
                wanted.stream().filter(each -> isOpen(states.get(each.key()))).toList(),
                known.stream()
                        .filter(each -> each.state() == ScheduledReminder.State.WAITING)
                        .map(ScheduledReminder::key)
                        .filter(key -> !keys.contains(key))
                        .toList());
    }

    public boolean isEmpty() {
        return schedule.isEmpty() && cancel.isEmpty();
    }

    private static boolean isOpen(ScheduledReminder.@Nullable State state) {
        return state == null || state == ScheduledReminder.State.CANCELLED;
    }
}
