package org.bilan.persistence.jdbc;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BilanId;
import org.bilan.lifecycle.DeliveryMode;
import org.bilan.lifecycle.Phase;
import org.bilan.port.Appended;
import org.bilan.port.BilanJournal;
import org.bilan.port.OperationId;

/**
 * A program whose writers append to the file of its argument until somebody kills it. Each line it prints, {@code writer
 * version}, was acknowledged; while one is printed, the other writers are somewhere in the middle.
 */
final class AppendForever {
    static final int WRITERS = 4;
    static final int BATCH = 3;

    private static final LocalDate DAY = LocalDate.of(2026, 2, 2);

    private AppendForever() {}

    public static void main(String[] arguments) {
        BilanJournal journal = JdbcBilanJournal.open(H2Database.at(Path.of(arguments[0])), Clock.systemUTC());
        for (int each = 0; each < WRITERS; each++) {
            int writer = each;
            new Thread(() -> write(journal, writer)).start();
        }
    }

    private static void write(BilanJournal journal, int writer) {
        BilanId id = bilan(writer);
        long version = journal.read(id).version();
        while (journal.append(operation(writer, version), id, version, batch(version))
                instanceof Appended.Committed committed) {
            version = committed.lastVersion();
            System.out.println(writer + " " + version);
        }
        throw new IllegalStateException("nobody else writes, so version " + version + " must be taken");
    }

    /** Each writer has a bilan of its own. */
    static BilanId bilan(int writer) {
        return new BilanId("bilan-" + writer);
    }

    /** The operation that is tried at a version. */
    static OperationId operation(int writer, long version) {
        return new OperationId(bilan(writer), "at-" + version);
    }

    /** The fact at a version tells its place. */
    static BilanEvent fact(long version) {
        return new BilanEvent.SessionHeld(DAY, Phase.PRELIMINARY, (int) version, DeliveryMode.IN_PERSON);
    }

    private static List<BilanEvent> batch(long version) {
        return LongStream.rangeClosed(version + 1, version + BATCH)
                .mapToObj(AppendForever::fact)
                .toList();
    }
}
