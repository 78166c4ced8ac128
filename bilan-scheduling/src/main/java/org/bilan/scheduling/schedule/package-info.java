/**
 * The search for a lawful plan of one bilan, and the reasons why a session has no place.
 *
 * <p>Begin with {@link org.bilan.scheduling.schedule.Scheduler}. May use {@code availability}, {@code need} and {@code
 * constraint}.
 */
@NullMarked
package org.bilan.scheduling.schedule;

import org.jspecify.annotations.NullMarked;
