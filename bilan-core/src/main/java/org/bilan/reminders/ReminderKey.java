package org.bilan.reminders;

import java.time.LocalDate;
import java.util.Comparator;
import org.bilan.lifecycle.BilanId;

/**
 * What makes two reminders the same: one bilan, one rule, one last day. If the day moves it is another reminder.
 *
 * @param rule id of the rule
 * @param dueBy last lawful day
 */
public record ReminderKey(BilanId bilan, String rule, LocalDate dueBy) implements Comparable<ReminderKey> {
    private static final Comparator<ReminderKey> ORDER = Comparator.comparing(
                    (ReminderKey key) -> key.bilan().value())
            .thenComparing(ReminderKey::dueBy)
            .thenComparing(ReminderKey::rule);

    @Override
    public int compareTo(ReminderKey other) {
        return ORDER.compare(this, other);
    }

    /** For the key of a message that goes out of the house. */
    @Override
    public String toString() {
        return bilan + "/" + rule + "/" + dueBy;
    }
}
