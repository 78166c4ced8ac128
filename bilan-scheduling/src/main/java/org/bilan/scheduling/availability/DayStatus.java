package org.bilan.scheduling.availability;

/** Whether a day can hold an appointment, and if not, the first reason why. */
public enum DayStatus {
    OPEN,
    /** A public holiday (jour férié). */
    HOLIDAY,
    /** The consultant is away. */
    ABSENT,
    /** Neither weekly hours nor an exceptional opening. */
    NO_HOURS
}
