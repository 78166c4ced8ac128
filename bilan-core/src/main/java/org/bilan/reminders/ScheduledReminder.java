package org.bilan.reminders;

import java.util.Comparator;

/** A reminder and what became of it. */
public record ScheduledReminder(Reminder reminder, State state) {
    /** In the order in which they are to be sent: by day, then by key. */
    public static final Comparator<ScheduledReminder> BY_DAY = Comparator.comparing(
                    (ScheduledReminder each) -> each.reminder().sendOn())
            .thenComparing(ScheduledReminder::key);

    /** What became of a reminder. */
    public enum State {
        /** It waits for its day. */
        WAITING,
        /** What it reminded of was done, or moved to another day. */
        CANCELLED,
        /** It was handed out to be sent; whether it was sent is not known. It is never handed out again. */
        TAKEN,
        /** It was sent. */
        SENT
    }

    public ReminderKey key() {
        return reminder.key();
    }
}
