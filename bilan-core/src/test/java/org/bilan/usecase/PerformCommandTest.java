package org.bilan.usecase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.vavr.collection.Seq;
import io.vavr.control.Either;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.bilan.actions.Command;
import org.bilan.actions.GivenReason;
import org.bilan.actions.Regime;
import org.bilan.inmemory.InMemoryAccessLog;
import org.bilan.inmemory.InMemoryBilanJournal;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.BreachReason;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Refusal;
import org.bilan.lifecycle.Stage;
import org.bilan.parties.Role;
import org.bilan.port.Appended;
import org.bilan.port.OperationId;
import org.bilan.rules.Enforcement;
import org.bilan.rules.french.FrenchRules;
import org.bilan.secrecy.DatedFact;
import org.bilan.secrecy.Viewer;
import org.bilan.testkit.Facts;
import org.bilan.testkit.Sights;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PerformCommandTest {
    private static final BilanId ID = new BilanId("b-1");
    private static final Regime REGIME =
            new Regime(FrenchRules.shipped(), LegalCalendar.of(Territory.METROPOLE), Enforcement.REFUSE_UNLAWFUL);

    private final InMemoryBilanJournal journal =
            new InMemoryBilanJournal(Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC));
    private final AccessGate gate = new AccessGate(
            Sights.REVIEWED,
            new InMemoryAccessLog(),
            Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC));
    private final PerformCommand perform =
            new PerformCommand(journal, new RecordFact(journal, REGIME.rules(), REGIME.calendar()), gate);
    private final ShowCase show = new ShowCase(journal, REGIME, gate);
    private final Viewer consultant = new Viewer("account", Role.CONSULTANT);

    @Test
    void a_command_is_done_by_whom_it_is_for_and_by_nobody_else() {
        BilanEvent contact = Facts.one("first contact made 2026-01-05");
        assertThat(perform(Role.FUNDER, Command.REGISTER_FIRST_CONTACT, contact).getLeft())
                .containsExactly(new Refusal.NotTheirs(
                        FactKind.FIRST_CONTACT_MADE,
                        Role.FUNDER,
                        Set.of(Role.ADMINISTRATOR, Role.CONSULTANT, Role.SUBSTITUTE_CONSULTANT)));
        assertThat(journal.read(ID).version()).isZero();
        assertThat(perform(Role.SUBSTITUTE_CONSULTANT, Command.REGISTER_FIRST_CONTACT, contact))
                .isEqualTo(Either.right(new Appended.Committed(1, 1)));
        assertThat(show.view(consultant, ID, LocalDate.of(2026, 1, 5)).stage()).contains(Stage.CONTACTED);
        assertThat(show.menu(consultant, ID, LocalDate.of(2026, 1, 5))
                        .find(Command.OFFER_INTAKE_INTERVIEW, FactKind.INTAKE_INTERVIEW_OFFERED)
                        .orElseThrow()
                        .isAllowed())
                .isTrue();
    }

    @Test
    void all_that_speaks_against_a_fact_is_told_at_once_story_and_law() {
        perform(Role.CONSULTANT, Command.REGISTER_FIRST_CONTACT, Facts.one("first contact made 2026-01-05"));
        BilanEvent session = Facts.one("session held 2026-01-20 CONCLUSIONS 1500");
        assertThat(perform(Role.CONSULTANT, Command.RECORD_SESSION, session)
                        .getLeft()
                        .map(Refusal::code))
                .containsExactly("FACT_MISSING", "PHASE_NOT_OPEN", "AGAINST_THE_LAW");
        assertThat(journal.read(ID).version()).isEqualTo(1);
    }

    /** Else an employer or a funder would learn from refusals what the views do not show. */
    @Test
    void who_sees_no_deadlines_is_told_that_it_cannot_be_done_and_not_why() {
        perform(Role.CONSULTANT, Command.REGISTER_FIRST_CONTACT, Facts.one("first contact made 2026-01-05"));
        BilanEvent approved = Facts.one("funding approved 2026-01-20 CPF");
        assertThat(perform(Role.ADMINISTRATOR, Command.RECORD_FUNDING_DECISION, approved)
                        .getLeft()
                        .map(Refusal::code))
                .contains("FACT_MISSING");
        assertThat(perform(Role.FUNDER, Command.RECORD_FUNDING_DECISION, approved)
                        .getLeft())
                .containsExactly(new Refusal.NotNow(FactKind.FUNDING_APPROVED));
    }

    @Test
    void who_does_something_in_spite_of_the_law_says_why_and_so_may_who_keeps_the_file_later() {
        Facts.parse("first contact made 2026-01-05; quote delivered 2026-01-08; offer accepted 2026-01-12")
                .forEach(fact -> journal.append(
                        new OperationId(ID, fact.kind().name()),
                        ID,
                        journal.read(ID).version(),
                        List.of(fact)));
        BilanEvent session = Facts.one("session held 2026-01-20");
        assertThat(perform(Role.CONSULTANT, Command.RECORD_SESSION, session)
                        .getLeft()
                        .map(Refusal::code))
                .containsExactly("AGAINST_THE_LAW");
        PerformCommand.Deed deed = new PerformCommand.Deed(consultant, Command.RECORD_SESSION);
        assertThat(perform.perform(
                        deed,
                        new OperationId(ID, "start"),
                        session,
                        Enforcement.asItHappened(BreachReason.PROOF_TO_FOLLOW)))
                .isEqualTo(Either.right(new Appended.Committed(4, 5)));
        assertThat(show.view(consultant, ID, LocalDate.of(2026, 1, 20)).reasons())
                .containsExactly(new GivenReason(
                        new DatedFact(FactKind.SESSION_HELD, LocalDate.of(2026, 1, 20)), BreachReason.PROOF_TO_FOLLOW));
        BilanEvent reason = Facts.one("breach explained 2026-01-21 4 OWN_FAILING");
        assertThat(perform(Role.ADMINISTRATOR, Command.EXPLAIN_BREACH, reason).getLeft())
                .containsExactly(new Refusal.NothingToExplain(4));
        assertThat(perform(Role.ADMINISTRATOR, Command.EXPLAIN_BREACH, Facts.one("breach explained 2026-01-21 3"))
                        .isRight())
                .isTrue();
        assertThat(perform(Role.EMPLOYER, Command.EXPLAIN_BREACH, reason)
                        .getLeft()
                        .map(Refusal::code))
                .containsExactly("NOT_THEIRS");
    }

    @Test
    void a_command_with_the_fact_of_another_one_is_a_bug_of_the_caller() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> perform(Role.CONSULTANT, Command.END_BILAN, Facts.one("first contact made 2026-01-05")))
                .withMessageContaining("FIRST_CONTACT_MADE")
                .withMessageContaining("END_BILAN");
    }

    private Either<Seq<Refusal>, Appended> perform(Role role, Command command, BilanEvent fact) {
        OperationId operation = new OperationId(ID, command + " " + role);
        return perform.perform(
                new PerformCommand.Deed(new Viewer("account", role), command), operation, fact, REGIME.enforcement());
    }
}
