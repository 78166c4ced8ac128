package org.bilan.examples.quickstart;

import static org.bilan.examples.quickstart.FactLine.made;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.bilan.agreement.Quote;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;

/** The facts that carry the story on, from the first contact to the follow-up. */
record MainLineFacts(Optional<LocalDate> on, Details details) {

    Optional<BilanEvent> read(FactKind kind) {
        return switch (kind) {
            case FIRST_CONTACT_MADE -> made(on, details.one("moyen", Words.CHANNELS), BilanEvent.FirstContactMade::new);
            case INTAKE_INTERVIEW_OFFERED -> made(on, slots(), BilanEvent.IntakeInterviewOffered::new);
            case QUOTE_DELIVERED -> made(on, quote(), BilanEvent.QuoteDelivered::new);
            case FUNDING_APPROVED ->
                made(on, details.one("financement", Words.FUNDINGS), BilanEvent.FundingApproved::new);
            case AGREEMENT_SIGNED -> made(on, details.one("accord", Words.AGREEMENTS), BilanEvent.AgreementSigned::new);
            case SESSION_HELD -> session();
            case PHASE_CLOSED -> made(on, details.one("phase", Words.PHASES), BilanEvent.PhaseClosed::new);
            case INTAKE_INTERVIEW_HELD -> on.map(BilanEvent.IntakeInterviewHeld::new);
            case OFFER_ACCEPTED -> on.map(BilanEvent.OfferAccepted::new);
            case OFFER_REFUSED -> on.map(BilanEvent.OfferRefused::new);
            case CONSENT_GIVEN -> on.map(BilanEvent.ConsentGiven::new);
            case SYNTHESIS_DELIVERED -> on.map(BilanEvent.SynthesisDelivered::new);
            case BILAN_ENDED -> on.map(BilanEvent.BilanEnded::new);
            case BILAN_ABANDONED -> on.map(BilanEvent.BilanAbandoned::new);
            case FOLLOW_UP_HELD -> on.map(BilanEvent.FollowUpHeld::new);
            default -> throw FactLine.unknown(kind);
        };
    }

    private Optional<BilanEvent> session() {
        Optional<Phase> phase = details.one("phase", Words.PHASES);
        Optional<DeliveryMode> mode = details.one("modalité", Words.MODES);
        Optional<Integer> minutes = details.length("durée");
        return on.flatMap(day -> phase.flatMap(open ->
                minutes.flatMap(length -> mode.map(how -> new BilanEvent.SessionHeld(day, open, length, how)))));
    }

    private Optional<List<LocalDate>> slots() {
        String text = details.text();
        details.takeAll();
        List<LocalDate> slots = details.line().dates(text);
        boolean tooEarly = on.isPresent() && slots.stream().anyMatch(slot -> slot.isBefore(on.get()));
        return slots.isEmpty() || tooEarly
                ? details.line().wrong("créneaux", text, "une date au moins, aucune avant celle de la proposition")
                : Optional.of(slots);
    }

    private Optional<Quote> quote() {
        int before = details.line().problems();
        Quote.Builder quote = new Quote.Builder();
        for (String detail : details.takeAll()) {
            Optional<BigDecimal> amount = LineText.amount(detail);
            if (amount.isPresent()) {
                quote.amountIncludingTax(amount);
            } else if (LineText.isLength(detail)) {
                details.line().length("durée", detail).ifPresent(quote::agreedMinutes);
            } else {
                period(detail, quote);
            }
        }
        return details.line().problems() == before ? Optional.of(quote.build()) : Optional.empty();
    }

    private void period(String detail, Quote.Builder quote) {
        List<LocalDate> dates = details.line().dates(detail);
        if (dates.size() == 2 && !dates.get(1).isBefore(dates.get(0))) {
            quote.plannedStart(dates.get(0)).plannedEnd(dates.get(1));
        } else {
            details.line()
                    .wrong(
                            "devis",
                            detail,
                            "un montant « 1850,00 € », « du AAAA-MM-JJ au AAAA-MM-JJ » ou une durée « 20 h »");
        }
    }
}
