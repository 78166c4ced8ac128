package org.bilan.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.Quote;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.PrivacyFact;
import org.bilan.lifecycle.SideFact;
import org.jspecify.annotations.Nullable;

/** Reads the facts of one case into its days, sums and papers, each fact once. */
final class Reader {
    private final Days days;
    private final Sums sums;
    private final Papers papers;
    private int quoted = CaseFile.NEVER;
    private int funded = CaseFile.NEVER;
    private @Nullable SideReader side;
    private @Nullable Keeping keeping;
    private @Nullable List<PrivacyFact> disclosures;
    private int day;

    Reader(Days days, Sums sums, Papers papers) {
        this.days = days;
        this.sums = sums;
        this.papers = papers;
    }

    void read(BilanEvent fact, int on) {
        FactKind kind = fact.kind();
        day = on;
        switch (kind) {
            case SESSION_HELD -> session((BilanEvent.SessionHeld) fact);
            case INTAKE_INTERVIEW_OFFERED ->
                days.earliest(Mark.EARLIEST_SLOT, (int) ((BilanEvent.IntakeInterviewOffered) fact)
                        .earliestSlot()
                        .toEpochDay());
            case QUOTE_DELIVERED -> quote(((BilanEvent.QuoteDelivered) fact).quote());
            case AGREEMENT_SIGNED -> {
                days.earliest(Mark.signed(((BilanEvent.AgreementSigned) fact).agreement()), day);
                days.earliest(Mark.FIRST_COMMITMENT, day);
            }
            case FUNDING_APPROVED -> funding(((BilanEvent.FundingApproved) fact).funding(), day);
            case FOLLOW_UP_REMINDED -> second(FactKind.FOLLOW_UP_REMINDED, Mark.SECOND_REMINDER);
            case RETENTION_REVOKED -> keeping().revoked(day);
            case DOCUMENTS_DESTROYED -> keeping().destroyed(day);
            case FIRST_CONTACT_MADE,
                    INTAKE_INTERVIEW_HELD,
                    OFFER_ACCEPTED,
                    OFFER_REFUSED,
                    CONSENT_GIVEN,
                    SYNTHESIS_DELIVERED,
                    BILAN_ENDED,
                    BILAN_ABANDONED,
                    FOLLOW_UP_HELD -> {
                // The day is all: to ask first what else the fact might be costs more than all the rest.
            }
            default -> {
                if (!kind.isPlain()) {
                    beside(fact);
                }
            }
        }
        days.note(kind, day);
    }

    private void beside(BilanEvent fact) {
        if (fact instanceof SideFact sideFact) {
            if (side == null) {
                side = new SideReader(this, days, sums, papers);
            }
            side.read(sideFact, day);
        } else if (fact instanceof PrivacyFact.RetentionAgreed retention) {
            keeping().agreed(retention);
        } else if (fact instanceof PrivacyFact.DataBreachKnown breach) {
            sums.breach = sums.breach.knownAt(breach.at());
        } else if (fact instanceof PrivacyFact.DataBreachNotified breach) {
            sums.breach = sums.breach.notifiedAt(breach.at());
        } else if (fact instanceof PrivacyFact privacy) {
            if (disclosures == null) {
                disclosures = new ArrayList<>(4);
            }
            disclosures.add(privacy);
        }
    }

    private void session(BilanEvent.SessionHeld session) {
        sums.held = sum(sums.held, session.minutes());
        days.earliest(Mark.sessionOf(session.phase()), day);
        if (session.mode().isAccompanied()) {
            sums.accompanied = sum(sums.accompanied, session.minutes());
            days.earliest(Mark.ledSessionOf(session.phase()), day);
        }
        if (session.mode() == DeliveryMode.REMOTE_SYNC) {
            days.earliest(Mark.FIRST_REMOTE_SESSION, day);
        }
        second(FactKind.SESSION_HELD, Mark.SECOND_SESSION);
    }

    /** Marks the second smallest day of a kind, of which this is one more. */
    private void second(FactKind kind, Mark mark) {
        int first = days.first(kind);
        if (first != CaseFile.NEVER) {
            days.earliest(mark, Math.max(first, day));
        }
    }

    private void quote(Quote quote) {
        if (day < quoted) {
            return;
        }
        quoted = day;
        papers.quote = quote;
        days.clear(Mark.PLANNED_START);
        days.clear(Mark.PLANNED_END);
        planned(Mark.PLANNED_START, quote.plannedStart().orElse(null));
        planned(Mark.PLANNED_END, quote.plannedEnd().orElse(null));
    }

    private void planned(Mark mark, @Nullable LocalDate day) {
        if (day != null) {
            days.set(mark, (int) day.toEpochDay());
        }
    }

    /** The last word on funding counts; on the same day an approval counts more than a file opened. */
    void funding(FundingKind funding, int on) {
        if (on >= funded) {
            funded = on;
            papers.funding = funding;
        }
    }

    private Keeping keeping() {
        if (keeping == null) {
            keeping = new Keeping();
        }
        return keeping;
    }

    /** Cents, at most {@link Integer#MAX_VALUE} of them. */
    static int cents(BigDecimal euros) {
        return euros.movePointRight(2)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .intValue();
    }

    /** A sum that stops at the greatest number instead of turning negative. */
    static int sum(int a, int b) {
        return (int) Math.min(Integer.MAX_VALUE, (long) a + b);
    }

    /** Marks what only all facts together decide. */
    void finish(int excuse) {
        if (disclosures != null) {
            Disclosures.mark(disclosures, days);
        }
        int over = over(excuse);
        if (over != CaseFile.NEVER) {
            days.set(Mark.ACTION_OVER, over);
        }
        if (keeping != null) {
            keeping.mark(days, over);
        } else if (over != CaseFile.NEVER) {
            days.set(Mark.DESTRUCTION_DUE, over);
        }
    }

    /** The end of the action, or the day on which the person left after the start. */
    private int over(int excuse) {
        int ended = days.first(FactKind.BILAN_ENDED);
        int started = days.first(FactKind.SESSION_HELD);
        int stopped = started == CaseFile.NEVER || excuse < started ? CaseFile.NEVER : excuse;
        boolean stoppedFirst = ended == CaseFile.NEVER || (stopped != CaseFile.NEVER && stopped < ended);
        return stoppedFirst ? stopped : ended;
    }
}
