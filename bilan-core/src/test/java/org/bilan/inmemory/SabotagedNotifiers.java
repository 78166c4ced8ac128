package org.bilan.inmemory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.bilan.lifecycle.BilanId;
import org.bilan.port.Notifier;
import org.bilan.reminders.ReminderKey;
import org.bilan.reminders.ReminderPlan;
import org.bilan.reminders.ScheduledReminder;
import org.bilan.reminders.ScheduledReminder.State;
import org.bilan.testkit.NotifierContract;

/** Outboxes with one defect each, and the contract on each. */
final class SabotagedNotifiers {
    private SabotagedNotifiers() {}

    /** The sound one; a defect overrides one method. */
    private static class Sound implements Notifier {
        final InMemoryNotifier sound = new InMemoryNotifier();

        @Override
        public void apply(ReminderPlan plan) {
            sound.apply(plan);
        }

        @Override
        public List<ScheduledReminder> of(BilanId bilan) {
            return sound.of(bilan);
        }

        @Override
        public List<ScheduledReminder> takeDue(LocalDate today, int limit) {
            return sound.takeDue(today, limit);
        }

        @Override
        public void sent(ReminderKey key) {
            sound.sent(key);
        }
    }

    /** Runs on whatever is given. */
    private abstract static class On extends NotifierContract {
        @Override
        protected Notifier reopened(Notifier notifier) {
            return notifier;
        }
    }

    static class DoesNothing extends On {
        @Override
        protected Notifier emptyNotifier() {
            return new Sound() {
                @Override
                public void apply(ReminderPlan plan) {}

                @Override
                public List<ScheduledReminder> takeDue(LocalDate today, int limit) {
                    return List.of();
                }

                @Override
                public void sent(ReminderKey key) {}
            };
        }
    }

    /** Keeps what waits and never marks it. */
    static class HandsOutAgain extends On {
        @Override
        protected Notifier emptyNotifier() {
            return new Sound() {
                private final List<ScheduledReminder> all = new ArrayList<>();

                @Override
                public List<ScheduledReminder> takeDue(LocalDate today, int limit) {
                    all.addAll(sound.takeDue(today, limit));
                    return List.copyOf(all);
                }
            };
        }
    }

    static class CancelsTaken extends On {
        @Override
        protected Notifier emptyNotifier() {
            return new Sound() {
                private final List<ReminderKey> cancelled = new ArrayList<>();

                @Override
                public void apply(ReminderPlan plan) {
                    cancelled.addAll(plan.cancel());
                    super.apply(plan);
                }

                @Override
                public List<ScheduledReminder> of(BilanId bilan) {
                    return super.of(bilan).stream()
                            .map(each -> cancelled.contains(each.key())
                                    ? new ScheduledReminder(each.reminder(), State.CANCELLED)
                                    : each)
                            .toList();
                }
            };
        }
    }

    static class TooEarly extends On {
        @Override
        protected Notifier emptyNotifier() {
            return new Sound() {
                @Override
                public List<ScheduledReminder> takeDue(LocalDate today, int limit) {
                    return super.takeDue(today.plusDays(1), limit);
                }
            };
        }
    }

    /** Replaces the outbox by a new one with each plan. */
    static class SchedulesAnew extends On {
        @Override
        protected Notifier emptyNotifier() {
            return new Sound() {
                private InMemoryNotifier latest = sound;

                @Override
                public void apply(ReminderPlan plan) {
                    latest = new InMemoryNotifier();
                    latest.apply(plan);
                }

                @Override
                public List<ScheduledReminder> of(BilanId bilan) {
                    return latest.of(bilan);
                }

                @Override
                public List<ScheduledReminder> takeDue(LocalDate today, int limit) {
                    return latest.takeDue(today, limit);
                }
            };
        }
    }
}
