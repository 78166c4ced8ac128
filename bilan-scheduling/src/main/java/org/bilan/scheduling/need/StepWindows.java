package org.bilan.scheduling.need;

import io.vavr.control.Either;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.bilan.legaltime.DateWindow;
import org.bilan.scheduling.availability.WorkingCalendar;

/**
 * For each step the days that it has in at least one whole set of dates that keeps every rule: exact, not an estimate.
 *
 * <p>All earliest days together keep every rule, and so do all latest ones. A day in between may be closed.
 *
 * @param byStep the window of each step, both ends included; no end where nothing limits it
 */
public record StepWindows(Map<Step, DateWindow> byStep) {
    public StepWindows {
        byStep = Collections.unmodifiableMap(new EnumMap<>(byStep));
    }

    /**
     * The windows under some rules, or a smallest set of rules that cannot hold together: drop any one of them, and the
     * others of the set can.
     *
     * @param rules what can be given up last: of several conflicts, one is named that reaches least far down the list
     * @throws org.bilan.legaltime.OutsideKnownYears if a day in question is in a year that the calendar does not know
     */
    public static Either<List<StepRule>, StepWindows> of(List<StepRule> rules, WorkingCalendar calendar) {
        StepNetwork network = StepNetwork.of(rules, calendar);
        StepDays days = new StepDays();
        return network.narrow(days) ? Either.right(days.windows()) : Either.left(network.conflict());
    }

    /** The window of a step; all days if no rule is about it. */
    public DateWindow of(Step step) {
        return byStep.getOrDefault(step, DateWindow.always());
    }
}
