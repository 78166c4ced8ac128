/**
 * A provider's own rules over the law, as an embedder would write them: stricter numbers, and a promise nobody else makes.
 *
 * <p>Begin with {@link org.bilan.examples.houserules.OwnRules}; the test beside it runs the laws of the testkit on them.
 */
@NullMarked
package org.bilan.examples.houserules;

import org.jspecify.annotations.NullMarked;
