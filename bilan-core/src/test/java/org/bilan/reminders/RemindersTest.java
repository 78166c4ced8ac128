package org.bilan.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.bilan.inmemory.InMemoryBilanJournal;
import org.bilan.inmemory.InMemoryNotifier;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.FactKind;
import org.bilan.port.BilanJournal;
import org.bilan.port.Notifier;
import org.bilan.port.OperationId;
import org.bilan.proof.Chains;
import org.bilan.rules.CaseFile;
import org.bilan.rules.RuleSet;
import org.bilan.rules.french.FrenchRules;
import org.bilan.testkit.Facts;
import org.bilan.testkit.Histories;
import org.bilan.usecase.AssessBilan;
import org.bilan.usecase.SendReminders;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What is due is reminded of once, on its day, and not any more when it has moved or was done. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RemindersTest {
    private static final BilanId ID = new BilanId("2026-0042");
    private static final LegalCalendar CALENDAR = LegalCalendar.of(Territory.METROPOLE);
    private static final RuleSet RULES = FrenchRules.shipped();
    private static final LocalDate CALLED = LocalDate.of(2026, 3, 2);
    private static final Reminder WELCOME = new Reminder(
            new ReminderKey(ID, "S-ACC-02", LocalDate.of(2026, 3, 12)),
            FactKind.INTAKE_INTERVIEW_OFFERED,
            LocalDate.of(2026, 3, 9));

    private final BilanJournal journal = new InMemoryBilanJournal(Chains.CLOCK);
    private final Notifier notifier = new InMemoryNotifier();
    private final List<Reminder> carried = new ArrayList<>();

    @Test
    void what_is_due_until_a_known_day_is_reminded_of_some_days_before() {
        append(0, "first contact made 2026-03-02");
        assertThat(useCase().plan(ID, CALLED).schedule()).contains(WELCOME);
        assertThat(useCase().send(LocalDate.of(2026, 3, 8))).isZero();
        assertThat(useCase().send(LocalDate.of(2026, 3, 9))).isEqualTo(1);
        assertThat(carried).containsExactly(WELCOME);
        assertThat(useCase().send(LocalDate.of(2026, 3, 9))).isZero();
    }

    @Test
    void planning_again_changes_nothing() {
        append(0, "first contact made 2026-03-02");
        useCase().plan(ID, CALLED);
        assertThat(useCase().plan(ID, CALLED).isEmpty()).isTrue();
        assertThat(useCase().plan(ID, CALLED.plusDays(1)).isEmpty()).isTrue();
    }

    @Test
    void a_date_that_moved_cancels_the_old_reminder() {
        append(0, "first contact made 2026-03-02");
        useCase().plan(ID, CALLED);
        append(1, "first contact made 2026-02-27");
        ReminderPlan plan = useCase().plan(ID, CALLED);
        assertThat(plan.cancel()).contains(WELCOME.key());
        assertThat(plan.schedule()).extracting(each -> each.key().dueBy()).contains(LocalDate.of(2026, 3, 9));
        useCase().send(LocalDate.of(2026, 3, 12));
        assertThat(carried).isNotEmpty().doesNotContain(WELCOME);
    }

    @Test
    void what_was_done_is_no_longer_reminded_of() {
        append(0, "first contact made 2026-03-02");
        useCase().plan(ID, CALLED);
        append(1, "intake interview offered 2026-03-04 2026-03-06");
        assertThat(useCase().plan(ID, LocalDate.of(2026, 3, 4)).cancel()).contains(WELCOME.key());
    }

    @Test
    void a_reminder_whose_sending_failed_is_not_sent_again_and_stays_listed() {
        append(0, "first contact made 2026-03-02");
        useCase().plan(ID, CALLED);
        SendReminders failing = new SendReminders(
                assessments(),
                notifier,
                reminder -> {
                    throw new IllegalStateException("the mail server hung up");
                },
                3);
        assertThat(failing.send(LocalDate.of(2026, 3, 12))).isZero();
        assertThat(useCase().send(LocalDate.of(2026, 3, 12))).isZero();
        assertThat(notifier.of(ID)).contains(new ScheduledReminder(WELCOME, ScheduledReminder.State.TAKEN));
    }

    @Test
    void more_than_one_batch_is_sent_in_one_go() {
        List<Reminder> many = new ArrayList<>();
        for (int i = 0; i < 45; i++) {
            many.add(new Reminder(new ReminderKey(ID, "S-" + i, CALLED), FactKind.CASE_CLOSED, CALLED));
        }
        notifier.apply(new ReminderPlan(many, List.of()));
        assertThat(useCase().send(CALLED)).isEqualTo(45);
        assertThat(carried).containsExactlyInAnyOrderElementsOf(many);
    }

    @Test
    void the_lead_is_not_negative() {
        assertThatThrownBy(() -> Reminder.of(ID, RULES.check(CaseFile.of(List.of(), CALENDAR, CALLED)), -1))
                .hasMessage("leadDays (-1) must not be negative");
    }

    @Property(tries = 300)
    void whatever_happens_a_key_is_carried_at_most_once_and_only_what_is_wanted_waits(
            @ForAll("stories") List<BilanEvent> facts, @ForAll @IntRange(max = 30) int lead) {
        BilanJournal store = new InMemoryBilanJournal(Clock.systemUTC());
        Notifier outbox = new InMemoryNotifier();
        List<ReminderKey> keys = new ArrayList<>();
        SendReminders reminders =
                new SendReminders(new AssessBilan(store, RULES, CALENDAR), outbox, each -> keys.add(each.key()), lead);
        for (int i = 0; i < facts.size(); i++) {
            store.append(new OperationId(ID, "op-" + i), ID, i, List.of(facts.get(i)));
            LocalDate day = facts.get(i).on();
            reminders.plan(ID, day);
            List<ReminderKey> wanted =
                    Reminder.of(ID, new AssessBilan(store, RULES, CALENDAR).assess(ID, day), lead).stream()
                            .map(Reminder::key)
                            .toList();
            assertThat(waiting(outbox)).isSubsetOf(wanted);
            assertThat(wanted)
                    .allMatch(key -> keys.contains(key) || waiting(outbox).contains(key));
            reminders.send(day);
            reminders.plan(ID, day);
            reminders.send(day);
        }
        assertThat(keys).doesNotHaveDuplicates();
    }

    private static List<ReminderKey> waiting(Notifier outbox) {
        return outbox.of(ID).stream()
                .filter(each -> each.state() == ScheduledReminder.State.WAITING)
                .map(ScheduledReminder::key)
                .toList();
    }

    @Provide
    Arbitrary<List<BilanEvent>> stories() {
        return Histories.aroundTheLimits();
    }

    private SendReminders useCase() {
        return new SendReminders(assessments(), notifier, carried::add, 3);
    }

    private AssessBilan assessments() {
        return new AssessBilan(journal, RULES, CALENDAR);
    }

    private void append(long version, String facts) {
        journal.append(new OperationId(ID, "op-" + version), ID, version, Facts.parse(facts));
    }
}
