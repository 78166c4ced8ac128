/**
 * What whoever embeds the planner may test with: arbitrary cases, laws, and the contract of the booking port.
 *
 * <p>Begin with {@link org.bilan.scheduling.testkit.PlanLaws}. Published as the test-jar of this module.
 */
@NullMarked
package org.bilan.scheduling.testkit;

import org.jspecify.annotations.NullMarked;
