package org.bilan.scheduling.availability;

import java.time.LocalDate;

/** Hours of one day beside those of the ordinary week; a holiday or an absence stays closed all the same. */
public record ExceptionalOpening(LocalDate date, OpeningHours hours) {}
