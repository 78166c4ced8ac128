package org.bilan.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.FactKind;
import org.bilan.port.Notifier;
import org.bilan.reminders.Reminder;
import org.bilan.reminders.ReminderKey;
import org.bilan.reminders.ReminderPlan;
import org.bilan.reminders.ScheduledReminder;
import org.bilan.reminders.ScheduledReminder.State;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The contract of {@link Notifier}, clause by clause. */
@DisplayNameGeneration(ReplaceUnderscores.class)
public abstract class NotifierContract {
    private static final BilanId ID = new BilanId("bilan-1");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Reminder FIRST = reminder(ID, "S-ACC-02", 0);
    private static final Reminder SECOND = reminder(ID, "S-FUP-01", 5);
    private static final Reminder ELSEWHERE = reminder(new BilanId("BILAN-1"), "S-ACC-02", 0);

    /** An outbox without any reminder. */
    protected abstract Notifier emptyNotifier();

    /** The same outbox after it was closed and opened again; one that lives in memory answers itself. */
    protected abstract Notifier reopened(Notifier notifier);

    @Test
    void required_N01_what_is_scheduled_waits_and_scheduling_it_again_changes_nothing() {
        Notifier notifier = with(FIRST, SECOND);
        assertThat(states(notifier, ID)).containsExactly(State.WAITING, State.WAITING);
        notifier.takeDue(DAY, 9);
        notifier.apply(schedule(FIRST, SECOND));
        assertThat(states(notifier, ID)).containsExactly(State.TAKEN, State.WAITING);
        notifier.sent(FIRST.key());
        notifier.apply(schedule(FIRST));
        assertThat(states(notifier, ID)).containsExactly(State.SENT, State.WAITING);
    }

    @Test
    void required_N02_what_was_cancelled_waits_again() {
        Notifier notifier = with(FIRST);
        notifier.apply(cancel(FIRST));
        Reminder later = new Reminder(FIRST.key(), FIRST.awaited(), DAY.plusDays(1));
        notifier.apply(schedule(later));
        assertThat(notifier.of(ID)).containsExactly(new ScheduledReminder(later, State.WAITING));
    }

    @Test
    void required_N03_only_what_waits_is_cancelled() {
        Notifier notifier = with(FIRST, SECOND);
        notifier.takeDue(DAY, 1);
        notifier.apply(cancel(FIRST, SECOND, ELSEWHERE));
        assertThat(states(notifier, ID)).containsExactly(State.TAKEN, State.CANCELLED);
        notifier.sent(FIRST.key());
        notifier.apply(cancel(FIRST));
        assertThat(states(notifier, ID)).containsExactly(State.SENT, State.CANCELLED);
        assertThat(notifier.of(ELSEWHERE.key().bilan())).isEmpty();
    }

    @Test
    void required_N04_a_plan_applied_twice_does_what_it_does_once() {
        Notifier notifier = with(FIRST);
        ReminderPlan plan = new ReminderPlan(List.of(SECOND), List.of(FIRST.key()));
        notifier.apply(plan);
        notifier.apply(plan);
        assertThat(states(notifier, ID)).containsExactly(State.CANCELLED, State.WAITING);
    }

    @Test
    void required_N05_only_what_waits_and_is_due_is_taken_in_order_up_to_the_limit() {
        Notifier notifier = with(SECOND, FIRST, ELSEWHERE);
        assertThat(notifier.takeDue(DAY.minusDays(1), 9)).isEmpty();
        assertThat(notifier.takeDue(DAY.plusDays(4), 1)).containsExactly(taken(ELSEWHERE));
        assertThat(notifier.takeDue(DAY.plusDays(5), 9)).containsExactly(taken(FIRST), taken(SECOND));
        notifier.apply(schedule(reminder(ID, "S-X", 0)));
        notifier.apply(cancel(reminder(ID, "S-X", 0)));
        assertThat(notifier.takeDue(DAY.plusDays(9), 9)).isEmpty();
        assertThatThrownBy(() -> notifier.takeDue(DAY, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void required_N06_what_was_taken_is_never_taken_again() {
        Notifier notifier = with(FIRST);
        assertThat(notifier.takeDue(DAY, 9)).containsExactly(taken(FIRST));
        assertThat(notifier.takeDue(DAY, 9)).isEmpty();
        Notifier later = reopened(notifier);
        assertThat(later.takeDue(DAY.plusDays(9), 9)).isEmpty();
        assertThat(later.of(ID)).containsExactly(taken(FIRST));
    }

    @Test
    void required_N06_four_takers_at_once_take_each_key_once() throws Exception {
        List<Reminder> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            many.add(reminder(ID, "S-" + i, 0));
        }
        Notifier notifier = with(many.toArray(Reminder[]::new));
        List<List<ScheduledReminder>> taken = Together.run(4, taker -> {
            List<ScheduledReminder> mine = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                mine.addAll(notifier.takeDue(DAY, 3));
            }
            return mine;
        });
        assertThat(taken.stream().flatMap(List::stream).map(ScheduledReminder::key))
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(
                        many.stream().map(Reminder::key).toList());
    }

    @Test
    void required_N07_only_what_was_taken_is_noted_as_sent() {
        Notifier notifier = with(FIRST, SECOND);
        notifier.takeDue(DAY, 9);
        notifier.sent(FIRST.key());
        notifier.sent(FIRST.key());
        notifier.sent(SECOND.key());
        notifier.sent(ELSEWHERE.key());
        assertThat(states(notifier, ID)).containsExactly(State.SENT, State.WAITING);
        assertThat(notifier.of(ELSEWHERE.key().bilan())).isEmpty();
    }

    @Test
    void required_N08_the_reminders_of_a_bilan_are_listed_by_key() {
        Notifier notifier = with(SECOND, ELSEWHERE, FIRST);
        assertThat(notifier.of(ID)).extracting(ScheduledReminder::reminder).containsExactly(FIRST, SECOND);
        assertThat(notifier.of(ELSEWHERE.key().bilan()))
                .extracting(ScheduledReminder::reminder)
                .containsExactly(ELSEWHERE);
        assertThat(notifier.of(new BilanId("nobody"))).isEmpty();
    }

    private Notifier with(Reminder... reminders) {
        Notifier notifier = emptyNotifier();
        notifier.apply(schedule(reminders));
        return notifier;
    }

    private static ReminderPlan schedule(Reminder... reminders) {
        return new ReminderPlan(List.of(reminders), List.of());
    }

    private static ReminderPlan cancel(Reminder... reminders) {
        List<ReminderKey> keys = List.of(reminders).stream().map(Reminder::key).toList();
        return new ReminderPlan(List.of(), keys);
    }

    private static ScheduledReminder taken(Reminder reminder) {
        return new ScheduledReminder(reminder, State.TAKEN);
    }

    private static List<State> states(Notifier notifier, BilanId id) {
        return notifier.of(id).stream().map(ScheduledReminder::state).toList();
    }

    /** Due ten days after it is to be sent. */
    private static Reminder reminder(BilanId bilan, String rule, int days) {
        LocalDate sendOn = DAY.plusDays(days);
        return new Reminder(
                new ReminderKey(bilan, rule, sendOn.plusDays(10)), FactKind.INTAKE_INTERVIEW_OFFERED, sendOn);
    }
}
