package org.bilan.scheduling.schedule;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.bilan.legaltime.DateWindow;
import org.bilan.scheduling.need.LegalBound;
import org.bilan.scheduling.need.LegalFrame;

/** The days of the last session for each first day, the rules asked once a day. */
final class Frame {
    private final LegalFrame frame;
    private final Map<Long, List<LegalBound>> ends = new HashMap<>();

    Frame(LegalFrame frame) {
        this.frame = frame;
    }

    /** The first and the last day of the last session, both inclusive; the last is before the first if there is none. */
    long[] end(long firstDay, Predicate<LegalBound> inForce) {
        long low = -Candidates.FAR;
        long high = Candidates.FAR;
        for (LegalBound bound : ends.computeIfAbsent(firstDay, day -> frame.endBounds(LocalDate.ofEpochDay(day)))) {
            if (inForce.test(bound)) {
                DateWindow window = bound.window();
                low = Math.max(low, window.earliest().map(LocalDate::toEpochDay).orElse(low));
                high = Math.min(high, window.latest().map(LocalDate::toEpochDay).orElse(high));
            }
        }
        return new long[] {low, high};
    }
}
