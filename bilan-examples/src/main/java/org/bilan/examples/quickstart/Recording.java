package org.bilan.examples.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.History;
import org.bilan.messages.Texts;
import org.bilan.port.Appended;
import org.bilan.port.BilanJournal;
import org.bilan.port.OperationId;
import org.bilan.rules.Enforcement;
import org.bilan.rules.french.FrenchRules;
import org.bilan.usecase.RecordFact;

/** Records the facts of a story, each once however often it runs; what a killed run has written, the next one finds. */
final class Recording {
    /** How often an unknown outcome is asked for again before the run gives up. */
    private static final int ATTEMPTS = 3;

    private final BilanJournal journal;
    private final Story story;
    private final Texts texts;

    Recording(BilanJournal journal, Story story, Texts texts) {
        this.journal = journal;
        this.story = story;
        this.texts = texts;
    }

    /** Thrown when the journal holds something else than the story, or could not be written. */
    static final class NotRecorded extends Exception {
        private static final long serialVersionUID = 1L;

        NotRecorded(String message) {
            super(message);
        }
    }

    /**
     * Records what is missing and says a line per fact.
     *
     * @return how many facts were new
     * @throws NotRecorded if the journal holds another story under this id, or a fact could not be written
     */
    int record(PrintStream out) throws NotRecorded {
        long before = requireSameStory(journal.read(story.id()));
        RecordFact recordFact =
                new RecordFact(journal, FrenchRules.shipped(), story.provider().calendar());
        int done = 0;
        for (Story.Told told : story.facts()) {
            record(recordFact, told);
            done++;
            out.println("fait " + done + "/" + story.facts().size() + " : "
                    + texts.of(told.fact().kind()) + ", " + told.fact().on());
        }
        return Math.toIntExact(journal.read(story.id()).version() - before);
    }

    private long requireSameStory(History history) throws NotRecorded {
        List<BilanEvent> known = history.events();
        List<BilanEvent> told = story.facts().stream().map(Story.Told::fact).toList();
        for (int i = 0; i < known.size(); i++) {
            if (i >= told.size() || !known.get(i).equals(told.get(i))) {
                throw new NotRecorded("le journal du dossier " + story.id() + " porte au rang " + (i + 1) + " « "
                        + texts.of(known.get(i).kind()) + ", " + known.get(i).on()
                        + " », l'histoire dit autre chose : changez de dossier ou de dossier de sortie (bilan.out)");
            }
        }
        return history.version();
    }

    private void record(RecordFact recordFact, Story.Told told) throws NotRecorded {
        OperationId operation = new OperationId(story.id(), key(told));
        for (int i = 0; i < ATTEMPTS; i++) {
            var outcome = recordFact.record(operation, told.fact(), Enforcement.AS_IT_HAPPENED);
            if (outcome.isLeft()) {
                throw new NotRecorded("ligne " + told.line() + " : " + texts.of(outcome.getLeft()));
            }
            if (outcome.get() instanceof Appended.Committed) {
                return;
            }
        }
        throw new NotRecorded("ligne " + told.line() + " : le journal n'a pas confirmé l'écriture");
    }

    /** A retry finds the operation again by the words of the line. */
    private static String key(Story.Told told) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(told.key().getBytes(StandardCharsets.UTF_8));
            return "story-" + HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
