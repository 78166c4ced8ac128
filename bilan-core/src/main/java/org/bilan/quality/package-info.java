/**
 * What must be proved to others: the Qualiopi indicators with their evidence, and the yearly report of activity (BPF).
 *
 * <p>Begin with {@link org.bilan.quality.QualiopiMatrix} and {@link org.bilan.quality.ActivityReport}. Both are computed
 * from facts and show none of their content. May use {@code rules} and what it may use.
 */
@NullMarked
package org.bilan.quality;

import org.jspecify.annotations.NullMarked;
