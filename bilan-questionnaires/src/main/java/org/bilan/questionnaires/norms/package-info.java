/**
 * A score among other people's: standard scores, percentiles, error bands, change.
 *
 * <p>Begin with {@link org.bilan.questionnaires.norms.Norms#place}. It takes scores that may be compared and no other: a score
 * within the person does not compile. No norm is shipped that was not measured; {@link
 * org.bilan.questionnaires.norms.NormSample} makes one from a sample.
 *
 * <p>May depend on {@code .instrument}, {@code .answers} and {@code .scoring}.
 */
@NullMarked
package org.bilan.questionnaires.norms;

import org.jspecify.annotations.NullMarked;
