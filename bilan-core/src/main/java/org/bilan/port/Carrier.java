package org.bilan.port;

import org.bilan.reminders.Reminder;

/** Sends one reminder, by whatever means: a mail, a task on a board. Its key is the key of the message. */
public interface Carrier {
    /** Sends it; whatever it throws means that it is not known whether it was sent. */
    void carry(Reminder reminder);
}
