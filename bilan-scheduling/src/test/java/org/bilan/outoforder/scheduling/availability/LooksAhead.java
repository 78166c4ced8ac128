package org.bilan.outoforder.scheduling.availability;

import org.bilan.outoforder.scheduling.schedule.Ahead;

/** A counter-example: the first room uses a later one. */
public record LooksAhead(Ahead ahead) {}
