package org.bilan.scheduling.calendarfile;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.Daylight;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.RRule;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;

/**
 * A zone as its present rules say, with one observance for each half of the year; older clients read no more.
 *
 * <p>The observances are those of today, written from 1970 on: right for what lies ahead, not for history.
 */
final class Zones {
    private static final int FIRST_YEAR = 1970;
    private static final int DAYS_OF_A_WEEK = 7;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss", Locale.ROOT);

    private Zones() {}

    static VTimeZone of(ZoneId zone) {
        List<ZoneOffsetTransitionRule> changes = zone.getRules().getTransitionRules();
        List<Observance> observances = changes.isEmpty()
                ? List.of(unchanging(zone))
                : changes.stream().map(Zones::observance).toList();
        return new VTimeZone(new PropertyList(List.of(new TzId(zone.getId()))), new ComponentList<>(observances));
    }

    private static Observance unchanging(ZoneId zone) {
        List<ZoneOffsetTransition> past = zone.getRules().getTransitions();
        ZoneOffset offset = past.isEmpty()
                ? zone.getRules().getOffset(Instant.EPOCH)
                : past.get(past.size() - 1).getOffsetAfter();
        return new Standard(new PropertyList(List.of(
                start(LocalDate.ofYearDay(FIRST_YEAR, 1).atStartOfDay()),
                new TzOffsetFrom(offset),
                new TzOffsetTo(offset))));
    }

    private static Observance observance(ZoneOffsetTransitionRule change) {
        ZoneOffsetTransition first = change.createTransition(FIRST_YEAR);
        PropertyList properties = new PropertyList(List.of(
                start(first.getDateTimeBefore()),
                new TzOffsetFrom(first.getOffsetBefore()),
                new TzOffsetTo(first.getOffsetAfter()),
                new RRule<LocalDate>(everyYear(change, first))));
        return first.isGap() ? new Daylight(properties) : new Standard(properties);
    }

    private static Property start(LocalDateTime wall) {
        return new DtStart<LocalDateTime>(new ParameterList(), LOCAL.format(wall));
    }

    /** The day of the change: a date, or a weekday among seven days of its month. */
    private static String everyYear(ZoneOffsetTransitionRule change, ZoneOffsetTransition first) {
        LocalDate day = first.getDateTimeBefore().toLocalDate();
        String inMonth = "FREQ=YEARLY;BYMONTH=" + day.getMonthValue();
        if (change.getDayOfWeek() == null) {
            return inMonth + ";BYMONTHDAY=" + day.getDayOfMonth();
        }
        String weekday = day.getDayOfWeek().name().substring(0, 2);
        return inMonth
                + among(
                        firstOfSeven(change, day.getDayOfWeek()),
                        change.getMonth().maxLength(),
                        weekday);
    }

    /** As {@code -1SU} for the last days of a month, {@code 2SU} for its second week, day by day for any other. */
    private static String among(int from, int lengthOfMonth, String weekday) {
        if (from + DAYS_OF_A_WEEK - 1 == lengthOfMonth) {
            return ";BYDAY=-1" + weekday;
        }
        if (from % DAYS_OF_A_WEEK == 1) {
            return ";BYDAY=" + (from / DAYS_OF_A_WEEK + 1) + weekday;
        }
        return IntStream.range(from, from + DAYS_OF_A_WEEK)
                .mapToObj(Integer::toString)
                .collect(Collectors.joining(",", ";BYDAY=" + weekday + ";BYMONTHDAY=", ""));
    }

    /** The first of the seven days among which the weekday is looked for, as local clocks show it. */
    private static int firstOfSeven(ZoneOffsetTransitionRule change, DayOfWeek localDay) {
        int indicator = change.getDayOfMonthIndicator();
        int from = indicator > 0 ? indicator : change.getMonth().maxLength() + indicator + 2 - DAYS_OF_A_WEEK;
        int shift = localDay.getValue() - change.getDayOfWeek().getValue();
        return from + Math.floorMod(shift + 3, DAYS_OF_A_WEEK) - 3;
    }
}
