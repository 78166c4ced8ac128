/**
 * The schedule as a calendar file (RFC 5545) that any calendar reads.
 *
 * <p>Begin with {@link org.bilan.scheduling.calendarfile.CalendarFile}; the library behind it, ical4j, is in no
 * signature. May use every other room of this module.
 */
@NullMarked
package org.bilan.scheduling.calendarfile;

import org.jspecify.annotations.NullMarked;
