package org.bilan.outoforder.scheduling.audit;

import java.util.List;
import org.bilan.scheduling.constraint.Violation;

/** A counter-example: an audit that speaks of what the planner's check found. */
public record BorrowsFromThePlanner(List<Violation> found, Violation first) {}
