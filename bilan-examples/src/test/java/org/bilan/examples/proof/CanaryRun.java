package org.bilan.examples.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bilan.inmemory.Ed25519Signer;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.ContactChannel;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Feasibility;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.SideFact;
import org.bilan.messages.ReminderText;
import org.bilan.messages.Texts;
import org.bilan.persistence.jdbc.H2Database;
import org.bilan.persistence.jdbc.JdbcBilanJournal;
import org.bilan.persistence.jdbc.JdbcNotifier;
import org.bilan.persistence.jdbc.JdbcProofLedger;
import org.bilan.port.JournalException;
import org.bilan.port.OperationId;
import org.bilan.proof.BundleScope;
import org.bilan.quality.AccountingYear;
import org.bilan.quality.ActivityReport;
import org.bilan.quality.Audit;
import org.bilan.quality.BilanAccount;
import org.bilan.quality.QualiopiMatrix;
import org.bilan.rules.french.FrenchRules;
import org.bilan.usecase.AssessBilan;
import org.bilan.usecase.ExportAuditBundle;
import org.bilan.usecase.SendReminders;
import org.bilan.usecase.TakeCheckpoint;

/**
 * Plants secrets wherever the journal lets one in (facts of a newer version, an exception of a carrier) and prints all that
 * the proof side gives out, with every log line, for {@link CanaryTest} to search.
 */
final class CanaryRun {
    static final String CANARY = "kanari-";
    private static final BilanId ID = new BilanId("2026-0042");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Clock CLOCK = Clock.systemUTC();

    private CanaryRun() {}

    /** Takes a folder. */
    public static void main(String[] arguments) throws IOException, SQLException {
        try (H2Database database = H2Database.at(Path.of(arguments[0]).resolve("journal"))) {
            JdbcBilanJournal journal = JdbcBilanJournal.open(database, CLOCK);
            journal.append(new OperationId(ID, "a"), ID, 0, facts());
            JdbcProofLedger ledger = JdbcProofLedger.on(database);
            bundle(ledger);
            System.out.println(ledger.chain(ID));
            quality(journal.read(ID));
            reminders(journal, JdbcNotifier.on(database));
            damage(database, ledger);
        }
    }

    private static List<BilanEvent> facts() {
        return List.of(
                new BilanEvent.FirstContactMade(DAY, ContactChannel.PHONE),
                new BilanEvent.Noted(DAY, FactKind.DISABILITY_DISCLOSED),
                new SideFact.FeasibilityStated(DAY, Feasibility.FEASIBLE),
                new BilanEvent.OpaqueFact(DAY, "NOTE", 7, "{\"note\":\"" + CANARY + "payload\"}"),
                new BilanEvent.OpaqueFact(DAY, CANARY + "type", 1, "{}"),
                new BilanEvent.OpaqueFact(DAY, "OFFER_ACCEPTED", 2, "{\"why\":\"" + CANARY + "newer\"}"));
    }

    private static void bundle(JdbcProofLedger ledger) throws IOException {
        Ed25519Signer signer = Ed25519Signer.generate("k");
        System.out.println(new TakeCheckpoint(ledger, signer, CLOCK).take(ID));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ExportAuditBundle(ledger, signer, CLOCK).write(new BundleScope.One(ID), bytes);
        System.out.println("BUNDLE\n" + bytes.toString(StandardCharsets.UTF_8) + "END OF BUNDLE");
    }

    private static void quality(History history) {
        System.out.println(QualiopiMatrix.of(
                new Audit.Builder().on(LocalDate.of(2026, 11, 20)).build(), List.of(history)));
        System.out.println(
                ActivityReport.of(AccountingYear.calendar(2026), List.of(new BilanAccount(history, List.of()))));
    }

    private static void reminders(JdbcBilanJournal journal, JdbcNotifier notifier) {
        AssessBilan assessments =
                new AssessBilan(journal, FrenchRules.shipped(), LegalCalendar.of(Territory.METROPOLE));
        SendReminders reminders = new SendReminders(
                assessments,
                notifier,
                reminder -> {
                    System.out.println(new ReminderText(Texts.in(Locale.FRANCE)).message(reminder));
                    throw new IllegalStateException(CANARY + "carrier");
                },
                3);
        System.out.println(reminders.plan(ID, DAY));
        System.out.println(reminders.send(DAY.plusYears(1)) + " " + notifier.of(ID));
    }

    /** A hash that is none any more, a table that is gone: what is thrown is printed with all its causes. */
    private static void damage(H2Database database, JdbcProofLedger ledger) throws SQLException {
        for (String sql : List.of("update bilan_chain set link_hash = 'x'", "drop table bilan_chain")) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute(sql);
            }
            try {
                System.out.println(ledger.chain(ID));
            } catch (JournalException e) {
                e.printStackTrace(System.out);
            }
        }
    }
}
