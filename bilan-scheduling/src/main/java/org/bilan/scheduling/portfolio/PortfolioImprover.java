package org.bilan.scheduling.portfolio;

import org.bilan.scheduling.season.Portfolio;
import org.bilan.scheduling.season.Season;

/**
 * Makes a plan of a season better: an engine of the host, or that of the library.
 *
 * <ol>
 *   <li>It is given a plan, lawful or not, and answers with a plan of the same season, which may be the same.
 *   <li>Whether the answer is lawful, and better, is not for it to say: wrap it in {@link AuditedImprover}, which keeps the
 *       given plan where the answer is neither.
 *   <li>It changes neither the season nor the plan that it was given.
 * </ol>
 */
@FunctionalInterface
public interface PortfolioImprover {
    /** A plan that is meant to be better, or as good. */
    Portfolio improve(Season season, Portfolio given);
}
