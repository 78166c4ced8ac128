package org.bilan.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.Quote;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.ContactChannel;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;

/** Made-up cases for benchmarks: the same ones for every contender, cut anywhere, late here and there. */
final class Cases {
    private Cases() {}

    /** Cases that begin in the two years before {@code asOf}, one in ten steps late, cut after any fact. */
    static List<List<BilanEvent>> many(int count, LocalDate asOf) {
        Random random = new Random(20261125);
        List<List<BilanEvent>> cases = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            List<BilanEvent> story = story(asOf.minusDays(random.nextInt(730)), random, 14);
            cases.add(List.copyOf(story.subList(0, 1 + random.nextInt(story.size()))));
        }
        return cases;
    }

    /** One case in time to its end, without synthesis and follow-up: twelve facts. */
    static List<BilanEvent> complete() {
        return List.copyOf(story(LocalDate.of(2026, 3, 2), new Random(), 0));
    }

    private static List<BilanEvent> story(LocalDate first, Random random, int late) {
        LocalDate day = first;
        List<BilanEvent> facts = new ArrayList<>();
        facts.add(new BilanEvent.FirstContactMade(day, ContactChannel.PHONE));
        day = later(day, 3, random, late);
        facts.add(new BilanEvent.IntakeInterviewOffered(day, List.of(day.plusDays(5))));
        day = later(day, 5, random, late);
        facts.add(new BilanEvent.IntakeInterviewHeld(day));
        facts.add(new BilanEvent.QuoteDelivered(day.plusDays(1), quote(day)));
        day = later(day, 8, random, late);
        facts.add(new BilanEvent.OfferAccepted(day));
        day = later(day, 9, random, late);
        facts.add(new BilanEvent.FundingApproved(day, FundingKind.EMPLOYER_PLAN));
        facts.add(new BilanEvent.AgreementSigned(day.plusDays(3), AgreementKind.TRIPARTITE_AGREEMENT));
        facts.add(new BilanEvent.ConsentGiven(day.plusDays(3)));
        day = later(day, 11, random, late);
        facts.add(new BilanEvent.SessionHeld(day, Phase.PRELIMINARY, 240, DeliveryMode.IN_PERSON));
        day = later(day, 24, random, late);
        facts.add(new BilanEvent.SessionHeld(day, Phase.INVESTIGATION, 700, DeliveryMode.REMOTE_SYNC));
        day = later(day, 50, random, late);
        facts.add(new BilanEvent.SessionHeld(day, Phase.CONCLUSIONS, 240, DeliveryMode.IN_PERSON));
        facts.add(new BilanEvent.BilanEnded(day));
        return facts;
    }

    private static LocalDate later(LocalDate day, int days, Random random, int late) {
        boolean isLate = late > 0 && random.nextInt(10) == 0;
        return day.plusDays(isLate ? days + random.nextInt(late) : days);
    }

    private static Quote quote(LocalDate day) {
        return new Quote.Builder()
                .amountIncludingTax(new BigDecimal("1850.00"))
                .plannedStart(day.plusDays(30))
                .plannedEnd(day.plusDays(120))
                .agreedMinutes(1200)
                .build();
    }
}
