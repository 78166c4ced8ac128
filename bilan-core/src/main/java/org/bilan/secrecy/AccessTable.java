package org.bilan.secrecy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.bilan.parties.Role;

/**
 * The reviewed table of who may see what: what no line permits is refused, and a line that forbids beats all that permit.
 *
 * <p>The table stands in {@code access.table} beside this class, one line per rule with its source, so that somebody who
 * reads no Java can review it. Total: every combination has an answer.
 */
public final class AccessTable {
    /** The rule that is named where no line speaks. */
    public static final String BY_DEFAULT = "DEFAULT";

    private static final int CELLS = 10;
    private static final AccessTable REVIEWED = parse(reviewedText());

    private final List<AccessRule> rules;

    private AccessTable(List<AccessRule> rules) {
        this.rules = rules;
    }

    /** The table that the library ships. */
    public static AccessTable reviewed() {
        return REVIEWED;
    }

    /**
     * A table of an embedder's own, in the same form.
     *
     * @throws IllegalArgumentException if a line cannot be read: it names the line or the word
     */
    public static AccessTable parse(String table) {
        return new AccessTable(
                TableLine.of(table, CELLS).stream().map(AccessRule::new).toList());
    }

    /** The text of the table that the library ships. */
    public static String reviewedText() {
        return resource("access.table");
    }

    static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(AccessTable.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /** Whether that role may have that access under these circumstances, and which line says so. */
    public Verdict decide(Role role, Access access, Circumstances circumstances) {
        Verdict verdict = new Verdict(false, BY_DEFAULT);
        for (AccessRule rule : rules) {
            if (rule.concerns(role, access, circumstances)) {
                if (!rule.permits()) {
                    return new Verdict(false, rule.id());
                }
                verdict = verdict.permitted() ? verdict : new Verdict(true, rule.id());
            }
        }
        return verdict;
    }

    /**
     * What the table says.
     *
     * @param rule id of the first line that decides, or {@link #BY_DEFAULT}
     */
    public record Verdict(boolean permitted, String rule) {}
}
