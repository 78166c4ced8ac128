package org.bilan.messages;

import org.bilan.reminders.Reminder;

/** A reminder in words, for a message: what is awaited, until when, under which rule. Names nobody. */
public record ReminderText(Texts texts) {
    /** The subject line. */
    public String subject(Reminder reminder) {
        return texts.format("reminder.subject", texts.of(reminder.awaited()));
    }

    /** The message, one sentence. */
    public String message(Reminder reminder) {
        return texts.format(
                "reminder.message",
                reminder.key().bilan().value(),
                texts.of(reminder.awaited()),
                texts.of(reminder.key().dueBy()),
                reminder.key().rule());
    }
}
