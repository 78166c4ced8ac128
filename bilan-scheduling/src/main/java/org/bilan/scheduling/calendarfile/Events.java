package org.bilan.scheduling.calendarfile;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableClazz;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import org.bilan.lifecycle.BilanId;
import org.bilan.parties.Provider;
import org.bilan.scheduling.constraint.PlannedSession;

/** The events of one bilan: a time, and nothing that says what it is for. */
record Events(BilanId bilan, Provider provider, Instant dtstamp) {
    private static final String NEUTRAL_TITLE = "Rendez-vous";

    VEvent of(PlannedSession session) {
        return new VEvent(new PropertyList(List.of(
                new Uid(uid(session)),
                new DtStamp(dtstamp.truncatedTo(ChronoUnit.SECONDS)),
                new DtStart<>(session.slot().startsAt()),
                new DtEnd<>(session.slot().endsAt()),
                new Sequence(session.revision()),
                organizer(),
                new Summary(NEUTRAL_TITLE),
                ImmutableClazz.PRIVATE,
                ImmutableTransp.OPAQUE)));
    }

    /** A published event must name its organizer (RFC 5546, 3.2.1): by the domain, since no address is known. */
    private Organizer organizer() {
        return new Organizer(URI.create("https://" + provider.domain()));
    }

    /** Two bilans never share one: what is not a plain letter or digit of the bilan's id is written as its code. */
    private String uid(PlannedSession session) {
        String plain = URLEncoder.encode(bilan.value(), StandardCharsets.UTF_8);
        return plain + "." + session.id() + "@" + provider.domain();
    }
}
