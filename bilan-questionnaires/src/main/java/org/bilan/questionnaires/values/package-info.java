/**
 * Scores freed from how high a person rates everything: what stands out within the person.
 *
 * <p>Begin with {@link org.bilan.questionnaires.values.CentredProfile#of}. Centred scores are a type of their own, which no norm
 * takes.
 *
 * <p>May depend on {@code .instrument}, {@code .answers}, {@code .scoring} and {@code .preference}.
 */
@NullMarked
package org.bilan.questionnaires.values;

import org.jspecify.annotations.NullMarked;
