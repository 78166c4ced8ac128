/**
 * The search for a plan of a whole season: many bilans, the consultants and the rooms that they share.
 *
 * <p>Begin with {@link org.bilan.scheduling.portfolio.PortfolioPlanner}; {@link
 * org.bilan.scheduling.portfolio.PortfolioImprover} is where a host plugs in an engine of its own, and {@link
 * org.bilan.scheduling.portfolio.AuditedImprover} what judges both. {@link org.bilan.scheduling.portfolio.FairAssignment}
 * shares out beneficiaries alone, before any day is looked at. May use every room before it; nothing of {@code audit}
 * is used in searching.
 */
@NullMarked
package org.bilan.scheduling.portfolio;

import org.jspecify.annotations.NullMarked;
