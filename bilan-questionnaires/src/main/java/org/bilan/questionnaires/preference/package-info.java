/**
 * What a person said of things against each other, from whatever format: rankings, pairs, blocks, best and worst, shares, piles.
 *
 * <p>Begin with {@link org.bilan.questionnaires.preference.Preferences}: it keeps what was said, pair by pair, and nothing that
 * was not; what is unknown stays unknown. Counts, ranks, consistency and the models of choice are read from it.
 *
 * <p>May depend on {@code .instrument} and {@code .answers}.
 */
@NullMarked
package org.bilan.questionnaires.preference;

import org.jspecify.annotations.NullMarked;
