package org.bilan.actions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.bilan.inmemory.InMemoryAccessLog;
import org.bilan.inmemory.InMemoryBilanJournal;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanDecider;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BreachReason;
import org.bilan.lifecycle.FactCorrected;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.Refusal;
import org.bilan.parties.Role;
import org.bilan.port.OperationId;
import org.bilan.rules.CaseFile;
import org.bilan.rules.Enforcement;
import org.bilan.rules.RuleSet;
import org.bilan.rules.french.FrenchRules;
import org.bilan.secrecy.Viewer;
import org.bilan.testkit.Histories;
import org.bilan.testkit.Sights;
import org.bilan.usecase.AccessGate;
import org.bilan.usecase.PerformCommand;
import org.bilan.usecase.RecordFact;

/** The menu says exactly what decider and enforcement accept, and what a use case then does. */
class MenuProperties {
    private static final LegalCalendar PARIS = LegalCalendar.of(Territory.METROPOLE);
    private static final RuleSet RULES = FrenchRules.shipped();
    private static final Set<FactKind> SILENCES =
            Set.of(FactKind.REFLECTION_LAPSED, FactKind.CONVENTION_DEEMED_REFUSED, FactKind.WITHDRAWAL_PERIOD_EXPIRED);

    @Property(tries = 400)
    void what_decider_and_enforcement_accept_is_allowed_in_the_menu(
            @ForAll("histories") List<BilanEvent> facts,
            @ForAll("attempts") Attempts.Attempt attempt,
            @ForAll("enforcements") Enforcement enforcement) {
        History history = Attempts.history(facts);
        LocalDate day = Attempts.lastDay(history).plusDays(attempt.days());
        BilanEvent fact = attempt.on(day);
        boolean accepted = isAccepted(history, fact, enforcement);
        Admission admission = Admission.of(history, new Regime(RULES, PARIS, enforcement));
        if (!SILENCES.contains(fact.kind())) {
            assertThat(admission.admit(fact).isRight()).isEqualTo(accepted);
        }
        if (admission.admit(fact).isRight()) {
            for (Command command : Command.of(fact.kind())) {
                Role role = command.roles().iterator().next();
                assertThat(ActionMenu.of(admission, Sights.of(role, history, day), day)
                                .find(command, fact.kind())
                                .orElseThrow()
                                .isAllowed())
                        .as("%s of %s", fact, command)
                        .isTrue();
            }
        }
    }

    @Property(tries = 60)
    void what_the_menu_allows_can_be_done_and_what_it_blocks_is_refused_for_the_same_reasons(
            @ForAll("histories") List<BilanEvent> facts,
            @ForAll Role role,
            @ForAll("enforcements") Enforcement enforcement) {
        History history = Attempts.history(facts);
        LocalDate day = Attempts.lastDay(history);
        Admission admission = Admission.of(history, new Regime(RULES, PARIS, enforcement));
        for (Action action :
                ActionMenu.of(admission, Sights.of(role, history, day), day).actions()) {
            List<BilanEvent> samples = admission.samples(day).of(action.fact());
            boolean done = samples.stream()
                    .anyMatch(sample -> perform(
                                    history,
                                    new PerformCommand.Deed(new Viewer("account", role), action.command()),
                                    sample,
                                    enforcement)
                            .isEmpty());
            assertThat(done).as("%s", action).isEqualTo(action.isAllowed());
            if (!done) {
                assertThat(action.objections().stream().map(Objection::refusal).toList())
                        .isEqualTo(perform(
                                history,
                                new PerformCommand.Deed(new Viewer("account", role), action.command()),
                                samples.get(0),
                                enforcement));
            }
        }
    }

    @Property(tries = 100)
    void nobody_may_what_is_not_theirs_and_every_block_has_a_reason(
            @ForAll("histories") List<BilanEvent> facts, @ForAll Role role) {
        History history = Attempts.history(facts);
        Admission admission = Admission.of(history, new Regime(RULES, PARIS, Enforcement.REFUSE_UNLAWFUL));
        LocalDate day = Attempts.lastDay(history);
        ActionMenu menu = ActionMenu.of(admission, Sights.of(role, history, day), day);
        assertThat(menu.actions().stream().map(Action::command)).contains(Command.values());
        assertThat(menu.allowed())
                .allSatisfy(action -> assertThat(action.command().roles()).contains(role));
        assertThat(menu.actions().stream()
                        .filter(action -> !action.command().roles().contains(role)))
                .allSatisfy(action -> assertThat(action.objections())
                        .singleElement()
                        .satisfies(objection -> assertThat(objection.refusal()).isInstanceOf(Refusal.NotTheirs.class)));
    }

    /** An own reading of what is accepted: decider, then enforcement over the facts with the new one. */
    private static boolean isAccepted(History history, BilanEvent fact, Enforcement enforcement) {
        if (BilanDecider.decide(history, fact).isLeft()) {
            return false;
        }
        List<BilanEvent> before = history.story();
        List<BilanEvent> after = history.with(fact).story();
        List<BilanEvent> all = new ArrayList<>(after);
        if (!(fact instanceof FactCorrected)) {
            all.add(fact);
        }
        LocalDate asOf =
                all.stream().map(BilanEvent::on).max(LocalDate::compareTo).orElse(fact.on());
        LocalDate from =
                before.stream().map(BilanEvent::on).max(LocalDate::compareTo).orElse(asOf);
        LocalDate latest = asOf.isAfter(from) ? asOf : from;
        return enforcement.reason().isPresent()
                || Enforcement.newlyUnlawful(
                                fact.kind(),
                                RULES.check(CaseFile.of(before, PARIS, latest)),
                                RULES.check(CaseFile.of(after, PARIS, latest)))
                        .isEmpty();
    }

    /** What a use case refuses, in a journal that holds this history; empty if it records. */
    private static List<Refusal> perform(
            History history, PerformCommand.Deed deed, BilanEvent fact, Enforcement enforcement) {
        InMemoryBilanJournal journal =
                new InMemoryBilanJournal(Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC));
        if (!history.facts().isEmpty()) {
            journal.append(new OperationId(history.id(), "given"), history.id(), 0, history.events());
        }
        Clock lastDay = Clock.fixed(Attempts.lastDay(history).atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        AccessGate gate = new AccessGate(Sights.REVIEWED, new InMemoryAccessLog(), lastDay);
        return new PerformCommand(journal, new RecordFact(journal, RULES, PARIS), gate)
                .perform(deed, new OperationId(history.id(), "deed"), fact, enforcement)
                .fold(refusals -> refusals.asJava(), done -> List.of());
    }

    @Provide
    Arbitrary<List<BilanEvent>> histories() {
        return Arbitraries.oneOf(Attempts.stories(), Histories.withFactsBeside());
    }

    @Provide
    Arbitrary<Enforcement> enforcements() {
        return Arbitraries.oneOf(
                Arbitraries.just(Enforcement.REFUSE_UNLAWFUL),
                Arbitraries.of(BreachReason.class).map(Enforcement::asItHappened));
    }

    @Provide
    Arbitrary<Attempts.Attempt> attempts() {
        return Attempts.any();
    }
}
