/**
 * What a text says: citations, values in force, norms.
 *
 * <p>Begin with {@link org.bilan.law.LegalValue}: a number of the law or of a promise is a timeline of values, each with
 * its first day in force and its citation. No number and no article stands anywhere else than in a
 * {@code LegalValue} and in {@link org.bilan.law.Citation}. May use {@code legaltime}.
 */
@NullMarked
package org.bilan.law;

import org.jspecify.annotations.NullMarked;
