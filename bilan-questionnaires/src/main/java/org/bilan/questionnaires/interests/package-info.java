/**
 * Vocational interests on the six themes of Holland (RIASEC): code, differentiation, consistency, hexagon, congruence.
 *
 * <p>Begin with {@link org.bilan.questionnaires.interests.RiasecProfile#of}. Ties are kept: a code is an ordered partition of
 * the themes, and an index that needs one code is the mean over all codes compatible with the scores (Iachan, 1990).
 *
 * <p>May depend on {@code .instrument}, {@code .answers} and {@code .scoring}.
 */
@NullMarked
package org.bilan.questionnaires.interests;

import org.jspecify.annotations.NullMarked;
