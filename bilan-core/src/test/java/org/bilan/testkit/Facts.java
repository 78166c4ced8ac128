package org.bilan.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.Quote;
import org.bilan.agreement.QuoteMention;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.ContactChannel;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;

/**
 * Facts as one line of text each, for tables of golden cases: {@code session held 2026-03-02 PRELIMINARY 120 IN_PERSON}.
 *
 * <p>Words after the date, each of which may be left out from the right: slots of an offer; amount, start and end of a
 * quote, and what it lacks ({@code -PLANNED_END}, {@code incomplete} for no amount); scheme of a funding; kind of an
 * agreement; phase, minutes and mode of a session; phase of a closing. Those of the facts beside the main line are told in
 * {@link FactsBeside}.
 */
public final class Facts {
    private Facts() {}

    /** The facts of a text that separates them by semicolons. */
    public static List<BilanEvent> parse(String text) {
        List<BilanEvent> facts = new ArrayList<>();
        for (String line : text.split(";", -1)) {
            if (!line.isBlank()) {
                facts.add(one(line.trim()));
            }
        }
        return List.copyOf(facts);
    }

    /** The fact of one line. */
    public static BilanEvent one(String line) {
        int date = firstDigit(line);
        FactKind kind = FactKind.valueOf(
                line.substring(0, date).trim().replace(' ', '_').toUpperCase(Locale.ROOT));
        List<String> words = List.of(line.substring(date).trim().split("\\s+", -1));
        return of(kind, LocalDate.parse(words.get(0)), words.subList(1, words.size()));
    }

    /** A fact of a kind on a day, with the plainest content. */
    public static BilanEvent of(FactKind kind, LocalDate on) {
        return of(kind, on, List.of());
    }

    private static BilanEvent of(FactKind kind, LocalDate on, List<String> words) {
        if (kind.isPlain()) {
            return new BilanEvent.Noted(on, kind);
        }
        return switch (kind) {
            case FIRST_CONTACT_MADE -> new BilanEvent.FirstContactMade(on, ContactChannel.PHONE);
            case INTAKE_INTERVIEW_OFFERED -> new BilanEvent.IntakeInterviewOffered(on, slots(on, words));
            case INTAKE_INTERVIEW_HELD -> new BilanEvent.IntakeInterviewHeld(on);
            case QUOTE_DELIVERED -> new BilanEvent.QuoteDelivered(on, quote(on, words));
            case OFFER_ACCEPTED -> new BilanEvent.OfferAccepted(on);
            case OFFER_REFUSED -> new BilanEvent.OfferRefused(on);
            case FUNDING_APPROVED -> new BilanEvent.FundingApproved(on, funding(words));
            case AGREEMENT_SIGNED -> new BilanEvent.AgreementSigned(on, agreement(words));
            case CONSENT_GIVEN -> new BilanEvent.ConsentGiven(on);
            case SESSION_HELD -> session(on, words);
            case PHASE_CLOSED -> new BilanEvent.PhaseClosed(on, phase(words));
            case SYNTHESIS_DELIVERED -> new BilanEvent.SynthesisDelivered(on);
            case BILAN_ENDED -> new BilanEvent.BilanEnded(on);
            case BILAN_ABANDONED -> new BilanEvent.BilanAbandoned(on);
            case FOLLOW_UP_HELD -> new BilanEvent.FollowUpHeld(on);
            case OPAQUE -> new BilanEvent.OpaqueFact(on, "FROM_A_NEWER_VERSION", 1, "{}");
            default -> FactsBeside.of(kind, on, words);
        };
    }

    private static BilanEvent session(LocalDate on, List<String> words) {
        int minutes = words.size() > 1 ? Integer.parseInt(words.get(1)) : 120;
        DeliveryMode mode = words.size() > 2 ? DeliveryMode.valueOf(words.get(2)) : DeliveryMode.IN_PERSON;
        return new BilanEvent.SessionHeld(on, phase(words), minutes, mode);
    }

    private static Phase phase(List<String> words) {
        return words.isEmpty() ? Phase.PRELIMINARY : Phase.valueOf(words.get(0));
    }

    private static List<LocalDate> slots(LocalDate on, List<String> words) {
        return words.isEmpty()
                ? List.of(on)
                : words.stream().map(LocalDate::parse).toList();
    }

    static FundingKind funding(List<String> words) {
        return words.isEmpty() ? FundingKind.EMPLOYER_PLAN : FundingKind.valueOf(words.get(0));
    }

    static AgreementKind agreement(List<String> words) {
        return words.isEmpty() ? AgreementKind.TRIPARTITE_AGREEMENT : AgreementKind.valueOf(words.get(0));
    }

    private static Quote quote(LocalDate on, List<String> words) {
        List<LocalDate> dates =
                words.stream().filter(Facts::isDate).map(LocalDate::parse).toList();
        Optional<String> amount =
                words.stream().filter(word -> !isDate(word) && isNumber(word)).findFirst();
        LocalDate start = dates.isEmpty() ? on.plusDays(20) : dates.get(0);
        Quote.Builder quote = new Quote.Builder().agreedMinutes(24 * 60);
        if (says(words, QuoteMention.AMOUNT_INCLUDING_TAX) && !words.contains("incomplete")) {
            quote.amountIncludingTax(new BigDecimal(amount.orElse("1850.00")));
        }
        if (says(words, QuoteMention.PLANNED_START)) {
            quote.plannedStart(start);
        }
        if (says(words, QuoteMention.PLANNED_END)) {
            quote.plannedEnd(dates.size() > 1 ? dates.get(1) : start.plusDays(70));
        }
        return quote.build();
    }

    private static boolean says(List<String> words, QuoteMention mention) {
        return !words.contains("-" + mention);
    }

    private static boolean isDate(String word) {
        return word.matches("\\d{4}-\\d{2}-\\d{2}");
    }

    private static boolean isNumber(String word) {
        return Character.isDigit(word.charAt(0));
    }

    private static int firstDigit(String line) {
        int i = 0;
        while (!Character.isDigit(line.charAt(i))) {
            i++;
        }
        return i;
    }
}
