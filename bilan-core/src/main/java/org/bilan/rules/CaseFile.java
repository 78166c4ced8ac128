package org.bilan.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.Quote;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.Phase;
import org.bilan.parties.BeneficiaryStatus;
import org.jspecify.annotations.Nullable;

/**
 * All that a rule may see of one bilan: its facts up to a day, the calendar, and that day.
 *
 * <p>Facts that happened after {@link #asOf()} are not seen. The facts are read once, when the case file is made, and those
 * about proofs once more if a rule asks for them; inside, days are counted as epoch days, so that a rule compares numbers.
 */
public final class CaseFile {
    /** In place of an epoch day: there is none. */
    static final int NEVER = Integer.MIN_VALUE;

    private static final FactKind[] CLOSING = closing();

    private final List<BilanEvent> facts;
    private final LegalCalendar calendar;
    private final LocalDate asOf;
    private final int today;
    private final Days days;
    private final Sums sums = new Sums();
    private final Papers papers = new Papers();
    private final int excuse;

    /** Made when first asked for; made twice if two threads ask at once, which does no harm: both are the same. */
    private @Nullable Proofs proofs;

    private CaseFile(List<BilanEvent> facts, LegalCalendar calendar, LocalDate asOf) {
        this.facts = facts;
        this.calendar = calendar;
        this.asOf = asOf;
        this.today = Math.toIntExact(asOf.toEpochDay());
        this.days = new Days(facts.size());
        Reader reader = new Reader(days, sums, papers);
        for (int i = 0; i < facts.size(); i++) {
            BilanEvent fact = facts.get(i);
            int day = (int) calendar.epochDayOf(fact.on());
            if (day <= today) {
                reader.read(fact, day);
            }
        }
        this.excuse = earliestExcuse();
        reader.finish(excuse);
    }

    /** The case of a history, its corrections applied, on a day. */
    public static CaseFile of(History history, LegalCalendar calendar, LocalDate asOf) {
        return new CaseFile(history.story(), calendar, asOf);
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

    /** The same case without the facts that are not seen yet: as if nothing more happened. */
    public CaseFile ifNothingHappens() {
        return new CaseFile(seen(), calendar, asOf);
    }

    /** The facts seen, in the order in which they came. */
    public List<BilanEvent> seen() {
        return facts.stream().filter(fact -> !fact.on().isAfter(asOf)).toList();
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
        return optional(firstDay(kind));
    }

    /** The day of the last fact of that kind; empty if none is seen. */
    public Optional<LocalDate> last(FactKind kind) {
        return optional(lastDay(kind));
    }

    /** A day that the case file marks; empty if it has not come. */
    public Optional<LocalDate> marked(Mark mark) {
        return optional(day(mark));
    }

    /** The last quote delivered; empty if there is none. */
    public Optional<Quote> quote() {
        return Optional.ofNullable(papers.quote);
    }

    /** The scheme that pays, by the last funding file or approval; empty while none is known. */
    public Optional<FundingKind> funding() {
        return Optional.ofNullable(papers.funding);
    }

    /** Whose employee or agent the person is; empty while it is not known. */
    public Optional<BeneficiaryStatus> status() {
        return Optional.ofNullable(papers.status);
    }

    /** The day of the first session of a phase; empty if there is none. */
    public Optional<LocalDate> firstSession(Phase phase) {
        return marked(Mark.sessionOf(phase));
    }

    /** Minutes held in all phases, personal work included. */
    public int heldMinutes() {
        return sums.held;
    }

    /** Kinds of facts seen. */
    public Set<FactKind> kinds() {
        Set<FactKind> kinds = EnumSet.noneOf(FactKind.class);
        for (FactKind kind : FactKind.values()) {
            if (firstDay(kind) != NEVER) {
                kinds.add(kind);
            }
        }
        return kinds;
    }

    int today() {
        return today;
    }

    int firstDay(FactKind kind) {
        return days.first(kind);
    }

    int lastDay(FactKind kind) {
        return days.last(kind);
    }

    int day(Mark mark) {
        return mark.isOfProofs() ? proofs().day(mark) : days.of(mark);
    }

    private Proofs proofs() {
        Proofs made = proofs;
        if (made == null) {
            made = Proofs.of(facts, today, days.of(Mark.ACTION_OVER));
            proofs = made;
        }
        return made;
    }

    Sums sums() {
        return sums;
    }

    Papers papers() {
        return papers;
    }

    /** The earliest day on which the person left or was kept from going on; {@link #NEVER} if that has not happened. */
    int excuse() {
        return excuse;
    }

    /** The fact that excuses, where one does: of several of one day the first in the order of the story. */
    Because.Excused excused() {
        for (FactKind closing : CLOSING) {
            if (days.first(closing) == excuse) {
                return new Because.Excused(closing, date(excuse));
            }
        }
        throw new IllegalStateException("nothing excuses");
    }

    private static FactKind[] closing() {
        List<FactKind> closing = new ArrayList<>();
        for (FactKind kind : FactKind.values()) {
            if (kind.closesTheCase()) {
                closing.add(kind);
            }
        }
        return closing.toArray(new FactKind[0]);
    }

    static LocalDate date(int epochDay) {
        return LocalDate.ofEpochDay(epochDay);
    }

    private int earliestExcuse() {
        int earliest = NEVER;
        for (FactKind closing : CLOSING) {
            int day = days.first(closing);
            if (day != NEVER && (earliest == NEVER || day < earliest)) {
                earliest = day;
            }
        }
        return earliest;
    }

    private static Optional<LocalDate> optional(int day) {
        return day == NEVER ? Optional.empty() : Optional.of(date(day));
    }
}
