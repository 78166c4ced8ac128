package org.bilan.examples.papers;

import io.jstach.jstache.JStache;
import io.jstach.jstachio.JStachio;
import java.util.List;
import java.util.Locale;
import org.bilan.papers.Mention;
import org.bilan.papers.Paper;

/**
 * All that the page of a paper shows; the template escapes every text. Whoever renders a paper holds its content: show it
 * to whom {@code ReadPaper} showed it, and keep it nowhere.
 *
 * @param missing what the paper lacks to be complete, each with its source
 */
@JStache(path = "org/bilan/examples/papers/paper.mustache")
public record PaperPage(String title, int version, List<Entry> entries, List<Entry> missing) {

    /**
     * One mention.
     *
     * @param label its name in words
     * @param text what is said, or the source that asks for it
     */
    public record Entry(String label, String text) {}

    /** The page of a paper, its mentions in the order of its text. */
    public static PaperPage of(Paper paper) {
        List<Entry> entries = paper.kind().mentions().stream()
                .flatMap(mention -> paper.entry(mention.name()).stream().map(text -> new Entry(label(mention), text)))
                .toList();
        List<Entry> missing = paper.missing().stream()
                .map(mention -> new Entry(label(mention), mention.source().toString()))
                .toList();
        return new PaperPage(words(paper.kind().name()), paper.version(), entries, missing);
    }

    /** Whether something is missing. */
    public boolean incomplete() {
        return !missing.isEmpty();
    }

    /** The page as HTML. */
    public String html() {
        return JStachio.render(this);
    }

    private static String label(Mention mention) {
        return words(mention.name());
    }

    private static String words(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replace('_', ' ');
        return lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }
}
