package org.bilan.scheduling.calendarfile;

import org.bilan.scheduling.availability.TimeSlot;

/**
 * An appointment as it is read again from a file that this library wrote.
 *
 * @param uid stable id: the same for all revisions of one session
 * @param sequence higher in a later revision; of two entries of one id the higher one counts
 * @param isCancelled whether it is called off
 */
public record CalendarEntry(String uid, int sequence, TimeSlot slot, boolean isCancelled) {
    /** Whether it replaces another entry: the same appointment, and not an older revision. */
    public boolean replaces(CalendarEntry other) {
        return uid.equals(other.uid) && sequence >= other.sequence;
    }
}
