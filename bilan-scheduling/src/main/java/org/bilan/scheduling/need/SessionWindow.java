package org.bilan.scheduling.need;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bilan.legaltime.DateWindow;

/**
 * The days on which a session can be as far as the rules, the gaps and the wishes say, and the rules behind them.
 *
 * <p>Nobody's hours are looked at: a plan may still be impossible, and then says why by itself.
 *
 * @param earliest first day, inclusive
 * @param latest last day, inclusive; before the earliest if no day is left
 * @param because every rule that bears on it, with its own window
 */
public record SessionWindow(SessionNeed need, LocalDate earliest, LocalDate latest, List<LegalBound> because) {
    public SessionWindow {
        because = List.copyOf(because);
    }

    /** The windows of all sessions of a programme, in its order. */
    public static List<SessionWindow> of(Programme programme, LegalFrame frame) {
        return new Windows(programme, frame).all();
    }

    /** Whether a day is left. */
    public boolean isPossible() {
        return !latest.isBefore(earliest);
    }

    /** The days, if one is left. */
    public DateWindow days() {
        if (!isPossible()) {
            throw new IllegalStateException(
                    "no day is left for " + need.id() + ": " + earliest + " is after " + latest);
        }
        return DateWindow.between(earliest, latest);
    }

    /** The windows of one programme, from both of its ends. */
    private static final class Windows {
        private final Programme programme;
        private final List<LegalBound> start;
        private final List<LegalBound> earlyEnd;
        private final List<LegalBound> lateEnd;
        private final LocalDate first;
        private final LocalDate last;

        Windows(Programme programme, LegalFrame frame) {
            this.programme = programme;
            this.start = frame.startBounds();
            LocalDate afterHeld = frame.held()
                    .map(held -> held.last().plusDays(Math.max(1, programme.minimumGapDays())))
                    .orElse(programme.earliestDay());
            LocalDate from = LegalBound.earliest(start, programme.earliestDay());
            this.first = from.isBefore(afterHeld) ? afterHeld : from;
            LocalDate until = LegalBound.latest(start, programme.latestDay());
            this.earlyEnd = frame.endBounds(frame.held().map(HeldSpan::first).orElse(first));
            this.lateEnd = frame.endBounds(frame.held().map(HeldSpan::first).orElse(until));
            this.last = until;
        }

        List<SessionWindow> all() {
            List<SessionWindow> windows = new ArrayList<>();
            for (int i = 0; i < programme.sessions().size(); i++) {
                windows.add(window(i));
            }
            return windows;
        }

        private SessionWindow window(int i) {
            int after = programme.sessions().size() - 1 - i;
            LocalDate earliest = first.plusDays((long) i * programme.minimumGapDays());
            LocalDate latest = LegalBound.latest(lateEnd, programme.latestDay())
                    .minusDays((long) after * programme.minimumGapDays());
            return new SessionWindow(
                    programme.sessions().get(i),
                    after == 0 ? LegalBound.earliest(earlyEnd, earliest) : earliest,
                    i == 0 && latest.isAfter(last) ? last : latest,
                    because(i == 0, i > 0 || after == 0 || latest.isBefore(last)));
        }

        private List<LegalBound> because(boolean startBears, boolean endBears) {
            List<LegalBound> bounds = new ArrayList<>(startBears ? start : List.of());
            bounds.addAll(endBears ? lateEnd : List.of());
            return bounds;
        }
    }
}
