package org.bilan.scheduling.schedule;

/**
 * A complete, lawful plan and what it costs by the wishes; 0 if everybody has all that was wished.
 *
 * @param cost the square of the days by which each gap is off the cadence, the days of delay of the start, and the weights
 *     of the wishes that are not met
 */
public record Proposal(Schedule schedule, long cost) {}
