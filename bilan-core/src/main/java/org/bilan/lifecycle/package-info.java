/**
 * The story of one bilan, in the order in which it is lived.
 *
 * <p>Begin with {@link org.bilan.lifecycle.BilanEvent}: one record per fact. {@link org.bilan.lifecycle.BilanDecider}
 * folds facts into a {@link org.bilan.lifecycle.Bilan} and refuses a fact that contradicts the story; whether a fact
 * keeps the law is for {@code org.bilan.rules} to say. Pure: no clock, no port. May use {@code legaltime}, {@code law},
 * {@code parties} and {@code agreement}.
 */
@NullMarked
package org.bilan.lifecycle;

import org.jspecify.annotations.NullMarked;
