package org.bilan.examples.quickstart;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import org.bilan.lifecycle.History;
import org.bilan.messages.Texts;
import org.bilan.persistence.jdbc.H2Database;
import org.bilan.persistence.jdbc.JdbcBilanJournal;
import org.bilan.port.BilanJournal;
import org.bilan.scheduling.calendarfile.CalendarFile;

/**
 * A whole bilan through the real library, on an embedded database.
 *
 * <p>Reads a story, an availability and an answers file; writes the journal (H2 file), {@code seances.ics} and {@code
 * rapport.html}. Run again on the same database it adds nothing twice.
 */
public final class Quickstart {
    /** Everything done. */
    static final int DONE = 0;

    /** A file was wrong, or the journal holds another story: nothing was written, or nothing more. */
    static final int REFUSED = 2;

    private final Settings settings;
    private final PrintStream out;

    private Quickstart(Settings settings, PrintStream out) {
        this.settings = settings;
        this.out = out;
    }

    /** Runs with the system properties of {@link Settings}; exits with 0 when done, with 2 when something was refused. */
    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        System.exit(run(Settings.of(System.getProperties()), out, err));
    }

    static int run(Settings settings, PrintStream out, PrintStream err) throws IOException {
        try {
            new Quickstart(settings, out).run();
            return DONE;
        } catch (Inputs.WrongInput | Recording.NotRecorded refused) {
            err.println(refused.getMessage());
            return REFUSED;
        }
    }

    private void run() throws Inputs.WrongInput, Recording.NotRecorded, IOException {
        Inputs inputs = Inputs.read(settings);
        Texts texts = Texts.in(settings.output().locale());
        Files.createDirectories(settings.output().folder());
        Clock clock = Clock.systemUTC();
        try (H2Database database = H2Database.at(settings.output().folder().resolve("journal"))) {
            BilanJournal journal = JdbcBilanJournal.open(database, clock);
            int added = new Recording(journal, inputs.story(), texts).record(out);
            History history = journal.read(inputs.story().id());
            out.println(history.version() + " faits au journal, dont " + added + " nouveaux");
            WholeBilan bilan = new WholeBilan(inputs, history);
            write("seances.ics", calendar(bilan).text());
            write("rapport.html", ReportWriter.html(bilan, texts));
        }
    }

    /** Stamped with the day of planning, so that the same story gives the same bytes. */
    private static CalendarFile calendar(WholeBilan bilan) {
        Story story = bilan.inputs().story();
        return CalendarFile.of(
                bilan.schedule(),
                story.provider(),
                story.planOn().atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    /** A file is there whole or not at all. */
    private void write(String name, String text) throws IOException {
        Path file = settings.output().folder().resolve(name);
        Path half = Files.createTempFile(settings.output().folder(), name, ".tmp");
        Files.writeString(half, text);
        try {
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(half, file, StandardCopyOption.REPLACE_EXISTING);
        }
        out.println("écrit : " + file);
    }
}
