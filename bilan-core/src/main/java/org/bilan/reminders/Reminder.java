package org.bilan.reminders;

import java.time.LocalDate;
import java.util.List;
import org.bilan.legaltime.DateWindow;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.FactKind;
import org.bilan.rules.Assessment;
import org.bilan.rules.Finding;

/**
 * A reminder of something that is due (relance).
 *
 * @param awaited the kind of fact that is awaited
 * @param sendOn first day on which it may be sent
 */
public record Reminder(ReminderKey key, FactKind awaited, LocalDate sendOn) {

    /**
     * The reminders of an assessment: one for each fact that is awaited until a known last day.
     *
     * @param leadDays calendar days before the last day on which they are sent, not before the window opens; not negative
     * @throws IllegalArgumentException if {@code leadDays} is negative
     */
    public static List<Reminder> of(BilanId bilan, Assessment assessment, int leadDays) {
        if (leadDays < 0) {
            throw new IllegalArgumentException("leadDays (" + leadDays + ") must not be negative");
        }
        return assessment.agenda().stream()
                .filter(Finding.Due::awaitsAFact)
                .flatMap(due -> due.window().latest().stream().map(last -> of(bilan, due, last.minusDays(leadDays))))
                .toList();
    }

    private static Reminder of(BilanId bilan, Finding.Due due, LocalDate early) {
        DateWindow window = due.window();
        LocalDate sendOn = window.isAfter(early) ? window.earliest().orElse(early) : early;
        ReminderKey key =
                new ReminderKey(bilan, due.norm().id(), window.latest().orElse(early));
        return new Reminder(key, due.awaited(), sendOn);
    }
}
