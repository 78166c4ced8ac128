/**
 * A team's season planned: who holds which bilan and when it starts, what each consultant carries, and what has no place and
 * why, as text for whoever coordinates the team.
 *
 * <p>Begin with {@link org.bilan.examples.season.TeamSeason}.
 */
@NullMarked
package org.bilan.examples.season;

import org.jspecify.annotations.NullMarked;
