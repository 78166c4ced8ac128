package org.bilan.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.bilan.inmemory.InMemoryBilanJournal;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanId;
import org.bilan.port.BilanJournal;
import org.bilan.port.JournalException;
import org.bilan.port.Notifier;
import org.bilan.port.OperationId;
import org.bilan.reminders.ReminderKey;
import org.bilan.reminders.ScheduledReminder;
import org.bilan.reminders.ScheduledReminder.State;
import org.bilan.rules.french.FrenchRules;
import org.bilan.testkit.Facts;
import org.bilan.usecase.AssessBilan;
import org.bilan.usecase.SendReminders;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Q03 of the kit: whichever JDBC call of planning and sending fails or is the last one before the process dies, and
 * however often everything is tried again, at most one message goes out per key.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CrashedRemindersTest {
    private static final Logger LOG = LoggerFactory.getLogger(CrashedRemindersTest.class);
    private static final BilanId ID = new BilanId("2026-0042");
    private static final LocalDate CALLED = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 12);

    private static final AssessBilan ASSESSMENTS = assessments();

    private static final DataSource H2 = H2Database.at(Databases.newFile());
    private static final DataSource POSTGRES = Databases.newPostgres("crashed_reminders");

    static Stream<Arguments> faults() {
        return Stream.of(Spoiler.Moment.values())
                .flatMap(moment -> Stream.of(
                        Arguments.of(H2, Failure.CONNECTION_LOST, moment),
                        Arguments.of(H2, Failure.DEADLOCK, moment),
                        Arguments.of(POSTGRES, Failure.CONNECTION_LOST, moment)));
    }

    @ParameterizedTest(autoCloseArguments = false)
    @MethodSource("faults")
    void a_key_is_carried_at_most_once_whichever_call_fails(DataSource database, Failure failure, Spoiler.Moment moment)
            throws SQLException {
        Schema.migrate(database);
        Spoiler spoiler = new Spoiler(failure, moment);
        Notifier spoilt = JdbcNotifier.on(spoiler.on(database));
        Map<State, Integer> ends = new EnumMap<>(State.class);
        int call = 0;
        do {
            call++;
            Databases.execute(database, "delete from bilan_reminder");
            List<ReminderKey> carried = new ArrayList<>();
            spoiler.aimAtCall(call);
            attempt(reminders(spoilt, carried));
            spoiler.rest();
            assertThat(spoiler.openConnections()).as("open after call %s", call).isZero();
            Notifier sound = JdbcNotifier.on(database);
            attempt(reminders(sound, carried));
            attempt(reminders(sound, carried));
            assertThat(carried).as("carried, call %s failed", call).doesNotHaveDuplicates();
            assertEnds(sound.of(ID), carried, call);
            sound.of(ID).forEach(each -> ends.merge(each.state(), 1, Integer::sum));
        } while (spoiler.hasFired());
        LOG.info("reminders, {} {}: {} calls failed one by one, ends {}", failure, moment, call - 1, ends);
        assertThat(call).as("calls of planning and sending").isGreaterThan(40);
    }

    /** What was carried is sent or, where noting it failed, taken; what was not carried can only be lost as taken. */
    private static void assertEnds(List<ScheduledReminder> all, List<ReminderKey> carried, int call) {
        List<ReminderKey> due = all.stream()
                .filter(each -> !each.reminder().sendOn().isAfter(DUE))
                .map(ScheduledReminder::key)
                .toList();
        assertThat(due).as("planned, call %s failed", call).isNotEmpty().containsAll(carried);
        assertThat(all.stream().filter(each -> each.state() == State.SENT).map(ScheduledReminder::key))
                .allMatch(carried::contains);
        assertThat(all.stream().filter(each -> due.contains(each.key())).map(ScheduledReminder::state))
                .allMatch(state -> state == State.SENT || state == State.TAKEN);
    }

    private static SendReminders reminders(Notifier notifier, List<ReminderKey> carried) {
        return new SendReminders(ASSESSMENTS, notifier, reminder -> carried.add(reminder.key()), 3);
    }

    private static AssessBilan assessments() {
        BilanJournal journal = new InMemoryBilanJournal(Clock.systemUTC());
        journal.append(new OperationId(ID, "a"), ID, 0, Facts.parse("first contact made 2026-03-02"));
        return new AssessBilan(journal, FrenchRules.shipped(), LegalCalendar.of(Territory.METROPOLE));
    }

    /** What a process does that may die on the way. */
    private static void attempt(SendReminders reminders) {
        try {
            reminders.plan(ID, CALLED);
            reminders.send(DUE);
        } catch (JournalException e) {
            LOG.debug("died: {}", e.getMessage());
        }
    }
}
