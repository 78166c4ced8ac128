/**
 * When the consultant can be met: weekly hours, absences, exceptional openings, as read from a file.
 *
 * <p>Begin with {@link org.bilan.scheduling.availability.Availability}; {@link
 * org.bilan.scheduling.availability.AvailabilityFile} reads and writes the text that a consultant keeps. May use only
 * {@code bilan-core}.
 */
@NullMarked
package org.bilan.scheduling.availability;

import org.jspecify.annotations.NullMarked;
