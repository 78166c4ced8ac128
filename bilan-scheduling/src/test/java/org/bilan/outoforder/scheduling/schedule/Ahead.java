package org.bilan.outoforder.scheduling.schedule;

/** What the counter-example should not use. */
public record Ahead() {}
