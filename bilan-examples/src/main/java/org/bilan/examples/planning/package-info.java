/**
 * The sessions of one bilan: two proposals, why a third one cannot be, and what becomes of a plan when somebody falls ill.
 *
 * <p>Begin with {@link org.bilan.examples.planning.OneBilan}, which prints all of it in French.
 */
@NullMarked
package org.bilan.examples.planning;

import org.jspecify.annotations.NullMarked;
