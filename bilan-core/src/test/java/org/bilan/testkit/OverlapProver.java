package org.bilan.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bilan.agreement.FundingKind;
import org.bilan.law.LegalValue;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.SideFact;
import org.bilan.parties.BeneficiaryStatus;
import org.bilan.rules.CaseFile;
import org.bilan.rules.Finding;
import org.bilan.rules.Revision;
import org.bilan.rules.Rule;

/**
 * Proves of a decision made by several rules (which agreement is needed, which delay holds) that on every case exactly one
 * of them speaks: no overlap, no gap.
 *
 * <p>The cases are all combinations of funding, status and priority, on the day before, on and after each day on which a
 * value of the rules changes: rules of {@link org.bilan.rules.Scope} cannot tell any others apart. What is found is printed
 * as a test that can be pasted.
 */
public final class OverlapProver {
    private final List<Rule> rules;
    private final LegalCalendar calendar;
    private final List<BilanEvent> given;

    /**
     * The prover of a decision.
     *
     * @param given facts that every case has, such as the one on which the rules are asked
     */
    public OverlapProver(List<Rule> rules, LegalCalendar calendar, List<BilanEvent> given) {
        this.rules = List.copyOf(rules);
        this.calendar = calendar;
        this.given = List.copyOf(given);
    }

    /** A case in which not exactly one rule speaks. */
    public record CounterExample(List<BilanEvent> facts, LocalDate asOf, List<String> speaking) {

        /** A test that can be pasted: the facts, and the rules that speak where one should. */
        public String asTest() {
            StringBuilder test =
                    new StringBuilder("@Test\nvoid exactly_one_rule_speaks() {\n    List<BilanEvent> facts = List.of(");
            for (int i = 0; i < facts.size(); i++) {
                test.append(i == 0 ? "\n" : ",\n").append("            ").append(Sources.of(facts.get(i)));
            }
            test.append(");\n    CaseFile caseFile = CaseFile.of(facts, calendar, LocalDate.parse(\"")
                    .append(asOf);
            test.append("\"));\n    // speaking: ").append(speaking.isEmpty() ? "none" : String.join(", ", speaking));
            return test.append(
                            "\n    assertThat(rules.stream().filter(rule -> rule.verdict(caseFile) != NOT_APPLICABLE)).hasSize(1);\n}\n")
                    .toString();
        }
    }

    /** The first case in which not exactly one rule speaks; empty if there is none: then it is proved. */
    public Optional<CounterExample> counterExample() {
        return cases().stream().flatMap(each -> judge(each).stream()).findFirst();
    }

    /** How many cases are looked at. */
    public int size() {
        return cases().size();
    }

    private record Case(List<BilanEvent> facts, LocalDate asOf) {}

    private Optional<CounterExample> judge(Case each) {
        CaseFile caseFile = CaseFile.of(each.facts(), calendar, each.asOf());
        List<String> speaking = rules.stream()
                .filter(rule -> rule.verdict(caseFile) != Finding.Verdict.NOT_APPLICABLE)
                .map(rule -> rule.norm().id())
                .toList();
        return speaking.size() == 1
                ? Optional.empty()
                : Optional.of(new CounterExample(each.facts(), each.asOf(), speaking));
    }

    private List<Case> cases() {
        List<Case> cases = new ArrayList<>();
        for (LocalDate day : boundaries()) {
            for (FundingKind funding : FundingKind.values()) {
                for (BeneficiaryStatus status : BeneficiaryStatus.values()) {
                    for (boolean priority : new boolean[] {false, true}) {
                        cases.add(
                                new Case(facts(day, funding, new SideFact.StatusDeclared(day, status, priority)), day));
                    }
                }
            }
        }
        return cases;
    }

    private List<BilanEvent> facts(LocalDate day, FundingKind funding, SideFact status) {
        List<BilanEvent> facts = new ArrayList<>(given);
        facts.add(status);
        facts.add(new SideFact.FundingFileOpened(day, funding, 0));
        return facts;
    }

    /** Each day on which a value comes into force, with the days beside it; and one day long after all of them. */
    private Set<LocalDate> boundaries() {
        Set<LocalDate> days = new TreeSet<>();
        for (Rule rule : rules) {
            rule.revised(new Revision() {
                @Override
                public <T> LegalValue<T> of(LegalValue<T> value) {
                    value.timeline()
                            .forEach(each -> days.addAll(List.of(
                                    each.from().minusDays(1),
                                    each.from(),
                                    each.from().plusDays(1))));
                    return value;
                }
            });
        }
        LocalDate last =
                given.stream().map(BilanEvent::on).max(LocalDate::compareTo).orElse(LocalDate.of(2026, 11, 23));
        days.removeIf(day -> day.isBefore(last));
        days.add(last.plusYears(1));
        return days;
    }
}
