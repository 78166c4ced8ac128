/**
 * What you plug in: the holes of the library, each with its contract in numbered clauses.
 *
 * <p>Begin with {@link org.bilan.port.BilanJournal}. The testkit holds one contract class per port; an adapter that
 * passes it may be trusted. May use {@code lifecycle}, {@code proof}, {@code reminders}, {@code sealing},
 * {@code secrecy} and what they may use.
 */
@NullMarked
package org.bilan.port;

import org.jspecify.annotations.NullMarked;
