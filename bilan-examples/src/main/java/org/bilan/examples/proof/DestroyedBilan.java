package org.bilan.examples.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bilan.inmemory.Ed25519Signer;
import org.bilan.inmemory.InMemoryAccessLog;
import org.bilan.inmemory.InMemoryKeyVault;
import org.bilan.inmemory.InMemoryVault;
import org.bilan.legaltime.LegalCalendar;
import org.bilan.legaltime.Territory;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.ContactChannel;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.FactKind;
import org.bilan.lifecycle.Phase;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.messages.Texts;
import org.bilan.papers.Paper;
import org.bilan.papers.PaperKind;
import org.bilan.papers.Purpose;
import org.bilan.parties.Role;
import org.bilan.persistence.jdbc.H2Database;
import org.bilan.persistence.jdbc.JdbcBilanJournal;
import org.bilan.persistence.jdbc.JdbcProofLedger;
import org.bilan.port.BilanJournal;
import org.bilan.port.OperationId;
import org.bilan.proof.BundleScope;
import org.bilan.rules.RuleSet;
import org.bilan.rules.french.FrenchRules;
import org.bilan.secrecy.AccessPolicy;
import org.bilan.secrecy.AccessTable;
import org.bilan.secrecy.Viewer;
import org.bilan.usecase.AccessGate;
import org.bilan.usecase.Archive;
import org.bilan.usecase.DestroyDocuments;
import org.bilan.usecase.Destruction;
import org.bilan.usecase.ExportAuditBundle;
import org.bilan.usecase.KeepPaper;
import org.bilan.usecase.PaperId;
import org.bilan.usecase.ReadPaper;
import org.bilan.usecase.RecordFact;
import org.bilan.usecase.TakeCheckpoint;

/**
 * A bilan whose documents are destroyed at its end: what is gone, what remains, the certificate, and what the verifier says
 * of its audit bundle, as it is and with one byte changed.
 */
public final class DestroyedBilan {
    private static final BilanId ID = new BilanId("2026-0042");
    private static final LegalCalendar CALENDAR = LegalCalendar.of(Territory.METROPOLE);
    private static final RuleSet RULES = FrenchRules.law();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-04T15:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate END = LocalDate.of(2026, 5, 4);
    private static final Paper RESULTS = new Paper(
            PaperKind.DETAILED_RESULTS,
            1,
            Map.of(
                    "INSTRUMENTS", "Questionnaire of interests",
                    "RESULTS_PER_INSTRUMENT", "Only the beneficiary reads this line.",
                    "HANDED_TO_BENEFICIARY_ON", "2026-04-20"));

    private final Path folder;
    private final PrintStream out;
    private final BilanJournal journal;
    private final JdbcProofLedger ledger;
    private final AccessGate gate;
    private final Archive archive;

    private DestroyedBilan(Path folder, H2Database database, PrintStream out) {
        SecureRandom random = new SecureRandom();
        AccessPolicy policy = new AccessPolicy(AccessTable.reviewed(), CALENDAR, Duration.ofSeconds(30));
        this.folder = folder;
        this.out = out;
        this.journal = JdbcBilanJournal.open(database, CLOCK);
        this.ledger = JdbcProofLedger.on(database);
        this.gate = new AccessGate(policy, new InMemoryAccessLog(), CLOCK);
        this.archive = new Archive("example", new InMemoryVault(), new InMemoryKeyVault(CLOCK, random), random);
    }

    /** Takes an empty folder. */
    public static void main(String[] arguments) throws IOException {
        run(Path.of(arguments[0]), new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    static void run(Path folder, PrintStream out) throws IOException {
        try (H2Database database = H2Database.at(folder.resolve("journal"))) {
            new DestroyedBilan(folder, database, out).run();
        }
    }

    private void run() throws IOException {
        append("story", story());
        keepResults();
        out.println("before: " + read());
        append("end", List.of(new BilanEvent.BilanEnded(END)));
        Destruction destruction = new DestroyDocuments(
                        journal, new DestroyDocuments.Judges(RULES, CALENDAR), archive, gate)
                .destroy(new OperationId(ID, "destroy"), new Viewer("clock", Role.SYSTEM));
        out.println("after: " + read());
        print(destruction);
        remains();
        bundle();
    }

    private void append(String operation, List<BilanEvent> facts) {
        journal.append(new OperationId(ID, operation), ID, journal.read(ID).version(), facts);
    }

    private void keepResults() {
        KeepPaper.Filing filing = new KeepPaper.Filing(
                new Viewer("consultant-7", Role.CONSULTANT), Purpose.ACCOMPANIMENT, LocalDate.of(2026, 4, 20));
        new KeepPaper(journal, new RecordFact(journal, RULES, CALENDAR), archive, gate)
                .keep(new OperationId(ID, "results"), filing, RESULTS)
                .peekLeft(why -> out.println("not kept: " + why));
    }

    private String read() {
        return new ReadPaper(journal, archive, gate)
                .read(
                        new Viewer("beneficiary", Role.BENEFICIARY),
                        Purpose.OWN_DATA,
                        new PaperId(ID, RESULTS.kind(), RESULTS.version()))
                .toString();
    }

    private void print(Destruction destruction) {
        if (destruction instanceof Destruction.Done done) {
            out.println("certificate: destroyed on " + done.certificate().on() + " by "
                    + done.certificate().operator());
            done.certificate().lines().forEach(line -> out.println("  " + line));
        } else {
            out.println("not destroyed: " + destruction);
        }
    }

    private void remains() {
        Texts texts = Texts.in(Locale.UK);
        out.println("what remains:");
        for (RecordedFact fact : journal.read(ID).facts()) {
            out.println("  " + fact.version() + " " + fact.event().on() + " "
                    + texts.of(fact.event().kind()));
        }
    }

    private void bundle() throws IOException {
        Ed25519Signer signer = Ed25519Signer.generate("provider-2026");
        new TakeCheckpoint(ledger, signer, CLOCK).take(ID);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ExportAuditBundle(ledger, signer, CLOCK).write(new BundleScope.One(ID), bytes);
        Path keys = folder.resolve("public-keys.txt");
        String hex = HexFormat.of().formatHex(signer.publicKey().getEncoded());
        Files.writeString(keys, signer.keyId() + "=" + hex + "\n");
        verify("bundle.jsonl", bytes.toByteArray(), keys);
        verify("bundle-altered.jsonl", ProofShow.withOneByteChanged(bytes.toByteArray()), keys);
    }

    private void verify(String name, byte[] bundle, Path keys) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bundle);
        out.print(name + ": ");
        VerifyBundle.run(new String[] {file.toString(), keys.toString()}, out);
    }

    private static List<BilanEvent> story() {
        LocalDate start = LocalDate.of(2026, 3, 2);
        return List.of(
                new BilanEvent.FirstContactMade(start.minusDays(50), ContactChannel.PHONE),
                new BilanEvent.IntakeInterviewOffered(start.minusDays(49), List.of(start.minusDays(45))),
                new BilanEvent.IntakeInterviewHeld(start.minusDays(45)),
                new BilanEvent.OfferAccepted(start.minusDays(20)),
                new BilanEvent.ConsentGiven(start),
                new BilanEvent.SessionHeld(start, Phase.PRELIMINARY, 120, DeliveryMode.IN_PERSON),
                new BilanEvent.Noted(start, FactKind.ATTENDANCE_SIGNED),
                new BilanEvent.PhaseClosed(start, Phase.PRELIMINARY),
                new BilanEvent.SessionHeld(start.plusDays(21), Phase.INVESTIGATION, 600, DeliveryMode.IN_PERSON),
                new BilanEvent.PhaseClosed(start.plusDays(21), Phase.INVESTIGATION),
                new BilanEvent.SessionHeld(start.plusDays(49), Phase.CONCLUSIONS, 180, DeliveryMode.IN_PERSON));
    }
}
