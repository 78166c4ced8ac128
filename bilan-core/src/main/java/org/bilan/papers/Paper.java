package org.bilan.papers;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.bilan.papers.Mention.Weight;

/**
 * One paper in one version: what it says, mention by mention. What is blank is not said.
 *
 * <p>Built from parts that are known to be right; text from outside goes through {@link PaperReader}. Prints its kind and
 * version and never what it says.
 *
 * @param version from 1; a corrected paper is the next version
 * @param entries what is said, by the name of the mention; read it with {@link #entry}
 */
public record Paper(PaperKind kind, int version, Map<String, String> entries) {
    /**
     * Refuses what no such paper can say. The message names what was expected and never what was given, not even the name
     * of a mention that does not exist: it may be what somebody said.
     *
     * @throws IllegalArgumentException if the version is not positive, the paper has no such mention, or an entry has not
     *     the form of its mention
     */
    public Paper {
        if (version < 1) {
            throw new IllegalArgumentException("version (" + version + ") must be at least 1");
        }
        Map<String, String> said = new TreeMap<>();
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            if (!entry.getValue().isBlank()) {
                said.put(entry.getKey(), checked(kind, entry));
            }
        }
        entries = Collections.unmodifiableMap(said);
    }

    private static String checked(PaperKind kind, Map.Entry<String, String> entry) {
        Mention mention = kind.mention(entry.getKey())
                .orElseThrow(() -> new IllegalArgumentException("entries must be mentions of " + kind + ": "
                        + kind.mentions().stream().map(Mention::name).toList()));
        if (!mention.form().accepts(entry.getValue())) {
            throw new IllegalArgumentException(
                    "entry " + mention.name() + " of " + kind + " must have the form " + mention.form());
        }
        return entry.getValue();
    }

    /** What it says under that name; empty if nothing. */
    public Optional<String> entry(String mention) {
        return Optional.ofNullable(entries.get(mention));
    }

    /** All that it lacks to be complete and signed, in the order of its text. */
    public List<Mention> missing() {
        return lacking(EnumSet.of(Weight.MANDATORY, Weight.ON_SIGNATURE));
    }

    /** All that it lacks to be sent as a draft: signatures come later. */
    public List<Mention> missingInDraft() {
        return lacking(EnumSet.of(Weight.MANDATORY));
    }

    /** What would be good to say and is not said yet. */
    public List<Mention> recommended() {
        return lacking(EnumSet.of(Weight.RECOMMENDED));
    }

    /** The paper if it is complete, or the refusal that names all that is missing. */
    public Either<IncompletePaper, Paper> complete() {
        List<Mention> missing = missing();
        return missing.isEmpty() ? Either.right(this) : Either.left(new IncompletePaper(kind, missing));
    }

    /** The paper if it may go out as a draft, or the refusal that names all that is missing. */
    public Either<IncompletePaper, Paper> completeAsDraft() {
        List<Mention> missing = missingInDraft();
        return missing.isEmpty() ? Either.right(this) : Either.left(new IncompletePaper(kind, missing));
    }

    /** The next version, with one entry said otherwise; blank takes it out. */
    public Paper revised(String mention, String entry) {
        Map<String, String> said = new TreeMap<>(entries);
        said.put(mention, entry);
        return new Paper(kind, version + 1, said);
    }

    private List<Mention> lacking(Set<Weight> weights) {
        List<Mention> lacking = new ArrayList<>();
        for (Mention mention : kind.mentions()) {
            if (weights.contains(mention.weight()) && !entries.containsKey(mention.name())) {
                lacking.add(mention);
            }
        }
        return List.copyOf(lacking);
    }

    @Override
    public String toString() {
        return kind + " version " + version;
    }
}
