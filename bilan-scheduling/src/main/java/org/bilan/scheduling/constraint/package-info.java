/**
 * What a plan must keep, each constraint as a value, and the check that judges any plan, proposed or made by hand.
 *
 * <p>Begin with {@link org.bilan.scheduling.constraint.PlanCheck}. Nothing here is shared with the search for a plan: the
 * two are each other's proof. May use {@code availability} and {@code need}.
 */
@NullMarked
package org.bilan.scheduling.constraint;

import org.jspecify.annotations.NullMarked;
