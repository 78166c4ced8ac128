package org.bilan.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.bilan.agreement.AgreementKind;
import org.bilan.agreement.FundingKind;
import org.bilan.lifecycle.Bilan;
import org.bilan.lifecycle.BilanDecider;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.FactKind;
import org.bilan.parties.BeneficiaryStatus;

/** Whole bilans for properties of rules: in time, nearly in time, and not; complete or left anywhere. */
public final class Histories {
    private static final LocalDate FIRST_DAY = LocalDate.of(2025, 1, 1);
    private static final Pattern FROM_NOW = Pattern.compile("\\{([+-]\\d+)}");

    private Histories() {}

    /**
     * Stories without contradiction whose days lie on, just before, just after or far from their limits: in time, late,
     * without funding or consent, too long, left or stopped anywhere.
     *
     * <p>One day, "now", goes through the whole story: each act happens on it, and then it moves on. The scheme that pays
     * and the person's status stay the same from beginning to end.
     */
    public static Arbitrary<List<BilanEvent>> aroundTheLimits() {
        int acts = HistoryActs.ALL.size();
        Arbitrary<List<Integer>> rolls =
                Arbitraries.integers().between(0, 99).list().ofSize(acts);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 700),
                        people(),
                        rolls,
                        steps().list().ofSize(acts))
                .as((start, people, dice, steps) -> accepted(story(FIRST_DAY.plusDays(start), people, dice, steps)));
    }

    /** The same with more facts beside the main line thrown in anywhere: papers, money, departures, disclosures. */
    public static Arbitrary<List<BilanEvent>> withFactsBeside() {
        return WideHistories.around(aroundTheLimits());
    }

    /** Mostly nothing, then the days of some limit and those around it. */
    private static Arbitrary<Integer> steps() {
        Arbitrary<Integer> limits =
                Arbitraries.of(2, 5, 9, 10, 11, 14, 15, 20, 28, 30, 31, 45, 60, 90, 181, 184, 274, 366);
        return Arbitraries.frequencyOf(
                Tuple.of(24, Arbitraries.just(0)), Tuple.of(3, Arbitraries.just(1)), Tuple.of(4, limits));
    }

    /** Who pays, who the person is, and which agreement is signed: the fitting one mostly. */
    private static Arbitrary<People> people() {
        Arbitrary<AgreementKind> other = Arbitraries.of(AgreementKind.values());
        return Combinators.combine(
                        Arbitraries.of(FundingKind.values()),
                        Arbitraries.of(BeneficiaryStatus.values()),
                        Arbitraries.of(true, false),
                        other.injectNull(0.8).optional())
                .as((funding, status, priority, agreement) -> new People(
                        funding, status + (priority ? " priority" : ""), agreement.orElseGet(() -> fitting(funding))));
    }

    private static AgreementKind fitting(FundingKind funding) {
        return switch (funding) {
            case CPF -> AgreementKind.PLATFORM_TERMS;
            case EMPLOYER_PLAN, REDEPLOYMENT_LEAVE -> AgreementKind.TRIPARTITE_AGREEMENT;
            case PUBLIC_CPF, PUBLIC_EMPLOYER -> AgreementKind.PUBLIC_SERVICE_AGREEMENT;
            case JOBSEEKER_AID, SELF_EMPLOYED_FUND -> AgreementKind.FUNDED_AGREEMENT;
            case OWN_COST -> AgreementKind.TRAINING_CONTRACT;
        };
    }

    private record People(FundingKind funding, String status, AgreementKind agreement) {}

    private static List<BilanEvent> story(LocalDate start, People people, List<Integer> dice, List<Integer> steps) {
        List<BilanEvent> facts = new ArrayList<>();
        LocalDate now = start;
        for (int i = 0; i < dice.size(); i++) {
            HistoryActs.Act act = HistoryActs.ALL.get(i);
            if (act.happens(dice.get(i))) {
                facts.addAll(Facts.parse(told(act.line(dice.get(i)), now, people)));
            }
            now = now.plusDays(steps.get(i));
        }
        return facts;
    }

    private static String told(String line, LocalDate now, People people) {
        String names = line.replace("{funding}", people.funding().name())
                .replace("{status}", people.status())
                .replace("{agreement}", people.agreement().name())
                .replace("{}", now.toString());
        Matcher day = FROM_NOW.matcher(names);
        return day.replaceAll(
                found -> now.plusDays(Integer.parseInt(found.group(1))).toString());
    }

    /** What can be recorded of these facts, one after the other. */
    private static List<BilanEvent> accepted(List<BilanEvent> facts) {
        List<BilanEvent> story = new ArrayList<>();
        Bilan bilan = Bilan.NONE;
        for (BilanEvent fact : facts) {
            if (goesOn(bilan, fact) && BilanDecider.decide(bilan, fact).isRight()) {
                story.add(fact);
                bilan = BilanDecider.evolve(bilan, fact);
            }
        }
        return List.copyOf(story);
    }

    /** A bilan that force majeure stopped is not taken up again, and who has left revokes no agreement to keep. */
    private static boolean goesOn(Bilan bilan, BilanEvent fact) {
        boolean stopped = bilan.has(FactKind.FORCE_MAJEURE_RECOGNISED);
        boolean left =
                stopped || Stream.of(FactKind.values()).anyMatch(kind -> kind.closesTheCase() && bilan.has(kind));
        return !(left && fact.kind() == FactKind.RETENTION_REVOKED)
                && (!stopped || fact.kind().isOwedAfterLeaving());
    }
}
