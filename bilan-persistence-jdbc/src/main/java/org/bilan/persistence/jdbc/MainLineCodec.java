package org.bilan.persistence.jdbc;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.Quote;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.ContactChannel;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactCorrected;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;
import org.bilan.lifecycle.PlanFact;
import org.bilan.lifecycle.PrivacyFact;
import org.bilan.lifecycle.SideFact;

/** The stored form of the facts of the main line; those beside it are handed on. */
record MainLineCodec(ObjectNode payload) implements BilanEvent.Cases<ObjectNode> {

    /** One reader per kind that {@link BilanEvent} has a record of. */
    static Map<FactKind, Payload.Reader> readers() {
        Map<FactKind, Payload.Reader> readers = new EnumMap<>(FactKind.class);
        readers.put(
                FactKind.FIRST_CONTACT_MADE,
                (on, stored) -> new BilanEvent.FirstContactMade(on, stored.word("channel", ContactChannel.class)));
        readers.put(
                FactKind.INTAKE_INTERVIEW_OFFERED,
                (on, stored) -> new BilanEvent.IntakeInterviewOffered(on, stored.days("slots")));
        readers.put(FactKind.INTAKE_INTERVIEW_HELD, (on, stored) -> new BilanEvent.IntakeInterviewHeld(on));
        readers.put(FactKind.QUOTE_DELIVERED, (on, stored) -> new BilanEvent.QuoteDelivered(on, quote(stored)));
        readers.put(FactKind.OFFER_ACCEPTED, (on, stored) -> new BilanEvent.OfferAccepted(on));
        readers.put(FactKind.OFFER_REFUSED, (on, stored) -> new BilanEvent.OfferRefused(on));
        readers.put(
                FactKind.FUNDING_APPROVED,
                (on, stored) -> new BilanEvent.FundingApproved(on, stored.word("funding", FundingKind.class)));
        readers.put(
                FactKind.AGREEMENT_SIGNED,
                (on, stored) -> new BilanEvent.AgreementSigned(on, stored.word("agreement", AgreementKind.class)));
        readers.put(FactKind.CONSENT_GIVEN, (on, stored) -> new BilanEvent.ConsentGiven(on));
        readers.put(FactKind.SESSION_HELD, MainLineCodec::session);
        readers.put(
                FactKind.PHASE_CLOSED,
                (on, stored) -> new BilanEvent.PhaseClosed(on, stored.word("phase", Phase.class)));
        readers.put(FactKind.SYNTHESIS_DELIVERED, (on, stored) -> new BilanEvent.SynthesisDelivered(on));
        readers.put(FactKind.BILAN_ENDED, (on, stored) -> new BilanEvent.BilanEnded(on));
        readers.put(FactKind.BILAN_ABANDONED, (on, stored) -> new BilanEvent.BilanAbandoned(on));
        readers.put(FactKind.FOLLOW_UP_HELD, (on, stored) -> new BilanEvent.FollowUpHeld(on));
        return readers;
    }

    private static BilanEvent session(LocalDate on, Payload stored) {
        return new BilanEvent.SessionHeld(
                on,
                stored.word("phase", Phase.class),
                stored.number("minutes"),
                stored.word("mode", DeliveryMode.class));
    }

    private static Quote quote(Payload stored) {
        Quote.Builder quote = new Quote.Builder();
        if (stored.has("amountIncludingTax")) {
            quote.amountIncludingTax(stored.amount("amountIncludingTax"));
        }
        if (stored.has("plannedStart")) {
            quote.plannedStart(stored.day("plannedStart"));
        }
        if (stored.has("plannedEnd")) {
            quote.plannedEnd(stored.day("plannedEnd"));
        }
        if (stored.has("agreedMinutes")) {
            quote.agreedMinutes(stored.number("agreedMinutes"));
        }
        return quote.build();
    }

    @Override
    public ObjectNode firstContactMade(BilanEvent.FirstContactMade fact) {
        return payload.put("channel", fact.channel().name());
    }

    @Override
    public ObjectNode intakeInterviewOffered(BilanEvent.IntakeInterviewOffered fact) {
        ArrayNode slots = payload.putArray("slots");
        fact.slots().forEach(slot -> slots.add(slot.toString()));
        return payload;
    }

    @Override
    public ObjectNode intakeInterviewHeld(BilanEvent.IntakeInterviewHeld fact) {
        return payload;
    }

    @Override
    public ObjectNode quoteDelivered(BilanEvent.QuoteDelivered fact) {
        Quote quote = fact.quote();
        quote.amountIncludingTax().ifPresent(amount -> payload.put("amountIncludingTax", amount.toString()));
        quote.plannedStart().ifPresent(day -> payload.put("plannedStart", day.toString()));
        quote.plannedEnd().ifPresent(day -> payload.put("plannedEnd", day.toString()));
        quote.agreedMinutes().ifPresent(minutes -> payload.put("agreedMinutes", minutes));
        return payload;
    }

    @Override
    public ObjectNode offerAccepted(BilanEvent.OfferAccepted fact) {
        return payload;
    }

    @Override
    public ObjectNode offerRefused(BilanEvent.OfferRefused fact) {
        return payload;
    }

    @Override
    public ObjectNode fundingApproved(BilanEvent.FundingApproved fact) {
        return payload.put("funding", fact.funding().name());
    }

    @Override
    public ObjectNode agreementSigned(BilanEvent.AgreementSigned fact) {
        return payload.put("agreement", fact.agreement().name());
    }

    @Override
    public ObjectNode consentGiven(BilanEvent.ConsentGiven fact) {
        return payload;
    }

    @Override
    public ObjectNode sessionHeld(BilanEvent.SessionHeld fact) {
        return payload.put("phase", fact.phase().name())
                .put("minutes", fact.minutes())
                .put("mode", fact.mode().name());
    }

    @Override
    public ObjectNode phaseClosed(BilanEvent.PhaseClosed fact) {
        return payload.put("phase", fact.phase().name());
    }

    @Override
    public ObjectNode synthesisDelivered(BilanEvent.SynthesisDelivered fact) {
        return payload;
    }

    @Override
    public ObjectNode bilanEnded(BilanEvent.BilanEnded fact) {
        return payload;
    }

    @Override
    public ObjectNode bilanAbandoned(BilanEvent.BilanAbandoned fact) {
        return payload;
    }

    @Override
    public ObjectNode followUpHeld(BilanEvent.FollowUpHeld fact) {
        return payload;
    }

    @Override
    public ObjectNode noted(BilanEvent.Noted fact) {
        return payload;
    }

    @Override
    public ObjectNode side(SideFact fact) {
        return fact.match(new SideCodec(payload));
    }

    @Override
    public ObjectNode privacy(PrivacyFact fact) {
        return fact.match(new PrivacyCodec(payload));
    }

    @Override
    public ObjectNode plan(PlanFact fact) {
        return PlanCodec.write(fact, payload);
    }

    @Override
    public ObjectNode corrected(FactCorrected fact) {
        return CorrectionCodec.write(fact, payload);
    }

    @Override
    public ObjectNode opaque(BilanEvent.OpaqueFact fact) {
        throw new IllegalArgumentException("opaque fact (" + fact.type() + ") is stored as it came, not written anew");
    }
}
