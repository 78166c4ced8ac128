package org.bilan.scheduling.constraint;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bilan.legaltime.DateWindow;
import org.bilan.messages.Texts;
import org.bilan.scheduling.availability.Availability;
import org.bilan.scheduling.availability.Diary;
import org.bilan.scheduling.availability.OpeningHours;
import org.bilan.scheduling.availability.Room;
import org.bilan.scheduling.availability.Span;

/** What the constraints share: their words, and whether a diary has room for a session. */
final class Say {
    private Say() {}

    static String say(Locale locale, String french, String english) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? french : english;
    }

    static String days(Locale locale, int count) {
        return count + (count == 1 ? say(locale, " jour", " day") : say(locale, " jours", " days"));
    }

    static String days(Locale locale, DateWindow window) {
        boolean oneDay = window.earliest().isPresent() && window.earliest().equals(window.latest());
        return oneDay
                ? say(locale, "le ", "on ")
                        + Texts.in(locale).of(window.earliest().orElseThrow())
                : Texts.in(locale).of(window);
    }

    static String label(String label) {
        return label.isEmpty() ? "" : " (" + label + ")";
    }

    static String week(Locale locale, Availability hours) {
        Locale words = say(locale, "fr", "en").equals("fr") ? Locale.FRENCH : Locale.ENGLISH;
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> !hours.weekly().on(day).isEmpty())
                .map(day -> day.getDisplayName(TextStyle.FULL, words) + " "
                        + hours.weekly().on(day).stream()
                                .map(OpeningHours::toString)
                                .collect(Collectors.joining(", ")))
                .collect(Collectors.joining(" ; "));
    }

    static Optional<Room> find(List<Room> rooms, Venue venue) {
        return rooms.stream().filter(room -> room.id().equals(venue.roomId())).findFirst();
    }

    static Span span(PlannedSession session) {
        return new Span(
                session.slot().startsAt().toInstant(), session.slot().endsAt().toInstant());
    }

    /** Whether a diary is open all the time of a session, and with its buffers meets nothing taken. */
    static boolean isFree(Diary diary, PlannedSession session) {
        LocalDate day =
                span(session).startInclusive().atZone(diary.hours().zone()).toLocalDate();
        return diary.openAround(day).covers(span(session))
                && !diary.taken().meets(diary.buffers().around(span(session)));
    }
}
