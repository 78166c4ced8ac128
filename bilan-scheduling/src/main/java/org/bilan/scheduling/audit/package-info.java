/**
 * The judge of plans, of one bilan or of a whole season, whoever made them: every rule, every place where it is broken, and
 * by how much.
 *
 * <p>Begin with {@link org.bilan.scheduling.audit.PlanAudit}. Written apart from every search and from the constraints that
 * guide them: it reads the plain values of {@code availability}, {@code need} and {@code season}, and of {@code constraint}
 * only what a planned session is.
 */
@NullMarked
package org.bilan.scheduling.audit;

import org.jspecify.annotations.NullMarked;
