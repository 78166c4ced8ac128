package org.bilan.examples.benchmarks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bilan.agreement.Quote;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.Phase;
import org.bilan.rules.Finding.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The fourteen rules as somebody would write them without the library: one pass over the facts, then if and else, a small
 * object per finding. No explanation, no citation, no dated value: the limit of what the work costs.
 */
final class HandWritten {
    @Nullable
    LocalDate contact;

    @Nullable
    LocalDate slot;

    @Nullable
    LocalDate interview;

    @Nullable
    LocalDate quoted;

    @Nullable
    Quote quote;

    @Nullable
    LocalDate accepted;

    @Nullable
    LocalDate refused;

    @Nullable
    LocalDate funded;

    @Nullable
    LocalDate signed;

    @Nullable
    LocalDate consent;

    @Nullable
    LocalDate abandoned;

    @Nullable
    LocalDate synthesis;

    @Nullable
    LocalDate ended;

    @Nullable
    LocalDate followUp;

    final @Nullable LocalDate[] sessions = new LocalDate[3];

    @Nullable
    LocalDate start;

    int minutes;
    final LocalDate asOf;

    /** What one rule says: verdict and the last or first lawful day. */
    record Result(String rule, Verdict verdict, @Nullable LocalDate limit) {}

    private HandWritten(LocalDate asOf) {
        this.asOf = asOf;
    }

    static List<Result> check(List<BilanEvent> facts, LocalDate asOf) {
        return read(facts, asOf).findings();
    }

    /** The facts up to a day, read once. */
    static HandWritten read(List<BilanEvent> facts, LocalDate asOf) {
        HandWritten hand = new HandWritten(asOf);
        for (BilanEvent fact : facts) {
            if (!fact.on().isAfter(asOf)) {
                hand.see(fact);
            }
        }
        return hand;
    }

    private void see(BilanEvent fact) {
        LocalDate on = fact.on();
        switch (fact.kind()) {
            case FIRST_CONTACT_MADE -> contact = earlier(contact, on);
            case INTAKE_INTERVIEW_OFFERED ->
                slot = earlier(slot, ((BilanEvent.IntakeInterviewOffered) fact).earliestSlot());
            case INTAKE_INTERVIEW_HELD -> interview = later(interview, on);
            case QUOTE_DELIVERED -> {
                quoted = later(quoted, on);
                quote = ((BilanEvent.QuoteDelivered) fact).quote();
            }
            case OFFER_ACCEPTED -> accepted = later(accepted, on);
            case OFFER_REFUSED -> refused = earlier(refused, on);
            case FUNDING_APPROVED -> funded = later(funded, on);
            case AGREEMENT_SIGNED -> signed = later(signed, on);
            case CONSENT_GIVEN -> consent = earlier(consent, on);
            case SESSION_HELD -> session((BilanEvent.SessionHeld) fact);
            case SYNTHESIS_DELIVERED -> synthesis = earlier(synthesis, on);
            case BILAN_ENDED -> ended = earlier(ended, on);
            case BILAN_ABANDONED -> abandoned = earlier(abandoned, on);
            case FOLLOW_UP_HELD -> followUp = earlier(followUp, on);
            default -> {}
        }
    }

    private void session(BilanEvent.SessionHeld held) {
        start = earlier(start, held.on());
        minutes += held.minutes();
        int phase = held.phase() == Phase.PRELIMINARY ? 0 : held.phase() == Phase.INVESTIGATION ? 1 : 2;
        sessions[phase] = earlier(sessions[phase], held.on());
    }

    List<Result> findings() {
        List<Result> results = new ArrayList<>(14);
        results.add(consentByLaw());
        results.add(hoursByLaw());
        results.add(welcome());
        results.add(quote());
        results.add(reflection());
        results.add(fundedBeforeStart());
        results.add(consentBeforeStart());
        results.add(start());
        results.add(shortestAmplitude());
        results.add(longestAmplitude());
        results.add(hours());
        results.add(phases());
        results.add(synthesis());
        results.add(followUp());
        return results;
    }

    Result consentByLaw() {
        return order("L-CNS-01", start, consent);
    }

    Result hoursByLaw() {
        return ceiling("L-DUR-01");
    }

    Result welcome() {
        return within("S-ACC-02", contact == null ? null : contact.plusDays(10), slot);
    }

    Result fundedBeforeStart() {
        return order("S-FIN-02", start, funded);
    }

    Result consentBeforeStart() {
        return order("S-VOL-01", start, consent);
    }

    Result start() {
        LocalDate ready =
                accepted == null || signed == null || funded == null ? null : later(later(accepted, signed), funded);
        return within("S-STA-01", ready == null ? null : ready.plusDays(10), start);
    }

    Result shortestAmplitude() {
        LocalDate earliest = start == null ? null : start.plusWeeks(4);
        if (earliest == null || ended == null) {
            return open("S-AMP-01", ended, earliest);
        }
        return new Result("S-AMP-01", ended.isBefore(earliest) ? Verdict.BREACHED : Verdict.MET, earliest);
    }

    Result longestAmplitude() {
        return within("S-AMP-02", start == null ? null : start.plusMonths(6), ended);
    }

    Result hours() {
        return ceiling("S-DUR-01");
    }

    Result synthesis() {
        return order("S-SYN-01", ended, synthesis);
    }

    private Result within(String rule, @Nullable LocalDate limit, @Nullable LocalDate done) {
        if (limit == null) {
            return open(rule, done, null);
        }
        if (done != null && !done.isAfter(limit)) {
            return new Result(rule, Verdict.MET, limit);
        }
        LocalDate excuse = excuse();
        if (excuse != null && !excuse.isAfter(limit)) {
            return new Result(rule, Verdict.NOT_APPLICABLE, limit);
        }
        return new Result(rule, asOf.isAfter(limit) ? Verdict.BREACHED : Verdict.DUE, limit);
    }

    private Result order(String rule, @Nullable LocalDate done, @Nullable LocalDate needed) {
        if (done == null) {
            return new Result(rule, excuse() == null ? Verdict.DUE : Verdict.NOT_APPLICABLE, needed);
        }
        return new Result(rule, needed != null && !needed.isAfter(done) ? Verdict.MET : Verdict.BREACHED, needed);
    }

    private Result ceiling(String rule) {
        if (minutes > 24 * 60) {
            return new Result(rule, Verdict.BREACHED, null);
        }
        if (ended != null) {
            return new Result(rule, Verdict.MET, null);
        }
        return excuse() == null
                ? new Result(rule, Verdict.DUE, null)
                : new Result(rule, minutes > 0 ? Verdict.MET : Verdict.NOT_APPLICABLE, null);
    }

    Result quote() {
        if (accepted == null) {
            return open("S-QUO-01", null, null);
        }
        boolean complete = quoted != null
                && !quoted.isAfter(accepted)
                && quote != null
                && quote.amountIncludingTax().isPresent()
                && quote.plannedStart().isPresent()
                && quote.plannedEnd().isPresent();
        return new Result("S-QUO-01", complete ? Verdict.MET : Verdict.BREACHED, accepted);
    }

    Result reflection() {
        LocalDate from = interview == null || quoted == null ? null : later(interview, quoted);
        LocalDate answer = accepted == null ? refused : accepted;
        Result result = within("S-REF-01", from == null ? null : from.plusDays(10), answer);
        return result.verdict() == Verdict.BREACHED ? new Result("S-REF-01", Verdict.ELAPSED, result.limit()) : result;
    }

    Result phases() {
        if (ended == null) {
            return open("S-PHA-01", null, null);
        }
        LocalDate first = sessions[0];
        LocalDate second = sessions[1];
        LocalDate third = sessions[2];
        boolean held = first != null && second != null && third != null && !third.isAfter(ended);
        boolean ordered = held && !second.isBefore(first) && !third.isBefore(second);
        return new Result("S-PHA-01", ordered ? Verdict.MET : Verdict.BREACHED, ended);
    }

    Result followUp() {
        if (ended == null) {
            return open("S-FUP-01", followUp, null);
        }
        LocalDate from = ended.plusMonths(6);
        LocalDate to = ended.plusMonths(9);
        if (followUp == null) {
            return new Result("S-FUP-01", asOf.isAfter(to) ? Verdict.BREACHED : Verdict.DUE, to);
        }
        boolean inside = !followUp.isBefore(from) && !followUp.isAfter(to);
        return new Result("S-FUP-01", inside ? Verdict.MET : Verdict.BREACHED, to);
    }

    private Result open(String rule, @Nullable LocalDate done, @Nullable LocalDate limit) {
        if (done != null) {
            return new Result(rule, Verdict.MET, limit);
        }
        return new Result(rule, excuse() == null ? Verdict.DUE : Verdict.NOT_APPLICABLE, limit);
    }

    private @Nullable LocalDate excuse() {
        return refused == null ? abandoned : abandoned == null ? refused : earlier(refused, abandoned);
    }

    private static LocalDate earlier(@Nullable LocalDate a, LocalDate b) {
        return a == null || b.isBefore(a) ? b : a;
    }

    private static LocalDate later(@Nullable LocalDate a, LocalDate b) {
        return a == null || b.isAfter(a) ? b : a;
    }
}
