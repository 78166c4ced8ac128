package org.bilan.examples.proof;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.bilan.inmemory.Ed25519Signer;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.History;
import org.bilan.messages.QualityText;
import org.bilan.messages.Texts;
import org.bilan.persistence.jdbc.H2Database;
import org.bilan.persistence.jdbc.JdbcBilanJournal;
import org.bilan.persistence.jdbc.JdbcProofLedger;
import org.bilan.proof.BundleScope;
import org.bilan.quality.AccountingYear;
import org.bilan.quality.ActivityReport;
import org.bilan.quality.Audit;
import org.bilan.quality.BilanAccount;
import org.bilan.quality.BpfFigure;
import org.bilan.quality.QualiopiMatrix;
import org.bilan.quality.QualiopiRow;
import org.bilan.usecase.ExportAuditBundle;
import org.bilan.usecase.TakeCheckpoint;

/**
 * Makes an audit bundle of the first bilan of a journal, verifies it, changes one byte of it and verifies it again; then
 * prints the Qualiopi matrix and the figures of the year. Runs on the folder that the quickstart wrote to.
 */
public final class ProofShow {
    private final Path folder;
    private final Clock clock;
    private final PrintStream out;

    private ProofShow(Path folder, Clock clock, PrintStream out) {
        this.folder = folder;
        this.clock = clock;
        this.out = out;
    }

    /** Takes the folder of the quickstart, the day of the audit and the year of the report. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        run(arguments, Clock.systemUTC(), out);
    }

    static void run(String[] arguments, Clock clock, PrintStream out) throws IOException {
        ProofShow show = new ProofShow(Path.of(arguments[0]), clock, out);
        try (H2Database database = H2Database.at(show.folder.resolve("journal"))) {
            JdbcBilanJournal journal = JdbcBilanJournal.open(database, clock);
            JdbcProofLedger ledger = JdbcProofLedger.on(database);
            ledger.catchUp();
            BilanId id = ledger.bilans().get(0);
            show.bundle(ledger, id);
            History history = journal.read(id);
            show.matrix(history, LocalDate.parse(arguments[1]));
            show.figures(history, Integer.parseInt(arguments[2]));
        }
    }

    private void bundle(JdbcProofLedger ledger, BilanId id) throws IOException {
        Ed25519Signer signer = Ed25519Signer.generate("prestataire-2026");
        Path keys = folder.resolve("cles-publiques.txt");
        String hex = HexFormat.of().formatHex(signer.publicKey().getEncoded());
        Files.writeString(keys, signer.keyId() + "=" + hex + "\n");
        new TakeCheckpoint(ledger, signer, clock).take(id).peekLeft(flaw -> out.println("no checkpoint: " + flaw));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new ExportAuditBundle(ledger, signer, clock).write(new BundleScope.One(id), bytes);
        verify("preuve.jsonl", bytes.toByteArray(), keys);
        verify("preuve-alteree.jsonl", withOneByteChanged(bytes.toByteArray()), keys);
    }

    private void verify(String name, byte[] bundle, Path keys) throws IOException {
        Path file = folder.resolve(name);
        Files.write(file, bundle);
        out.print(name + ": ");
        VerifyBundle.run(new String[] {file.toString(), keys.toString()}, out);
    }

    /** One digit of a day, in the middle. */
    static byte[] withOneByteChanged(byte[] bundle) {
        byte[] other = bundle.clone();
        int at = new String(bundle, StandardCharsets.ISO_8859_1).indexOf("\"on\":\"", bundle.length / 2) + 15;
        other[at] ^= 1;
        return other;
    }

    private void matrix(History history, LocalDate day) {
        QualityText text = new QualityText(Texts.in(Locale.FRANCE));
        QualiopiMatrix matrix = QualiopiMatrix.of(new Audit.Builder().on(day).build(), List.of(history));
        out.println("Qualiopi, audit du " + day + ", référentiel "
                + matrix.framework().value() + " (" + matrix.framework().citation() + ")");
        for (QualiopiRow row : matrix.rows()) {
            QualiopiRow.Evidence evidence = row.evidence();
            out.printf(
                    "%2d %s : %s, %d preuve(s), %d manque(s), %d périmée(s)%n",
                    row.indicator().number(),
                    text.of(row.indicator()),
                    text.of(row.status()),
                    evidence.found().size(),
                    evidence.missing().size(),
                    evidence.stale().size());
        }
    }

    private void figures(History history, int year) {
        QualityText text = new QualityText(Texts.in(Locale.FRANCE));
        ActivityReport report = ActivityReport.of(
                        AccountingYear.calendar(year), List.of(new BilanAccount(history, List.of())))
                .orElseThrow();
        out.println("BPF " + year + ", " + report.form().value() + ", à déposer le " + report.filedBy());
        report.figures().lines().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(line -> out.println(text.of(line.getKey()) + " : " + words(line.getValue())));
        report.missing().forEach(gap -> out.println("manque : " + gap));
    }

    private static String words(BpfFigure figure) {
        return figure.count() + " ; " + figure.minutes() / 60 + " h " + figure.minutes() % 60 + " ; " + figure.euros()
                + " €";
    }
}
