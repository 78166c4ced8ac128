package org.bilan.scheduling.need;

import org.bilan.legaltime.LegalCalendar;
import org.bilan.scheduling.availability.Availability;

/**
 * All that a proposal or a check of a plan may see.
 *
 * @param frame the windows of the rules
 * @param availability when the consultant can be met
 * @param calendar the holidays of the establishment
 */
public record PlanningCase(Programme programme, LegalFrame frame, Availability availability, LegalCalendar calendar) {}
