/**
 * How the law counts: delays, months, windows, public holidays.
 *
 * <p>Begin with {@link org.bilan.legaltime.Delay}: every delay of the library is one of its records and prints as a
 * sentence; hours alone are counted apart ({@link org.bilan.legaltime.ElapsedHours}). {@link org.bilan.legaltime.LegalCalendar} knows which days count in a territory, between two known years,
 * and refuses the others. Nothing here reads a clock. This room uses no other.
 */
@NullMarked
package org.bilan.legaltime;

import org.jspecify.annotations.NullMarked;
