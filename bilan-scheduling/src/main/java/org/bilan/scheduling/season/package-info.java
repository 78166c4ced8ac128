/**
 * What a team has to plan together, and what a plan of it is: plain values, without any search.
 *
 * <p>Begin with {@link org.bilan.scheduling.season.Season}. May use {@code availability}, {@code need} and {@code
 * constraint}.
 */
@NullMarked
package org.bilan.scheduling.season;

import org.jspecify.annotations.NullMarked;
