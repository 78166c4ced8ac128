package org.bilan.persistence.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import javax.sql.DataSource;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.papers.PaperKind;
import org.bilan.papers.Purpose;
import org.bilan.parties.Role;
import org.bilan.port.OperationId;
import org.bilan.rules.RuleSet;
import org.bilan.rules.french.FrenchRules;
import org.bilan.secrecy.AccessPolicy;
import org.bilan.secrecy.AccessTable;
import org.bilan.secrecy.Viewer;
import org.bilan.testkit.Facts;
import org.bilan.testkit.SamplePapers;
import org.bilan.usecase.AccessGate;
import org.bilan.usecase.Archive;
import org.bilan.usecase.DestroyDocuments;
import org.bilan.usecase.Destruction;
import org.bilan.usecase.KeepPaper;
import org.bilan.usecase.PaperAnswer;
import org.bilan.usecase.PaperId;
import org.bilan.usecase.ReadPaper;
import org.bilan.usecase.RecordFact;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * The drivers log every statement with its values at their most talkative level; what papers say is sealed before it gets
 * there.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TracedSqlTest {
    private static final BilanId ID = new BilanId("b-traced");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T15:00:00Z"), ZoneOffset.UTC);
    private static final List<BilanEvent> STORY =
            Facts.parse("first contact made 2026-01-05; intake interview offered 2026-01-06 2026-01-07;"
                    + " intake interview held 2026-01-07; quote delivered 2026-01-08; offer accepted 2026-01-20;"
                    + " session held 2026-02-02 PRELIMINARY 120");
    private static final Map<Role, Purpose> WRITERS = Map.of(
            Role.CONSULTANT, Purpose.ACCOMPANIMENT,
            Role.BENEFICIARY, Purpose.OWN_DATA,
            Role.DISABILITY_CONTACT, Purpose.ACCESSIBILITY,
            Role.ADMINISTRATOR, Purpose.ADMINISTRATION);
    private static final String CANARY = "canary-moineau-\u20AC";

    @Test
    void h2_traces_every_statement_and_no_secret() throws IOException {
        Path file = Databases.newFile();
        try (H2Database database = H2Database.at(file)) {
            Schema.migrate(database);
            Databases.execute(database, "set trace_max_file_size 64");
            Databases.execute(database, "set trace_level_file 3");
            keepReadAndDestroyEveryPaper(database);
        }
        assertSecret(Files.readString(Path.of(file + ".trace.db"), StandardCharsets.UTF_8));
    }

    @Test
    void the_driver_of_postgresql_traces_every_statement_and_no_secret() {
        DataSource database = Databases.newPostgres("traced");
        Logger driver = Logger.getLogger("org.postgresql");
        Level before = driver.getLevel();
        Captured captured = new Captured();
        driver.setLevel(Level.ALL);
        driver.addHandler(captured);
        try {
            Schema.migrate(database);
            keepReadAndDestroyEveryPaper(database);
        } finally {
            driver.removeHandler(captured);
            driver.setLevel(before);
        }
        assertSecret(captured.text.toString());
    }

    /** Whoever may write a paper keeps it; the beneficiary reads it; at the end the documents are destroyed. */
    private static void keepReadAndDestroyEveryPaper(DataSource database) {
        byte[] master = new byte[32];
        Arrays.fill(master, (byte) 7);
        SecureRandom random = new SecureRandom();
        LegalCalendar calendar = LegalCalendar.of(Territory.METROPOLE);
        RuleSet rules = FrenchRules.law();
        JdbcBilanJournal journal = JdbcBilanJournal.open(database, CLOCK);
        AccessPolicy policy = new AccessPolicy(AccessTable.reviewed(), calendar, Duration.ofSeconds(30));
        AccessGate gate = new AccessGate(policy, JdbcAccessLog.open(database), CLOCK);
        Archive archive = new Archive(
                "coop",
                JdbcVault.open(database),
                JdbcKeyVault.open(database, MasterKey.of(master), CLOCK, random),
                random);
        journal.append(new OperationId(ID, "story"), ID, 0, STORY);
        KeepPaper keep = new KeepPaper(journal, new RecordFact(journal, rules, calendar), archive, gate);
        ReadPaper read = new ReadPaper(journal, archive, gate);
        Set<PaperKind> kept = EnumSet.noneOf(PaperKind.class);
        for (PaperKind kind : PaperKind.values()) {
            WRITERS.forEach((role, purpose) -> {
                KeepPaper.Filing filing = new KeepPaper.Filing(new Viewer("account-1", role), purpose, DAY);
                OperationId operation = new OperationId(ID, kind + " " + role);
                if (keep.keep(operation, filing, SamplePapers.complete(kind, CANARY))
                        .isRight()) {
                    kept.add(kind);
                }
            });
            PaperAnswer answer =
                    read.read(new Viewer("account-2", Role.BENEFICIARY), Purpose.OWN_DATA, new PaperId(ID, kind, 1));
            assertThat(answer instanceof PaperAnswer.Shown).as(kind.name()).isEqualTo(kept.contains(kind));
        }
        assertThat(kept)
                .contains(PaperKind.DETAILED_RESULTS, PaperKind.SYNTHESIS_DOCUMENT, PaperKind.FEASIBILITY_STATEMENT)
                .hasSizeGreaterThan(12);
        journal.append(
                new OperationId(ID, "end"), ID, journal.read(ID).version(), List.of(new BilanEvent.BilanEnded(DAY)));
        Destruction destruction = new DestroyDocuments(
                        journal, new DestroyDocuments.Judges(rules, calendar), archive, gate)
                .destroy(new OperationId(ID, "destroy"), new Viewer("clock", Role.SYSTEM));
        assertThat(destruction).isInstanceOf(Destruction.Done.class);
    }

    /** What is handed over in clear is there, so the trace is one; the secret is there in no form. */
    private static void assertSecret(String trace) {
        byte[] bytes = CANARY.getBytes(StandardCharsets.UTF_8);
        String hex = HexFormat.of().formatHex(bytes);
        List<String> forms = List.of(
                "canary",
                "moineau",
                hex,
                hex.toUpperCase(Locale.ROOT),
                Base64.getEncoder().encodeToString(bytes));
        assertThat(List.of("bilan_vault", "bilan_access", "b-traced", "account-1", "PAPER_RECORDED"))
                .allMatch(trace::contains);
        assertThat(forms).noneMatch(trace::contains);
    }

    /** Keeps what a logger of the platform says, its values filled in. */
    private static final class Captured extends Handler {
        private final StringBuilder text = new StringBuilder();

        @Override
        public synchronized void publish(LogRecord said) {
            text.append(new SimpleFormatter().formatMessage(said)).append('\n');
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
