package org.bilan.scheduling.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.legaltime.DateWindow;
import org.bilan.messages.Texts;
import org.bilan.scheduling.need.LegalBound;
import org.bilan.scheduling.need.MinuteCeiling;

/**
 * Why a session has no place. Days are inclusive at both ends.
 *
 * <p>In the order in which they are looked for: minutes, legal windows, wished days, then each day that was left.
 */
public sealed interface Reason {

    /** Stable code for front ends, for example {@code holiday}. */
    String code();

    /** The days in question; empty where the reason is not one of days. */
    Optional<DateWindow> days();

    /** In words: French for a French locale, English for any other. */
    String in(Locale locale);

    /** All sessions together are longer than a rule allows, or than was agreed where the ceiling is empty. */
    record TooManyMinutes(int plannedMinutes, int mostMinutes, Optional<MinuteCeiling> ceiling) implements Reason {
        @Override
        public String code() {
            return "too-many-minutes";
        }

        @Override
        public Optional<DateWindow> days() {
            return Optional.empty();
        }

        @Override
        public String in(Locale locale) {
            String source = ceiling.map(rule -> rule.norm().toString()).orElse(Words.in(locale, "accord", "agreement"));
            return plannedMinutes
                    + Words.in(locale, " minutes prévues, ", " minutes planned, ")
                    + mostMinutes
                    + Words.in(locale, " au plus : ", " at most: ")
                    + source;
        }
    }

    /** A rule allows the session within these days only. */
    record OutsideLegalWindow(LegalBound bound) implements Reason {
        @Override
        public String code() {
            return "outside-legal-window";
        }

        @Override
        public Optional<DateWindow> days() {
            return Optional.of(bound.window());
        }

        @Override
        public String in(Locale locale) {
            return bound.norm()
                    + Words.in(locale, " ne permet que ", " allows only ")
                    + Words.in(locale, bound.window());
        }
    }

    /** The parties accept these days only. */
    record OutsideWishedDays(DateWindow window) implements Reason {
        @Override
        public String code() {
            return "outside-wished-days";
        }

        @Override
        public Optional<DateWindow> days() {
            return Optional.of(window);
        }

        @Override
        public String in(Locale locale) {
            return Words.in(locale, "les parties ne souhaitent que ", "the parties wish only ")
                    + Words.in(locale, window);
        }
    }

    /**
     * No day is left between the session before it, with the gap, and the last day allowed.
     *
     * @param earliest first day on which it could follow
     * @param latest last day allowed, before the earliest
     */
    record NoDayLeft(LocalDate earliest, LocalDate latest) implements Reason {
        @Override
        public String code() {
            return "no-day-left";
        }

        @Override
        public Optional<DateWindow> days() {
            return Optional.empty();
        }

        @Override
        public String in(Locale locale) {
            return Words.in(locale, "possible au plus tôt le ", "possible on ")
                    + Texts.in(locale).of(earliest)
                    + Words.in(locale, ", permise au plus tard le ", " at the earliest, allowed until ")
                    + Texts.in(locale).of(latest);
        }
    }

    /** Public holidays. */
    record Holiday(DateWindow window) implements Reason {
        @Override
        public String code() {
            return "holiday";
        }

        @Override
        public Optional<DateWindow> days() {
            return Optional.of(window);
        }

        @Override
        public String in(Locale locale) {
            return Words.in(locale, "férié ", "holiday ") + Words.in(locale, window);
        }
    }

    /** The consultant is away. */
    record Away(DateWindow window, String label) implements Reason {
        @Override
        public String code() {
            return "away";
        }

        @Override
        public Optional<DateWindow> days() {
            return Optional.of(window);
        }

        @Override
        public String in(Locale locale) {
            return Words.in(locale, "absence ", "away ")
                    + Words.in(locale, window)
                    + (label.isEmpty() ? "" : " (" + label + ")");
        }
    }

    /** Neither weekly hours nor an exceptional opening. */
    record NoHours(DateWindow window) implements Reason {
        @Override
        public String code() {
            return "no-hours";
        }

        @Override
        public Optional<DateWindow> days() {
            return Optional.of(window);
        }

        @Override
        public String in(Locale locale) {
            return Words.in(locale, "aucune ouverture ", "no hours ") + Words.in(locale, window);
        }
    }

    /**
     * Open, and no opening is long enough.
     *
     * @param longestMinutes the longest one of these days, in minutes
     */
    record OpeningTooShort(DateWindow window, int longestMinutes) implements Reason {
        @Override
        public String code() {
            return "opening-too-short";
        }

        @Override
        public Optional<DateWindow> days() {
            return Optional.of(window);
        }

        @Override
        public String in(Locale locale) {
            return Words.in(locale, "ouvertures de ", "openings of ")
                    + longestMinutes
                    + Words.in(locale, " minutes au plus ", " minutes at most ")
                    + Words.in(locale, window);
        }
    }

    /** It comes after sessions that have no place themselves. */
    record Waits(List<String> forSessionIds) implements Reason {
        public Waits {
            forSessionIds = List.copyOf(forSessionIds);
        }

        @Override
        public String code() {
            return "waits";
        }

        @Override
        public Optional<DateWindow> days() {
            return Optional.empty();
        }

        @Override
        public String in(Locale locale) {
            return Words.in(locale, "vient après ", "comes after ") + String.join(", ", forSessionIds);
        }
    }
}
