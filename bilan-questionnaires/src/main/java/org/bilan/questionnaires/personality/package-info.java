/**
 * Scales read as leanings to one of two poles (type theory), with the error of measurement kept in sight.
 *
 * <p>Begin with {@link org.bilan.questionnaires.personality.TypeProfile#of}. The middle belongs to no pole, and a leaning within
 * the error of measurement is said to be borderline.
 *
 * <p>May depend on {@code .instrument}, {@code .answers}, {@code .scoring} and {@code .norms}.
 */
@NullMarked
package org.bilan.questionnaires.personality;

import org.jspecify.annotations.NullMarked;
