/**
 * What is asked and how it is keyed: the first room of the questionnaires, which knows nothing of a person's answers.
 *
 * <p>Begin with {@link org.bilan.questionnaires.instrument.Instrument}: it holds the items, the scales that key them, and
 * the {@link org.bilan.questionnaires.instrument.Passport} that says who may use it and what is known of its quality.
 *
 * <p>May depend on {@code org.bilan} only.
 */
@NullMarked
package org.bilan.questionnaires.instrument;

import org.jspecify.annotations.NullMarked;
