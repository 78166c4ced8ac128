package org.bilan.examples.benchmarks;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.Quote;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.ContactChannel;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.Phase;
import org.bilan.lifecycle.PlanFact;
import org.bilan.lifecycle.PlannedSession;
import org.bilan.lifecycle.RecordedFact;

/** One bilan with as many facts as wanted: short sessions planned, held, signed, and much noted beside them. */
final class LongHistory {
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 2);
    private static final int MINUTES = 2;

    private LongHistory() {}

    static History of(int facts) {
        List<BilanEvent> story = new ArrayList<>(beginning());
        for (int i = 0; story.size() < facts; i++) {
            story.addAll(session(FIRST_DAY.plusDays(37 + i / 8)));
        }
        List<RecordedFact> recorded = new ArrayList<>();
        for (BilanEvent fact : story.subList(0, facts)) {
            recorded.add(new RecordedFact(recorded.size() + 1, Instant.parse("2026-11-24T08:00:00Z"), fact));
        }
        return new History(new BilanId("2026-0042"), recorded);
    }

    private static List<BilanEvent> beginning() {
        Quote quote = new Quote.Builder()
                .amountIncludingTax(new BigDecimal("1850.00"))
                .plannedStart(FIRST_DAY.plusDays(30))
                .plannedEnd(FIRST_DAY.plusDays(120))
                .agreedMinutes(1440)
                .build();
        return List.of(
                new BilanEvent.FirstContactMade(FIRST_DAY, ContactChannel.PHONE),
                new BilanEvent.IntakeInterviewOffered(FIRST_DAY, List.of(FIRST_DAY)),
                new BilanEvent.IntakeInterviewHeld(FIRST_DAY),
                new BilanEvent.QuoteDelivered(FIRST_DAY, quote),
                new BilanEvent.OfferAccepted(FIRST_DAY.plusDays(9)),
                new BilanEvent.FundingApproved(FIRST_DAY.plusDays(20), FundingKind.EMPLOYER_PLAN),
                new BilanEvent.AgreementSigned(FIRST_DAY.plusDays(28), AgreementKind.TRIPARTITE_AGREEMENT),
                new BilanEvent.ConsentGiven(FIRST_DAY.plusDays(28)));
    }

    private static List<BilanEvent> session(LocalDate day) {
        PlannedSession planned = new PlannedSession(day, Phase.PRELIMINARY, MINUTES, DeliveryMode.IN_PERSON);
        return List.of(
                new PlanFact.SessionPlanned(day.minusDays(1), planned),
                new BilanEvent.SessionHeld(day, Phase.PRELIMINARY, MINUTES, DeliveryMode.IN_PERSON),
                new BilanEvent.Noted(day, FactKind.ATTENDANCE_SIGNED),
                new BilanEvent.Noted(day, FactKind.RESOURCE_PROVIDED));
    }
}
