/**
 * Who must be told of what is due: obligations of an assessment as reminders, each under a key that is the same however
 * often it is worked out.
 *
 * <p>Begin with {@link org.bilan.reminders.Reminder}. May use {@code rules} and what it may use; words are in
 * {@code messages}, sending is behind the port {@code Notifier}.
 */
@NullMarked
package org.bilan.reminders;

import org.jspecify.annotations.NullMarked;
