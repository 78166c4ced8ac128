/**
 * An engine of the host behind {@link org.bilan.scheduling.portfolio.PortfolioImprover}: Timefold plans a season, modelled
 * after its own documentation, and is judged by the audit of the library like any other.
 *
 * <p>Begin with {@link org.bilan.examples.timefold.TimefoldImprover}. Fields without a value yet are null, as Timefold asks,
 * so this package is not checked for nulls.
 */
@NullUnmarked
package org.bilan.examples.timefold;

import org.jspecify.annotations.NullUnmarked;
