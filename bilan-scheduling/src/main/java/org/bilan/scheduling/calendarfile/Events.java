package org.bilan.scheduling.calendarfile;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.bilan.lifecycle.BilanId;
import org.bilan.parties.Provider;
import org.bilan.scheduling.constraint.PlannedSession;

/** The events of one bilan: a time, and nothing that says what it is for. */
record Events(BilanId bilan, Provider provider, Instant dtstamp) {
    private static final String NEUTRAL_TITLE = "Rendez-vous";

    /** As it is published: named by the domain, since no address is known (RFC 5546, 3.2.1). */
    VEvent of(PlannedSession session) {
        List<Property> properties = common(session, session.revision());
        properties.add(new Organizer(URI.create("https://" + provider.domain())));
        return new VEvent(new PropertyList(properties));
    }

    /** As it is sent to those invited. */
    VEvent invited(PlannedSession session, Invitation invitation) {
        List<Property> properties = common(session, session.revision());
        properties.addAll(people(invitation));
        properties.add(ImmutableStatus.VEVENT_CONFIRMED);
        return new VEvent(new PropertyList(properties));
    }

    /** As it is called off: the same id and time, a later revision (RFC 5546, 3.2.5). */
    VEvent cancelled(PlannedSession session, Invitation invitation) {
        List<Property> properties = common(session, session.revision() + 1);
        properties.addAll(people(invitation));
        properties.add(ImmutableStatus.VEVENT_CANCELLED);
        return new VEvent(new PropertyList(properties));
    }

    private List<Property> common(PlannedSession session, int sequence) {
        return new ArrayList<>(List.of(
                new Uid(uid(session)),
                new DtStamp(dtstamp.truncatedTo(ChronoUnit.SECONDS)),
                new DtStart<>(session.slot().startsAt()),
                new DtEnd<>(session.slot().endsAt()),
                new Sequence(sequence),
                new Summary(NEUTRAL_TITLE),
                ImmutableClazz.PRIVATE,
                ImmutableTransp.OPAQUE));
    }

    private static List<Property> people(Invitation invitation) {
        List<Property> people = new ArrayList<>();
        people.add(new Organizer(Invitation.uri(invitation.organiser())));
        invitation.attendees().forEach(address -> people.add(new Attendee(Invitation.uri(address))));
        return people;
    }

    /** Two bilans never share one: what is not a plain letter or digit of the bilan's id is written as its code. */
    private String uid(PlannedSession session) {
        String plain = URLEncoder.encode(bilan.value(), StandardCharsets.UTF_8);
        return plain + "." + session.id() + "@" + provider.domain();
    }
}
