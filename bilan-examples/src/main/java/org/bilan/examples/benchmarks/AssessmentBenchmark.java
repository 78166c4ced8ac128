package org.bilan.examples.benchmarks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.Quote;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.ContactChannel;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.rules.Assessment;
import org.bilan.rules.CaseFile;
import org.bilan.rules.Finding;
import org.bilan.rules.RuleSet;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Assessing one complete case of twelve facts: the library beside hand-written if and else that gives the same verdicts. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
public class AssessmentBenchmark {
    private final LegalCalendar calendar = LegalCalendar.of(Territory.METROPOLE);
    private final RuleSet rules = Fourteen.rules();
    private final List<BilanEvent> facts = facts();
    private final LocalDate asOf = LocalDate.of(2026, 9, 1);

    /** What JMH calls. */
    public AssessmentBenchmark() {}

    /**
     * Compares the verdicts before any time is taken.
     *
     * @throws IllegalStateException if the two do not say the same
     */
    @Setup
    public void bothSayTheSame() {
        List<Finding.Verdict> library =
                library().findings().stream().map(Finding::verdict).toList();
        List<Finding.Verdict> hand =
                handWritten().stream().map(HandWritten.Result::verdict).toList();
        if (!library.equals(hand)) {
            throw new IllegalStateException("library " + library + " but hand-written " + hand);
        }
    }

    /** Facts to fourteen findings, each with its reasons. */
    @Benchmark
    public Assessment library() {
        return rules.check(CaseFile.of(facts, calendar, asOf));
    }

    /** Facts to fourteen verdicts, without reasons. */
    @Benchmark
    public List<HandWritten.Result> handWritten() {
        return HandWritten.check(facts, asOf);
    }

    private static List<BilanEvent> facts() {
        LocalDate day = LocalDate.of(2026, 3, 2);
        Quote quote = new Quote.Builder()
                .amountIncludingTax(new BigDecimal("1850.00"))
                .plannedStart(day.plusDays(30))
                .plannedEnd(day.plusDays(120))
                .agreedMinutes(1200)
                .build();
        return List.of(
                new BilanEvent.FirstContactMade(day, ContactChannel.PHONE),
                new BilanEvent.IntakeInterviewOffered(day.plusDays(3), List.of(day.plusDays(8))),
                new BilanEvent.IntakeInterviewHeld(day.plusDays(8)),
                new BilanEvent.QuoteDelivered(day.plusDays(9), quote),
                new BilanEvent.OfferAccepted(day.plusDays(16)),
                new BilanEvent.FundingApproved(day.plusDays(25), FundingKind.EMPLOYER_PLAN),
                new BilanEvent.AgreementSigned(day.plusDays(28), AgreementKind.TRIPARTITE_AGREEMENT),
                new BilanEvent.ConsentGiven(day.plusDays(28)),
                new BilanEvent.SessionHeld(day.plusDays(36), Phase.PRELIMINARY, 240, DeliveryMode.IN_PERSON),
                new BilanEvent.SessionHeld(day.plusDays(60), Phase.INVESTIGATION, 700, DeliveryMode.REMOTE_SYNC),
                new BilanEvent.SessionHeld(day.plusDays(110), Phase.CONCLUSIONS, 240, DeliveryMode.IN_PERSON),
                new BilanEvent.BilanEnded(day.plusDays(110)));
    }
}
