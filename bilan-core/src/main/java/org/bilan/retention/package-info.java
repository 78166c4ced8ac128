/**
 * What is kept until when, and the proof that it was destroyed (R.6313-7).
 *
 * <p>Begin with {@link org.bilan.retention.RetentionPlan}, a projection of the assessment: it works out no date of its
 * own. {@link org.bilan.retention.DestructionCertificate} is what remains. May use {@code rules}, {@code sealing} and what
 * they may use.
 */
@NullMarked
package org.bilan.retention;

import org.jspecify.annotations.NullMarked;
