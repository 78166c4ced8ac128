package org.bilan.examples.quickstart;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.bilan.lifecycle.BilanEvent;
import org.bilan.lifecycle.BreachReason;
import org.bilan.lifecycle.History;
import org.bilan.lifecycle.RecordedFact;
import org.bilan.lifecycle.SideFact.BreachExplained;
import org.bilan.messages.Texts;
import org.bilan.port.Appended;
import org.bilan.port.BilanJournal;
import org.bilan.port.OperationId;
import org.bilan.rules.Enforcement;
import org.bilan.rules.french.FrenchRules;
import org.bilan.usecase.RecordFact;

/**
 * Records the facts of a story, each once however often it runs; what a killed run has written, the next one finds.
 *
 * <p>A story is told afterwards: what breaks the law in it is recorded as it happened, with the reason that a line gives for
 * it, else as entered afterwards.
 */
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
        Ranks ranks = new Ranks();
        int done = 0;
        for (Story.Told told : story.facts()) {
            record(recordFact, told, ranks);
            done++;
            out.println("fait " + done + "/" + story.facts().size() + " : "
                    + texts.of(told.fact().kind()) + ", " + told.fact().on());
        }
        return Math.toIntExact(journal.read(story.id()).version() - before);
    }

    /** Reasons stand aside: the journal holds one wherever the law was broken, whether the story tells it or not. */
    private long requireSameStory(History history) throws NotRecorded {
        Ranks ranks = new Ranks();
        int place = 0;
        for (Story.Told told : story.facts()) {
            if (told.fact() instanceof BreachExplained reason) {
                ranks.add(Ranks.reasonOf(history, ranks.version(reason.version())));
                continue;
            }
            place = Ranks.skipReasons(history, place);
            if (place < history.facts().size()) {
                RecordedFact known = history.facts().get(place++);
                if (!known.event().equals(ranks.inJournal(told.fact()))) {
                    throw otherStory(known);
                }
                ranks.add(known.version());
            }
        }
        place = Ranks.skipReasons(history, place);
        if (place < history.facts().size()) {
            throw otherStory(history.facts().get(place));
        }
        return history.version();
    }

    private NotRecorded otherStory(RecordedFact known) {
        return new NotRecorded("le journal du dossier " + story.id() + " porte au rang " + known.version() + " « "
                + texts.of(known.event().kind()) + ", " + known.event().on()
                + " », l'histoire dit autre chose : changez de dossier ou de dossier de sortie (bilan.out)");
    }

    private void record(RecordFact recordFact, Story.Told told, Ranks ranks) throws NotRecorded {
        BilanEvent fact = ranks.inJournal(told.fact());
        if (fact instanceof BreachExplained reason && ranks.isWritten(reason)) {
            ranks.add(reason.version() + 1);
            return;
        }
        OperationId operation = new OperationId(story.id(), key(told));
        Enforcement enforcement = Enforcement.asItHappened(reason(ranks.next()));
        for (int i = 0; i < ATTEMPTS; i++) {
            var outcome = recordFact.record(operation, fact, enforcement);
            if (outcome.isLeft()) {
                throw new NotRecorded("ligne " + told.line() + " : " + texts.of(outcome.getLeft()));
            }
            if (outcome.get() instanceof Appended.Committed committed) {
                ranks.add(committed);
                return;
            }
        }
        throw new NotRecorded("ligne " + told.line() + " : le journal n'a pas confirmé l'écriture");
    }

    /** The reason that the story gives for the fact of that rank. */
    private BreachReason reason(long rank) {
        return story.facts().stream()
                .map(Story.Told::fact)
                .filter(fact -> fact instanceof BreachExplained given && given.version() == rank)
                .map(fact -> ((BreachExplained) fact).reason())
                .findFirst()
                .orElse(BreachReason.ENTERED_AFTERWARDS);
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
