/**
 * What is to be placed, and within which days: the programme of sessions, and the windows that the rules give.
 *
 * <p>Begin with {@link org.bilan.scheduling.need.PlanningCase}, all that a proposal or a check may see. {@link
 * org.bilan.scheduling.need.AssessedFrame} reads the windows from an assessment; no number of the law stands here. May
 * use {@code availability}.
 */
@NullMarked
package org.bilan.scheduling.need;

import org.jspecify.annotations.NullMarked;
