package org.bilan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bilan.agreement.Quote;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.Phase;
import org.jspecify.annotations.Nullable;

/**
 * All that a rule may see of one bilan: its facts up to a day, the calendar, and that day.
 *
 * <p>Facts that happened after {@link #asOf()} are not seen. The facts are read once, when the case file is made.
 */
public final class CaseFile {
    private final List<BilanEvent> facts;
    private final LegalCalendar calendar;
    private final LocalDate asOf;
    private final Map<FactKind, LocalDate> first = new EnumMap<>(FactKind.class);
    private final Map<FactKind, LocalDate> last = new EnumMap<>(FactKind.class);
    private final Map<Phase, LocalDate> firstSession = new EnumMap<>(Phase.class);
    private @Nullable LocalDate earliestSlot;
    private @Nullable Quote lastQuote;
    private int heldMinutes;

    private CaseFile(List<BilanEvent> facts, LegalCalendar calendar, LocalDate asOf) {
        this.facts = facts;
        this.calendar = calendar;
        this.asOf = asOf;
        for (BilanEvent fact : facts) {
            if (!fact.on().isAfter(asOf)) {
                see(fact);
            }
        }
    }

    /** The case of a history, on a day. */
    public static CaseFile of(History history, LegalCalendar calendar, LocalDate asOf) {
        return new CaseFile(history.events(), calendar, asOf);
    }

    /** The case of some facts, in any order, on a day. */
    public static CaseFile of(List<BilanEvent> facts, LegalCalendar calendar, LocalDate asOf) {
        return new CaseFile(List.copyOf(facts), calendar, asOf);
    }

    /** The same case with one more fact, as if it had happened; seen on its day at the earliest. */
    public CaseFile with(BilanEvent hypothetical) {
        List<BilanEvent> more = new ArrayList<>(facts);
        more.add(hypothetical);
        return new CaseFile(List.copyOf(more), calendar, hypothetical.on().isAfter(asOf) ? hypothetical.on() : asOf);
    }

    /** The same case on another day. */
    public CaseFile on(LocalDate otherDay) {
        return new CaseFile(facts, calendar, otherDay);
    }

    /** The day of the assessment, in the legal zone; facts of that day are seen. */
    public LocalDate asOf() {
        return asOf;
    }

    public LegalCalendar calendar() {
        return calendar;
    }

    /** The day of the first fact of that kind; empty if none is seen. */
    public Optional<LocalDate> first(FactKind kind) {
        return Optional.ofNullable(first.get(kind));
    }

    /** The day of the last fact of that kind; empty if none is seen. */
    public Optional<LocalDate> last(FactKind kind) {
        return Optional.ofNullable(last.get(kind));
    }

    /** The last quote delivered; empty if there is none. */
    public Optional<Quote> quote() {
        return Optional.ofNullable(lastQuote);
    }

    /** The day of the first session of a phase; empty if there is none. */
    public Optional<LocalDate> firstSession(Phase phase) {
        return Optional.ofNullable(firstSession.get(phase));
    }

    /** Minutes held in all phases, personal work included. */
    public int heldMinutes() {
        return heldMinutes;
    }

    /** Kinds of facts seen. */
    public Set<FactKind> kinds() {
        return first.isEmpty() ? Set.of() : EnumSet.copyOf(first.keySet());
    }

    @Nullable
    LocalDate day(Occurrence occurrence) {
        return switch (occurrence.which()) {
            case FIRST -> first.get(occurrence.kind());
            case LAST -> last.get(occurrence.kind());
            case EARLIEST_SLOT -> earliestSlot;
        };
    }

    private void see(BilanEvent fact) {
        LocalDate on = fact.on();
        first.merge(fact.kind(), on, CaseFile::earlier);
        last.merge(fact.kind(), on, (a, b) -> a.isAfter(b) ? a : b);
        if (fact instanceof BilanEvent.SessionHeld session) {
            heldMinutes += session.minutes();
            firstSession.merge(session.phase(), on, CaseFile::earlier);
        } else if (fact instanceof BilanEvent.IntakeInterviewOffered offer) {
            earliestSlot = earliestSlot == null ? offer.earliestSlot() : earlier(earliestSlot, offer.earliestSlot());
        } else if (fact instanceof BilanEvent.QuoteDelivered delivered && on.equals(last.get(fact.kind()))) {
            lastQuote = delivered.quote();
        }
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
