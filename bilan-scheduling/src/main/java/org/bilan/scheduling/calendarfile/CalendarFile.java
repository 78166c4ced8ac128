package org.bilan.scheduling.calendarfile;

import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.bilan.parties.Provider;
import org.bilan.scheduling.constraint.PlannedSession;
import org.bilan.scheduling.schedule.Schedule;

/**
 * A schedule as an iCalendar object (RFC 5545), to be published: one event a session.
 *
 * <p>A UID is made of the bilan, the session and the provider's domain, never of the time, so that a moved session
 * replaces itself. Titles are neutral: the calendar may be read by the employer. Zones are written from the rules that
 * Java knows; nothing is fetched from a network. The same schedule and the same stamp give the same bytes.
 *
 * @param text the whole file; lines end with CR LF and are folded
 */
public record CalendarFile(String text) {
    private static final ProdId PRODUCT = new ProdId("-//bilan//bilan-scheduling//FR");

    /**
     * The placed sessions of a schedule.
     *
     * @param dtstamp when the file is made; written as DTSTAMP of each event, in whole seconds
     * @throws IllegalArgumentException if no session is placed: a calendar file holds at least one event
     */
    public static CalendarFile of(Schedule schedule, Provider provider, Instant dtstamp) {
        if (schedule.sessions().isEmpty()) {
            throw new IllegalArgumentException("schedule of " + schedule.bilan() + " must hold a placed session");
        }
        Events events = new Events(schedule.bilan(), provider, dtstamp);
        return file(ImmutableMethod.PUBLISH, schedule.sessions(), events::of);
    }

    /**
     * An invitation to one session, or, if the session was moved, the update of an earlier one: one event a file, since
     * some calendars open several as a calendar of its own.
     *
     * @param dtstamp when the file is made, in whole seconds
     */
    public static CalendarFile invitation(PlannedSession session, Invitation invitation, Instant dtstamp) {
        Events events = new Events(invitation.bilan(), invitation.provider(), dtstamp);
        return file(ImmutableMethod.REQUEST, List.of(session), one -> events.invited(one, invitation));
    }

    /**
     * The message that calls a session off for those who were invited.
     *
     * @param session at its last place, of the revision that was sent last
     * @param dtstamp when the file is made, in whole seconds
     */
    public static CalendarFile cancellation(PlannedSession session, Invitation invitation, Instant dtstamp) {
        Events events = new Events(invitation.bilan(), invitation.provider(), dtstamp);
        return file(ImmutableMethod.CANCEL, List.of(session), one -> events.cancelled(one, invitation));
    }

    /** Reads again what was written: the appointments, or all problems; never half of them. */
    public static Validation<Seq<CalendarProblem>, List<CalendarEntry>> read(String text) {
        return new EntryReader().read(text);
    }

    /** The file as it is stored or sent: UTF-8. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static CalendarFile file(
            Method method, List<PlannedSession> sessions, Function<PlannedSession, VEvent> event) {
        List<CalendarComponent> components = new ArrayList<>();
        sessions.stream()
                .map(session -> session.slot().zone())
                .distinct()
                .map(Zones::of)
                .forEach(components::add);
        sessions.forEach(session -> components.add(event.apply(session)));
        PropertyList head =
                new PropertyList(List.of(PRODUCT, ImmutableVersion.VERSION_2_0, ImmutableCalScale.GREGORIAN, method));
        return new CalendarFile(written(new Calendar(head, new ComponentList<>(components))));
    }

    private static String written(Calendar calendar) {
        StringWriter text = new StringWriter();
        try {
            new CalendarOutputter().output(calendar, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
