package org.bilan.testkit;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.AgreementMention;
import org.bilan.agreement.FundingKind;
import org.bilan.agreement.InformationTopic;
import org.bilan.lifecycle.Bilan;
import org.bilan.lifecycle.BilanDecider;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BreachReason;
import org.bilan.lifecycle.Disclosure;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Feasibility;
import org.bilan.lifecycle.PrivacyFact;
import org.bilan.lifecycle.SideFact;
import org.bilan.parties.BeneficiaryStatus;

/** {@link Histories} with facts beside the main line: one funding, one status, papers, money, departures, disclosures. */
final class WideHistories {
    private static final List<FactKind> PLAIN =
            List.of(FactKind.values()).stream().filter(FactKind::isPlain).toList();

    private WideHistories() {}

    /** A fact beside the main line on a day that is filled in later, so many days after one of the main line. */
    private record Beside(int anchor, int days, SideMaker maker) {}

    private interface SideMaker {
        BilanEvent on(LocalDate day);
    }

    static Arbitrary<List<BilanEvent>> around(Arbitrary<List<BilanEvent>> mainLine) {
        Arbitrary<Map<Integer, BreachReason>> reasons = Arbitraries.maps(
                        Arbitraries.integers().between(0, 19), Arbitraries.of(BreachReason.class))
                .ofMaxSize(2);
        return Combinators.combine(
                        mainLine, paid(), whoAndHow(), beside().list().ofMaxSize(16), reasons)
                .as((facts, paid, declared, more, why) ->
                        explained(accepted(together(paid.in(facts), declared.with(paid), more)), why));
    }

    /** Some facts with a reason right behind them, as a use case writes it. */
    private static List<BilanEvent> explained(List<BilanEvent> facts, Map<Integer, BreachReason> reasons) {
        List<BilanEvent> all = new ArrayList<>();
        for (int i = 0; i < facts.size(); i++) {
            BilanEvent fact = facts.get(i);
            all.add(fact);
            if (reasons.containsKey(i)) {
                all.add(new SideFact.BreachExplained(fact.on(), all.size(), reasons.get(i)));
            }
        }
        return List.copyOf(all);
    }

    /** Who pays under which paper. */
    private record Paid(FundingKind funding, AgreementKind agreement, int employerPercent) {
        List<BilanEvent> in(List<BilanEvent> facts) {
            return facts.stream().map(this::in).toList();
        }

        private BilanEvent in(BilanEvent fact) {
            if (fact instanceof BilanEvent.FundingApproved) {
                return new BilanEvent.FundingApproved(fact.on(), funding);
            }
            if (fact instanceof SideFact.FundingFileOpened) {
                return new SideFact.FundingFileOpened(fact.on(), funding, employerPercent);
            }
            return fact instanceof BilanEvent.AgreementSigned
                    ? new BilanEvent.AgreementSigned(fact.on(), agreement)
                    : fact;
        }
    }

    /** Who the person is. */
    private record Who(BeneficiaryStatus status, boolean priority) {
        List<SideMaker> with(Paid paid) {
            return List.of(
                    day -> new SideFact.StatusDeclared(day, status, priority),
                    day -> new SideFact.FundingFileOpened(day, paid.funding(), paid.employerPercent()));
        }
    }

    private static Arbitrary<Paid> paid() {
        return Combinators.combine(
                        Arbitraries.of(FundingKind.class),
                        Arbitraries.of(AgreementKind.class),
                        Arbitraries.of(0, 50, 100))
                .as(Paid::new);
    }

    private static Arbitrary<Who> whoAndHow() {
        return Combinators.combine(Arbitraries.of(BeneficiaryStatus.class), Arbitraries.of(true, false))
                .as(Who::new);
    }

    private static Arbitrary<Beside> beside() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 19),
                        Arbitraries.of(0, 0, 1, 2, 3, 9, 10, 11, 12, 14, 15, 30, 31, 60, 200, 400, 1200),
                        makers())
                .as(Beside::new);
    }

    private static Arbitrary<SideMaker> makers() {
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.of(PLAIN).map(kind -> day -> new BilanEvent.Noted(day, kind))),
                Tuple.of(4, Arbitraries.oneOf(papers(), money(), privacy())));
    }

    private static Arbitrary<SideMaker> papers() {
        Arbitrary<Set<InformationTopic>> topics =
                Arbitraries.of(InformationTopic.class).set().ofMinSize(1).ofMaxSize(20);
        Arbitrary<Set<AgreementMention>> mentions =
                Arbitraries.of(AgreementMention.class).set().ofMinSize(12).ofMaxSize(15);
        return Arbitraries.oneOf(
                topics.map(all -> day -> new SideFact.InformationGiven(day, all)),
                Arbitraries.just(SideFact.InformationGiven::all),
                Combinators.combine(Arbitraries.of(AgreementKind.class), mentions)
                        .as((kind, all) -> day -> new SideFact.AgreementDraftSent(day, kind, all)),
                Arbitraries.of(true, false).map(own -> day -> new SideFact.EmployerDeclared(day, own)),
                Arbitraries.of(Feasibility.class).map(how -> day -> new SideFact.FeasibilityStated(day, how)),
                Arbitraries.of(true, false).map(yes -> day -> new SideFact.WorkbookHandedOver(day, yes, !yes)),
                Arbitraries.of(true, false).map(yes -> day -> new SideFact.InstrumentAdministered(day, yes)),
                Arbitraries.of(365, 1095, 1826, 1827)
                        .map(before -> day -> new SideFact.PreviousBilanDeclared(day, day.minusDays(before))));
    }

    private static Arbitrary<SideMaker> money() {
        return Arbitraries.oneOf(
                Arbitraries.of("554.99", "555.00", "555.01")
                        .map(euros -> day -> new SideFact.PaymentRequested(day, new BigDecimal(euros))),
                Combinators.combine(Arbitraries.of("1600.00", "1600.01"), Arbitraries.of("100.00", "103.20", "150.00"))
                        .as((rights, own) ->
                                day -> new SideFact.CpfRequested(day, new BigDecimal(rights), new BigDecimal(own))),
                Arbitraries.of(60, 780, 1440).map(minutes -> day -> new SideFact.InvoiceIssued(day, minutes)),
                Arbitraries.of(60, 1440, 1441).map(minutes -> day -> new SideFact.LeaveTaken(day, minutes)));
    }

    private static Arbitrary<SideMaker> privacy() {
        Arbitrary<Disclosure> disclosures = Combinators.combine(
                        Arbitraries.of(Disclosure.Document.class), Arbitraries.of(Disclosure.Recipient.class))
                .as(Disclosure::new);
        return Arbitraries.oneOf(
                Arbitraries.of(0, 365, 1095, 1500)
                        .map(days -> day -> new PrivacyFact.RetentionAgreed(day, day.plusDays(days))),
                disclosures.map(what -> day -> new PrivacyFact.DisclosureAuthorised(day, what)),
                disclosures.map(what -> day -> new PrivacyFact.DisclosureRevoked(day, what)),
                disclosures.map(what -> day -> new PrivacyFact.DocumentDisclosed(day, what)),
                Arbitraries.just(day -> new PrivacyFact.DataBreachKnown(day, noon(day))),
                Arbitraries.just(day -> new PrivacyFact.DataBreachNotified(day, noon(day))));
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).toInstant(ZoneOffset.UTC);
    }

    private static List<BilanEvent> together(List<BilanEvent> facts, List<SideMaker> declared, List<Beside> more) {
        List<BilanEvent> all = new ArrayList<>(facts);
        if (!facts.isEmpty()) {
            declared.forEach(maker -> all.add(maker.on(facts.get(0).on())));
            more.forEach(each -> all.add(
                    each.maker().on(facts.get(each.anchor() % facts.size()).on().plusDays(each.days()))));
        }
        all.sort(Comparator.comparing(BilanEvent::on));
        return all;
    }

    /** What the decider accepts, in the order of days; of the kinds that are said once, the first. */
    private static List<BilanEvent> accepted(List<BilanEvent> facts) {
        List<BilanEvent> story = new ArrayList<>();
        Set<FactKind> once = EnumSet.noneOf(FactKind.class);
        Bilan bilan = Bilan.NONE;
        for (BilanEvent fact : facts) {
            boolean again = isSaidOnce(fact.kind()) && !once.add(fact.kind());
            if (!again && BilanDecider.decide(bilan, fact).isRight()) {
                story.add(fact);
                bilan = BilanDecider.evolve(bilan, fact);
            }
        }
        return List.copyOf(story);
    }

    /** A second one would correct the first. */
    private static boolean isSaidOnce(FactKind kind) {
        return switch (kind) {
            case STATUS_DECLARED,
                    FUNDING_FILE_OPENED,
                    PREVIOUS_BILAN_DECLARED,
                    AGREEMENT_DRAFT_SENT,
                    RETENTION_AGREED,
                    CPF_REQUESTED,
                    DOCUMENTS_DESTROYED -> true;
            default -> false;
        };
    }
}
